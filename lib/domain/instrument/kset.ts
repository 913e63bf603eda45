import { type Instrument, itemsWith, PLAIN, valuesFrom } from "@/lib/domain/instrument/instrument";

/** The adverse events that are asked about after a dose, severity 0–3 (reference 3.6). */
const ACUTE = [
  ...["nausea", "vomiting", "dizziness", "light-sensitivity", "headache", "blurred-vision", "sweating"],
  ...["raised-blood-pressure", "raised-pulse", "palpitations", "chest-discomfort", "breathing-difficulty"],
  ...["desaturation", "sedation", "confusion", "anxiety", "agitation", "dysphoria", "prolonged-dissociation"],
  ...["traumatic-re-experiencing", "suicidal-thoughts", "allergic-reaction", "injection-site-pain", "fall"],
  ...["urinary-symptoms", "memory-problems", "craving", "other"],
];

/** The long-term domains of KSET's follow-up (reference 3.6). */
const LONG_TERM = ["urinary", "cognitive", "liver", "dependence", "mood-psychosis"];

/** KSET's four forms are kept as profiles of severity 0–3 in our own words: no total, no band (reference 2.1; Short 2020). The form itself is not free. */
const KSET = {
  ...PLAIN,
  answeredBy: "clinician",
  windowDays: null,
  scale: null,
  scoring: { method: "none" },
  licence: { text: "own-words", note: "KSET itself is not free; own domain labels, severity 0–3" },
  minutes: 3,
} as const satisfies Partial<Instrument>;

const severities = valuesFrom(0, 3);

/** Before any ketamine: what the long-term domains look like already. */
export const KSET_SCREENING: Instrument = {
  ...KSET,
  key: "kset-screening",
  name: "KSET Screening",
  items: itemsWith(LONG_TERM, severities),
};

/** Shortly before the first dose: the complaints of the acute form, so that each can be held against what was there before. */
export const KSET_BASELINE: Instrument = {
  ...KSET,
  key: "kset-baseline",
  name: "KSET Baseline",
  items: itemsWith(ACUTE, severities),
};

/** After a single dose. */
export const KSET_ACUTE: Instrument = {
  ...KSET,
  key: "kset-acute",
  name: "KSET Acute",
  items: itemsWith(ACUTE, severities),
};

/** After a course. */
export const KSET_FOLLOW_UP: Instrument = {
  ...KSET,
  key: "kset-follow-up",
  name: "KSET Follow-up",
  items: itemsWith(LONG_TERM, severities),
};
