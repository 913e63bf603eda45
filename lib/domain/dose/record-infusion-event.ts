import type { RecordInfusionEventInput } from "@/lib/domain/dose/dose.schema";
import { infusionOf } from "@/lib/domain/dose/infusion";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { InfusionEvent } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type InfusionEventRecorded = Omit<InfusionEvent, "recordedAt" | "recordedBy">;
export type RecordInfusionEventRefusal =
  | { kind: "no-infusion" }
  | { kind: "infusion-ended" }
  | { kind: "does-not-follow"; state: "running" | "paused" | "stopped" }
  | { kind: "in-the-future" }
  | { kind: "before-last-event"; lastAt: Date }
  | { kind: "rate-missing" }
  | { kind: "faster-than-ordered"; orderedMlPerHour: number };

/** What may follow what: a pause is resumed or stopped, a stop is for good. */
const FOLLOWS: Record<"running" | "paused" | "stopped", readonly InfusionEvent["kind"][]> = {
  running: ["paused", "rate-changed", "stopped"],
  paused: ["resumed", "stopped"],
  stopped: [],
};

/**
 * Pause, resume, change the rate or stop. The rate is never above the order's (what was ordered over so many minutes is not given faster,
 * legemiddelhåndteringsforskriften § 7: right dose, right way). Events come in the order they happened: not before the last one, not ahead of `now`.
 */
export function recordInfusionEvent(
  record: PathwayRecord,
  input: RecordInfusionEventInput,
  { now }: { now: Date },
): Result<InfusionEventRecorded, RecordInfusionEventRefusal> {
  const infusion = infusionOf(record, input.visitId, now);
  if (!infusion) return refuse({ kind: "no-infusion" });
  const { state, events, orderedMlPerHour } = infusion;
  if (state === "ended") return refuse({ kind: "infusion-ended" });
  if (!FOLLOWS[state].includes(input.kind)) return refuse({ kind: "does-not-follow", state });
  const happenedAt = input.happenedAt ?? now;
  if (happenedAt > now) return refuse({ kind: "in-the-future" });
  const lastAt = events.at(-1)?.happenedAt;
  if (lastAt && happenedAt < lastAt) return refuse({ kind: "before-last-event", lastAt });

  const asksRate = input.kind === "resumed" || input.kind === "rate-changed";
  if (asksRate && input.rateMlPerHour === null) return refuse({ kind: "rate-missing" });
  const rateMlPerHour = asksRate ? input.rateMlPerHour : null;
  if (rateMlPerHour !== null && rateMlPerHour > orderedMlPerHour)
    return refuse({ kind: "faster-than-ordered", orderedMlPerHour });
  const { commandId, visitId, kind, reason, deviceAt } = input;
  return ok({ id: commandId, visitId, doseId: infusion.doseId, kind, rateMlPerHour, reason, happenedAt, deviceAt });
}
