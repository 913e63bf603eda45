import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { TouchLogEntry } from "@/lib/domain/pathway/treatment-day-record";
import { type Recording, withRecorded } from "@/lib/domain/pathway/with-entry";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordTouchInput } from "@/lib/domain/room/room.schema";
import { roomMoment, type RoomMomentRefusal } from "@/lib/domain/room/room-moment";
import { touchesOf, touchStanding } from "@/lib/domain/room/touch-standing";

export type TouchRecorded = Omit<TouchLogEntry, "recordedAt" | "recordedBy">;

export type RecordTouchRefusal =
  | RoomMomentRefusal
  | { kind: "touch-declined"; at: Date }
  | { kind: "touch-not-agreed" }
  | { kind: "no-comfort-card" }
  | { kind: "touch-under-way"; since: Date }
  | { kind: "no-touch-under-way" };

/**
 * The log of touch (product document 4: comfort and consent card with a log of touch consent). Touch is given only on the patient's yes: said in
 * this session, or standing on the comfort card that they agreed to beforehand, and not declined since. A no counts whatever was said before;
 * a new yes is needed after it. What is written on the card is read by the one who gives touch, so that person says which of the two it is.
 */
export function recordTouch(
  record: PathwayRecord,
  input: RecordTouchInput,
  { now }: { now: Date },
): Result<TouchRecorded, RecordTouchRefusal> {
  const { commandId, visitId, kind, basis, deviceAt } = input;
  const moment = roomMoment(record, input, { now });
  if (!moment.ok) return moment;
  const { answer, answeredAt, underWaySince } = touchStanding(touchesOf(record, visitId), moment.value);
  const entry = { id: commandId, visitId, kind, what: input.what, happenedAt: moment.value, deviceAt };

  if (kind === "ended") return underWaySince ? ok(entry) : refuse({ kind: "no-touch-under-way" });
  if (kind !== "given") return ok(entry);
  if (underWaySince) return refuse({ kind: "touch-under-way", since: underWaySince });
  if (answer === "declined" && answeredAt) return refuse({ kind: "touch-declined", at: answeredAt });
  if (answer === "agreed") return ok(entry);
  if (basis === "said-yes") return refuse({ kind: "touch-not-agreed" });
  const agreed = record.notes.findLast((note) => note.kind === "comfort-card")?.content.touch ?? "";
  if (agreed === "") return refuse({ kind: "no-comfort-card" });
  return ok({ ...entry, what: input.what === "" ? agreed : input.what });
}

/** The record with the entry in the touch log. */
export function withTouch(record: PathwayRecord, touch: TouchRecorded, recording: Recording): PathwayRecord {
  return { ...record, touches: withRecorded(record.touches, touch, recording) };
}
