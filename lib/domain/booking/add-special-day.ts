import type { PublicHoliday, SpecialDay } from "@/lib/domain/booking/capacity";
import type { AddSpecialDayInput } from "@/lib/domain/booking/special-day.schema";
import { clinicDate } from "@/lib/domain/calendar";
import { fieldProblem, type InvalidInput } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** A day as it stands in the list; `cancelledAt` null while it counts. */
export type KeptSpecialDay = SpecialDay & { cancelledAt: Date | null };

type Facts = {
  locationIds: readonly string[];
  publicHolidays: readonly PublicHoliday[];
  known: readonly KeptSpecialDay[];
};

/**
 * A closed day, or a public holiday declared open, today at the earliest. Beside the field: a past day, an unknown place, a day declared open
 * that is no public holiday, a day that is in the list already.
 */
export function addSpecialDay(
  input: AddSpecialDayInput,
  { locationIds, publicHolidays, known }: Facts,
  { now }: { now: Date },
): Result<SpecialDay, InvalidInput> {
  const { commandId, date, kind, name } = input;
  const locationId = input.locationId === "" ? null : input.locationId;
  if (date < clinicDate(now)) return refuse(fieldProblem("date", "in-the-past"));
  if (locationId !== null && !locationIds.includes(locationId)) {
    return refuse(fieldProblem("locationId", "unknown-place"));
  }
  if (kind === "open" && !publicHolidays.some((holiday) => holiday.date === date)) {
    return refuse(fieldProblem("date", "no-public-holiday"));
  }
  const isKnown = known.some(
    (day) => !day.cancelledAt && day.date === date && day.kind === kind && [null, locationId].includes(day.locationId),
  );
  return isKnown ? refuse(fieldProblem("date", "day-known")) : ok({ id: commandId, date, locationId, kind, name });
}

export type CancelSpecialDayRefusal = { kind: "day-over" } | { kind: "day-cancelled" };

/** A closed or open day that has not passed is taken out of the list. */
export function cancelSpecialDay(day: KeptSpecialDay, now: Date): Result<{ id: string }, CancelSpecialDayRefusal> {
  if (day.cancelledAt) return refuse({ kind: "day-cancelled" });
  return day.date < clinicDate(now) ? refuse({ kind: "day-over" }) : ok({ id: day.id });
}
