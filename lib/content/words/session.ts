import { formatDateTime, formatNumber, formatShortDate, formatTime, formatWeekdayDate } from "@/lib/content/format";
import { clinicDate } from "@/lib/domain/calendar";
import type { DoseSite } from "@/lib/domain/dose/dose.schema";
import type { DischargePatientRefusal } from "@/lib/domain/session/discharge-patient";
import type { RecordTimeOutRefusal } from "@/lib/domain/session/record-time-out";
import type { SessionPhase } from "@/lib/domain/session/session-phase";

type Refused<E extends { kind: string }> = { [K in E["kind"]]: (refusal: Extract<E, { kind: K }>) => string };
/** An order that holds to the end of the day says so, not «kl. 00.00» of the next. */
function untilWords(until: Date, locale: "nb" | "en"): string {
  const lastMoment = new Date(until.getTime() - 1);
  if (clinicDate(lastMoment) !== clinicDate(until)) {
    const day = formatWeekdayDate(lastMoment, locale);
    return locale === "nb" ? `gjelder ut ${day}` : `valid to the end of ${day}`;
  }
  return locale === "nb" ? `gjelder til ${formatDateTime(until, "nb")}` : `valid until ${formatDateTime(until, "en")}`;
}

const nb = {
  pageTitle: (title: string, name: string) => `${title}: ${name}`,
  sessionOf: (number: number, planned: number) => `Behandling ${number} av ${planned}`,
  back: "Dagens behandlinger",
  phases: {
    planned: "Planlagt",
    preparing: "Forberedes",
    ready: "Klar til dose",
    "under-way": "Pågår",
    discharged: "Reist hjem",
    stopped: "Gjennomføres ikke",
  } satisfies Record<SessionPhase["kind"], string>,
  sinceDose: "Tid siden dosen",
  clock: (text: string) => `T+${text}`,
  updated: "oppdatert",
  notUpdated: "Ikke oppdatert siden",
  emergency: "Akutt: ring 113",
  place: (room: string, location: string) => `${room}, ${location}`,
  flags: (count: number) => (count === 1 ? "Ett åpent sikkerhetsflagg" : `${count} åpne sikkerhetsflagg`),
  // Order and dose
  order: "Ordinasjon",
  route: { im: "i muskel", iv: "i blodåre" },
  orderLine: (doseMg: number, route: string, until: Date) =>
    `${formatNumber(doseMg, "nb")} mg ${route}, ${untilWords(until, "nb")}`,
  orderedBy: (name: string, at: Date) => `signert av ${name} kl. ${formatTime(at, "nb")}`,
  orderFormula: (weightKg: number, mgPerKg: number, doseMg: number) =>
    `${formatNumber(weightKg, "nb")} kg × ${formatNumber(mgPerKg, "nb")} mg/kg = ${formatNumber(doseMg, "nb")} mg`,
  orderComment: "Legens merknad",
  noOrder: "Legen har ikke signert en ordinasjon til denne behandlingen.",
  doseLine: (mg: number, ml: number, strength: number) =>
    `${formatNumber(mg, "nb")} mg (${formatNumber(ml, "nb", 2)} ml à ${strength} mg/ml)`,
  givenBy: (at: Date, by: string, checked: string) =>
    `gitt kl. ${formatTime(at, "nb")} av ${by}, kontrollert av ${checked}`,
  batch: (number: string) => `batch ${number}`,
  sites: {
    "left-upper-arm": "Venstre overarm",
    "right-upper-arm": "Høyre overarm",
    "left-thigh": "Venstre lår",
    "right-thigh": "Høyre lår",
    "left-buttock": "Venstre sete",
    "right-buttock": "Høyre sete",
    "vein-left-arm": "Blodåre, venstre arm",
    "vein-right-arm": "Blodåre, høyre arm",
  } satisfies Record<DoseSite, string>,
  // The steps
  steps: {
    "time-out": "Time-out",
    baseline: "Måling før dose",
    dose: "Gi dosen",
    monitor: "Overvåking",
    discharge: "Hjemreise",
  },
  stepDone: "gjort",
  redo: "Gjør på nytt",
  // Time-out
  timeOutLead: "Gå gjennom sammen med pasienten. Svarene avgjør om dosen kan gis.",
  answerComment: "Merknad",
  escortName: "Følgets navn",
  escortPhone: "Følgets telefon",
  timeOutReason: "Hvorfor må vi vente eller stoppe?",
  timeOutReasonHint: "Fylles ut når et svar er et annet enn ventet.",
  unexpected: { hold: "Må avklares med legen før dose.", stop: "Stopper behandlingen i dag." },
  saveTimeOut: "Signer time-out",
  timeOutSaved: {
    go: "Time-out er signert: klar.",
    hold: "Time-out er signert: vent. Legen må avklare.",
    stop: "Time-out er signert: ingen dose i dag.",
  },
  timeOutDone: (decision: string, at: Date, by: string) => `${decision}, kl. ${formatTime(at, "nb")} av ${by}`,
  timeOutDecision: { go: "Klar", hold: "Vent", stop: "Stopp" },
  // Giving the dose
  doseLead: "Trekk opp, les av sprøyten, og la en annen person kontrollere før dosen settes.",
  chooseBatch: "Hvilken batch er trukket opp?",
  batchChoice: (product: string, strength: number) => `${product} ${strength} mg/ml`,
  batchHint: (number: string, expires: string, ampoules: number) =>
    `batch ${number}, går ut ${formatShortDate(expires, "nb")}, ${ampoules} ampuller igjen`,
  drawUp: (ml: number) => `Trekk opp ${formatNumber(ml, "nb", 2)} ml`,
  drawUpContains: (mg: number, wastedMg: number) =>
    `inneholder ${formatNumber(mg, "nb")} mg; ${formatNumber(wastedMg, "nb")} mg i ampullen kastes med den andre som vitne`,
  cannotUse: "Kan ikke brukes",
  noBatches: "Ingen ampuller på dette stedet",
  noBatchesText: "Før mottak av medisin først.",
  toStock: "Medisinlager",
  typedVolume: "Volum i sprøyten",
  typedVolumeHint: "Les av sprøyten og skriv det du ser.",
  site: "Hvor dosen settes",
  saveDose: "Dosen er gitt nå",
  doseSaved: (mg: number) => `Dosen på ${formatNumber(mg, "nb")} mg er ført. Klokken går.`,
  waitForGate: "Dosen kan gis når alt over er klart.",
  // Discharge
  dischargeLead: "Alle punktene må være oppfylt før pasienten reiser.",
  dischargeFrom: (at: Date) => `Tidligst kl. ${formatTime(at, "nb")}`,
  needsRelease: "Legen må frigi etter varselet før hjemreise.",
  released: (name: string, at: Date) => `Frigitt av ${name} kl. ${formatTime(at, "nb")}`,
  openAlerts: (count: number) => (count === 1 ? "Ett varsel venter på svar." : `${count} varsler venter på svar.`),
  escortAtHome: "Hvem følger pasienten hjem?",
  saveDischarge: "Signer hjemreise",
  dischargeSaved: "Hjemreisen er signert.",
  dischargedLine: (at: Date, by: string, escort: string) =>
    `Reist hjem kl. ${formatTime(at, "nb")} med ${escort}, signert av ${by}`,
  criterionNo: "Pasienten blir til dette er oppfylt.",
  // Comfort card
  comfortCard: "Trygghetskort",
  comfortCardBy: (name: string, date: Date) => `avtalt med ${name}, ${formatShortDate(date, "nb")}`,
  comfortFields: {
    "agreed-signal": "Avtalt signal",
    touch: "Berøring",
    "if-anxious": "Hvis jeg blir urolig",
    music: "Musikk",
    "light-and-blanket": "Lys og teppe",
    "do-not": "Ikke gjør dette",
  } as Record<string, string>,
  noComfortCard: "Ikke signert ennå.",
  timeOutRefused: {
    "session-unknown": () => "Timen er ikke en behandling i dette forløpet.",
    "visit-cancelled": () => "Timen er avlyst.",
    "wrong-day": ({ startsAt }) => `Time-out gjøres samme dag som behandlingen, ${formatDateTime(startsAt, "nb")}.`,
    "dose-already-given": () => "Dosen er allerede gitt.",
    "checklist-incomplete": ({ missing }) =>
      missing.length === 1 ? "Ett punkt mangler svar." : `${missing.length} punkter mangler svar.`,
    "session-stopped": () => "Behandlingen er stoppet i dag. Den må bestilles på nytt.",
    "words-missing": ({ missing }) =>
      missing.length === 1 ? "Ett svar mangler navn eller tider." : `${missing.length} svar mangler navn eller tider.`,
    "escort-missing": () => "Skriv navn og telefon til den som følger pasienten hjem.",
    "reason-missing": ({ decision }): string =>
      decision === "stop" ? "Skriv hvorfor behandlingen stoppes." : "Skriv hva som må avklares, og med hvem.",
  } satisfies Refused<RecordTimeOutRefusal>,
  dischargeRefused: {
    "session-unknown": () => "Timen er ikke en behandling i dette forløpet.",
    "no-dose-given": () => "Det er ikke gitt noen dose.",
    "already-discharged": () => "Hjemreisen er allerede signert.",
    "too-early": ({ earliestAt }) => `Pasienten skal observeres til kl. ${formatTime(earliestAt, "nb")}.`,
    "criteria-unanswered": ({ missing }) =>
      missing.length === 1 ? "Ett punkt mangler svar." : `${missing.length} punkter mangler svar.`,
    "criteria-unmet": ({ unmet }) =>
      unmet.length === 1
        ? "Ett punkt er ikke oppfylt. Pasienten blir her."
        : `${unmet.length} punkter er ikke oppfylt. Pasienten blir her.`,
    "alerts-unanswered": ({ count }) =>
      count === 1 ? "Ett varsel venter på svar." : `${count} varsler venter på svar.`,
    "release-missing": () => "Legen må frigi etter varselet først.",
    "emergency-open": () => "En akutt hendelse er ikke avsluttet. Avslutt loggen først.",
    "infusion-running": () => "Infusjonen er ikke avsluttet. Skriv hva som er gitt først.",
    "reading-contradicts": ({ criteria }) =>
      criteria.length === 1
        ? "Den siste målingen stemmer ikke med ett av svarene. Mål på nytt, eller la legen frigi."
        : `Den siste målingen stemmer ikke med ${criteria.length} av svarene. Mål på nytt, eller la legen frigi.`,
    "escort-missing": () => "Skriv navn, telefon og hvem det er som følger pasienten hjem.",
    "advice-not-given": () => "Gi pasienten de skriftlige rådene først.",
    "caller-unknown": () => "Velg hvem i behandlingsteamet som ringer i morgen.",
  } satisfies Refused<DischargePatientRefusal>,
};

