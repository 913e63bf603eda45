import { concernsEmployee, countInDoubt } from "@/lib/commands/capacity/count-in-doubt";
import { defineCommand } from "@/lib/commands/define-command";
import { findEmployee } from "@/lib/db/capacity-employees";
import { insertWorkingWeek } from "@/lib/db/capacity-hours";
import { listLocations } from "@/lib/db/rooms";
import { setWorkingWeek as decideSetWorkingWeek } from "@/lib/domain/booking/set-working-week";
import { SetWorkingWeekInput } from "@/lib/domain/booking/working-week.schema";
import { ok } from "@/lib/domain/result";

/** The clinic lead sets somebody's working week from a day on. Booked visits outside it stay, and are counted in the answer. */
export const setWorkingWeek = defineCommand({
  name: "set-working-week",
  permission: "capacity:edit",
  input: SetWorkingWeekInput,
  load: async (tx, { userId }, { now }) =>
    (await findEmployee(tx, userId, now)) && { locationIds: (await listLocations(tx)).map(({ id }) => id) },
  decide: (facts, input, { now }) => decideSetWorkingWeek(input, facts, { now }),
  save: async (tx, week, { permit, now }) => {
    await insertWorkingWeek(tx, week, permit);
    return ok({ id: week.id, inDoubt: await countInDoubt(tx, now, concernsEmployee(week.userId)) });
  },
  audit: ({ id, userId, validFrom, periods }) => ({
    action: "working-week.set",
    patientId: null,
    subjectId: id,
    payload: { userId, validFrom, periods },
  }),
});
