import { addCalendarDays, clinicDate, startOfClinicDay, startOfNextClinicDay } from "@/lib/domain/calendar";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { StepProgress } from "@/lib/domain/pathway/step-progress";
import { lastDoseAt } from "@/lib/domain/pathway/step-timing";
import type { InstrumentKey, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { isComplete, validResponses } from "@/lib/domain/questionnaire/responses";

type FormDue = ProtocolStep["formsDue"][number];

/** A form that a step asks for. It opens so many days before the visit as it counts afterwards. */
export type FormForStep = {
  instrument: InstrumentKey;
  /** The course waits for a required form; any other is asked for, shown as missing, and stops nothing. */
  isRequired: boolean;
  opensAt: Date;
  isOpen: boolean;
  isAnswered: boolean;
};

/**
 * Whether the patient can be asked: an instrument for patients, with a text in their language that came with the program or that the clinic has
 * loaded. Any other is filled in on paper or rated by a clinician, and entered by the clinic.
 */
export function mayAnswerSelf(
  record: Pick<PathwayRecord, "clinicTexts" | "patient">,
  instrument: InstrumentKey,
): boolean {
  const { answeredBy, shippedTexts } = INSTRUMENT_DEFINITIONS[instrument];
  const { locale } = record.patient;
  const isLoaded = record.clinicTexts.some((text) => text.instrument === instrument && text.locale === locale);
  return answeredBy === "patient" && (isLoaded || shippedTexts.includes(locale));
}

/**
 * The forms of a step and whether each is answered for it. Answered means: complete, fresh on the day of the visit, and after the dose
 * before this one, because a form from before a dose says nothing about what came after. A step without a visit asks for nothing, but
 * screening, which asks at once, and follow-up, which asks from the day it may take place, counted from the last dose really given.
 */
export function formsForStep(record: PathwayRecord, progress: StepProgress, now: Date): FormForStep[] {
  const window = windowOf(record, progress, now);
  if (!window) return [];
  return progress.step.formsDue.map((form) => {
    const { opensAt, countsFrom } = window(form);
    return {
      instrument: form.instrument,
      isRequired: form.isRequired,
      opensAt,
      isOpen: opensAt <= now,
      isAnswered: completeResponses(record, form.instrument).some(({ submittedAt }) => countsFrom(submittedAt)),
    };
  });
}

/** The forms of a step that are open and not answered. */
export function formsMissing(record: PathwayRecord, progress: StepProgress, now: Date): FormForStep[] {
  return formsForStep(record, progress, now).filter((form) => form.isOpen && !form.isAnswered);
}

/** The complete scores of an instrument in the course, oldest first; answers without a score and invalidated ones are left out. */
export function completeScores(
  record: Pick<PathwayRecord, "questionnaires">,
  instrument: InstrumentKey,
): (QuestionnaireResponse & { score: number })[] {
  return completeResponses(record, instrument).filter(
    (response): response is QuestionnaireResponse & { score: number } => response.score !== null,
  );
}

/**
 * The complete responses of an instrument in the course, oldest first, without what was invalidated: those with a score, and of an instrument
 * that has none (C-SSRS, KSET) those that left nothing open.
 */
export function completeResponses(
  record: Pick<PathwayRecord, "questionnaires">,
  instrument: InstrumentKey,
): QuestionnaireResponse[] {
  return validResponses(record, instrument).filter(isComplete);
}

type FormWindow = { opensAt: Date; countsFrom: (submittedAt: Date) => boolean };

/** When the forms of a step open, and which answers count for it; null while the step asks for nothing. */
function windowOf(record: PathwayRecord, progress: StepProgress, now: Date): ((form: FormDue) => FormWindow) | null {
  const { step, visit } = progress;
  const dose = lastDoseBefore(record, progress);
  const afterDose = (submittedAt: Date) => !dose || submittedAt > dose;
  if (step.kind === "screening") {
    return ({ freshForDays }) => ({
      opensAt: record.startedAt,
      countsFrom: (at) => at >= daysBefore(visit?.startsAt ?? now, freshForDays) && afterDose(at),
    });
  }
  if (visit) {
    return ({ freshForDays }) => {
      const from = daysBefore(visit.startsAt, freshForDays);
      // Nobody is asked for anything on the day of a dose (product document 3, gate 7).
      const opensAt = dose && startOfNextClinicDay(dose) > from ? startOfNextClinicDay(dose) : from;
      return { opensAt, countsFrom: (at) => at >= from && afterDose(at) };
    };
  }
  const lastDose = lastDoseAt(record);
  if (step.kind !== "follow-up" || !lastDose) return null;
  const opensAt = startOfClinicDay(addCalendarDays(clinicDate(lastDose), step.minDaysAfterPrevious));
  return () => ({ opensAt, countsFrom: (at) => at >= opensAt });
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
