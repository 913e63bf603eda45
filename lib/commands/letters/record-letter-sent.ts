import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markLetterSent } from "@/lib/db/letters";
import { RecordLetterSentInput } from "@/lib/domain/letter/letter.schema";
import { recordLetterSent as decideRecordLetterSent } from "@/lib/domain/letter/record-letter-sent";

/** The doctor notes that the signed letter has left the clinic. */
export const recordLetterSent = definePathwayCommand({
  name: "record-letter-sent",
  permission: "letter:record-sent",
  input: RecordLetterSentInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideRecordLetterSent(record, input),
  save: (tx, _record, decided, { permit, now }) => markLetterSent(tx, decided, permit, now),
  audit: ({ letterId, how }) => ({ action: "letter.sent", subjectId: letterId, payload: { how } }),
});
