import { safetyPlanInForce } from "@/lib/domain/pathway/safety-plan";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";

/** The patient's own safety plan: open at any time, also on the day of a dose. */
export const ownSafetyPlan = defineOwnQuery({
  name: "own-safety-plan",
  shows: ["flags"],
  isOpenAfterDose: true,
  look: (record, _input: null) => Promise.resolve({ plan: safetyPlanInForce(record) }),
});
