import { formatDateTime, formatNumber, formatTime, formatWeekdayDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import type { RecordCallRefusal } from "@/lib/domain/session/follow-up-calls";
import type { MeasuredCriterion } from "@/lib/domain/session/measured-criteria";

// The way home and the call of the next day, as the nurse sees them.

type Refused<E extends { kind: string }> = { [K in E["kind"]]: (refusal: Extract<E, { kind: K }>) => string };

const nb = {
  escortRelation: "Hvem er det?",
  advice: "Skriftlige råd",
  adviceLink: "Åpne og skriv ut rådene",
  adviceLocale: "Språk",
  inLanguage: { nb: "På norsk", en: "På engelsk" },
  toSession: "Til behandlingen",
  sheetTitle: "Når du går hjem",
  sheetCalls: "Klinikken ringer deg i morgen.",
  sheetCall: (by: string, at: Date) =>
    `${by} ringer deg ${formatWeekdayDate(at, "nb")} omtrent kl. ${formatTime(at, "nb")}.`,
  locales: { nb: "Norsk", en: "Engelsk" } satisfies Record<Locale, string>,
  adviceGiven: "Rådene er gitt til pasienten og følget",
  call: "Telefon i morgen",
  callTime: "Klokkeslett",
  callTimeHint: "For eksempel 10:00",
  caller: "Hvem ringer?",
  emergencyOpen: "En akutt hendelse er ikke avsluttet.",
  infusionRunning: "Infusjonen er ikke avsluttet.",
  signs: {
    systolicMmHg: "blodtrykk",
    diastolicMmHg: "undertrykk",
    heartRateBpm: "puls",
    spo2Percent: "SpO2",
    respiratoryRatePerMin: "pust",
    moaas: "MOAA/S",
    nausea: "kvalme",
    dissociation: "dissosiasjon",
  },
  measured: (what: string, at: Date) => `Siste måling kl. ${formatTime(at, "nb")}: ${what}`,
  baseline: (systolic: number, diastolic: number) => `utgangsverdi ${systolic}/${diastolic}`,
  notMeasured: "Ikke målt etter dosen",
  measuredDiffers: "Svaret stemmer ikke med målingen. Mål på nytt, eller la legen frigi.",
  // the calls
  callsTitle: "Telefoner til pasienter",
  callsLead: "Dagen etter behandling ringer klinikken. Den som har ventet lengst, står øverst.",
  due: (at: Date) => `Ringes ${formatDateTime(at, "nb")}`,
  dueToday: (at: Date) => `Ringes kl. ${formatTime(at, "nb")}`,
  overdue: (at: Date) => `Skulle vært ringt ${formatDateTime(at, "nb")}`,
  assigned: (name: string) => `${name} ringer`,
  open: "Skriv hvordan det gikk",
  callTitle: (name: string) => `Telefon til ${name}`,
  callPhone: "Telefon",
  ask: "Spør om",
  askList: [
    "søvn, kvalme, hodepine og annet ubehag",
    "stemningsleie, uro og tanker som skremmer",
    "nye eller sterkere tanker om å dø eller ta livet sitt",
    "hvordan hjemreisen gikk, og om noen er i nærheten",
  ],
  askDanger: "Er noe farlig?",
  openFlag: "Åpne et sikkerhetsflagg",
  outcome: "Fikk du tak i pasienten?",
  outcomes: { reached: "Ja, vi snakket sammen", "not-reached": "Nei, ikke nå" },
  note: "Hvordan går det?",
  noteHint: "Står i journalen. Nådde du ikke frem, skriv hva du prøvde.",
  save: "Lagre telefonen",
  saved: { reached: "Telefonen er skrevet ned.", "not-reached": "Skrevet ned. En ny telefon står i listen." },
  alreadyDone: (by: string, at: Date) => `${by} har skrevet ned denne telefonen, ${formatDateTime(at, "nb")}.`,
  escort: (name: string, relation: string, phone: string) =>
    `Fulgt hjem av ${[name, relation].filter(Boolean).join(", ")}, ${phone}`,
  earlier: (by: string, at: Date, note: string) =>
    `${by} prøvde ${formatDateTime(at, "nb")}${note === "" ? "" : `: ${note}`}`,
  back: "Dagens behandlinger",
  refused: {
    "call-unknown": () => "Telefonen finnes ikke.",
    "call-already-recorded": ({ by, at }) => `${by} har skrevet ned denne telefonen, ${formatDateTime(at, "nb")}.`,
  } satisfies Refused<RecordCallRefusal>,
};

const en: typeof nb = {
  escortRelation: "Who is it?",
  advice: "Written advice",
  adviceLink: "Open and print the advice",
  adviceLocale: "Language",
  inLanguage: { nb: "In Norwegian", en: "In English" },
  toSession: "To the session",
  sheetTitle: "When you go home",
  sheetCalls: "The clinic calls you tomorrow.",
  sheetCall: (by, at) => `${by} calls you on ${formatWeekdayDate(at, "en")} at about ${formatTime(at, "en")}.`,
  locales: { nb: "Norwegian", en: "English" },
  adviceGiven: "The advice is handed to the patient and the escort",
  call: "Call tomorrow",
  callTime: "Time",
  callTimeHint: "For example 10:00",
  caller: "Who calls?",
  emergencyOpen: "An emergency has not been ended.",
  infusionRunning: "The infusion has not ended.",
  signs: {
    systolicMmHg: "blood pressure",
    diastolicMmHg: "diastolic",
    heartRateBpm: "pulse",
    spo2Percent: "SpO2",
    respiratoryRatePerMin: "breathing",
    moaas: "MOAA/S",
    nausea: "nausea",
    dissociation: "dissociation",
  },
  measured: (what, at) => `Last reading at ${formatTime(at, "en")}: ${what}`,
  baseline: (systolic, diastolic) => `baseline ${systolic}/${diastolic}`,
  notMeasured: "Not measured since the dose",
  measuredDiffers: "The answer does not agree with the reading. Measure again, or let the doctor release.",
  callsTitle: "Calls to patients",
  callsLead: "The clinic calls on the day after a session. Who has waited longest stands first.",
  due: (at) => `To be called ${formatDateTime(at, "en")}`,
  dueToday: (at) => `To be called at ${formatTime(at, "en")}`,
  overdue: (at) => `Should have been called ${formatDateTime(at, "en")}`,
  assigned: (name) => `${name} calls`,
  open: "Write how it went",
  callTitle: (name) => `Call to ${name}`,
  callPhone: "Phone",
  ask: "Ask about",
  askList: [
    "sleep, nausea, headache and other discomfort",
    "mood, unease and thoughts that frighten",
    "new or stronger thoughts of dying or of taking one’s life",
    "how the way home went, and whether somebody is near",
  ],
  askDanger: "Is there a danger?",
  openFlag: "Open a safety flag",
  outcome: "Did you reach the patient?",
  outcomes: { reached: "Yes, we talked", "not-reached": "No, not now" },
  note: "How is it going?",
  noteHint: "Stands in the record. If nobody answered, write what you tried.",
  save: "Save the call",
  saved: { reached: "The call is written down.", "not-reached": "Written down. A new call stands in the list." },
  alreadyDone: (by, at) => `${by} has written down this call, ${formatDateTime(at, "en")}.`,
  escort: (name, relation, phone) => `Taken home by ${[name, relation].filter(Boolean).join(", ")}, ${phone}`,
  earlier: (by, at, note) => `${by} tried ${formatDateTime(at, "en")}${note === "" ? "" : `: ${note}`}`,
  back: "Today's sessions",
  refused: {
    "call-unknown": () => "There is no such call.",
    "call-already-recorded": ({ by, at }) => `${by} has written down this call, ${formatDateTime(at, "en")}.`,
  },
};
export const goingHomeWords: Record<Locale, typeof nb> = { nb, en };

/** What the newest reading says to a criterion: «Siste måling kl. 11.50: blodtrykk 128/80, utgangsverdi 126/82». */
export function measuredSentence({ state, values, baseline }: MeasuredCriterion, locale: Locale): string {
  const words = goingHomeWords[locale];
  const [first] = values;
  if (state === "not-measured" || !first) return words.notMeasured;
  const what = `${words.signs[first.sign]} ${values.map(({ value }) => formatNumber(value, locale)).join("/")}`;
  const isPressure = first.sign === "systolicMmHg";
  const beside = isPressure && baseline ? `, ${words.baseline(baseline.systolicMmHg, baseline.diastolicMmHg)}` : "";
  return `${words.measured(what, first.measuredAt)}${beside}`;
}
