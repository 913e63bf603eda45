"use server";

import { runAction } from "@/app/_actions/run-action";
import type { EmergencyPlanValues } from "@/components/emergency/emergency-plan-form";
import type { FormAction } from "@/components/form/form-state";
import { saveEmergencyPlan } from "@/lib/commands/emergency/save-emergency-plan";
import { emergencyWords } from "@/lib/content/words/emergency";

/** The lead approves a new version of a place's plan. */
export const savePlanAction: FormAction<EmergencyPlanValues> = async (values) =>
  runAction(saveEmergencyPlan, values, (locale) => ({ saved: () => emergencyWords[locale].plans.saved, refused: {} }), {
    revalidate: "/lead/emergency-plan",
  });