const en: typeof nb = {
  pageTitle: (title: string, name: string) => `${title}: ${name}`,
  sessionOf: (number: number, planned: number) => `Session ${number} of ${planned}`,
  back: "Today's sessions",
  phases: {
    planned: "Planned",
    preparing: "Preparing",
    ready: "Ready for the dose",
    "under-way": "Under way",
    discharged: "Gone home",
    stopped: "Does not take place",
  },
  sinceDose: "Time since the dose",
  clock: (text: string) => `T+${text}`,
  updated: "updated",
  notUpdated: "Not updated since",
  emergency: "Emergency: call 113",
  place: (room: string, location: string) => `${room}, ${location}`,
  flags: (count: number) => (count === 1 ? "One open safety flag" : `${count} open safety flags`),
  order: "Order",
  route: { im: "into muscle", iv: "into a vein" },
  orderLine: (doseMg: number, route: string, until: Date) =>
    `${formatNumber(doseMg, "en")} mg ${route}, ${untilWords(until, "en")}`,
  orderedBy: (name: string, at: Date) => `signed by ${name} at ${formatTime(at, "en")}`,
  orderFormula: (weightKg: number, mgPerKg: number, doseMg: number) =>
    `${formatNumber(weightKg, "en")} kg × ${formatNumber(mgPerKg, "en")} mg/kg = ${formatNumber(doseMg, "en")} mg`,
  orderComment: "The doctor's remark",
  noOrder: "The doctor has not signed an order for this session.",
  doseLine: (mg: number, ml: number, strength: number) =>
    `${formatNumber(mg, "en")} mg (${formatNumber(ml, "en", 2)} ml of ${strength} mg/ml)`,
  givenBy: (at: Date, by: string, checked: string) =>
    `given at ${formatTime(at, "en")} by ${by}, checked by ${checked}`,
  batch: (number: string) => `batch ${number}`,
  sites: {
    "left-upper-arm": "Left upper arm",
    "right-upper-arm": "Right upper arm",
    "left-thigh": "Left thigh",
    "right-thigh": "Right thigh",
    "left-buttock": "Left buttock",
    "right-buttock": "Right buttock",
    "vein-left-arm": "Vein, left arm",
    "vein-right-arm": "Vein, right arm",
  },
  steps: {
    "time-out": "Time-out",
    baseline: "Reading before the dose",
    dose: "Give the dose",
    monitor: "Monitoring",
    discharge: "Going home",
  },
  stepDone: "done",
  redo: "Do it again",
  timeOutLead: "Go through it together with the patient. The answers decide whether the dose may be given.",
  answerComment: "Remark",
  escortName: "Name of the escort",
  escortPhone: "Phone of the escort",
  timeOutReason: "Why must we wait or stop?",
  timeOutReasonHint: "Needed when an answer is not the expected one.",
  unexpected: { hold: "Must be settled with the doctor before the dose.", stop: "Stops treatment today." },
  saveTimeOut: "Sign the time-out",
  timeOutSaved: {
    go: "The time-out is signed: go.",
    hold: "The time-out is signed: hold. The doctor must settle it.",
    stop: "The time-out is signed: no dose today.",
  },
  timeOutDone: (decision: string, at: Date, by: string) => `${decision}, at ${formatTime(at, "en")} by ${by}`,
  timeOutDecision: { go: "Go", hold: "Hold", stop: "Stop" },
  doseLead: "Draw up, read the syringe, and let a second person check before the dose goes in.",
  chooseBatch: "Which batch was drawn up?",
  batchChoice: (product: string, strength: number) => `${product} ${strength} mg/ml`,
  batchHint: (number: string, expires: string, ampoules: number) =>
    `batch ${number}, expires ${formatShortDate(expires, "en")}, ${ampoules} ampoules left`,
  drawUp: (ml: number) => `Draw up ${formatNumber(ml, "en", 2)} ml`,
  drawUpContains: (mg: number, wastedMg: number) =>
    `contains ${formatNumber(mg, "en")} mg; ${formatNumber(wastedMg, "en")} mg in the ampoule is thrown away with the second person as witness`,
  cannotUse: "Cannot be used",
  noBatches: "No ampoules in this place",
  noBatchesText: "Record a receipt of medicine first.",
  toStock: "Medicine stock",
  typedVolume: "Volume in the syringe",
  typedVolumeHint: "Read the syringe and write what you see.",
  site: "Where the dose goes in",
  saveDose: "The dose is given now",
  doseSaved: (mg: number) => `The dose of ${formatNumber(mg, "en")} mg is recorded. The clock is running.`,
  waitForGate: "The dose may be given when everything above is ready.",
  dischargeLead: "Every point must be met before the patient leaves.",
  dischargeFrom: (at: Date) => `At ${formatTime(at, "en")} at the earliest`,
  needsRelease: "The doctor must release after the alert before the patient goes home.",
  released: (name: string, at: Date) => `Released by ${name} at ${formatTime(at, "en")}`,
  openAlerts: (count: number) =>
    count === 1 ? "One alert waits for an answer." : `${count} alerts wait for an answer.`,
  escortAtHome: "Who takes the patient home?",
  saveDischarge: "Sign the discharge home",
  dischargeSaved: "The discharge is signed.",
  dischargedLine: (at: Date, by: string, escort: string) =>
    `Went home at ${formatTime(at, "en")} with ${escort}, signed by ${by}`,
  criterionNo: "The patient stays until this is met.",
  comfortCard: "Comfort card",
  comfortCardBy: (name: string, date: Date) => `agreed with ${name}, ${formatShortDate(date, "en")}`,
  comfortFields: {
    "agreed-signal": "Agreed signal",
    touch: "Touch",
    "if-anxious": "If I become uneasy",
    music: "Music",
    "light-and-blanket": "Light and blanket",
    "do-not": "Do not do this",
  },
  noComfortCard: "Not signed yet.",
  timeOutRefused: {
    "session-unknown": () => "The visit is not a session of this pathway.",
    "visit-cancelled": () => "The visit is cancelled.",
    "wrong-day": ({ startsAt }) => `The time-out is done on the day of the session, ${formatDateTime(startsAt, "en")}.`,
    "dose-already-given": () => "The dose has already been given.",
    "checklist-incomplete": ({ missing }) =>
      missing.length === 1 ? "One item is not answered." : `${missing.length} items are not answered.`,
    "session-stopped": () => "The session is stopped today. It must be booked anew.",
    "words-missing": ({ missing }) =>
      missing.length === 1 ? "One answer lacks names or times." : `${missing.length} answers lack names or times.`,
    "escort-missing": () => "Write the name and phone of the person who takes the patient home.",
    "reason-missing": ({ decision }) =>
      decision === "stop" ? "Write why treatment is stopped." : "Write what must be settled, and with whom.",
  },
  dischargeRefused: {
    "session-unknown": () => "The visit is not a session of this pathway.",
    "no-dose-given": () => "No dose has been given.",
    "already-discharged": () => "The discharge is already signed.",
    "too-early": ({ earliestAt }) => `The patient is observed until ${formatTime(earliestAt, "en")}.`,
    "criteria-unanswered": ({ missing }) =>
      missing.length === 1 ? "One point is not answered." : `${missing.length} points are not answered.`,
    "criteria-unmet": ({ unmet }) =>
      unmet.length === 1
        ? "One point is not met. The patient stays."
        : `${unmet.length} points are not met. The patient stays.`,
    "alerts-unanswered": ({ count }) =>
      count === 1 ? "One alert waits for an answer." : `${count} alerts wait for an answer.`,
    "release-missing": () => "The doctor must release after the alert first.",
    "emergency-open": () => "An emergency has not been ended. End its log first.",
    "infusion-running": () => "The infusion has not ended. Write what was given first.",
    "reading-contradicts": ({ criteria }) =>
      criteria.length === 1
        ? "The last reading does not agree with one of the answers. Measure again, or let the doctor release."
        : `The last reading does not agree with ${criteria.length} of the answers. Measure again, or let the doctor release.`,
    "escort-missing": () => "Write the name and phone of the person who takes the patient home, and who it is.",
    "advice-not-given": () => "Hand over the written advice first.",
    "caller-unknown": () => "Choose who in the care team calls tomorrow.",
  },
};
export type SessionWords = typeof nb;
export const sessionWords: Record<"nb" | "en", SessionWords> = { nb, en };
