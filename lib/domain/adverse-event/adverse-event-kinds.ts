/**
 * What is looked for during and after a dose (reference 3.6, "Adverse events" and the stop list; liver and psychosis from its long-term domains).
 * `other` is described in words.
 */
export const ADVERSE_EVENT_KINDS = [
  ...(["nausea", "vomiting", "dizziness", "headache", "light-sensitivity", "blurred-vision", "sweating"] as const),
  ...(["raised-blood-pressure", "raised-pulse", "palpitations", "arrhythmia", "chest-discomfort"] as const),
  ...(["breathing-difficulty", "desaturation", "sedation", "syncope", "fall", "confusion"] as const),
  ...(["anxiety", "agitation", "dysphoria", "prolonged-dissociation", "psychotic-symptoms"] as const),
  ...(["traumatic-re-experiencing", "suicidal-thoughts", "allergic-reaction", "injection-site-pain"] as const),
  ...(["urinary-symptoms", "liver-signal", "memory-problems", "craving", "other"] as const),
] as const;
export type AdverseEventKind = (typeof ADVERSE_EVENT_KINDS)[number];

/** What comes often enough to have a button of its own in the session (the effects that the seed documents name first, reference 1.6 and 3.6). */
export const COMMON_KINDS = [
  "nausea",
  "vomiting",
  "dizziness",
  "headache",
  "anxiety",
  "blurred-vision",
  "raised-blood-pressure",
  "sedation",
] as const satisfies readonly AdverseEventKind[];

/** 0 hardly noticed, 1 mild, 2 moderate, 3 severe (reference 3.6: severity 0–3). How strong it is, not whether it is serious. */
export const SEVERITIES = [0, 1, 2, 3] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What makes an event serious, whatever its severity: the criteria by which adverse reactions are reported internationally (ICH E2A), in our
 * own words. The responsible doctor confirms them with the protocol.
 */
export const SERIOUS_CRITERIA = [
  "death",
  "life-threatening",
  "hospital",
  "lasting-disability",
  "medically-important",
] as const;
export type SeriousCriterion = (typeof SERIOUS_CRITERIA)[number];
