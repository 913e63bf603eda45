import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertLetter } from "@/lib/db/letters";
import { SignLetterInput } from "@/lib/domain/letter/letter.schema";
import { signLetter as decideSignLetter } from "@/lib/domain/letter/sign-letter";
import { ok } from "@/lib/domain/result";
import { draftDischargeLetter } from "@/lib/letters/draft-discharge-letter";

/** The doctor signs the discharge letter. The draft is made anew here, so that no sentence can claim a fact that the record does not hold. */
export const signLetter = definePathwayCommand({
  name: "sign-letter",
  permission: "letter:sign",
  input: SignLetterInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) =>
    decideSignLetter(record, input, { now, draft: draftDischargeLetter(record, "nb") }),
  save: async (tx, record, decided, { permit, now }) => {
    await insertLetter(tx, record, decided, permit, now);
    return ok({ letterId: decided.id });
  },
  audit: ({ sections }, { letterId }) => ({
    action: "letter.signed",
    subjectId: letterId,
    payload: { sentences: sections.reduce((count, { sentences }) => count + sentences.length, 0) },
  }),
});
