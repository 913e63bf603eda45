import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertNote } from "@/lib/db/notes";
import { SignNoteInput } from "@/lib/domain/note/note.schema";
import { signNote as decideSignNote } from "@/lib/domain/note/sign-note";
import { ok } from "@/lib/domain/result";

/** The psychologist signs and locks a note, the plan or the comfort card. */
export const signNote = definePathwayCommand({
  name: "sign-note",
  permission: "note:sign",
  input: SignNoteInput,
  alsoLoad: nothingElse,
  decide: (record, input, { permit, now }) => decideSignNote(record, input, { now, actor: permit.actor }),
  save: async (tx, record, signed, { permit, now }) => {
    await insertNote(tx, record, signed, permit, now);
    return ok({ noteId: signed.input.commandId });
  },
  audit: ({ input }, { noteId }) => ({
    action: "note.signed",
    subjectId: noteId,
    payload: { kind: input.kind, visitId: input.visitId, correctsId: input.correctsId },
  }),
});
