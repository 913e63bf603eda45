import { addMinutes } from "date-fns";
import type { Locale } from "@/lib/domain/access/actor";
import { addCalendarDays, clinicDate, clinicTime } from "@/lib/domain/calendar";
import { careTeamAt } from "@/lib/domain/care-team/care-team-at";
import { isInfusionRunning } from "@/lib/domain/dose/infusion";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ChecklistAnswer, SessionDischarge } from "@/lib/domain/pathway/treatment-day-record";
import { needsRelease, openAlerts } from "@/lib/domain/pathway/session-alerts";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { contradictedYes } from "@/lib/domain/session/measured-criteria";
import type { DischargePatientInput } from "@/lib/domain/session/session.schema";
import { sessionOf } from "@/lib/domain/session/session-of";

export type PatientDischarged = Omit<SessionDischarge, "dischargedAt" | "dischargedBy" | "advice"> & {
  adviceLocale: Locale;
  /** Booked with the discharge: the next Oslo day. */
  call: { dueAt: Date; assignedToId: string };
};

export type DischargePatientRefusal =
  | { kind: "session-unknown" }
  | { kind: "no-dose-given" }
  | { kind: "already-discharged" }
  | { kind: "too-early"; earliestAt: Date }
  | { kind: "emergency-open" }
  | { kind: "infusion-running" }
  | { kind: "criteria-unanswered"; missing: string[] }
  | { kind: "criteria-unmet"; unmet: string[] }
  | { kind: "alerts-unanswered"; count: number }
  | { kind: "release-missing" }
  | { kind: "reading-contradicts"; criteria: string[] }
  | { kind: "escort-missing" }
  | { kind: "advice-not-given" }
  | { kind: "caller-unknown" };

/**
 * Let the patient go home (product document 3, gate 6; reference 3.7): the observation time has passed, no emergency is open and no infusion runs,
 * every criterion is answered yes and no reading says otherwise, every alert is answered for, the doctor has released after an alert, a named adult
 * comes along, the written advice is handed over, and somebody will call the next day.
 */
export function dischargePatient(
  record: PathwayRecord,
  input: DischargePatientInput,
  { now }: { now: Date },
): Result<PatientDischarged, DischargePatientRefusal> {
  const waits = whatKeepsHere(record, input.visitId, now);
  if (waits) return refuse(waits);
  const asked = record.protocol.discharge.criteria;
  const unanswered = asked.filter(({ key }) => !input.criteria[key]).map(({ key }) => key);
  if (unanswered.length > 0) return refuse({ kind: "criteria-unanswered", missing: unanswered });
  const criteria = Object.fromEntries(
    asked.flatMap(({ key }): [string, ChecklistAnswer][] => {
      const answer = input.criteria[key];
      return answer ? [[key, answer]] : [];
    }),
  );
  const unmet = asked.filter(({ key }) => criteria[key]?.answer !== "yes").map(({ key }) => key);
  if (unmet.length > 0) return refuse({ kind: "criteria-unmet", unmet });
  const open = openAlerts(record, input.visitId);
  if (open.length > 0) return refuse({ kind: "alerts-unanswered", count: open.length });
  if (needsRelease(record, input.visitId)) return refuse({ kind: "release-missing" });
  const contradicted = contradictedYes(record, input.visitId, criteria);
  if (contradicted.length > 0) return refuse({ kind: "reading-contradicts", criteria: contradicted });
  const { escortName, escortPhone, escortRelation, adviceLocale, visitId } = input;
  if (escortName === "" || escortPhone === "" || escortRelation === "") return refuse({ kind: "escort-missing" });
  if (!input.isAdviceGiven) return refuse({ kind: "advice-not-given" });
  const caller = careTeamAt(record, now).find(({ userId }) => userId === input.callerId);
  if (!caller) return refuse({ kind: "caller-unknown" });
  const dueAt = clinicTime(addCalendarDays(clinicDate(now), 1), input.callTime);
  return ok({
    ...{ id: input.commandId, visitId, criteria, escortName, escortPhone, escortRelation, adviceLocale },
    call: { dueAt, assignedToId: caller.userId },
  });
}

type KeepsHere = Extract<
  DischargePatientRefusal,
  {
    kind:
      "session-unknown" | "no-dose-given" | "already-discharged" | "too-early" | "emergency-open" | "infusion-running";
  }
>;

function whatKeepsHere(record: PathwayRecord, visitId: string, now: Date): KeepsHere | null {
  const session = sessionOf(record, visitId);
  if (!session) return { kind: "session-unknown" };
  if (!session.dose) return { kind: "no-dose-given" };
  if (session.discharge) return { kind: "already-discharged" };
  if (hasOpenEmergency(record, visitId)) return { kind: "emergency-open" };
  if (isInfusionRunning(record, visitId)) return { kind: "infusion-running" };
  const earliestAt = addMinutes(session.dose.givenAt, record.protocol.discharge.minMinutesAfterDose);
  return now < earliestAt ? { kind: "too-early", earliestAt } : null;
}

/** Whether the timed log of an emergency in the session has not been ended. */
export function hasOpenEmergency(record: Pick<PathwayRecord, "emergencies">, visitId: string): boolean {
  return record.emergencies.some((emergency) => emergency.visitId === visitId && emergency.ended === null);
}
