import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { openSessionDiscrepancies } from "@/lib/db/medicine-counts";
import { insertDischarge } from "@/lib/db/sessions";
import { ok } from "@/lib/domain/result";
import { dischargePatient as decideDischargePatient } from "@/lib/domain/session/discharge-patient";
import { DischargePatientInput } from "@/lib/domain/session/session.schema";
import { newId } from "@/lib/platform/ids";

/** The nurse lets the patient go home with a named adult, every criterion answered. Medicine of the session that is not accounted for opens a case. */
export const dischargePatient = definePathwayCommand({
  name: "discharge-patient",
  permission: "session:discharge",
  input: DischargePatientInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideDischargePatient(record, input, { now }),
  save: async (tx, record, discharge, { permit, now }) => {
    await insertDischarge(tx, record, discharge, permit, now);
    const { visitId } = discharge;
    await openSessionDiscrepancies(tx, { visitId, patientId: record.patient.id }, { permit, now, newRowId: newId });
    return ok({ dischargeId: discharge.id });
  },
  audit: ({ id, visitId, adviceLocale, call }) => ({
    action: "patient.discharged",
    subjectId: id,
    payload: { visitId, adviceLocale, callDueAt: call.dueAt.toISOString() },
  }),
});
