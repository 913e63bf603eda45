"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction, FormState } from "@/components/form/form-state";
import type { AlertStepValues } from "@/components/vitals/alert-step-form";
import type { CorrectVitalsValues } from "@/components/vitals/correct-vitals-form";
import type { ImportVitalsValues } from "@/components/vitals/import-vitals-form";
import { correctVitals } from "@/lib/commands/vitals/correct-vitals";
import { importVitals } from "@/lib/commands/vitals/import-vitals";
import { recordAlertStep } from "@/lib/commands/vitals/record-alert-step";
import { vitalsImportWords } from "@/lib/content/words/vitals-import";
import { vitalsWords } from "@/lib/content/words/vitals";
import { clinicTime } from "@/lib/domain/calendar";

// What is done with readings and alerts beside charting and answering them. Nurse and doctor share them; each command knows who may.

const SESSION_PAGES = ["/nurse", "/doctor", "/psychologist"];

export const recordAlertStepAction: FormAction<AlertStepValues> = async (values) =>
  runAction(
    recordAlertStep,
    values,
    (locale) => ({ saved: () => vitalsWords[locale].stepSaved, refused: vitalsWords[locale].stepRefused }),
    { revalidate: SESSION_PAGES },
  );

export const correctVitalsAction: FormAction<CorrectVitalsValues> = async ({
  measuredOn,
  measuredTime,
  ...values
}): Promise<FormState<CorrectVitalsValues>> => {
  const isTime = /^\d\d:\d\d$/.test(measuredTime) && /^\d{4}-\d\d-\d\d$/.test(measuredOn);
  const measuredAt = measuredTime === "" ? null : isTime ? clinicTime(measuredOn, measuredTime) : measuredTime;
  const state = await runAction<
    "vitals:invalidate",
    NonNullable<typeof correctVitals.refusal>,
    { alerts: number },
    CorrectVitalsValues
  >(
    correctVitals,
    { ...values, measuredAt },
    (locale) => ({
      saved: ({ alerts }) => (alerts > 0 ? vitalsWords[locale].savedOutside(alerts) : vitalsWords[locale].correctSaved),
      refused: { ...vitalsWords[locale].recordRefused, ...vitalsWords[locale].correctRefused },
    }),
    { revalidate: SESSION_PAGES, tone: ({ alerts }) => (alerts > 0 ? "warning" : "success") },
  );
  const { measuredAt: problem, ...fieldErrors } = state.fieldErrors ?? {};
  return problem === undefined ? state : { ...state, fieldErrors: { ...fieldErrors, measuredTime: problem } };
};

export const importVitalsAction: FormAction<ImportVitalsValues> = async (values) =>
  runAction(
    importVitals,
    values,
    (locale) => ({
      saved: ({ readings, leftOut, alerts }) => vitalsImportWords[locale].saved(readings, leftOut, alerts),
      refused: vitalsImportWords[locale].refused,
    }),
    { revalidate: SESSION_PAGES, tone: ({ alerts }) => (alerts > 0 ? "warning" : "success") },
  );
