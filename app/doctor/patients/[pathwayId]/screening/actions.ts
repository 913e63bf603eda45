"use server";

import { runAction } from "@/app/_actions/run-action";
import type { DecisionValues } from "@/components/eligibility/decision-form";
import type { FormAction } from "@/components/form/form-state";
import type { HealthValues } from "@/components/screening/health-form";
import type { MeasurementValues } from "@/components/screening/measurement-form";
import type { TrialValues } from "@/components/screening/treatment-trial-form";
import { decideEligibility } from "@/lib/commands/eligibility/decide-eligibility";
import { recordMeasurement } from "@/lib/commands/screening/record-measurement";
import { recordScreening } from "@/lib/commands/screening/record-screening";
import { recordTreatmentTrial } from "@/lib/commands/screening/record-treatment-trial";
import { decisionWords } from "@/lib/content/words/decision";
import { screeningWords } from "@/lib/content/words/screening";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { isHealthHeading } from "@/lib/domain/screening/screening.schema";
import { EXCLUSIONS } from "@/lib/domain/protocol/exclusions";

const page = (pathwayId: string | undefined) => ({
  revalidate: [`/doctor/patients/${pathwayId ?? ""}/screening`, "/doctor"],
});

export const addTrial: FormAction<TrialValues> = async (values) =>
  runAction(
    recordTreatmentTrial,
    values,
    (locale) => ({
      saved: () => screeningWords[locale].saved.trial,
      refused: {
        "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
        "stop-reason-missing": () => screeningWords[locale].refused.stopReasonMissing,
      },
    }),
    page(values.pathwayId),
  );

export const addMeasurement: FormAction<MeasurementValues> = async (values) =>
  runAction(
    recordMeasurement,
    values,
    (locale) => {
      const { saved, refused } = screeningWords[locale];
      return {
        saved: () => saved.measurement,
        refused: {
          "pathway-closed": () => refused.pathwayClosed,
          "measured-in-future": () => refused.measuredInFuture,
          "blood-pressure-incomplete": () => refused.bpIncomplete,
          "blood-pressure-swapped": () => refused.bpSwapped,
          "weight-implausible": ({ weightKg, minKg, maxKg }) => refused.weightImplausible(weightKg, minKg, maxKg),
        },
      };
    },
    page(values.pathwayId),
  );

export const saveHealth: FormAction<HealthValues> = async (values) =>
  runAction(
    recordScreening,
    values,
    (locale) => {
      const { saved, refused } = screeningWords[locale];
      return {
        saved: () => saved.screening,
        refused: {
          "pathway-closed": () => refused.pathwayClosed,
          "unknown-exclusion": () => refused.unknownExclusion,
          "screening-empty": () => refused.screeningEmpty,
        },
      };
    },
    { ...page(values.pathwayId), clearDraft: `record-screening:${values.pathwayId}` },
  );

export const signDecision: FormAction<DecisionValues> = async (values) =>
  runAction(
    decideEligibility,
    values,
    (locale) => {
      const { saved, refused } = decisionWords[locale];
      return {
        saved: () => saved,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "course-ended": () => refused.courseEnded,
          "screening-missing": () => refused.screeningMissing,
          "screening-changed": () => refused.screeningChanged,
          "basis-changed": ({ parts }) => refused.basisChanged(parts),
          "deferral-date-missing": () => refused.deferralMissing,
          "deferral-date-passed": () => refused.deferralPassed,
          "off-label-reasoning-missing": () => refused.offLabelMissing,
          "consulted-missing": () => refused.consultedMissing,
          "main-diagnosis-missing": () => refused.mainDiagnosisMissing,
          "medicine-list-unconfirmed": () => refused.medicineListUnconfirmed,
          "interactions-unreviewed": ({ medicines }) => refused.interactionsUnreviewed(medicines),
          "form-missing": ({ instruments }) =>
            refused.formMissing(instruments.map((key) => INSTRUMENT_DEFINITIONS[key].name)),
          "health-unanswered": ({ headings }) => refused.healthUnanswered(headingWords(headings, locale)),
          "exclusions-unanswered": ({ keys }) => refused.exclusionsUnanswered(exclusionLabels(keys, locale)),
          "exclusion-blocks": ({ keys }) => refused.exclusionBlocks(exclusionLabels(keys, locale)),
          "exclusion-undocumented": ({ keys }) => refused.exclusionUndocumented(exclusionLabels(keys, locale)),
          "trials-insufficient": ({ counted, required }) => refused.trialsInsufficient(counted, required),
          "measurement-missing": () => refused.measurementMissing,
          "open-high-flag": () => refused.openHighFlag,
        },
      };
    },
    {
      revalidate: "/doctor",
      next: `/doctor/patients/${values.pathwayId}`,
      clearDraft: `decide-eligibility:${values.pathwayId}`,
    },
  );

function headingWords(headings: string[], locale: Locale): string[] {
  return headings.filter(isHealthHeading).map((heading) => screeningWords[locale].headings[heading]);
}

/** An exclusion by its words; one that only an older protocol asks is named by its key. */
function exclusionLabels(keys: string[], locale: Locale): string[] {
  return keys.map((key) => EXCLUSIONS.find((asked) => asked.key === key)?.label[locale] ?? key);
}
