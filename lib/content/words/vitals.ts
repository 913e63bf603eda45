import { formatTime } from "@/lib/content/format";
import type { AlertStep } from "@/lib/domain/pathway/treatment-day-record";
import type { AcknowledgeAlertRefusal } from "@/lib/domain/vitals/acknowledge-alert";
import type { CorrectVitalsRefusal } from "@/lib/domain/vitals/correct-vitals";
import type { InvalidateVitalsRefusal } from "@/lib/domain/vitals/invalidate-vitals";
import type { RecordAlertStepRefusal } from "@/lib/domain/vitals/record-alert-step";
import type { RecordVitalsRefusal } from "@/lib/domain/vitals/record-vitals";

type Refused<E extends { kind: string }> = { [K in E["kind"]]: (refusal: Extract<E, { kind: K }>) => string };

const nb = {
  // Fields, with their short form for tables and chart.
  systolicMmHg: "Overtrykk",
  diastolicMmHg: "Undertrykk",
  bloodPressure: "Blodtrykk",
  heartRateBpm: "Puls",
  spo2Percent: "SpO2",
  respiratoryRatePerMin: "Pust",
  moaas: "MOAA/S",
  temperatureC: "Temperatur",
  monitoring: "Målinger",
  nausea: "Kvalme",
  anxiety: "Angst",
  dissociation: "Dissosiasjon",
  comment: "Merknad",
  perMinute: "/min",
  moaasHint:
    "5 svarer raskt på navn, 4 svarer langsomt, 3 bare ved høyt eller gjentatt rop, 2 ved lett risting, 1 ved smertefullt klyp, 0 svarer ikke.",
  moaasTitle: "Hva MOAA/S-tallene betyr",
  scales: { moaas: "MOAA/S 0–5", nausea: "Kvalme 0–3", anxiety: "Angst 0–10", dissociation: "Dissosiasjon 0–10" },
  otherTime: "Et annet klokkeslett, eller en merknad",
  measuredTime: "Målt klokken",
  measuredTimeHint: "Tomt: nå",
  observed: "Det du ser og spør om",
  asBefore: "Som sist",
  asBeforeHint:
    "Henter MOAA/S, kvalme, angst og dissosiasjon fra forrige måling. Tallene fra apparatet leses av på nytt.",
  skip: "Hopp over denne målingen",
  skippedReason: "Hvorfor målingen hoppes over",
  save: "Lagre måling",
  saveBaseline: "Lagre utgangsmåling",
  saved: "Målingen er lagret.",
  savedOutside: (count: number) =>
    count === 1
      ? "Målingen er lagret. Én verdi er utenfor grensene."
      : `Målingen er lagret. ${count} verdier er utenfor grensene.`,
  formLabel: "Ny måling",
  movesOn: "Markøren går videre av seg selv når et tall er helt.",
  // The table
  tableCaption: "Målinger, nyeste først",
  time: "Tid",
  by: "Av",
  assessment: "Vurdering",
  noReadings: "Ingen målinger ennå",
  noReadingsText: "Den første målingen før dosen blir pasientens egen utgangsverdi.",
  assessments: {
    "within-limits": "Innenfor grensene",
    "outside-limits": "Utenfor grensene",
    "not-assessable": "Kan ikke vurderes",
    skipped: "Hoppet over",
  },
  lateEntry: (at: Date) => `ført kl. ${formatTime(at, "nb")}`,
  invalidated: (name: string, reason: string) => `Tatt ut av ${name}: ${reason}`,
  invalidate: "Ta ut feil måling",
  invalidateWhich: "Hvilken måling?",
  invalidateReason: "Hva er feil?",
  invalidateSave: "Ta ut målingen",
  invalidateSaved: "Målingen er tatt ut. Den står igjen gjennomstreket.",
  baseline: "Utgangsverdi",
  // The chart
  chartTitle: "Blodtrykk, puls og SpO2 fra dosen",
  chartSummary: (count: number, minutes: number) =>
    `${count} målinger over ${minutes} minutter. Alle tallene står i tabellen ved siden av.`,
  chartMinutes: "minutter fra dose",
  chartDose: "Dose",
  chartKeyPressure: "Blodtrykk, over- og undertrykk",
  chartKeyPulse: "Puls",
  chartKeyBaseline: "Egen utgangsverdi",
  chartKeyLimit: "Utenfor grensene",
  chartKeyAlert: "Varsel",
  chartKeyStruck: "Tatt ut",
  chartKeyImported: "Fra monitor",
  chartKeyLate: "Ført senere",
  chartInfusion: "Infusjon",
  // What is due
  nextReading: "Neste måling",
  dueIn: "om",
  dueNow: "nå",
  dueLate: "forsinket",
  atMinute: (minute: number) => `T+${minute}`,
  twoSkipped: "To målinger på rad er hoppet over eller glemt",
  twoSkippedText: "Se til pasienten nå, og mål så snart det går.",
  schedule: "Måleplan",
  dueStates: { done: "målt", missed: "ikke målt", late: "forsinket", due: "nå", later: "senere" },
  // Alerts
  alerts: "Varsler",
  alertTitle: { abnormal: "Ring legen", critical: "Akutt" },
  alertRule: {
    ...{ absolute: "fast grense", "relative-to-baseline": "mot egen utgangsverdi" },
    ...{ "rapid-change": "rask endring", "skipped-in-a-row": "målinger hoppet over" },
  },
  ruleVersion: (version: string) => `regel ${version}`,
  raisedAt: (at: Date) => `kl. ${formatTime(at, "nb")}`,
  limitIs: (limit: string) => `grense ${limit}`,
  action: "Hva er gjort",
  actionSuggestions: ["Lege tilkalt", "Ny måling tas nå", "Pasienten er stimulert og leiet endret", "Oksygen gitt"],
  acknowledge: "Svar på varselet",
  acknowledged: (name: string, at: Date, action: string) => `${name} kl. ${formatTime(at, "nb")}: ${action}`,
  acknowledgedSaved: "Svaret er lagret. Ny kontrollmåling er satt opp.",
  recheckAt: (at: Date) => `Ny kontroll kl. ${formatTime(at, "nb")}`,
  recheckOverdue: (at: Date) => `Kontrollmålingen skulle vært tatt kl. ${formatTime(at, "nb")}`,
  noAlerts: "Ingen varsler",
  skippedInARow: (count: string) => `${count} målinger på rad er ikke tatt`,
  struckReading: "fra en måling som er tatt ut",
  recheckDone: (at: Date) => `Kontrollmåling tatt kl. ${formatTime(at, "nb")}`,
  waitsSince: (minutes: number) => `Ubesvart i ${minutes} min`,
  escalated: (at: Date) => `Legen fikk beskjed kl. ${formatTime(at, "nb")}`,
  recheckAlarm: "Kontrollmåling mangler",
  steps: "Det som er gjort",
  stepKinds: {
    ...{ "doctor-called": "Lege ringt", "doctor-assessed": "Lege har sett til pasienten", rechecked: "Målt på nytt" },
    ...{ noted: "Merknad", escalated: "Legen fikk beskjed fra programmet" },
  } satisfies Record<AlertStep["kind"], string>,
  stepLine: (at: Date, what: string, name: string | null, note: string) =>
    `kl. ${formatTime(at, "nb")} ${what}${name === null ? "" : ` (${name})`}${note === "" ? "" : `: ${note}`}`,
  addStep: "Skriv ned mer som er gjort",
  stepKind: "Hva",
  stepNote: "Hva ble sagt eller gjort",
  saveStep: "Skriv ned",
  stepSaved: "Det er skrevet ned.",
  stepRefused: {
    "alert-unknown": () => "Varselet hører ikke til dette forløpet.",
    "only-doctor-assesses": () =>
      "Bare en lege kan skrive at legen har vurdert pasienten. Velg «Lege ringt» eller «Merknad».",
    "step-in-future": () => "Klokkeslettet er ikke kommet ennå.",
    "step-before-alert": ({ raisedAt }) =>
      `Varselet kom kl. ${formatTime(raisedAt, "nb")}. Velg et senere klokkeslett.`,
  } satisfies Refused<RecordAlertStepRefusal>,
  // Putting a reading right
  correct: "Rett en måling",
  correctWhich: "Hvilken måling?",
  correctChoose: "Velg målingen i listen. Tallene fra den står da her, og du retter det som er feil.",
  correctSave: "Lagre rettet måling",
  correctSaved: "Målingen er rettet. Den gamle står igjen gjennomstreket.",
  correctTime: "Riktig klokkeslett",
  correctTimeHint: "Tomt: samme som før",
  corrects: "Retter en tidligere måling",
  correctRefused: {
    "reading-unknown": () => "Målingen hører ikke til dette forløpet.",
    "reading-already-invalidated": () => "Målingen er allerede rettet eller tatt ut.",
    "nothing-changed": () => "Tallene er de samme som før. Rett det som er feil, eller ta ut hele målingen.",
  } satisfies Refused<Exclude<CorrectVitalsRefusal, RecordVitalsRefusal>>,
  imported: "fra monitor",
  more: "Temperatur",
  temperatureHint: "Bare når det er en grunn til det. Med desimal: 37,4",
  recordRefused: {
    "session-of-another-course": () =>
      "Denne behandlingen hører til en annen pasient eller et annet forløp. Ingenting er lagret; gå tilbake til dagens liste og åpne riktig behandling.",
    "session-not-open": () =>
      "Målinger kan bare føres på en behandling som ikke er avlyst, på den dagen den er satt opp. Ingenting er lagret.",
    "measured-in-future": () => "Klokkeslettet er ikke kommet ennå. Tallene står her; rett tiden og lagre igjen.",
    "measured-before-session": () =>
      "Klokkeslettet er fra før behandlingsdagen. Tallene står her; rett tiden og lagre igjen.",
    "measured-after-discharge": ({ dischargedAt }) =>
      `Pasienten reiste hjem kl. ${formatTime(dischargedAt, "nb")}. Bare målinger fra før det kan føres etterpå.`,
    "moment-already-recorded": () =>
      "Det er allerede ført en måling på dette klokkeslettet. Er den feil, rett den i listen over målinger.",
  } satisfies Refused<RecordVitalsRefusal>,
  acknowledgeRefused: {
    "alert-unknown": () => "Varselet hører ikke til dette forløpet.",
    "alert-already-acknowledged": ({ by }) => `${by} har allerede svart på varselet.`,
  } satisfies Refused<AcknowledgeAlertRefusal>,
  invalidateRefused: {
    "reading-unknown": () => "Målingen hører ikke til dette forløpet.",
    "reading-already-invalidated": () => "Målingen er allerede tatt ut.",
  } satisfies Refused<InvalidateVitalsRefusal>,
};

