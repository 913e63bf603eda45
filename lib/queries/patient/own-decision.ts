import { ownDecisionView } from "@/lib/domain/eligibility/own-decision";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";

/** What the doctor has decided about treatment, in the words written for the patient. */
export const ownDecision = defineOwnQuery({
  name: "own-decision",
  shows: ["eligibility"],
  look: async (record, _input: null, now) => ({ decision: ownDecisionView(record, now) }),
});
