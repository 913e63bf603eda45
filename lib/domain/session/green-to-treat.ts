import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { courseGates } from "@/lib/domain/session/course-gates";
import { type Gate, type GateState, worst } from "@/lib/domain/session/gate";
import { treatmentDayGates } from "@/lib/domain/session/treatment-day-gates";

export type GreenToTreat = { decision: GateState; gates: Gate[] };

/**
 * Whether this session's dose may be given now: every gate with its reason and who can open it, and the worst of them as the decision. The
 * same answer on every role's screen and in the rule that gives the dose (product document 3, gates 1 and 2). Only `go` is go.
 */
export function greenToTreat(record: PathwayRecord, visitId: string, now: Date): GreenToTreat {
  const visit = record.visits.find(({ id }) => id === visitId);
  const step = record.protocol.steps.find(({ key }) => key === visit?.stepKey);
  if (!visit) return refused("visit-unknown");
  if (step?.kind !== "session") return refused("not-a-session");
  const gates = [...courseGates(record, step.key, now), ...treatmentDayGates(record, visit, now)];
  return { decision: worst(gates.map(({ state }) => state)), gates };
}

function refused(reason: "visit-unknown" | "not-a-session"): GreenToTreat {
  return { decision: "stop", gates: [{ key: "visit", state: "stop", reason, resolver: "lead" }] };
}
