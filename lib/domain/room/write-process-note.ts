import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, type Result } from "@/lib/domain/result";
import { sessionMoment, type SessionMomentRefusal } from "@/lib/domain/room/room-moment";
import type { WriteProcessNoteInput } from "@/lib/domain/room/room.schema";

/** One line of a psychologist's own notes of a session. Never part of the pathway record: nobody but who wrote it reads it. */
export type ProcessNote = { id: string; text: string; happenedAt: Date; recordedAt: Date };

export type ProcessNoteWritten = Omit<ProcessNote, "recordedAt"> & { visitId: string; deviceAt: Date | null };

export type WriteProcessNoteRefusal = SessionMomentRefusal;

/**
 * The psychologist writes a line for their own memory, with the moment it is about: from the visit's own Oslo day on, also after the patient has gone
 * home, because what was seen is often put into words then.
 */
export function writeProcessNote(
  record: PathwayRecord,
  input: WriteProcessNoteInput,
  { now }: { now: Date },
): Result<ProcessNoteWritten, WriteProcessNoteRefusal> {
  const { commandId, visitId, text, deviceAt } = input;
  const moment = sessionMoment(record, input, { now });
  return moment.ok ? ok({ id: commandId, visitId, text, happenedAt: moment.value, deviceAt }) : moment;
}
