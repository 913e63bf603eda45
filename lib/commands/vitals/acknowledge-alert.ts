import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markAlertAcknowledged } from "@/lib/db/vitals";
import { ok, refuse } from "@/lib/domain/result";
import { acknowledgeAlert as decideAcknowledgeAlert } from "@/lib/domain/vitals/acknowledge-alert";
import { AcknowledgeAlertInput } from "@/lib/domain/vitals/vitals.schema";

/** Nurse or doctor answers for an alert by name, with what was done; the re-check timer starts. */
export const acknowledgeAlert = definePathwayCommand({
  name: "acknowledge-alert",
  permission: "alert:acknowledge",
  input: AcknowledgeAlertInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideAcknowledgeAlert(record, input, { now }),
  save: async (tx, _record, answer, { permit }) => {
    if (!(await markAlertAcknowledged(tx, answer, permit))) return refuse({ kind: "stale" });
    return ok({ alertId: answer.alertId, recheckAt: answer.recheckAt.toISOString() });
  },
  audit: ({ alertId, visitId, acknowledgedAt, recheckAt }) => ({
    action: "alert.acknowledged",
    subjectId: alertId,
    payload: { visitId, answeredAt: acknowledgedAt.toISOString(), recheckAt: recheckAt.toISOString() },
  }),
});
