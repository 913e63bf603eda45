import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markConsentWithdrawn } from "@/lib/db/consents";
import { WithdrawConsentInput } from "@/lib/domain/consent/consent.schema";
import { withdrawConsent as decideWithdrawConsent } from "@/lib/domain/consent/withdraw-consent";

/** The patient takes a consent back; it blocks dosing from this moment. */
export const withdrawConsent = definePathwayCommand({
  name: "withdraw-consent",
  permission: "consent:withdraw",
  input: WithdrawConsentInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideWithdrawConsent(record, input),
  save: (tx, _record, withdrawn, { permit, now }) => markConsentWithdrawn(tx, withdrawn, permit, now),
  audit: ({ consent }) => ({ action: "consent.withdrawn", subjectId: consent.id, payload: { kind: consent.kind } }),
});
