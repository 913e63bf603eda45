import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markVitalsInvalidated } from "@/lib/db/vitals";
import { ok, refuse } from "@/lib/domain/result";
import { invalidateVitals as decideInvalidateVitals } from "@/lib/domain/vitals/invalidate-vitals";
import { InvalidateVitalsInput } from "@/lib/domain/vitals/vitals.schema";

/** A wrong reading is struck through with a reason; its values stay in the record. */
export const invalidateVitals = definePathwayCommand({
  name: "invalidate-vitals",
  permission: "vitals:invalidate",
  input: InvalidateVitalsInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideInvalidateVitals(record, input, { now }),
  save: async (tx, _record, taken, { permit }) => {
    if (!(await markVitalsInvalidated(tx, taken, permit))) return refuse({ kind: "stale" });
    return ok({ readingId: taken.readingId });
  },
  audit: ({ readingId, visitId }) => ({ action: "vitals.invalidated", subjectId: readingId, payload: { visitId } }),
});
