import type { Locale } from "@/lib/domain/access/actor";
import type { LetterSectionKey, SentWay } from "@/lib/domain/letter/letter.schema";
import type { Reliability, ScoreChange } from "@/lib/domain/outcome/score-change";
import type { EndReason } from "@/lib/domain/pathway/pathway-record";
import type { TreatmentTrial } from "@/lib/domain/pathway/screening-record";
import type { AlertSign } from "@/lib/domain/pathway/treatment-day-record";
import { formatNumber } from "@/lib/content/format";
import { substanceName } from "@/lib/content/words/medicine";

type TrialOutcome = TreatmentTrial["outcome"];

const nb = {
  title: "Epikrise",
  headings: {
    reason: "Henvisning og vurdering",
    history: "Bakgrunn og tidligere behandling",
    findings: "Diagnose og funn",
    treatment: "Behandling",
    effect: "Effekt",
    "side-effects": "Bivirkninger og hendelser",
    medicines: "Medisiner og kritisk informasjon",
    risk: "Risikovurdering og kriseplan",
    driving: "Bilkjøring",
    recommendations: "Anbefalinger og videre oppfølging",
    information: "Informasjon til pasienten",
  } satisfies Record<LetterSectionKey, string>,
  referred: (reason: string) => `Henvist med følgende: ${reason}`,
  eligible: (on: string, by: string) => `${on} vurderte lege ${by} at pasienten kunne tilbys behandling.`,
  notEligible: (on: string, by: string) => `${on} vurderte lege ${by} at pasienten ikke kan tilbys behandling hos oss.`,
  deferred: (on: string, by: string, until: string) => `${on} utsatte lege ${by} vurderingen til ${until}.`,
  reasons: (text: string) => `Begrunnelse: ${text}`,
  offLabel: (text: string) => `Bruk utenfor godkjent indikasjon: ${text}`,
  psychiatricHistory: (text: string) => `Psykisk helse tidligere: ${text}`,
  lifeSituation: (text: string) => `Livssituasjon: ${text}`,
  trial: (name: string, dose: string, weeks: number | null, outcome: TrialOutcome) =>
    `Tidligere behandling: ${[name, dose, weeks === null ? "" : `${weeks} uker`].filter(Boolean).join(", ")}. ${TRIAL_NB[outcome]}`,
  diagnosis: (text: string) => `Diagnose: ${text}`,
  assessed: (text: string) => `Diagnostisk vurdering: ${text}`,
  somatic: (text: string) => `Somatisk helse: ${text}`,
  alcohol: (text: string) => `Alkohol og rusmidler: ${text}`,
  tests: (text: string) => `Prøver og undersøkelser: ${text}`,
  exclusion: (label: string, comment: string) => `Vurdert særskilt: ${label}. ${comment}`,
  exclusionUnknown: (label: string, comment: string) => `Ikke avklart ved utredningen: ${label}. ${comment}`,
  noDose: "Det er ikke gitt behandling med medisin hos oss.",
  dose: (title: string, on: string, mg: string, substance: string, route: "im" | "iv", mgPerKg: string) =>
    `${title}, ${on}: ${substance} ${mg} mg ${route === "im" ? "intramuskulært" : "intravenøst"} (${mgPerKg} mg/kg).`,
  preparations: (count: number) =>
    count === 1 ? "Det er gjennomført én forberedende time." : `Det er gjennomført ${count} forberedende timer.`,
  integrations: (count: number) =>
    count === 1
      ? "Det er gjennomført integrasjon etter én behandling."
      : `Det er gjennomført integrasjon etter ${count} behandlinger.`,
  checkpoint: (on: string, decision: "continue" | "adjust" | "stop", reason: string) =>
    `${on} ble det felles besluttet å ${{ continue: "fortsette", adjust: "justere", stop: "avslutte" }[decision]} behandlingen: ${reason}`,
  ended: (on: string, code: EndReason, reason: string) => `Forløpet ble avsluttet ${on} (${END_NB[code]}): ${reason}`,
  scoreBefore: (form: string, score: number, on: string) => `${form} før første behandling: ${score} poeng (${on}).`,
  scoreAfter: (form: string, score: number, on: string, count: number) =>
    `${form} sist besvart: ${score} poeng (${on}). Skjemaet er besvart ${count} ganger i forløpet.`,
  noScoreBefore: (form: string) => `${form} mangler fra før første behandling.`,
  noScoreAfter: (form: string) => `${form} mangler fra etter siste behandling, og effekten kan ikke tallfestes.`,
  effect: (change: ScoreChange) =>
    [
      `Endring: ${change.baseline} til ${change.now} poeng${percent(change, "nb", "% reduksjon", "% økning")}.`,
      change.reliability && CHANGE_NB[change.reliability](change.reliableChange ?? 0),
      change.remission === "remission"
        ? "Skåren ligger under grensen for remisjon."
        : change.remission === "low-from-start"
          ? "Skåren lå under grensen for remisjon også før behandlingen."
          : change.response === "response"
            ? "Respons, ikke remisjon."
            : "Ikke respons.",
    ]
      .filter(Boolean)
      .join(" "),
  followUpEffect: (text: string) => `Oppfølgingssamtale: ${text}`,
  alert: (on: string, sign: string, value: string, limit: string) =>
    `${on}: varsel om ${sign}, målt ${value} (grense ${limit}).`,
  alertAction: (action: string) => `Tiltak: ${action}`,
  noAlerts: "Det ble ikke utløst varsler på de målte vitale tegnene.",
  skipped: (count: number) =>
    count === 1 ? "Én planlagt måling ble ikke tatt." : `${count} planlagte målinger ble ikke tatt.`,
  noAdverseEvents: "Ingen uønskede hendelser er ført.",
  adverseEvent: (on: string, what: string, outcome: string) => `${on}: ${what}. Utfall: ${outcome}.`,
  seriousAdverseEvent: (on: string, what: string, because: string, outcome: string) =>
    `${on}: ${what}. Alvorlig hendelse (${because}). Utfall: ${outcome}.`,
  adverseEventDescription: (text: string) => `Hendelsen: ${text}`,
  adverseEventAction: (text: string) => `Gjort: ${text}`,
  adverseEventAssessment: (text: string) => `Legens vurdering: ${text}`,
  nausea: (on: string, grade: number) => `${on}: kvalme grad ${grade} av 3.`,
  medicines: (text: string) => `Medisiner ved utredning: ${text}`,
  allergies: (text: string) => `Allergier (CAVE): ${text}`,
  suicideRisk: (text: string) => `Vurdering ved utredning: ${text}`,
  item9: (answer: number, on: string) => `PHQ-9, spørsmål 9 (${on}): svar ${answer} av 3.`,
  flag: (on: string, level: "low" | "moderate" | "high") => `${on}: sikkerhetsflagg, ${FLAG_NB[level]}.`,
  flagAssessment: (on: string, by: string, text: string) => `Vurdert ${on} av ${by}: ${text}`,
  safetyPlan: (text: string) => `Kriseplan: ${text}`,
  relapsePlan: (text: string) => `Plan ved tilbakefall: ${text}`,
  followUpRisk: (text: string) => `Risiko ved oppfølging: ${text}`,
  driving: (count: number) =>
    `Ved ${count === 1 ? "hjemreisen" : `${count} hjemreiser`} er det bekreftet at pasienten har forstått rådet om ikke å kjøre bil, sykle eller bruke maskiner før neste dag.`,
  onwardCare: (text: string) => `Videre oppfølging: ${text}`,
  conditions: (text: string) => `Vilkår i vurderingen: ${text}`,
  explanation: (text: string) => `Pasienten har fått denne forklaringen: ${text}`,
  consent: (kind: "treatment" | "off-label" | "quality-register", on: string) =>
    `Skriftlig samtykke til ${CONSENT_NB[kind]} ${on}.`,
  consentWithdrawn: (kind: "treatment" | "off-label" | "quality-register", on: string) =>
    `Samtykke til ${CONSENT_NB[kind]} trukket tilbake ${on}.`,
  complaint:
    "Pasienten kan klage til Statsforvalteren innen fire uker etter å ha fått tilstrekkelig kunnskap (pasient- og brukerrettighetsloven § 7-5), og kan søke erstatning hos Norsk pasientskadeerstatning (NPE).",
  objection: "Pasienten kan motsette seg at epikrisen sendes.",
  signature: (name: string, on: string) => `Signert av lege ${name} ${on}`,
  to: "Til",
  signs: {
    systolicMmHg: "systolisk blodtrykk",
    diastolicMmHg: "diastolisk blodtrykk",
    heartRateBpm: "puls",
    spo2Percent: "oksygenmetning",
    respiratoryRatePerMin: "pustefrekvens",
    moaas: "våkenhet (MOAA/S)",
    temperatureC: "temperatur",
    monitoring: "målingene",
  } satisfies Record<AlertSign, string>,
  patient: "Pasient",
  born: "Født",
  sourceNote: "Hver setning som bygger på journalen, er hentet fra et signert notat eller en signert registrering.",
  print: "Skriv ut eller lagre som PDF",
  back: "Tilbake til epikrisen",
  sentHow: {
    posted: "sendt i posten",
    "handed-over": "utlevert til pasienten",
    "sent-in-other-system": "sendt elektronisk fra et annet system",
  } satisfies Record<SentWay, string>,
};

