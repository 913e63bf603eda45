import { differenceInMinutes, differenceInSeconds } from "date-fns";

/** Written down later than this after it happened, an entry is marked late; a pause to write is not. */
const LATE_ENTRY_SECONDS = 120;

/** Whether something was written down so late after it happened that both times are shown. */
export function isLateEntry(happenedAt: Date, recordedAt: Date): boolean {
  return differenceInSeconds(recordedAt, happenedAt) > LATE_ENTRY_SECONDS;
}

/** Whole minutes from what happened to when it was written down, never below zero. */
export function minutesLate(happenedAt: Date, recordedAt: Date): number {
  return Math.max(0, differenceInMinutes(recordedAt, happenedAt));
}
