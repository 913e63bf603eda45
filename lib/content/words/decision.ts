import type { BasisPart } from "@/lib/domain/eligibility/decision-basis";

const BASIS_NB: Record<BasisPart, string> = {
  forms: "skjema",
  flags: "sikkerhetsflagg",
  trials: "tidligere behandling",
  diagnoses: "diagnoser",
  medicines: "medisiner",
  interactions: "vurdering av medisiner",
  measurements: "målinger",
  examinations: "prøver og undersøkelser",
};
const BASIS_EN: Record<BasisPart, string> = {
  forms: "forms",
  flags: "safety flags",
  trials: "earlier treatment",
  diagnoses: "diagnoses",
  medicines: "medicines",
  interactions: "assessment of medicines",
  measurements: "measurements",
  examinations: "tests and examinations",
};

/** The end of screening: what the doctor decides, and what stands in the way. */
const nb = {
  title: "Vurdering",
  outcomes: { eligible: "Kan behandles", "not-eligible": "Kan ikke behandles hos oss", deferred: "Utsatt" },
  version: (version: number, count: number) => `Vurdering ${version} av ${count}`,
  replaces: (outcome: string, day: string) => `Erstatter «${outcome}» fra ${day}`,
  parts: {
    reasons: "Begrunnelse",
    offLabel: "Bruk utenfor godkjent indikasjon",
    consulted: "Drøftet med",
    conditions: "Vilkår",
    explanation: "Forklaring til pasienten",
  },
  expired: (day: string) => `Gikk ut ${day}`,
  validUntil: (day: string) => `Gjelder til og med ${day}`,
  deferredUntil: (day: string) => `Utsatt til ${day}`,
  saveFirst: "Lagre helsesiden og eksklusjonene før vurderingen kan signeres.",
  form: {
    label: "Vurdering",
    outcome: "Utfall",
    eligible: "Kan behandles",
    notEligible: "Kan ikke behandles hos oss",
    deferred: "Utsett vurderingen",
    deferredUntil: "Utsett til",
    reasons: "Begrunnelse",
    offLabel: "Bruk utenfor godkjent indikasjon: hvorfor",
    offLabelHint:
      "Lovpålagt begrunnelse. Hva er prøvd, hvilke alternativer finnes, hvorfor er nytten større enn risikoen.",
    consulted: "Drøftet med",
    consultedHint: "Er den ikke drøftet med noen, skriv det og hvorfor.",
    notAnswered: "Ikke besvart, og ikke krevd",
    conditions: "Vilkår",
    conditionsHint: "Pasienten leser dette også.",
    explanation: "Forklaring til pasienten",
    explanationHint: "Pasienten leser dette. Skriv slik du ville sagt det.",
    submit: "Signer vurderingen",
  },
  saved: "Vurderingen er signert.",
  refused: {
    courseEnded: "Forløpet er avsluttet før tiden, så det tas ingen ny vurdering her.",
    screeningMissing: "Lagre helse og eksklusjoner først.",
    screeningChanged: "Helsesiden er endret siden du åpnet den. Last siden på nytt og les endringen før du signerer.",
    basisChanged: (parts: BasisPart[]) =>
      `Endret siden du åpnet siden: ${parts.map((part) => BASIS_NB[part]).join(", ")}. Last siden på nytt og les det før du signerer. Det du har skrevet, blir stående.`,
    deferralMissing: "Velg datoen vurderingen utsettes til.",
    deferralPassed: "Datoen må ligge etter i dag.",
    offLabelMissing: "Skriv hvorfor medisinen brukes utenfor godkjent indikasjon.",
    formMissing: (names: string[]) => `Ikke besvart nylig nok: ${names.join(", ")}.`,
    healthUnanswered: (headings: string[]) => `Disse helsepunktene er ikke besvart: ${headings.join(", ")}.`,
    exclusionsUnanswered: (labels: string[]) => `Disse eksklusjonene er ikke besvart: ${labels.join("; ")}.`,
    exclusionBlocks: (labels: string[]) =>
      `Dette hindrer behandling: ${labels.join("; ")}. Vil du behandle likevel, må begrunnelsen skrives ved punktet og lagres først.`,
    exclusionUndocumented: (labels: string[]) => `Skriv hva som er vurdert ved: ${labels.join("; ")}.`,
    trialsInsufficient: (counted: number, required: number) =>
      `${counted} av ${required} tidligere forsøk teller. Legg til flere, eller skriv begrunnelsen på helsesiden.`,
    measurementMissing: "Vekten mangler.",
    openHighFlag: "Et sikkerhetsflagg med høy alvorlighet er åpent. Vurder og lukk det først.",
    mainDiagnosisMissing: "Hoveddiagnosen mangler.",
    medicineListUnconfirmed: "Medisinlisten er ikke gått gjennom. Bekreft den, også når pasienten ikke bruker noe.",
    interactionsUnreviewed: (medicines: string[]) =>
      `Skriv din vurdering av samspillet med ketamin for: ${medicines.join(", ")}.`,
    consultedMissing: "Skriv hvem vurderingen er drøftet med. Er det ingen, skriv det og hvorfor.",
  },
};

