/**
 * The fixed headings of the assessment that closes a safety flag, in the order in which they are asked (reference 2.6: documented, and the
 * screen never replaces judgement). The judgement must be there; what does not apply may be left open.
 */
export const ASSESSMENT_HEADINGS = [
  "thoughts",
  "intent-and-plan",
  "earlier-attempts",
  "protective",
  "means",
  "alcohol-and-drugs",
  "judgement",
  "agreed",
  "consulted",
] as const;
export type AssessmentHeading = (typeof ASSESSMENT_HEADINGS)[number];
export const ASSESSMENT_REQUIRED: readonly AssessmentHeading[] = ["thoughts", "intent-and-plan", "judgement", "agreed"];

/** Where the level as judged now is kept beside the headings: low, moderate or high. */
export const JUDGED_LEVEL = "judged-level";

/** The headings of the safety plan, in the patient's own plain words; the patient keeps it. */
export const PLAN_HEADINGS = [
  "warning-signs",
  "own-coping",
  "people-and-places",
  "people-to-ask",
  "professionals",
  "safer-surroundings",
  "reasons-to-live",
] as const;
export type PlanHeading = (typeof PLAN_HEADINGS)[number];
/** Without these it is no plan: how to know, what to do, whom to ask (PROPOSED). */
export const PLAN_REQUIRED: readonly PlanHeading[] = ["warning-signs", "own-coping", "people-to-ask", "professionals"];

/** What was written as one text before there were headings. */
export const WHOLE_TEXT = "summary";
