"use server";

import { runAction } from "@/app/_actions/run-action";
import type { ReasonValues } from "@/components/course/reason-form";
import type { FormAction } from "@/components/form/form-state";
import type { EndMedicineValues } from "@/components/screening/end-medicine-form";
import { endMedicine } from "@/lib/commands/screening/end-medicine";
import { invalidateDiagnosis } from "@/lib/commands/screening/invalidate-diagnosis";
import { invalidateExamination } from "@/lib/commands/screening/invalidate-examination";
import { invalidateMedicine } from "@/lib/commands/screening/invalidate-medicine";
import { invalidateTreatmentTrial } from "@/lib/commands/screening/invalidate-treatment-trial";
import { diagnosisWords } from "@/lib/content/words/diagnoses";
import { examinationWords } from "@/lib/content/words/examinations";
import { patientMedicineWords } from "@/lib/content/words/patient-medicines";
import { screeningWords } from "@/lib/content/words/screening";

/** Back to the workspace, at the part that has changed. */
const backTo = (pathwayId: string | undefined, part: string) => ({
  revalidate: "/doctor",
  next: `/doctor/patients/${pathwayId ?? ""}/screening#${part}`,
});

export const takeBackTrial: FormAction<ReasonValues> = async (values) =>
  runAction(
    invalidateTreatmentTrial,
    values,
    (locale) => {
      const { saved, refused } = screeningWords[locale];
      return {
        saved: () => saved.invalidated,
        refused: {
          "pathway-closed": () => refused.pathwayClosed,
          "trial-unknown": () => refused.trialUnknown,
          "already-invalidated": () => refused.alreadyInvalidated,
        },
      };
    },
    backTo(values.pathwayId, "trials"),
  );

export const takeBackDiagnosis: FormAction<ReasonValues> = async (values) =>
  runAction(
    invalidateDiagnosis,
    values,
    (locale) => {
      const { saved, refused } = diagnosisWords[locale];
      return {
        saved: () => saved.invalidated,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "diagnosis-unknown": () => refused.unknown,
          "already-invalidated": () => refused.alreadyInvalidated,
        },
      };
    },
    backTo(values.pathwayId, "diagnoses"),
  );

export const takeBackMedicine: FormAction<ReasonValues> = async (values) =>
  runAction(
    invalidateMedicine,
    values,
    (locale) => {
      const { saved, refused } = patientMedicineWords[locale];
      return {
        saved: () => saved.invalidated,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "medicine-unknown": () => refused.unknown,
          "already-invalidated": () => refused.alreadyInvalidated,
        },
      };
    },
    backTo(values.pathwayId, "medicines"),
  );

export const noLongerTaken: FormAction<EndMedicineValues> = async (values) =>
  runAction(
    endMedicine,
    values,
    (locale) => {
      const { saved, refused } = patientMedicineWords[locale];
      return {
        saved: () => saved.ended,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "medicine-unknown": () => refused.unknown,
          "already-invalidated": () => refused.alreadyInvalidated,
          "already-ended": () => refused.alreadyEnded,
          "ended-in-future": () => refused.endedInFuture,
        },
      };
    },
    backTo(values.pathwayId, "medicines"),
  );

export const takeBackExamination: FormAction<ReasonValues> = async (values) =>
  runAction(
    invalidateExamination,
    values,
    (locale) => {
      const { saved, refused } = examinationWords[locale];
      return {
        saved: () => saved.invalidated,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "examination-unknown": () => refused.unknown,
          "already-invalidated": () => refused.alreadyInvalidated,
        },
      };
    },
    backTo(values.pathwayId, "examinations"),
  );
