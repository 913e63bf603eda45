import { defineCommand } from "@/lib/commands/define-command";
import { findLoadedText, markInstrumentTextApproved } from "@/lib/db/instrument-texts";
import { approveInstrumentText as decideApproval } from "@/lib/domain/instrument-text/change-instrument-text";
import { ApproveInstrumentTextInput } from "@/lib/domain/instrument-text/instrument-text.schema";
import { ok, refuse } from "@/lib/domain/result";

/** A doctor who did not load it approves a text: patients are asked with it from now on. */
export const approveInstrumentText = defineCommand({
  name: "approve-instrument-text",
  permission: "instrument-text:approve",
  input: ApproveInstrumentTextInput,
  load: (tx, { textId }) => findLoadedText(tx, textId),
  decide: (text, _input, { permit }) => decideApproval(text, permit.actor.userId),
  save: async (tx, { id }, { permit, now }) =>
    (await markInstrumentTextApproved(tx, id, permit, now)) ? ok({ id }) : refuse({ kind: "stale" }),
  audit: ({ id, instrument, locale, version, contentHash }) => ({
    action: "instrument-text.approved",
    patientId: null,
    subjectId: id,
    payload: { instrument, locale, version, contentHash },
  }),
});
