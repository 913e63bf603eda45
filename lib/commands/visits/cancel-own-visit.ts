import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markVisitEnded } from "@/lib/db/visits";
import { cancelOwnVisit as decideCancelOwnVisit } from "@/lib/domain/visit/cancel-own-visit";
import { EndVisitInput } from "@/lib/domain/visit/visit.schema";

/** A patient cancels a visit of their own, in time and with a reason. */
export const cancelOwnVisit = definePathwayCommand({
  name: "cancel-own-visit",
  permission: "visit:cancel-own",
  input: EndVisitInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideCancelOwnVisit(record, input, { now }),
  save: (tx, _record, ended, { permit }) => markVisitEnded(tx, ended, permit),
  audit: ({ visit }, { visitId }) => ({
    action: "visit.cancelled",
    subjectId: visitId,
    payload: { stepKey: visit.stepKey, startsAt: visit.startsAt },
  }),
});
