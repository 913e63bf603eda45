import { clinicDate } from "@/lib/domain/calendar";
import { formsMissing, mayAnswerSelf } from "@/lib/domain/pathway/forms-due";
import { stepsThatAsk } from "@/lib/domain/pathway/own-course";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Standing } from "@/lib/domain/pathway/standing";

/**
 * Since when the patient has been asked for forms that they may be reminded of: the opening of the one that opened last, so that each opening is
 * reminded of anew. Null when nothing is asked for, when the course is paused, ended or closed, and on the day of a session or a dose, when
 * nobody asks for anything (product document 3, gate 7). A visit that was cancelled takes its forms with it.
 */
export function formsToRemindSince(record: PathwayRecord, standing: Standing, now: Date): Date | null {
  if (standing.status !== "active" || isDoseDay(record, now)) return null;
  return stepsThatAsk(record, standing, now)
    .flatMap((progress) => formsMissing(record, progress, now))
    .filter(({ instrument }) => mayAnswerSelf(record, instrument))
    .reduce<Date | null>((latest, { opensAt }) => (latest && latest >= opensAt ? latest : opensAt), null);
}

function isDoseDay({ doses, visits, protocol }: PathwayRecord, now: Date): boolean {
  const today = clinicDate(now);
  const sessions = protocol.steps.filter(({ kind }) => kind === "session").map(({ key }) => key);
  return (
    doses.some(({ givenAt }) => clinicDate(givenAt) === today) ||
    visits.some((visit) => !visit.cancelled && sessions.includes(visit.stepKey) && clinicDate(visit.startsAt) === today)
  );
}
