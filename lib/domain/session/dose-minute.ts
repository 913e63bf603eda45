import { differenceInSeconds } from "date-fns";

/** Minutes from the dose to a moment of the session, to the second and negative before it: the one clock of the session. Null while there is no dose. */
export function doseMinute(at: Date, doseAt: Date): number;
export function doseMinute(at: Date, doseAt: Date | null | undefined): number | null;
export function doseMinute(at: Date, doseAt: Date | null | undefined): number | null {
  return doseAt ? differenceInSeconds(at, doseAt) / 60 : null;
}
