import { z } from "zod";
import { type DayPeriod, WEEKDAYS } from "@/lib/domain/booking/capacity";
import { calendarDate } from "@/lib/domain/patient/contact.schema";

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const isClockTime = (text: string): boolean => CLOCK_TIME.test(text);

/** A wall-clock time in Oslo, `HH:mm`; empty where it may be left out. */
export const optionalClockTime = z.string().refine((text) => text === "" || isClockTime(text), "not-time");

/** One row of a timetable; with neither `from` nor `to` it stands for nothing. */
const hours = z.object({
  from: optionalClockTime,
  to: optionalClockTime,
  locationId: z.union([z.literal(""), z.uuid()]),
  presence: z.enum(["on-site", "reachable"]),
});
const weekHours = hours.extend({ weekday: z.literal(WEEKDAYS) });
type Hours = z.output<typeof hours> & { weekday?: number };

const MOST_ROWS = 60;

export const SetWorkingWeekInput = z.object({
  commandId: z.uuid(),
  userId: z.uuid(),
  validFrom: calendarDate,
  periods: z.array(weekHours).max(MOST_ROWS).superRefine(checkHours),
});
export type SetWorkingWeekInput = z.output<typeof SetWorkingWeekInput>;

/** No hours at all is a day off. */
export const SetWorkingDayInput = z.object({
  commandId: z.uuid(),
  userId: z.uuid(),
  date: calendarDate,
  periods: z.array(hours).max(MOST_ROWS).superRefine(checkHours),
});
export type SetWorkingDayInput = z.output<typeof SetWorkingDayInput>;

/** Whether a row of the timetable was filled in. */
export function isFilledIn({ from, to }: Pick<DayPeriod, "from" | "to">): boolean {
  return from !== "" || to !== "";
}

/** Every row whole, ending after it begins, at a place, and on one day none over another. */
function checkHours(rows: readonly Hours[], context: z.RefinementCtx): void {
  const problem = (index: number, field: keyof Hours, message: string) =>
    context.addIssue({ code: "custom", path: [index, field], message });
  rows.forEach((row, index) => {
    if (!isFilledIn(row)) return;
    if (row.from === "") problem(index, "from", "required");
    if (row.to === "") problem(index, "to", "required");
    if (row.locationId === "") problem(index, "locationId", "required");
    if (!isClockTime(row.from) || !isClockTime(row.to)) return;
    if (row.to <= row.from) problem(index, "to", "end-before-start");
    const overlaps = rows
      .slice(0, index)
      .some((other) => other.weekday === row.weekday && other.from < row.to && row.from < other.to);
    if (overlaps) problem(index, "from", "periods-overlap");
  });
}
