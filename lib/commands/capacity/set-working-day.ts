import { concernsEmployee, countInDoubt } from "@/lib/commands/capacity/count-in-doubt";
import { defineCommand } from "@/lib/commands/define-command";
import { findEmployee } from "@/lib/db/capacity-employees";
import { insertWorkingDay } from "@/lib/db/capacity-hours";
import { listLocations } from "@/lib/db/rooms";
import { setWorkingDay as decideSetWorkingDay } from "@/lib/domain/booking/set-working-week";
import { SetWorkingDayInput } from "@/lib/domain/booking/working-week.schema";
import { ok } from "@/lib/domain/result";

/** The clinic lead sets other hours for somebody on one day; none is a day off. Booked visits outside them are counted in the answer. */
export const setWorkingDay = defineCommand({
  name: "set-working-day",
  permission: "capacity:edit",
  input: SetWorkingDayInput,
  load: async (tx, { userId }, { now }) =>
    (await findEmployee(tx, userId, now)) && { locationIds: (await listLocations(tx)).map(({ id }) => id) },
  decide: (facts, input, { now }) => decideSetWorkingDay(input, facts, { now }),
  save: async (tx, day, { permit, now }) => {
    await insertWorkingDay(tx, day, permit);
    return ok({ id: day.id, inDoubt: await countInDoubt(tx, now, concernsEmployee(day.userId)) });
  },
  audit: ({ id, userId, date, periods }) => ({
    action: "working-day.set",
    patientId: null,
    subjectId: id,
    payload: { userId, date, periods },
  }),
});
