import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertScreening } from "@/lib/db/screening";
import { RecordScreeningInput } from "@/lib/domain/screening/screening.schema";
import { recordScreening as decideRecordScreening } from "@/lib/domain/screening/record-screening";
import { ok } from "@/lib/domain/result";

/** The doctor keeps the health page and the exclusion answers. */
export const recordScreening = definePathwayCommand({
  name: "record-screening",
  permission: "screening:record",
  input: RecordScreeningInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideRecordScreening(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertScreening(tx, record, decided, permit, now);
    return ok({ screeningId: decided.id });
  },
  audit: ({ health, exclusions }, { screeningId }) => ({
    action: "screening.recorded",
    subjectId: screeningId,
    payload: { headings: Object.keys(health).length, exclusions: exclusions.length },
  }),
});
