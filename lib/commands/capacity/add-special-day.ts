import { countInDoubt } from "@/lib/commands/capacity/count-in-doubt";
import { defineCommand } from "@/lib/commands/define-command";
import { insertSpecialDay, listSpecialDays } from "@/lib/db/capacity-hours";
import { listLocations } from "@/lib/db/rooms";
import { addSpecialDay as decideAddSpecialDay } from "@/lib/domain/booking/add-special-day";
import { AddSpecialDayInput } from "@/lib/domain/booking/special-day.schema";
import { clinicDate } from "@/lib/domain/calendar";
import { ok } from "@/lib/domain/result";
import { publicHolidays } from "@/lib/platform/public-holidays";

/** The clinic lead closes the clinic or one place on a day, or opens on a public holiday. Booked visits on a closed day are counted in the answer. */
export const addSpecialDay = defineCommand({
  name: "add-special-day",
  permission: "capacity:edit",
  input: AddSpecialDayInput,
  load: async (tx, { date }, { now }) => ({
    locationIds: (await listLocations(tx)).map(({ id }) => id),
    publicHolidays: await publicHolidays([Number(date.slice(0, 4))]),
    known: await listSpecialDays(tx, clinicDate(now)),
  }),
  decide: (facts, input, { now }) => decideAddSpecialDay(input, facts, { now }),
  save: async (tx, day, { permit, now }) => {
    await insertSpecialDay(tx, day, permit, now);
    const inDoubt = await countInDoubt(tx, now, ({ visit }) => clinicDate(visit.startsAt) === day.date);
    return ok({ id: day.id, inDoubt });
  },
  audit: ({ id, ...day }) => ({ action: "special-day.added", patientId: null, subjectId: id, payload: day }),
});