const TRIAL_NB: Record<TrialOutcome, string> = {
  "no-effect": "Uten effekt.",
  "partial-effect": "Delvis effekt.",
  effect: "God effekt.",
  "stopped-side-effects": "Avsluttet på grunn av bivirkninger.",
  unknown: "Effekten er ikke kjent.",
};
const TRIAL_EN: Record<TrialOutcome, string> = {
  "no-effect": "No effect.",
  "partial-effect": "Partial effect.",
  effect: "Good effect.",
  "stopped-side-effects": "Stopped because of side effects.",
  unknown: "The effect is not known.",
};
const END_NB: Record<EndReason, string> = {
  remission: "remisjon",
  "non-response": "manglende effekt",
  "own-wish": "eget ønske",
  safety: "av hensyn til sikkerheten",
  "withdrawn-consent": "samtykket er trukket",
  "not-eligible": "kan ikke tilbys behandling",
  completed: "gjennomført",
  other: "annen grunn",
};
const END_EN: Record<EndReason, string> = {
  remission: "remission",
  "non-response": "lack of effect",
  "own-wish": "the patient’s own wish",
  safety: "for safety",
  "withdrawn-consent": "consent withdrawn",
  "not-eligible": "cannot be offered treatment",
  completed: "completed",
  other: "another reason",
};
const CHANGE_NB: Record<Reliability, (points: number) => string> = {
  "reliable-improvement": (points) => `Pålitelig bedring (minst ${points} poeng).`,
  "no-reliable-change": (points) => `Ingen pålitelig endring (under ${points} poeng).`,
  "reliable-deterioration": (points) => `Pålitelig forverring (minst ${points} poeng).`,
};
const CHANGE_EN: Record<Reliability, (points: number) => string> = {
  "reliable-improvement": (points) => `Reliable improvement (at least ${points} points).`,
  "no-reliable-change": (points) => `No reliable change (less than ${points} points).`,
  "reliable-deterioration": (points) => `Reliable deterioration (at least ${points} points).`,
};
const FLAG_NB = { low: "lav alvorlighet", moderate: "moderat alvorlighet", high: "høy alvorlighet" };
const FLAG_EN = { low: "low level", moderate: "moderate level", high: "high level" };
const CONSENT_NB = {
  treatment: "behandlingen",
  "off-label": "bruk utenfor godkjent indikasjon",
  "quality-register": "kvalitetsregisteret",
};
const CONSENT_EN = { treatment: "treatment", "off-label": "off-label use", "quality-register": "the quality register" };

