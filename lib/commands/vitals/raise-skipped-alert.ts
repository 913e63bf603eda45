import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertSkippedAlert } from "@/lib/db/alerts";
import { ok } from "@/lib/domain/result";
import { raiseSkippedAlert as decideRaiseSkippedAlert } from "@/lib/domain/vitals/escalate-alert";
import { RaiseSkippedAlertInput } from "@/lib/domain/vitals/vitals.schema";

/** The program raises an alert when two readings in a row were not taken. A second skip that is charted raises it by itself. */
export const raiseSkippedAlert = definePathwayCommand({
  name: "raise-skipped-alert",
  permission: "alert:escalate",
  input: RaiseSkippedAlertInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRaiseSkippedAlert(record, input, { now }),
  save: async (tx, record, raised, { permit, now }) => {
    await insertSkippedAlert(tx, record, raised, permit, now);
    return ok({ alertId: raised.alertId });
  },
  audit: ({ alertId, visitId, alert: { rule, ruleVersion, value } }) => ({
    action: "alert.raised",
    subjectId: alertId,
    payload: { visitId, rule, ruleVersion, value },
  }),
});
