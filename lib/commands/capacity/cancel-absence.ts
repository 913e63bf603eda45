import { defineCommand } from "@/lib/commands/define-command";
import { findAbsence, markAbsenceCancelled } from "@/lib/db/absences";
import { CancelAbsenceInput } from "@/lib/domain/booking/absence.schema";
import { cancelAbsence as decideCancelAbsence } from "@/lib/domain/booking/record-absence";
import { ok, refuse } from "@/lib/domain/result";

/** The clinic lead takes back an absence that has not ended: the person's hours count again. */
export const cancelAbsence = defineCommand({
  name: "cancel-absence",
  permission: "capacity:edit",
  input: CancelAbsenceInput,
  load: (tx, { absenceId }) => findAbsence(tx, absenceId),
  decide: (absence, _input, { now }) => decideCancelAbsence(absence, now),
  save: async (tx, { id }, { permit, now }) =>
    (await markAbsenceCancelled(tx, id, permit, now)) ? ok({ id }) : refuse({ kind: "absence-cancelled" as const }),
  audit: ({ id }, _saved, { userId }) => ({
    action: "absence.cancelled",
    patientId: null,
    subjectId: id,
    payload: { userId },
  }),
});
