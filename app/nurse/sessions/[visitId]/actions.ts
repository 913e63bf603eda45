"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { DischargeValues } from "@/components/session/discharge-form";
import type { GiveDoseValues } from "@/components/session/give-dose-form";
import type { TimeOutValues } from "@/components/session/time-out-form";
import type { AcknowledgeValues, InvalidateValues } from "@/components/vitals/alert-forms";
import type { VitalsFormValues } from "@/components/vitals/vitals-form";
import { dischargePatient } from "@/lib/commands/sessions/discharge-patient";
import { giveDose } from "@/lib/commands/sessions/give-dose";
import { recordTimeOut } from "@/lib/commands/sessions/record-time-out";
import { acknowledgeAlert } from "@/lib/commands/vitals/acknowledge-alert";
import { invalidateVitals } from "@/lib/commands/vitals/invalidate-vitals";
import { recordVitals } from "@/lib/commands/vitals/record-vitals";
import { sessionWords } from "@/lib/content/words/session";
import { vitalsWords } from "@/lib/content/words/vitals";
import { clinicTime } from "@/lib/domain/calendar";

// The acts of a treatment session. Nurse and doctor share some of them; each command knows who may.

const SESSION_PAGES = ["/nurse", "/doctor", "/psychologist"];

export const recordTimeOutAction: FormAction<TimeOutValues> = async (values) =>
  runAction(
    recordTimeOut,
    values,
    (locale) => ({
      saved: ({ decision }) => sessionWords[locale].timeOutSaved[decision],
      refused: sessionWords[locale].timeOutRefused,
    }),
    { revalidate: SESSION_PAGES, tone: ({ decision }) => (decision === "go" ? "success" : "warning") },
  );

export const recordVitalsAction: FormAction<VitalsFormValues> = async ({ measuredOn, measuredTime, ...values }) => {
  const state = await runAction<
    "vitals:record",
    NonNullable<typeof recordVitals.refusal>,
    RecordedVitals,
    VitalsFormValues
  >(
    recordVitals,
    { ...values, measuredAt: measuredTime === "" ? null : instantOf(measuredOn, measuredTime) },
    (locale) => ({
      saved: ({ alerts }) => (alerts > 0 ? vitalsWords[locale].savedOutside(alerts) : vitalsWords[locale].saved),
      refused: vitalsWords[locale].recordRefused,
    }),
    { revalidate: SESSION_PAGES, tone: ({ alerts }) => (alerts > 0 ? "warning" : "success") },
  );
  const { measuredAt, ...fieldErrors } = state.fieldErrors ?? {};
  return measuredAt === undefined ? state : { ...state, fieldErrors: { ...fieldErrors, measuredTime: measuredAt } };
};
type RecordedVitals = {
  readingId: string;
  assessment: "within-limits" | "outside-limits" | "not-assessable" | "skipped";
  alerts: number;
};

/** A time of the clinic's clock; anything else is handed on as typed, for the schema to refuse. */
function instantOf(day: string, time: string): Date | string {
  return /^\d\d:\d\d$/.test(time) && /^\d{4}-\d\d-\d\d$/.test(day) ? clinicTime(day, time) : time;
}

export const acknowledgeAlertAction: FormAction<AcknowledgeValues> = async (values) =>
  runAction(
    acknowledgeAlert,
    values,
    (locale) => ({
      saved: () => vitalsWords[locale].acknowledgedSaved,
      refused: vitalsWords[locale].acknowledgeRefused,
    }),
    { revalidate: SESSION_PAGES },
  );

export const invalidateVitalsAction: FormAction<InvalidateValues> = async (values) =>
  runAction(
    invalidateVitals,
    values,
    (locale) => ({
      saved: () => vitalsWords[locale].invalidateSaved,
      refused: vitalsWords[locale].invalidateRefused,
    }),
    { revalidate: SESSION_PAGES },
  );

export const giveDoseAction: FormAction<GiveDoseValues> = async (values) =>
  runAction(
    giveDose,
    values,
    (locale) => ({
      saved: ({ doseMg }) => sessionWords[locale].doseSaved(doseMg),
      refused: sessionWords[locale].doseRefused,
    }),
    { revalidate: SESSION_PAGES },
  );

export const dischargePatientAction: FormAction<DischargeValues> = async (values) =>
  runAction(
    dischargePatient,
    values,
    (locale) => ({
      saved: () => sessionWords[locale].dischargeSaved,
      refused: sessionWords[locale].dischargeRefused,
    }),
    { revalidate: SESSION_PAGES },
  );
