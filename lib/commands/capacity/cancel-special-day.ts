import { countInDoubt } from "@/lib/commands/capacity/count-in-doubt";
import { defineCommand } from "@/lib/commands/define-command";
import { findSpecialDay, markSpecialDayCancelled } from "@/lib/db/capacity-hours";
import { cancelSpecialDay as decideCancelSpecialDay } from "@/lib/domain/booking/add-special-day";
import { CancelSpecialDayInput } from "@/lib/domain/booking/special-day.schema";
import { clinicDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/result";

/** The clinic lead takes a closed or open day out of the list. Without a day declared open its visits lie on a public holiday: they are counted. */
export const cancelSpecialDay = defineCommand({
  name: "cancel-special-day",
  permission: "capacity:edit",
  input: CancelSpecialDayInput,
  load: (tx, { dayId }) => findSpecialDay(tx, dayId),
  decide: (day, _input, { now }) => decideCancelSpecialDay(day, now),
  save: async (tx, { id }, { permit, now }, { date }) => {
    if (!(await markSpecialDayCancelled(tx, id, permit, now))) return refuse({ kind: "day-cancelled" as const });
    return ok({ id, inDoubt: await countInDoubt(tx, now, ({ visit }) => clinicDate(visit.startsAt) === date) });
  },
  audit: ({ id }, _saved, { date, kind }) => ({
    action: "special-day.cancelled",
    patientId: null,
    subjectId: id,
    payload: { date, kind },
  }),
});
