import { countInDoubt } from "@/lib/commands/capacity/count-in-doubt";
import { defineCommand } from "@/lib/commands/define-command";
import { insertAbsence, listAbsencesOf } from "@/lib/db/absences";
import { findEmployee } from "@/lib/db/capacity-employees";
import { RecordAbsenceInput } from "@/lib/domain/booking/absence.schema";
import { isAffectedBy } from "@/lib/domain/booking/capacity-doubts";
import { recordAbsence as decideRecordAbsence } from "@/lib/domain/booking/record-absence";
import { ok } from "@/lib/domain/result";

/** The clinic lead records that somebody is away. Their booked visits stay until each is dealt with; they are counted in the answer. */
export const recordAbsence = defineCommand({
  name: "record-absence",
  permission: "capacity:edit",
  input: RecordAbsenceInput,
  load: async (tx, { userId }, { now }) =>
    (await findEmployee(tx, userId, now)) && (await listAbsencesOf(tx, userId, now)),
  decide: (known, input, { now }) => decideRecordAbsence(input, known, { now }),
  save: async (tx, absence, { permit, now }) => {
    await insertAbsence(tx, absence, permit, now);
    return ok({ id: absence.id, inDoubt: await countInDoubt(tx, now, (doubt) => isAffectedBy(doubt, absence)) });
  },
  // Not the kind: sickness is the employee's own affair, and the audit is kept for ever.
  audit: ({ id, userId, startsAt, endsAt }) => ({
    action: "absence.recorded",
    patientId: null,
    subjectId: id,
    payload: { userId, startsAt, endsAt },
  }),
});
