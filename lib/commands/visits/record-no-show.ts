import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markVisitEnded } from "@/lib/db/visits";
import { recordNoShow as decideRecordNoShow } from "@/lib/domain/visit/record-no-show";
import { EndVisitInput } from "@/lib/domain/visit/visit.schema";

/** Staff record that the patient did not come to a visit. */
export const recordNoShow = definePathwayCommand({
  name: "record-no-show",
  permission: "visit:record-no-show",
  input: EndVisitInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRecordNoShow(record, input, { now }),
  save: (tx, _record, ended, { permit }) => markVisitEnded(tx, ended, permit),
  audit: ({ visit }, { visitId }) => ({
    action: "visit.no-show-recorded",
    subjectId: visitId,
    payload: { stepKey: visit.stepKey, startsAt: visit.startsAt },
  }),
});
