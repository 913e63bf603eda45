import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { DiscardChartedInput, discardCharted as decideDiscardCharted } from "@/lib/domain/charting/discard-charted";
import { ok } from "@/lib/domain/result";

/** Nurse or psychologist gives up something charted without contact that was refused; nothing is written but that it was, and why. */
export const discardCharted = definePathwayCommand({
  name: "discard-charted",
  permission: "charted:discard",
  input: DiscardChartedInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideDiscardCharted(record, input),
  save: (_tx, _record, { entryId }) => Promise.resolve(ok({ entryId })),
  audit: ({ entryId, happenedAt, ...discarded }) => ({
    action: "charted.discarded",
    subjectId: entryId,
    payload: { ...discarded, happenedAt: happenedAt.toISOString() },
  }),
});
