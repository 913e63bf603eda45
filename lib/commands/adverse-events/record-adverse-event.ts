import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertAdverseEvent } from "@/lib/db/adverse-events";
import { RecordAdverseEventInput } from "@/lib/domain/adverse-event/adverse-event.schema";
import { recordAdverseEvent as decideRecordAdverseEvent } from "@/lib/domain/adverse-event/record-adverse-event";
import { ok } from "@/lib/domain/result";

/** Nurse, doctor or psychologist records something unwanted, in a session or told of later. */
export const recordAdverseEvent = definePathwayCommand({
  name: "record-adverse-event",
  permission: "adverse-event:record",
  input: RecordAdverseEventInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRecordAdverseEvent(record, input, { now }),
  save: async (tx, record, event, { permit, now }) => {
    await insertAdverseEvent(tx, record, event, permit, now);
    return ok({ eventId: event.id, isSerious: event.isSerious, kind: event.kind });
  },
  audit: ({ id, visitId, kind, severity, isSerious }) => ({
    action: "adverse-event.recorded",
    subjectId: id,
    payload: { visitId, kind, severity, isSerious },
  }),
});
