import { addCalendarDays, clinicDate, startOfClinicDay, startOfNextClinicDay } from "@/lib/domain/calendar";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { StepProgress } from "@/lib/domain/pathway/step-progress";
import type { InstrumentKey, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

type FormDue = ProtocolStep["formsDue"][number];

/** A form that a step asks for. It opens so many days before the visit as it counts afterwards. */
export type FormForStep = { instrument: InstrumentKey; opensAt: Date; isOpen: boolean; isAnswered: boolean };

/**
 * The forms of a step and whether each is answered for it. Answered means: complete enough for a score, fresh on the day of the visit, and
 * after the dose before this one, because a form from before a dose says nothing about what came after. A step without a visit asks for
 * nothing, except screening, which asks at once.
 */
export function formsForStep(record: PathwayRecord, progress: StepProgress, now: Date): FormForStep[] {
  const { step, visit } = progress;
  if (!visit && step.kind !== "screening") return [];
  const lastDose = lastDoseBefore(record, progress);
  return step.formsDue.map((form) => {
    const window = visit ? daysBefore(visit.startsAt, form.freshForDays) : record.startedAt;
    // Nobody is asked for anything on the day of a dose (product document 3, gate 7).
    const opensAt = lastDose && startOfNextClinicDay(lastDose) > window ? startOfNextClinicDay(lastDose) : window;
    return {
      instrument: form.instrument,
      opensAt: step.kind === "screening" ? record.startedAt : opensAt,
      isOpen: step.kind === "screening" || opensAt <= now,
      isAnswered: freshResponse(record, progress, form, visit?.startsAt ?? now) !== undefined,
    };
  });
}

/** The forms of a step that are open and not answered: what the patient is asked for today. */
export function formsMissing(record: PathwayRecord, progress: StepProgress, now: Date): FormForStep[] {
  return formsForStep(record, progress, now).filter((form) => form.isOpen && !form.isAnswered);
}

/** The complete scores of an instrument in the course, oldest first; answers without a score and invalidated ones are left out. */
export function completeScores(
  record: Pick<PathwayRecord, "questionnaires">,
  instrument: InstrumentKey,
): (QuestionnaireResponse & { score: number })[] {
  const wanted: string = instrument;
  return record.questionnaires
    .filter((response): response is QuestionnaireResponse & { score: number } => {
      return response.instrument === wanted && response.score !== null && !response.invalidated;
    })
    .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
}

function freshResponse(record: PathwayRecord, progress: StepProgress, form: FormDue, visitAt: Date) {
  const from = daysBefore(visitAt, form.freshForDays);
  const afterDoseAt = lastDoseBefore(record, progress);
  return completeScores(record, form.instrument).findLast(
    ({ submittedAt }) => submittedAt >= from && (!afterDoseAt || submittedAt > afterDoseAt),
  );
}

/** The last dose of any other visit before this step's own dose. */
function lastDoseBefore(record: PathwayRecord, progress: StepProgress): Date | null {
  let last: Date | null = null;
  for (const dose of record.doses) {
    if (dose.visitId === progress.visit?.id) continue;
    if (progress.dose && dose.givenAt >= progress.dose.givenAt) continue;
    if (!last || dose.givenAt > last) last = dose.givenAt;
  }
  return last;
}

/** Whole Oslo days: seven days before a Wednesday is all of the Wednesday before. */
function daysBefore(at: Date, days: number): Date {
  return startOfClinicDay(addCalendarDays(clinicDate(at), -days));
}
