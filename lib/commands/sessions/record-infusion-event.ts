import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertInfusionEvent } from "@/lib/db/doses";
import { RecordInfusionEventInput } from "@/lib/domain/dose/dose.schema";
import { recordInfusionEvent as decideRecordInfusionEvent } from "@/lib/domain/dose/record-infusion-event";
import { ok } from "@/lib/domain/result";

/** The nurse pauses, resumes, changes the rate of or stops an infusion. */
export const recordInfusionEvent = definePathwayCommand({
  name: "record-infusion-event",
  permission: "infusion:record",
  input: RecordInfusionEventInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRecordInfusionEvent(record, input, { now }),
  save: async (tx, record, event, { permit, now }) => {
    await insertInfusionEvent(tx, record, event, permit, now);
    return ok({ eventId: event.id, kind: event.kind });
  },
  audit: ({ id, visitId, kind, rateMlPerHour }) => ({
    action: "infusion.recorded",
    subjectId: id,
    payload: { visitId, kind, rateMlPerHour },
  }),
});
