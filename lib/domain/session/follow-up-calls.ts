import { addMinutes } from "date-fns";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { FollowUpCall } from "@/lib/domain/pathway/treatment-day-record";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { RecordCallInput } from "@/lib/domain/session/session.schema";

export type CallRecorded = {
  callId: string;
  visitId: string;
  outcome: "reached" | "not-reached";
  note: string;
  /** When to try again, and who; null when the patient was reached. */
  again: { dueAt: Date; assignedToId: string } | null;
};

export type RecordCallRefusal = { kind: "call-unknown" } | { kind: "call-already-recorded"; by: string; at: Date };

/**
 * How the call of the next day went (reference 3.7, PROPOSED). Nobody reached: the next try stands at once, so that a call is never forgotten.
 */
export function recordCall(
  record: PathwayRecord,
  input: RecordCallInput,
  { now }: { now: Date },
): Result<CallRecorded, RecordCallRefusal> {
  const call = record.followUpCalls.find(({ id }) => id === input.callId);
  if (!call) return refuse({ kind: "call-unknown" });
  if (call.done) return refuse({ kind: "call-already-recorded", by: call.done.by.name, at: call.done.at });
  const { callId, outcome, note } = input;
  const { againAfterMinutes } = record.protocol.discharge.callNextDay;
  const again =
    outcome === "reached" ? null : { dueAt: addMinutes(now, againAfterMinutes), assignedToId: call.assignedTo.userId };
  return ok({ callId, visitId: call.visitId, outcome, note, again });
}

/** The call that still waits after a session; undefined when none does. */
export function openCall(record: Pick<PathwayRecord, "followUpCalls">, visitId: string): FollowUpCall | undefined {
  return record.followUpCalls.find((call) => call.visitId === visitId && call.done === null);
}
