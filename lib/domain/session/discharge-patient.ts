import { addMinutes } from "date-fns";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ChecklistAnswer, SessionDischarge } from "@/lib/domain/pathway/treatment-day-record";
import { needsRelease, openAlerts } from "@/lib/domain/pathway/session-alerts";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { DischargePatientInput } from "@/lib/domain/session/session.schema";
import { sessionOf } from "@/lib/domain/session/session-of";

export type PatientDischarged = Omit<SessionDischarge, "dischargedAt" | "dischargedBy">;

export type DischargePatientRefusal =
  | { kind: "session-unknown" }
  | { kind: "no-dose-given" }
  | { kind: "already-discharged" }
  | { kind: "too-early"; earliestAt: Date }
  | { kind: "criteria-unanswered"; missing: string[] }
  | { kind: "criteria-unmet"; unmet: string[] }
  | { kind: "alerts-unanswered"; count: number }
  | { kind: "release-missing" }
  | { kind: "escort-missing" };

/**
 * Let the patient go home (product document 3, gate 6; reference 3.7): the observation time has passed, every criterion is answered yes,
 * every alert is answered for, the doctor has released after an alert, and a named adult comes along.
 */
export function dischargePatient(
  record: PathwayRecord,
  input: DischargePatientInput,
  { now }: { now: Date },
): Result<PatientDischarged, DischargePatientRefusal> {
  const session = sessionOf(record, input.visitId);
  if (!session) return refuse({ kind: "session-unknown" });
  if (!session.dose) return refuse({ kind: "no-dose-given" });
  if (session.discharge) return refuse({ kind: "already-discharged" });
  const { minMinutesAfterDose, criteria: asked } = record.protocol.discharge;
  const earliestAt = addMinutes(session.dose.givenAt, minMinutesAfterDose);
  if (now < earliestAt) return refuse({ kind: "too-early", earliestAt });

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
  if (input.escortName === "" || input.escortPhone === "") return refuse({ kind: "escort-missing" });
  const { visitId, escortName, escortPhone } = input;
  return ok({ id: input.commandId, visitId, criteria, escortName, escortPhone, escortRelation: "", advice: null });
}
