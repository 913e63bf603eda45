"use server";

import { runAction } from "@/app/_actions/run-action";
import type { CloseFlagValues } from "@/components/flag/close-flag-form";
import type { OpenFlagValues } from "@/components/flag/open-flag-form";
import type { FormAction } from "@/components/form/form-state";
import { closeFlag } from "@/lib/commands/flags/close-flag";
import { openFlag } from "@/lib/commands/flags/open-flag";
import { courseWords } from "@/lib/content/words/course";

const pages = (pathwayId: string) => ({ revalidate: [`/doctor/patients/${pathwayId}/flags`, "/doctor"] });

export const raiseFlag: FormAction<OpenFlagValues> = async (values) =>
  runAction(
    openFlag,
    values,
    (locale) => ({
      saved: () => courseWords[locale].saved.flagOpened,
      refused: { "pathway-closed": () => courseWords[locale].refused.pathwayClosed },
    }),
    pages(values.pathwayId),
  );

export const signFlagAssessment: FormAction<CloseFlagValues> = async (values) =>
  runAction(
    closeFlag,
    values,
    (locale) => {
      const { saved, refused } = courseWords[locale];
      return {
        saved: () => saved.flagClosed,
        refused: {
          "flag-unknown": () => refused.flagUnknown,
          "flag-already-closed": () => refused.flagAlreadyClosed,
          "doctor-required": () => refused.doctorRequired,
          "safety-plan-missing": () => refused.safetyPlanMissing,
        },
      };
    },
    { ...pages(values.pathwayId), clearDraft: `close-flag:${values.flagId}` },
  );
