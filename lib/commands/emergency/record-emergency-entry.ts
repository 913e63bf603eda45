import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertEmergencyEntry } from "@/lib/db/emergencies";
import { RecordEmergencyEntryInput } from "@/lib/domain/emergency/emergency.schema";
import { recordEmergencyEntry as decideRecordEmergencyEntry } from "@/lib/domain/emergency/record-emergency-entry";
import { ok } from "@/lib/domain/result";

/** What was done in an emergency, with the moment it was done. */
export const recordEmergencyEntry = definePathwayCommand({
  name: "record-emergency-entry",
  permission: "emergency:record",
  input: RecordEmergencyEntryInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRecordEmergencyEntry(record, input, { now }),
  save: async (tx, record, entry, { permit, now }) => {
    await insertEmergencyEntry(tx, record, entry, permit, now);
    return ok({ entryId: entry.id });
  },
  audit: ({ id, visitId, kind }) => ({ action: "emergency.entry-recorded", subjectId: id, payload: { visitId, kind } }),
});
