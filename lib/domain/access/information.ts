/**
 * The kinds of information a page can show of a patient, as the access log keeps them and the patient reads them (pasientjournalloven § 18;
 * reference 4.2: who, when, basis and *what*). A new kind needs its words in lib/content/words/access.ts.
 */
export const INFORMATION = [
  "name-and-birth-date",
  "contact",
  "referral",
  "journey",
  "visits",
  "care-team",
  "questionnaires",
  "health",
  "treatment-trials",
  "measurements",
  "screening",
  "eligibility",
  "consents",
  "flags",
  "notes",
  "treatment-plan",
  "comfort-card",
  "orders",
  "session",
  "dose",
  "vital-signs",
  "adverse-events",
  "session-replay",
  "checkpoint",
  "letter",
  "access-log",
] as const;
export type Information = (typeof INFORMATION)[number];
