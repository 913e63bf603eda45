import { defineCommand } from "@/lib/commands/define-command";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { insertProcessNote } from "@/lib/db/process-notes";
import { ok } from "@/lib/domain/result";
import { WriteProcessNoteInput } from "@/lib/domain/room/room.schema";
import { writeProcessNote as decideWriteProcessNote } from "@/lib/domain/room/write-process-note";

/**
 * The psychologist keeps a line for their own memory. Beside the course, not on it: no version is raised, so a thought written down never stands in
 * the way of a reading. The audit says that a line was written, never what it says.
 */
export const writeProcessNote = defineCommand({
  name: "write-process-note",
  permission: "process-note:write",
  input: WriteProcessNoteInput,
  load: (tx, { pathwayId }) => loadPathwayRecord(tx, pathwayId),
  decide: (record, input, { now }) => decideWriteProcessNote(record, input, { now }),
  save: async (tx, note, context, record) => {
    await insertProcessNote(tx, record, note, context);
    return ok({ noteId: note.id });
  },
  audit: ({ id, visitId }, _saved, record) => ({
    action: "process-note.written",
    subjectId: id,
    patientId: record.patient.id,
    payload: { visitId },
  }),
});
