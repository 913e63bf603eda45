import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { findAccount, markLanguage } from "@/lib/db/users";
import { LOCALES } from "@/lib/domain/access/actor";
import { ok } from "@/lib/domain/result";

export const changeLanguageInput = z.object({ commandId: z.uuid(), locale: z.enum(LOCALES) });

/** A person chooses the language they are spoken to in. */
export const changeLanguage = defineCommand({
  name: "change-language",
  permission: "account:manage-own",
  input: changeLanguageInput,
  load: (tx, _input, { permit }) => findAccount(tx, permit.actor.userId),
  decide: (account, { locale }) => ok({ userId: account.id, locale }),
  save: async (tx, { userId, locale }, { permit }) => {
    await markLanguage(tx, userId, locale, permit);
    return ok({ locale });
  },
  audit: ({ userId, locale }) => ({
    action: "language.changed",
    patientId: null,
    subjectId: userId,
    payload: { locale },
  }),
});
