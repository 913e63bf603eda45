"use server";

import { runAction } from "@/app/_actions/run-action";
import type { CloseFlagValues } from "@/components/flag/close-flag-form";
import type { FlagStepValues } from "@/components/flag/flag-step-form";
import type { OpenFlagValues } from "@/components/flag/open-flag-form";
import type { ReviewFlagValues } from "@/components/flag/review-flag-form";
import type { FormAction } from "@/components/form/form-state";
import { closeFlag } from "@/lib/commands/flags/close-flag";
import { openFlag } from "@/lib/commands/flags/open-flag";
import { recordFlagStep } from "@/lib/commands/flags/record-flag-step";
import { reviewFlag } from "@/lib/commands/flags/review-flag";
import { takeOnFlag } from "@/lib/commands/flags/take-on-flag";
import { flagWords } from "@/lib/content/words/flag";

const pages = (pathwayId: string) => ({
  revalidate: [
    ...[`/doctor/patients/${pathwayId}/flags`, `/psychologist/patients/${pathwayId}/flags`],
    ...[`/nurse/flags/${pathwayId}`, "/doctor", "/psychologist", "/nurse"],
  ],
});

/** A clinician raises a concern. */
export const raiseFlag: FormAction<OpenFlagValues> = async (values) =>
  runAction(
    openFlag,
    values,
    (locale) => ({
      saved: () => flagWords[locale].saved.opened,
      refused: { "pathway-closed": () => flagWords[locale].refused.pathwayClosed },
    }),
    pages(values.pathwayId),
  );

/** "I have this one." */
export const takeFlagOn: FormAction<{ pathwayId: string; flagId: string }> = async (values) =>
  runAction(
    takeOnFlag,
    values,
    (locale) => {
      const { saved, refused } = flagWords[locale];
      return {
        saved: () => saved.takenOn,
        refused: {
          "flag-unknown": () => refused.unknown,
          "flag-already-closed": () => refused.alreadyClosed,
          "already-yours": () => refused.alreadyYours,
        },
      };
    },
    pages(values.pathwayId),
  );

/** What was done about an open flag. */
export const writeFlagStep: FormAction<FlagStepValues> = async (values) =>
  runAction(
    recordFlagStep,
    values,
    (locale) => {
      const { saved, refused } = flagWords[locale];
      return {
        saved: () => saved.step,
        refused: { "flag-unknown": () => refused.unknown, "flag-already-closed": () => refused.alreadyClosed },
      };
    },
    pages(values.pathwayId),
  );

/** The assessment and the plan that close a flag. */
export const signFlagAssessment: FormAction<CloseFlagValues> = async (values) =>
  runAction(
    closeFlag,
    values,
    (locale) => {
      const { saved, refused, assessment, plan } = flagWords[locale];
      const named = (labels: string[]) => labels.map((label) => label.toLowerCase()).join(", ");
      return {
        saved: () => saved.closed,
        refused: {
          "flag-unknown": () => refused.unknown,
          "flag-already-closed": () => refused.alreadyClosed,
          "doctor-required": () => refused.doctorRequired,
          "assessment-missing": ({ headings }) =>
            refused.assessmentMissing(named(headings.map((heading) => assessment[heading].label))),
          "safety-plan-missing": ({ headings }) =>
            refused.planMissing(named(headings.map((heading) => plan[heading].label))),
          "judged-high": () => refused.judgedHigh,
        },
      };
    },
    { ...pages(values.pathwayId), clearDraft: `close-flag:${values.flagId}` },
  );

/** A doctor has read what somebody else assessed. */
export const signFlagReview: FormAction<ReviewFlagValues> = async (values) =>
  runAction(
    reviewFlag,
    values,
    (locale) => {
      const { saved, refused } = flagWords[locale];
      return {
        saved: () => saved.reviewed,
        refused: {
          "flag-unknown": () => refused.unknown,
          "flag-open": () => refused.open,
          "already-reviewed": () => refused.alreadyReviewed,
        },
      };
    },
    pages(values.pathwayId),
  );
