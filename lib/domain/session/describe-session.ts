import { addMinutes } from "date-fns";
import { describeGivenDose, type GivenDose } from "@/lib/domain/dose/describe-given-dose";
import { monitoringPlanOf } from "@/lib/domain/order/monitoring-plan";
import { openFlags } from "@/lib/domain/pathway/open-flags";
import { needsRelease } from "@/lib/domain/pathway/session-alerts";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type {
  DoctorRelease,
  DoseAdministration,
  DoseOrder,
  EmergencyLog,
  MonitoringPlan,
  SessionDischarge,
  TimeOut,
  VitalsAlert,
  VitalsReading,
} from "@/lib/domain/pathway/treatment-day-record";
import type { ChecklistItem } from "@/lib/domain/protocol/checklist.schema";
import type { Protocol, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { describeRoom, type RoomFacts } from "@/lib/domain/room/describe-room";
import { type AdverseEventFacts, describeAdverseEvents } from "@/lib/domain/adverse-event/describe-adverse-events";
import { describeEmergency } from "@/lib/domain/emergency/describe-emergency";
import { type DayFacts, describeDay, describeGoingHome, type GoingHomeFacts } from "@/lib/domain/session/describe-day";
import { doseMinute } from "@/lib/domain/session/dose-minute";
import { greenToTreat, type GreenToTreat } from "@/lib/domain/session/green-to-treat";
import { isLateEntry } from "@/lib/domain/session/late-entry";
import { sessionOf } from "@/lib/domain/session/session-of";
import { sessionPhase, type SessionPhase } from "@/lib/domain/session/session-phase";
import { baselineOf } from "@/lib/domain/vitals/baseline";
import { type AlertFacts, describeAlerts } from "@/lib/domain/vitals/describe-alerts";
import { type DueReadings, dueReadings } from "@/lib/domain/vitals/due-readings";

export type ReadingFacts = VitalsReading & {
  /** Minutes from the dose, negative before it; null while there is none. */
  minute: number | null;
  /** Typed in more than so long after it was measured: both times are shown. */
  isLateEntry: boolean;
  alerts: VitalsAlert[];
};

export type SessionFacts = {
  now: Date;
  pathwayId: string;
  /** How far the record had come. */
  version: number;
  visitId: string;
  patient: Pick<PathwayRecord["patient"], "id" | "name" | "birthDate">;
  visit: Pick<Visit, "startsAt" | "endsAt" | "room" | "staff" | "cancelled">;
  location: string;
  step: Pick<ProtocolStep, "key" | "title">;
  number: number;
  plannedSessions: number;
  phase: SessionPhase;
  green: GreenToTreat;
  openFlags: number;
  order: DoseOrder | null;
  timeOut: TimeOut | null;
  timeOutItems: ChecklistItem[];
  dose: DoseAdministration | null;
  /** What became of it: what the patient got, the infusion, how it ended. */
  givenDose: GivenDose | null;
  monitoringPlan: MonitoringPlan;
  doseLimits: Protocol["dose"];
  /** Newest first, also those taken out of use. */
  readings: ReadingFacts[];
  alerts: AlertFacts[];
  due: DueReadings;
  baseline: VitalsReading | null;
  monitoring: Protocol["monitoring"];
  release: DoctorRelease | null;
  needsRelease: boolean;
  discharge: SessionDischarge | null;
  dischargeCriteria: Protocol["discharge"]["criteria"];
  day: DayFacts;
  goingHome: GoingHomeFacts;
  earliestDischargeAt: Date | null;
  /** What was not meant to happen in this session, oldest first, also what was struck out. */
  adverseEvents: AdverseEventFacts[];
  /** The timed log of an emergency, the open one or the newest; null when there was none. */
  emergency: EmergencyLog | null;
  /** Agreed beforehand, for everybody in the room: signal, touch, what helps. Null until it is signed. */
  comfortCard: { content: Record<string, string>; signedAt: Date; signedBy: string } | null;
  /** Phases, signals and touch, as they happen in the room. */
  room: RoomFacts;
};

/** What the screens of a treatment session show; null when the visit is not a session. Carries no therapy content. */
export function describeSession(record: PathwayRecord, visitId: string, now: Date): SessionFacts | null {
  const session = sessionOf(record, visitId);
  if (!session) return null;
  const { visit, step, dose, alerts, discharge } = session;
  const { id, name, birthDate } = record.patient;
  const { monitoring, timeOut: timeOutItems, dose: doseLimits } = record.protocol;
  const card = record.notes.findLast((note) => note.kind === "comfort-card");
  return {
    ...{
      now,
      pathwayId: record.id,
      version: record.version,
      visitId,
      patient: { id, name, birthDate },
      visit,
      location: visit.room.location,
    },
    step: { key: step.key, title: step.title },
    ...{ number: session.number, plannedSessions: session.plannedSessions },
    phase: sessionPhase(record, visitId, now),
    green: greenToTreat(record, visitId, now),
    openFlags: openFlags(record).length,
    ...{
      order: session.order,
      timeOut: session.timeOut,
      timeOutItems,
      dose,
      doseLimits,
      alerts: describeAlerts(record, visitId, now),
      discharge,
      monitoring,
    },
    givenDose: describeGivenDose(record, visitId, now),
    monitoringPlan: monitoringPlanOf(record, visitId),
    readings: session.readings.map((reading) => describeReading(reading, alerts, dose)).toSorted(newestFirst),
    due: dueReadings(record, visitId, now),
    baseline: baselineOf(session, monitoring.baselineMaxAgeMinutes),
    release: record.releases.findLast((release) => release.visitId === visitId) ?? null,
    needsRelease: needsRelease(record, visitId),
    dischargeCriteria: record.protocol.discharge.criteria,
    day: describeDay(record, visitId),
    goingHome: describeGoingHome(record, visitId, now),
    earliestDischargeAt: dose && addMinutes(dose.givenAt, record.protocol.discharge.minMinutesAfterDose),
    adverseEvents: describeAdverseEvents(record, visitId),
    emergency: describeEmergency(record, visitId),
    comfortCard: card ? { content: card.content, signedAt: card.signedAt, signedBy: card.signedBy.name } : null,
    room: describeRoom(record, visitId, now),
  };
}

/** By when it was measured, not typed; a correction stands before what it corrects. */
function newestFirst(a: ReadingFacts, b: ReadingFacts): number {
  return b.measuredAt.getTime() - a.measuredAt.getTime() || b.recordedAt.getTime() - a.recordedAt.getTime();
}

function describeReading(reading: VitalsReading, alerts: VitalsAlert[], dose: DoseAdministration | null): ReadingFacts {
  return {
    ...reading,
    minute: doseMinute(reading.measuredAt, dose?.givenAt),
    isLateEntry: isLateEntry(reading.measuredAt, reading.recordedAt),
    alerts: alerts.filter((alert) => alert.readingId === reading.id),
  };
}
