import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { insertVisitMoment, listVisitMoments } from "@/lib/db/visit-moments";
import { ok } from "@/lib/domain/result";
import { recordVisitMoment as decideRecordVisitMoment } from "@/lib/domain/visit-moment/record-visit-moment";
import { RecordVisitMomentInput } from "@/lib/domain/visit-moment/visit-moment.schema";

/** Staff write down on the day that a patient arrived, is running late or left. The moment's id is the command's. */
export const recordVisitMoment = definePathwayCommand({
  name: "record-visit-moment",
  permission: "visit:record-moment",
  input: RecordVisitMomentInput,
  alsoLoad: (tx, { visitId }) => listVisitMoments(tx, [visitId]),
  decide: (record, input, { extra: moments, now }) => decideRecordVisitMoment(record, input, { moments, now }),
  save: async (tx, _record, moment, { permit }) => {
    await insertVisitMoment(tx, moment, permit);
    return ok({ momentId: moment.id });
  },
  audit: ({ kind, minutes, at, visitId }, { momentId }) => ({
    action: "visit.moment-recorded",
    subjectId: momentId,
    payload: { visitId, kind, minutes, at },
  }),
});
