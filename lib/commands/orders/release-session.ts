import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertRelease } from "@/lib/db/orders";
import { ReleaseSessionInput } from "@/lib/domain/order/order.schema";
import { releaseSession as decideReleaseSession } from "@/lib/domain/order/release-session";
import { ok } from "@/lib/domain/result";

/** After an alert: the doctor lets the patient go home when the nurse's checklist is met. */
export const releaseSession = definePathwayCommand({
  name: "release-session",
  permission: "session:release",
  input: ReleaseSessionInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideReleaseSession(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertRelease(tx, record, decided, permit, now);
    return ok({ releaseId: decided.id });
  },
  audit: ({ visitId }, { releaseId }) => ({ action: "session.released", subjectId: releaseId, payload: { visitId } }),
});