const en: typeof nb = {
  title: "Discharge letter",
  headings: {
    reason: "Referral and assessment",
    history: "Background and earlier treatment",
    findings: "Diagnosis and findings",
    treatment: "Treatment",
    effect: "Effect",
    "side-effects": "Side effects and events",
    medicines: "Medicines and critical information",
    risk: "Risk assessment and crisis plan",
    driving: "Driving",
    recommendations: "Recommendations and follow-up",
    information: "Information given to the patient",
  },
  referred: (reason) => `Referred with the following: ${reason}`,
  eligible: (on, by) => `On ${on} doctor ${by} found that the patient could be offered treatment.`,
  notEligible: (on, by) => `On ${on} doctor ${by} found that the patient cannot be offered treatment here.`,
  deferred: (on, by, until) => `On ${on} doctor ${by} deferred the assessment until ${until}.`,
  reasons: (text) => `Reasons: ${text}`,
  offLabel: (text) => `Off-label use: ${text}`,
  psychiatricHistory: (text) => `Mental health history: ${text}`,
  lifeSituation: (text) => `Life situation: ${text}`,
  trial: (name, dose, weeks, outcome) =>
    `Earlier treatment: ${[name, dose, weeks === null ? "" : `${weeks} weeks`].filter(Boolean).join(", ")}. ${TRIAL_EN[outcome]}`,
  diagnosis: (text) => `Diagnosis: ${text}`,
  assessed: (text) => `Diagnostic assessment: ${text}`,
  somatic: (text) => `Physical health: ${text}`,
  alcohol: (text) => `Alcohol and drugs: ${text}`,
  tests: (text) => `Tests and examinations: ${text}`,
  exclusion: (label, comment) => `Specially assessed: ${label}. ${comment}`,
  exclusionUnknown: (label, comment) => `Not clarified at the assessment: ${label}. ${comment}`,
  noDose: "No medicine has been given here.",
  dose: (title, on, mg, substance, route, mgPerKg) =>
    `${title}, ${on}: ${substanceName(substance, "en")} ${mg} mg ${route === "im" ? "intramuscularly" : "intravenously"} (${mgPerKg} mg/kg).`,
  preparations: (count) => (count === 1 ? "One preparation was held." : `${count} preparations were held.`),
  integrations: (count) =>
    count === 1 ? "Integration was done after one session." : `Integration was done after ${count} sessions.`,
  checkpoint: (on, decision, reason) =>
    `On ${on} it was jointly decided to ${{ continue: "continue", adjust: "adjust", stop: "end" }[decision]} the treatment: ${reason}`,
  ended: (on, code, reason) => `The course was ended on ${on} (${END_EN[code]}): ${reason}`,
  scoreBefore: (form, score, on) => `${form} before the first session: ${score} points (${on}).`,
  scoreAfter: (form, score, on, count) =>
    `${form} last answered: ${score} points (${on}). The form was answered ${count} times in the course.`,
  noScoreBefore: (form) => `${form} is missing from before the first session.`,
  noScoreAfter: (form) => `${form} is missing from after the last session; the effect cannot be put in numbers.`,
  effect: (change) =>
    [
      `Change: ${change.baseline} to ${change.now} points${percent(change, "en", "% reduction", "% increase")}.`,
      change.reliability && CHANGE_EN[change.reliability](change.reliableChange ?? 0),
      change.remission === "remission"
        ? "The score is below the limit for remission."
        : change.remission === "low-from-start"
          ? "The score was below the limit for remission before treatment too."
          : change.response === "response"
            ? "Response, not remission."
            : "Not a response.",
    ]
      .filter(Boolean)
      .join(" "),
  followUpEffect: (text) => `Follow-up conversation: ${text}`,
  alert: (on, sign, value, limit) => `${on}: alert for ${sign}, measured ${value} (limit ${limit}).`,
  alertAction: (action) => `Action: ${action}`,
  noAlerts: "No alerts were raised on the vital signs that were measured.",
  skipped: (count) =>
    count === 1 ? "One planned reading was not taken." : `${count} planned readings were not taken.`,
  noAdverseEvents: "No adverse events are recorded.",
  adverseEvent: (on, what, outcome) => `${on}: ${what}. Outcome: ${outcome}.`,
  seriousAdverseEvent: (on, what, because, outcome) =>
    `${on}: ${what}. Serious event (${because}). Outcome: ${outcome}.`,
  adverseEventDescription: (text) => `The event: ${text}`,
  adverseEventAction: (text) => `Done: ${text}`,
  adverseEventAssessment: (text) => `The doctor's assessment: ${text}`,
  nausea: (on, grade) => `${on}: nausea grade ${grade} of 3.`,
  medicines: (text) => `Medicines at the assessment: ${text}`,
  allergies: (text) => `Allergies (CAVE): ${text}`,
  suicideRisk: (text) => `Assessment at screening: ${text}`,
  item9: (answer, on) => `PHQ-9, question 9 (${on}): answer ${answer} of 3.`,
  flag: (on, level) => `${on}: safety flag, ${FLAG_EN[level]}.`,
  flagAssessment: (on, by, text) => `Assessed on ${on} by ${by}: ${text}`,
  safetyPlan: (text) => `Crisis plan: ${text}`,
  relapsePlan: (text) => `Relapse plan: ${text}`,
  followUpRisk: (text) => `Risk at follow-up: ${text}`,
  driving: (count) =>
    `At ${count === 1 ? "the journey home" : `${count} journeys home`} it was confirmed that the patient had understood the advice not to drive, cycle or use machines until the next day.`,
  onwardCare: (text) => `Onward care: ${text}`,
  conditions: (text) => `Conditions in the assessment: ${text}`,
  explanation: (text) => `The patient was given this explanation: ${text}`,
  consent: (kind, on) => `Written consent to ${CONSENT_EN[kind]} on ${on}.`,
  consentWithdrawn: (kind, on) => `Consent to ${CONSENT_EN[kind]} withdrawn on ${on}.`,
  complaint:
    "The patient may complain to the County Governor (Statsforvalteren) within four weeks of having sufficient knowledge (Patients’ and Users’ Rights Act § 7-5), and may claim compensation from the Norwegian System of Patient Injury Compensation (NPE).",
  objection: "The patient may object to the letter being sent.",
  signature: (name, on) => `Signed by doctor ${name} on ${on}`,
  to: "To",
  signs: {
    systolicMmHg: "systolic blood pressure",
    diastolicMmHg: "diastolic blood pressure",
    heartRateBpm: "pulse",
    spo2Percent: "oxygen saturation",
    respiratoryRatePerMin: "breathing rate",
    moaas: "alertness (MOAA/S)",
    temperatureC: "temperature",
    monitoring: "the readings",
  },
  patient: "Patient",
  born: "Born",
  sourceNote: "Every sentence that builds on the record comes from a signed note or a signed entry.",
  print: "Print or save as PDF",
  back: "Back to the letter",
  sentHow: {
    posted: "sent by post",
    "handed-over": "handed to the patient",
    "sent-in-other-system": "sent electronically from another system",
  },
};

export type LetterWords = typeof nb;
/** PHQ-9's points: the percentage is told as what happened, never as a reduction below zero. */
function percent({ percentBetter }: ScoreChange, locale: Locale, less: string, more: string): string {
  if (percentBetter === null) return "";
  return ` (${formatNumber(Math.abs(percentBetter), locale)} ${percentBetter < 0 ? more : less})`;
}

export const letterWords: Record<Locale, LetterWords> = { nb, en };
