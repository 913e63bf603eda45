import { z } from "zod";
import { ABSENCE_KINDS } from "@/lib/domain/booking/capacity";
import { optionalClockTime } from "@/lib/domain/booking/working-week.schema";
import { addCalendarDays, clinicTime, startOfClinicDay } from "@/lib/domain/calendar";
import { calendarDate } from "@/lib/domain/patient/contact.schema";

const parts = z.object({
  fromDate: calendarDate,
  fromTime: optionalClockTime.default(""),
  untilDate: calendarDate,
  untilTime: optionalClockTime.default(""),
});

/** From a day to a day, both whole and both included; a time of day makes the first or the last day a part of a day. */
export const RecordAbsenceInput = parts
  .extend({ commandId: z.uuid(), userId: z.uuid("required"), kind: z.enum(ABSENCE_KINDS) })
  .superRefine((input, context) => {
    // Days and times that cannot be read are said beside their own fields.
    if (!parts.safeParse(input).success) return;
    const { startsAt, endsAt } = absencePeriod(input);
    const path = input.untilDate === input.fromDate && input.untilTime !== "" ? ["untilTime"] : ["untilDate"];
    if (endsAt <= startsAt) context.addIssue({ code: "custom", path, message: "end-before-start" });
  });
export type RecordAbsenceInput = z.output<typeof RecordAbsenceInput>;

export const CancelAbsenceInput = z.object({ commandId: z.uuid(), absenceId: z.uuid() });

/** The instants between which somebody is away, on the Oslo clock. */
export function absencePeriod({
  fromDate,
  fromTime,
  untilDate,
  untilTime,
}: Pick<RecordAbsenceInput, "fromDate" | "fromTime" | "untilDate" | "untilTime">): { startsAt: Date; endsAt: Date } {
  return {
    startsAt: clinicTime(fromDate, fromTime === "" ? "00:00" : fromTime),
    endsAt: untilTime === "" ? startOfClinicDay(addCalendarDays(untilDate, 1)) : clinicTime(untilDate, untilTime),
  };
}
