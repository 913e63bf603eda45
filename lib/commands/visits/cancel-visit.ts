import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markVisitEnded } from "@/lib/db/visits";
import { cancelVisit as decideCancelVisit } from "@/lib/domain/visit/cancel-visit";
import { EndVisitInput } from "@/lib/domain/visit/visit.schema";

/** Staff cancel a booked visit, with a reason. */
export const cancelVisit = definePathwayCommand({
  name: "cancel-visit",
  permission: "visit:cancel",
  input: EndVisitInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideCancelVisit(record, input, { now }),
  save: (tx, _record, ended, { permit }) => markVisitEnded(tx, ended, permit),
  audit: ({ visit }, { visitId }) => ({
    action: "visit.cancelled",
    subjectId: visitId,
    payload: { stepKey: visit.stepKey, startsAt: visit.startsAt },
  }),
});
