import type { DayPeriod, WorkingDayException, WorkingWeek } from "@/lib/domain/booking/capacity";
import {
  isFilledIn,
  type SetWorkingDayInput,
  type SetWorkingWeekInput,
} from "@/lib/domain/booking/working-week.schema";
import { clinicDate } from "@/lib/domain/calendar";
import { fieldProblem, type InvalidInput } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

type Facts = { locationIds: readonly string[] };

/** A new working week, in force from a day on, today at the earliest: what has been is not rewritten. Beside the field: a past day, an unknown place. */
export function setWorkingWeek(
  input: SetWorkingWeekInput,
  { locationIds }: Facts,
  { now }: { now: Date },
): Result<WorkingWeek, InvalidInput> {
  const { commandId, userId, validFrom, periods } = input;
  if (validFrom < clinicDate(now)) return refuse(fieldProblem("validFrom", "in-the-past"));
  const unknown = unknownPlace(periods, locationIds);
  if (unknown) return refuse(unknown);
  return ok({ id: commandId, userId, validFrom, periods: periods.filter(isFilledIn), recordedAt: now });
}

/** Other hours than the week's on one day, today at the earliest; none is a day off. Beside the field: a past day, an unknown place. */
export function setWorkingDay(
  input: SetWorkingDayInput,
  { locationIds }: Facts,
  { now }: { now: Date },
): Result<WorkingDayException, InvalidInput> {
  const { commandId, userId, date, periods } = input;
  if (date < clinicDate(now)) return refuse(fieldProblem("date", "in-the-past"));
  const unknown = unknownPlace(periods, locationIds);
  if (unknown) return refuse(unknown);
  return ok({ id: commandId, userId, date, periods: periods.filter(isFilledIn), recordedAt: now });
}

function unknownPlace(periods: readonly DayPeriod[], locationIds: readonly string[]): InvalidInput | null {
  const index = periods.findIndex((period) => isFilledIn(period) && !locationIds.includes(period.locationId));
  return index === -1 ? null : fieldProblem(`periods.${index}.locationId`, "unknown-place");
}
