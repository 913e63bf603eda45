import { clinicDate } from "@/lib/domain/calendar";
import { newestTimeOut } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { stopOf } from "@/lib/domain/session/session-decision";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";

export type SessionPhase =
  | { kind: "planned" }
  | { kind: "preparing" }
  | { kind: "ready" }
  | { kind: "under-way"; doseAt: Date; minutesSinceDose: number }
  | { kind: "discharged"; doseAt: Date; dischargedAt: Date }
  /** Cancelled, or stopped before any dose: at the time-out or by a decision. */
  | { kind: "stopped" };

/** Where a session stands. What was recorded outweighs the clock: a dose without a discharge is under way however long ago it was. */
export function sessionPhase(record: PathwayRecord, visitId: string, now: Date): SessionPhase {
  const dose = record.doses.find((given) => given.visitId === visitId);
  const discharge = record.discharges.find((home) => home.visitId === visitId);
  if (dose && discharge) return { kind: "discharged", doseAt: dose.givenAt, dischargedAt: discharge.dischargedAt };
  if (dose) {
    const minutesSinceDose = Math.floor((now.getTime() - dose.givenAt.getTime()) / 60_000);
    return { kind: "under-way", doseAt: dose.givenAt, minutesSinceDose };
  }
  const visit = record.visits.find(({ id }) => id === visitId);
  if (!visit || visit.cancelled || stopOf(record, visitId)) return { kind: "stopped" };
  if (newestTimeOut(record, visitId)?.decision === "stop") return { kind: "stopped" };
  if (clinicDate(visit.startsAt) !== clinicDate(now)) return { kind: "planned" };
  return greenToTreat(record, visitId, now).decision === "go" ? { kind: "ready" } : { kind: "preparing" };
}
