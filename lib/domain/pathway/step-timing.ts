import { addCalendarDays, type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { StepProgress } from "@/lib/domain/pathway/step-progress";

/** The last dose that was really given; null before the first. */
export function lastDoseAt(record: Pick<PathwayRecord, "doses">): Date | null {
  return record.doses.reduce<Date | null>((last, { givenAt }) => (!last || givenAt > last ? givenAt : last), null);
}

/**
 * The first calendar day on which a step may take place: so many days after the step before it really took place, or, with `planned`, is
 * booked. A follow-up counts from the last dose really given (reference 1.3). Null when there is nothing to count from.
 */
export function earliestDay(
  record: PathwayRecord,
  all: readonly StepProgress[],
  progress: StepProgress,
  counting: "actual" | "planned",
): CalendarDate | null {
  const from = countedFrom(record, all, progress, counting);
  return from && addCalendarDays(clinicDate(from), progress.step.minDaysAfterPrevious);
}

/**
 * The last calendar day that the protocol's longest distance allows, counted from the same day as `earliestDay`. Null when the protocol sets none,
 * or there is nothing to count from.
 */
export function latestDay(
  record: PathwayRecord,
  all: readonly StepProgress[],
  progress: StepProgress,
  counting: "actual" | "planned",
): CalendarDate | null {
  const { maxDaysAfterPrevious } = progress.step;
  const from = countedFrom(record, all, progress, counting);
  return from && maxDaysAfterPrevious !== undefined ? addCalendarDays(clinicDate(from), maxDaysAfterPrevious) : null;
}

function countedFrom(
  record: PathwayRecord,
  all: readonly StepProgress[],
  { step, index }: StepProgress,
  counting: "actual" | "planned",
): Date | null {
  const earlier = all.slice(0, index);
  if (step.kind !== "follow-up") {
    const previous = earlier.at(-1);
    return previous ? dayOf(previous, counting) : null;
  }
  const booked =
    counting === "planned" ? earlier.filter((p) => p.step.kind === "session").map((p) => dayOf(p, counting)) : [];
  return [lastDoseAt(record), ...booked].reduce((last, at) => (at && (!last || at > last) ? at : last), null);
}

function dayOf(progress: StepProgress, counting: "actual" | "planned"): Date | null {
  return progress.tookPlaceAt ?? (counting === "planned" ? (progress.visit?.startsAt ?? null) : null);
}
