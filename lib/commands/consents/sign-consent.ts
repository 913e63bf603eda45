import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertConsent } from "@/lib/db/consents";
import { SignConsentInput } from "@/lib/domain/consent/consent.schema";
import { signConsent as decideSignConsent } from "@/lib/domain/consent/sign-consent";
import { ok } from "@/lib/domain/result";

/** The patient consents in writing to one thing. */
export const signConsent = definePathwayCommand({
  name: "sign-consent",
  permission: "consent:sign",
  input: SignConsentInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideSignConsent(record, input),
  save: async (tx, record, signed, { permit, now }) => {
    await insertConsent(tx, record, signed, permit, now);
    return ok({ consentId: signed.input.commandId });
  },
  audit: ({ input }, { consentId }) => ({
    action: "consent.signed",
    subjectId: consentId,
    payload: { kind: input.kind, textVersion: input.textVersion, understood: input.understood },
  }),
});
