import { newestTimeOut } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type {
  DoseAdministration,
  DoseOrder,
  SessionDischarge,
  TimeOut,
  VitalsAlert,
  VitalsReading,
} from "@/lib/domain/pathway/treatment-day-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { newestOrder } from "@/lib/domain/session/order-in-force";

/** Everything recorded about one treatment session, oldest first; the newest order and time-out are the ones that count. */
export type Session = {
  visit: Visit;
  step: ProtocolStep;
  /** Which session of the course it is, from 1, and how many the protocol plans. */
  number: number;
  plannedSessions: number;
  order: DoseOrder | null;
  timeOut: TimeOut | null;
  dose: DoseAdministration | null;
  readings: VitalsReading[];
  alerts: VitalsAlert[];
  discharge: SessionDischarge | null;
};

/** The session that a visit is; null when there is no such visit or the visit is not a treatment session. */
export function sessionOf(record: PathwayRecord, visitId: string): Session | null {
  const visit = record.visits.find((candidate) => candidate.id === visitId);
  const sessionSteps = record.protocol.steps.filter((step) => step.kind === "session");
  const position = sessionSteps.findIndex((step) => step.key === visit?.stepKey);
  const step = sessionSteps[position];
  if (!visit || !step) return null;
  const order = newestOrder(record, visitId);
  const ofVisit = (row: { visitId: string }) => row.visitId === visitId;
  return {
    visit,
    step,
    number: position + 1,
    plannedSessions: sessionSteps.length,
    // A cancelled order is never replaced by an older one.
    order: order && !order.cancelled ? order : null,
    timeOut: newestTimeOut(record, visitId) ?? null,
    dose: record.doses.find(ofVisit) ?? null,
    readings: record.readings.filter(ofVisit),
    alerts: record.alerts.filter(ofVisit),
    discharge: record.discharges.find(ofVisit) ?? null,
  };
}