const en: typeof nb = {
  systolicMmHg: "Systolic",
  diastolicMmHg: "Diastolic",
  bloodPressure: "Blood pressure",
  heartRateBpm: "Pulse",
  spo2Percent: "SpO2",
  respiratoryRatePerMin: "Breaths",
  moaas: "MOAA/S",
  temperatureC: "Temperature",
  monitoring: "Readings",
  nausea: "Nausea",
  anxiety: "Anxiety",
  dissociation: "Dissociation",
  comment: "Remark",
  perMinute: "/min",
  moaasHint:
    "5 answers to name at once, 4 answers slowly, 3 only when called loudly or repeatedly, 2 to a mild shake, 1 to a painful squeeze, 0 no response.",
  moaasTitle: "What the MOAA/S figures mean",
  scales: { moaas: "MOAA/S 0–5", nausea: "Nausea 0–3", anxiety: "Anxiety 0–10", dissociation: "Dissociation 0–10" },
  otherTime: "Another time, or a remark",
  measuredTime: "Measured at",
  measuredTimeHint: "Empty: now",
  observed: "What you see and ask",
  asBefore: "As before",
  asBeforeHint:
    "Copies MOAA/S, nausea, anxiety and dissociation from the last reading. The figures of the monitor are read off anew.",
  skip: "Skip this reading",
  skippedReason: "Why the reading is skipped",
  save: "Save reading",
  saveBaseline: "Save baseline reading",
  saved: "The reading is saved.",
  savedOutside: (count: number) =>
    count === 1
      ? "The reading is saved. One value is outside the limits."
      : `The reading is saved. ${count} values are outside the limits.`,
  formLabel: "New reading",
  movesOn: "The cursor moves on by itself when a figure is complete.",
  tableCaption: "Readings, newest first",
  time: "Time",
  by: "By",
  assessment: "Assessment",
  noReadings: "No readings yet",
  noReadingsText: "The first reading before the dose becomes the patient's own baseline.",
  assessments: {
    "within-limits": "Within limits",
    "outside-limits": "Outside limits",
    "not-assessable": "Not assessable",
    skipped: "Skipped",
  },
  lateEntry: (at: Date) => `recorded at ${formatTime(at, "en")}`,
  invalidated: (name: string, reason: string) => `Taken out by ${name}: ${reason}`,
  invalidate: "Take out a wrong reading",
  invalidateWhich: "Which reading?",
  invalidateReason: "What is wrong?",
  invalidateSave: "Take the reading out",
  invalidateSaved: "The reading is taken out. It stays, struck through.",
  baseline: "Baseline",
  chartTitle: "Blood pressure, pulse and SpO2 from the dose",
  chartSummary: (count: number, minutes: number) =>
    `${count} readings over ${minutes} minutes. All figures are in the table beside it.`,
  chartMinutes: "minutes from dose",
  chartDose: "Dose",
  chartKeyPressure: "Blood pressure, systolic and diastolic",
  chartKeyPulse: "Pulse",
  chartKeyBaseline: "Own baseline",
  chartKeyLimit: "Outside limits",
  chartKeyAlert: "Alert",
  chartKeyStruck: "Taken out",
  chartKeyImported: "From monitor",
  chartKeyLate: "Recorded later",
  chartInfusion: "Infusion",
  nextReading: "Next reading",
  dueIn: "in",
  dueNow: "now",
  dueLate: "late by",
  atMinute: (minute: number) => `T+${minute}`,
  twoSkipped: "Two readings in a row were skipped or missed",
  twoSkippedText: "Look at the patient now, and measure as soon as you can.",
  schedule: "Schedule",
  dueStates: { done: "done", missed: "missed", late: "late", due: "now", later: "later" },
  alerts: "Alerts",
  alertTitle: { abnormal: "Call the doctor", critical: "Emergency" },
  alertRule: {
    ...{ absolute: "fixed limit", "relative-to-baseline": "against own baseline" },
    ...{ "rapid-change": "rapid change", "skipped-in-a-row": "readings skipped" },
  },
  ruleVersion: (version: string) => `rule ${version}`,
  raisedAt: (at: Date) => `at ${formatTime(at, "en")}`,
  limitIs: (limit: string) => `limit ${limit}`,
  action: "What has been done",
  actionSuggestions: ["Doctor called", "Measuring again now", "Patient stimulated and repositioned", "Oxygen given"],
  acknowledge: "Answer the alert",
  acknowledged: (name: string, at: Date, action: string) => `${name} at ${formatTime(at, "en")}: ${action}`,
  acknowledgedSaved: "The answer is saved. A re-check is set.",
  recheckAt: (at: Date) => `Re-check at ${formatTime(at, "en")}`,
  recheckOverdue: (at: Date) => `The re-check was due at ${formatTime(at, "en")}`,
  noAlerts: "No alerts",
  skippedInARow: (count: string) => `${count} readings in a row were not taken`,
  struckReading: "from a reading that was taken out",
  recheckDone: (at: Date) => `Re-check taken at ${formatTime(at, "en")}`,
  waitsSince: (minutes: number) => `Unanswered for ${minutes} min`,
  escalated: (at: Date) => `The doctor was notified at ${formatTime(at, "en")}`,
  recheckAlarm: "Re-check missing",
  steps: "What has been done",
  stepKinds: {
    ...{
      "doctor-called": "Doctor called",
      "doctor-assessed": "Doctor has seen the patient",
      rechecked: "Measured again",
    },
    ...{ noted: "Remark", escalated: "The program notified the doctor" },
  },
  stepLine: (at: Date, what: string, name: string | null, note: string) =>
    `at ${formatTime(at, "en")} ${what}${name === null ? "" : ` (${name})`}${note === "" ? "" : `: ${note}`}`,
  addStep: "Write down more that was done",
  stepKind: "What",
  stepNote: "What was said or done",
  saveStep: "Write it down",
  stepSaved: "It is written down.",
  stepRefused: {
    "alert-unknown": () => "The alert does not belong to this pathway.",
    "only-doctor-assesses": () =>
      "Only a doctor can write that the doctor has assessed the patient. Choose “Doctor called” or “Remark”.",
    "step-in-future": () => "That time has not come yet.",
    "step-before-alert": ({ raisedAt }) => `The alert came at ${formatTime(raisedAt, "en")}. Choose a later time.`,
  },
  correct: "Correct a reading",
  correctWhich: "Which reading?",
  correctChoose: "Choose the reading in the list. Its figures then stand here, and you correct what is wrong.",
  correctSave: "Save corrected reading",
  correctSaved: "The reading is corrected. The old one stays, struck through.",
  correctTime: "Right time",
  correctTimeHint: "Empty: as before",
  corrects: "Corrects an earlier reading",
  correctRefused: {
    "reading-unknown": () => "The reading does not belong to this pathway.",
    "reading-already-invalidated": () => "The reading has already been corrected or taken out.",
    "nothing-changed": () =>
      "The figures are the same as before. Correct what is wrong, or take out the whole reading.",
  },
  imported: "from monitor",
  more: "Temperature",
  temperatureHint: "Only when there is a reason. With a decimal: 37.4",
  recordRefused: {
    "session-of-another-course": () =>
      "This session belongs to another patient or another course. Nothing is saved; go back to today's list and open the right session.",
    "session-not-open": () =>
      "Readings can only be recorded in a session that is not cancelled, on the day it is booked for. Nothing is saved.",
    "measured-in-future": () =>
      "That time has not come yet. Your figures are still here; correct the time and save again.",
    "measured-before-session": () =>
      "That time is before the day of the session. Your figures are still here; correct the time and save again.",
    "measured-after-discharge": ({ dischargedAt }) =>
      `The patient went home at ${formatTime(dischargedAt, "en")}. Only readings from before that can be added later.`,
    "moment-already-recorded": () =>
      "A reading is already recorded at that time. If it is wrong, correct it in the list of readings.",
  },
  acknowledgeRefused: {
    "alert-unknown": () => "The alert does not belong to this pathway.",
    "alert-already-acknowledged": ({ by }) => `${by} has already answered the alert.`,
  },
  invalidateRefused: {
    "reading-unknown": () => "The reading does not belong to this pathway.",
    "reading-already-invalidated": () => "The reading has already been taken out.",
  },
};
export type VitalsWords = typeof nb;
export const vitalsWords: Record<"nb" | "en", VitalsWords> = { nb, en };

/** The words of the reading form in one language, plain strings only: they travel to the browser. */
export function vitalsFormWords(locale: "nb" | "en") {
  const words = vitalsWords[locale];
  const { systolicMmHg, diastolicMmHg, heartRateBpm, spo2Percent, respiratoryRatePerMin, scales } = words;
  const {
    comment,
    perMinute,
    moaasTitle,
    moaasHint,
    otherTime,
    measuredTime,
    measuredTimeHint,
    observed,
    asBefore,
    asBeforeHint,
  } = words;
  const { skip, skippedReason, save, saveBaseline, formLabel, movesOn, more, temperatureC, temperatureHint } = words;
  return {
    fields: { systolicMmHg, diastolicMmHg, heartRateBpm, spo2Percent, respiratoryRatePerMin, ...scales },
    ...{
      comment,
      perMinute,
      moaasTitle,
      moaasHint,
      otherTime,
      measuredTime,
      measuredTimeHint,
      observed,
      asBefore,
      asBeforeHint,
    },
    ...{ skip, skippedReason, save, saveBaseline, formLabel, movesOn, more, temperatureC, temperatureHint },
  };
}
export type VitalsFormWords = ReturnType<typeof vitalsFormWords>;
