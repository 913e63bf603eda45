import { defineCommand } from "@/lib/commands/define-command";
import { findLoadedText, markInstrumentTextRetired } from "@/lib/db/instrument-texts";
import { retireInstrumentText as decideRetirement } from "@/lib/domain/instrument-text/change-instrument-text";
import { RetireInstrumentTextInput } from "@/lib/domain/instrument-text/instrument-text.schema";
import { ok, refuse } from "@/lib/domain/result";

/** A doctor takes a text out of use, or turns down one that was loaded. Answers given with it keep it. */
export const retireInstrumentText = defineCommand({
  name: "retire-instrument-text",
  permission: "instrument-text:approve",
  input: RetireInstrumentTextInput,
  load: (tx, { textId }) => findLoadedText(tx, textId),
  decide: (text) => decideRetirement(text),
  save: async (tx, { id }, { permit, now }) =>
    (await markInstrumentTextRetired(tx, id, permit, now)) ? ok({ id }) : refuse({ kind: "stale" }),
  audit: ({ id, instrument, locale, version, contentHash }) => ({
    action: "instrument-text.retired",
    patientId: null,
    subjectId: id,
    payload: { instrument, locale, version, contentHash },
  }),
});