const en: typeof nb = {
  title: "Decision",
  outcomes: { eligible: "May be treated", "not-eligible": "Cannot be treated here", deferred: "Deferred" },
  version: (version, count) => `Decision ${version} of ${count}`,
  replaces: (outcome, day) => `Replaces “${outcome}” of ${day}`,
  parts: {
    reasons: "Reasons",
    offLabel: "Off-label use",
    consulted: "Discussed with",
    conditions: "Conditions",
    explanation: "Explanation to the patient",
  },
  expired: (day) => `Expired ${day}`,
  validUntil: (day) => `In force until and including ${day}`,
  deferredUntil: (day) => `Deferred until ${day}`,
  saveFirst: "Save health and exclusions before the decision can be signed.",
  form: {
    label: "Decision",
    outcome: "Outcome",
    eligible: "May be treated",
    notEligible: "Cannot be treated here",
    deferred: "Defer the decision",
    deferredUntil: "Defer until",
    reasons: "Reasons",
    offLabel: "Off-label use: why",
    offLabelHint: "Demanded by law. What has been tried, which alternatives exist, why benefit outweighs risk.",
    consulted: "Discussed with",
    consultedHint: "If it was discussed with nobody, write that and why.",
    notAnswered: "Not answered, and not required",
    conditions: "Conditions",
    conditionsHint: "The patient reads this too.",
    explanation: "Explanation to the patient",
    explanationHint: "The patient reads this. Write the way you would say it.",
    submit: "Sign the decision",
  },
  saved: "The decision is signed.",
  refused: {
    courseEnded: "The course has ended early, so no new decision is taken here.",
    screeningMissing: "Save health and exclusions first.",
    screeningChanged: "The health page has changed since you opened it. Reload and read the change before you sign.",
    basisChanged: (parts) =>
      `Changed since you opened the page: ${parts.map((part) => BASIS_EN[part]).join(", ")}. Reload and read it before you sign. What you have written stays.`,
    deferralMissing: "Choose the date the decision is deferred until.",
    deferralPassed: "The date must be after today.",
    offLabelMissing: "Write why the medicine is used outside its approved indication.",
    formMissing: (names) => `Not answered recently enough: ${names.join(", ")}.`,
    healthUnanswered: (headings) => `These health headings are not answered: ${headings.join(", ")}.`,
    exclusionsUnanswered: (labels) => `These exclusions are not answered: ${labels.join("; ")}.`,
    exclusionBlocks: (labels) =>
      `This blocks treatment: ${labels.join("; ")}. To treat nevertheless, write the reason at the item and save it first.`,
    exclusionUndocumented: (labels) => `Write what was assessed at: ${labels.join("; ")}.`,
    trialsInsufficient: (counted, required) =>
      `${counted} of ${required} earlier trials count. Add more, or write the reason on the health page.`,
    measurementMissing: "The weight is missing.",
    openHighFlag: "A high safety flag is open. Assess and close it first.",
    mainDiagnosisMissing: "The main diagnosis is missing.",
    medicineListUnconfirmed:
      "The list of medicines has not been gone through. Confirm it, also when the patient takes none.",
    interactionsUnreviewed: (medicines) =>
      `Write your assessment of the interaction with ketamine for: ${medicines.join(", ")}.`,
    consultedMissing: "Write whom the decision was discussed with. If it was nobody, write that and why.",
  },
};
export const decisionWords = { nb, en };
export type DecisionFormWords = typeof nb.form;
