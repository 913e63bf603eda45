import type { ActorRole } from "@/lib/domain/access/actor";
import type { SeriousCriterion } from "@/lib/domain/adverse-event/adverse-event-kinds";
import type { UpdateAdverseEventInput } from "@/lib/domain/adverse-event/adverse-event.schema";
import { type EventNotThere, findEvent } from "@/lib/domain/adverse-event/find-event";
import { eventState } from "@/lib/domain/pathway/open-adverse-events";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { AdverseEventOutcome } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type AdverseEventUpdated = {
  id: string;
  eventId: string;
  severity: number;
  outcome: AdverseEventOutcome;
  stoppedAt: Date | null;
  isSerious: boolean;
  seriousBecause: SeriousCriterion[];
  note: string;
};

export type UpdateAdverseEventRefusal =
  | EventNotThere
  | { kind: "in-the-future" }
  | { kind: "stopped-before-it-began"; startedAt: Date }
  | { kind: "doctor-required" }
  | { kind: "note-missing" }
  | { kind: "fatal-is-serious" };

const OVER: readonly AdverseEventOutcome[] = ["resolved", "resolved-with-after-effects"];

/**
 * How an event goes on: it stops, changes in severity, becomes serious, has an outcome. The rows before stay. What becomes serious is described;
 * only a doctor finds that something is not serious after all, and says why.
 */
export function updateAdverseEvent(
  record: Pick<PathwayRecord, "adverseEvents">,
  input: UpdateAdverseEventInput,
  { now, role }: { now: Date; role: ActorRole },
): Result<AdverseEventUpdated, UpdateAdverseEventRefusal> {
  const found = findEvent(record, input.eventId);
  if (!found.ok) return found;
  const { commandId, eventId, severity, outcome, seriousBecause, note } = input;
  const before = eventState(found.value);
  const isSerious = seriousBecause.length > 0;
  if (outcome === "fatal" && !seriousBecause.includes("death")) return refuse({ kind: "fatal-is-serious" });
  if (before.isSerious && !isSerious && role !== "doctor") return refuse({ kind: "doctor-required" });
  if (before.isSerious !== isSerious && note === "") return refuse({ kind: "note-missing" });
  const stoppedAt = OVER.includes(outcome) ? (input.stoppedAt ?? before.stoppedAt ?? now) : null;
  if (stoppedAt && stoppedAt > now) return refuse({ kind: "in-the-future" });
  const { startedAt } = found.value;
  if (stoppedAt && stoppedAt < startedAt) return refuse({ kind: "stopped-before-it-began", startedAt });
  return ok({ id: commandId, eventId, severity, outcome, stoppedAt, isSerious, seriousBecause, note });
}
