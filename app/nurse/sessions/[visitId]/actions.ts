"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { DischargeValues } from "@/components/session/discharge-form";
import type { TimeOutValues } from "@/components/session/time-out-form";
import type { AcknowledgeValues, InvalidateValues } from "@/components/vitals/alert-forms";
import type { VitalsFormValues } from "@/components/vitals/vitals-form";
import { dischargePatient } from "@/lib/commands/sessions/discharge-patient";
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

/** `happenedAt`: the moment it was typed, from a device that keeps what it charts; a time of the room that was typed counts before it. */
export const recordVitalsAction: FormAction<VitalsFormValues & { happenedAt?: string | null }> = async ({
  measuredOn,
  measuredTime,
  happenedAt = null,
  ...values
}) => {
  const state = await runAction<
    "vitals:record",
    NonNullable<typeof recordVitals.refusal>,
    RecordedVitals,
    VitalsFormValues
  >(
    recordVitals,
    { ...values, measuredAt: measuredTime === "" ? happenedAt : instantOf(measuredOn, measuredTime) },
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
