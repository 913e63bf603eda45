import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertVitals, markVitalsInvalidated } from "@/lib/db/vitals";
import { ok, refuse } from "@/lib/domain/result";
import { correctVitals as decideCorrectVitals } from "@/lib/domain/vitals/correct-vitals";
import { CorrectVitalsInput } from "@/lib/domain/vitals/vitals.schema";

/** A wrong reading is put right in one act: the old one struck through with a reason, the new one beside it. */
export const correctVitals = definePathwayCommand({
  name: "correct-vitals",
  permission: "vitals:invalidate",
  input: CorrectVitalsInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideCorrectVitals(record, input, { now }),
  save: async (tx, record, { wrong, right }, { permit, now }) => {
    if (!(await markVitalsInvalidated(tx, wrong, permit))) return refuse({ kind: "stale" });
    await insertVitals(tx, record, [right], permit, now);
    return ok({ readingId: right.readingId, assessment: right.assessment, alerts: right.alerts.length });
  },
  audit: ({ wrong, right: { readingId, visitId, assessment, ruleVersion } }) => ({
    action: "vitals.corrected",
    subjectId: readingId,
    payload: { visitId, corrects: wrong.readingId, assessment, ruleVersion },
  }),
});
