import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertAlertStep } from "@/lib/db/alerts";
import { ok } from "@/lib/domain/result";
import { recordAlertStep as decideRecordAlertStep } from "@/lib/domain/vitals/record-alert-step";
import { RecordAlertStepInput } from "@/lib/domain/vitals/vitals.schema";

/** Nurse or doctor writes down what was done about an alert; only a doctor writes that a doctor has assessed the patient. */
export const recordAlertStep = definePathwayCommand({
  name: "record-alert-step",
  permission: "alert:record-step",
  input: RecordAlertStepInput,
  alsoLoad: nothingElse,
  decide: (record, input, { permit, now }) => decideRecordAlertStep(record, input, { now, role: permit.actor.role }),
  save: async (tx, record, step, { permit, now }) => {
    await insertAlertStep(tx, record, step, permit, now);
    return ok({ alertId: step.alertId, kind: step.kind });
  },
  audit: ({ alertId, visitId, kind }) => ({
    action: "alert.step-recorded",
    subjectId: alertId,
    payload: { visitId, kind },
  }),
});
