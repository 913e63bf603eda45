"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { DiagnosisValues } from "@/components/screening/diagnosis-form";
import type { ExaminationValues } from "@/components/screening/examination-form";
import type { InteractionValues } from "@/components/screening/interaction-form";
import type { MedicineValues } from "@/components/screening/medicine-form";
import { confirmMedicineList } from "@/lib/commands/screening/confirm-medicine-list";
import { recordDiagnosis } from "@/lib/commands/screening/record-diagnosis";
import { recordExamination } from "@/lib/commands/screening/record-examination";
import { recordMedicine } from "@/lib/commands/screening/record-medicine";
import { reviewInteraction } from "@/lib/commands/screening/review-interaction";
import { diagnosisWords } from "@/lib/content/words/diagnoses";
import { examinationWords } from "@/lib/content/words/examinations";
import { patientMedicineWords } from "@/lib/content/words/patient-medicines";
import { screeningWords } from "@/lib/content/words/screening";

const page = (pathwayId: string | undefined) => ({
  revalidate: [`/doctor/patients/${pathwayId ?? ""}/screening`, "/doctor"],
});

export const addDiagnosis: FormAction<DiagnosisValues> = async (values) =>
  runAction(
    recordDiagnosis,
    values,
    (locale) => {
      const { saved, refused } = diagnosisWords[locale];
      return {
        saved: () => saved.recorded,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "code-unknown": () => refused.codeUnknown,
          "title-missing": ({ code }) => refused.titleMissing(code),
          "diagnosis-recorded": ({ code }) => refused.recorded(code),
          "main-recorded": ({ code }) => refused.mainRecorded(code),
        },
      };
    },
    page(values.pathwayId),
  );

export const addMedicine: FormAction<MedicineValues> = async (values) =>
  runAction(
    recordMedicine,
    values,
    (locale) => {
      const { saved, refused } = patientMedicineWords[locale];
      return {
        saved: () => saved.recorded,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "code-unknown": () => refused.codeUnknown,
          "title-missing": ({ code }) => refused.titleMissing(code),
          "medicine-recorded": ({ name }) => refused.recorded(name),
        },
      };
    },
    page(values.pathwayId),
  );

export const confirmList: FormAction<{ pathwayId: string; medicineCount: string }> = async (values) =>
  runAction(
    confirmMedicineList,
    values,
    (locale) => {
      const { saved, refused } = patientMedicineWords[locale];
      return {
        saved: () => saved.confirmed,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "medicine-list-changed": () => refused.listChanged,
        },
      };
    },
    page(values.pathwayId),
  );

export const assessInteraction: FormAction<InteractionValues> = async (values) =>
  runAction(
    reviewInteraction,
    values,
    (locale) => {
      const { saved, refused } = patientMedicineWords[locale];
      return {
        saved: () => saved.reviewed,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "interaction-unknown": () => refused.interactionUnknown,
        },
      };
    },
    page(values.pathwayId),
  );

export const addExamination: FormAction<ExaminationValues> = async (values) =>
  runAction(
    recordExamination,
    values,
    (locale) => {
      const { saved, refused } = examinationWords[locale];
      return {
        saved: () => saved.recorded,
        refused: {
          "pathway-closed": () => screeningWords[locale].refused.pathwayClosed,
          "taken-in-future": () => refused.takenInFuture,
          "comment-missing": () => refused.commentMissing,
        },
      };
    },
    page(values.pathwayId),
  );
