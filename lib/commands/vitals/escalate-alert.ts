import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertAlertEscalation } from "@/lib/db/alerts";
import { ok } from "@/lib/domain/result";
import { escalateAlert as decideEscalateAlert } from "@/lib/domain/vitals/escalate-alert";
import { EscalateAlertInput } from "@/lib/domain/vitals/vitals.schema";

/** The program brings an alert that nobody has answered, or whose re-check is overdue, to the session's doctor. */
export const escalateAlert = definePathwayCommand({
  name: "escalate-alert",
  permission: "alert:escalate",
  input: EscalateAlertInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideEscalateAlert(record, input, { now }),
  save: async (tx, record, step, { permit, now }) => {
    await insertAlertEscalation(tx, record, step, permit, now);
    return ok({ alertId: step.alertId });
  },
  audit: ({ alertId, visitId }) => ({ action: "alert.escalated", subjectId: alertId, payload: { visitId } }),
});
