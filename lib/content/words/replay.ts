import { formatDateTime, formatNumber, formatTime } from "@/lib/content/format";
import { adverseEventWords, severityWord } from "@/lib/content/words/adverse-event";
import { emergencyWords } from "@/lib/content/words/emergency";
import { flagWords } from "@/lib/content/words/flag";
import { roomWords } from "@/lib/content/words/room";
import { sessionWords } from "@/lib/content/words/session";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import { kindOf } from "@/lib/domain/adverse-event/describe-adverse-events";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import type { ReplayFact } from "@/lib/domain/replay/replay-fact";

const nb = {
  link: "Se timen minutt for minutt",
  title: (session: string) => `${session}, minutt for minutt`,
  pageTitle: (session: string, name: string) => `${session}, minutt for minutt: ${name}`,
  lead: "Det som ble ført i timen, når det hendte og når det ble kjent her. Uten notater og innhold fra samtalene.",
  logged: "At du har sett dette, står i innsynsloggen til pasienten.",
  zeroDose: "Minuttene teller fra dosen.",
  zeroVisit: "Ingen dose ble gitt. Minuttene teller fra timens begynnelse.",
  choose: "Hva visste vi da",
  minute: "Minutt",
  show: "Vis",
  previous: "Forrige",
  next: "Neste",
  whole: "Hele timen",
  at: (minute: string, at: Date) => `Ved slutten av ${minute}, kl. ${formatTime(at, "nb")}`,
  notKnownTitle: "Hadde skjedd, men var ikke ført ennå",
  notKnownNone: "Alt som hadde skjedd, var ført.",
  knownTitle: "Det som var kjent",
  knownNone: "Ingenting var ført ennå.",
  allTitle: "Hele timen",
  stood: "Slik sto det",
  gate: "Klar til behandling",
  phase: "Fase",
  openAlerts: "Ubesvarte varsler",
  openSignals: "Signaler som sto",
  openEvents: "Uønskede hendelser som pågikk",
  emergency: "Nødsituasjon",
  emergencyOpen: "pågikk",
  lastReading: "Siste måling",
  noReading: "Ingen måling",
  nothing: "Ingen",
  minutesAgo: (minutes: number) => `for ${minutes} min siden`,
  late: (minutes: number, at: Date) => `Ført ${minutes} min etter, kl. ${formatTime(at, "nb")}`,
  knownLater: (at: Date) => `Ble kjent kl. ${formatTime(at, "nb")}`,
  byProgram: "Forløp",
  columns: { minute: "Minutt", clock: "Kl.", what: "Hva", by: "Av" },
  back: "Til timen",
  facts: {
    order: (mg: string, mgPerKg: string, route: string) => `Ordinert ${mg} mg (${mgPerKg} mg/kg) ${route}`,
    orderCancelled: "Ordinasjonen trukket tilbake",
    checkedIn: "Pasienten svarte på spørsmålene om dagen",
    timeOut: (decision: string) => `Time-out: ${decision.toLowerCase()}`,
    decisions: {
      hold: "Timen holdes",
      stop: "Timen stoppes",
      lifted: "Holdet er opphevet",
      accepted: "Et avvik er godtatt av lege",
    },
    flagOpened: (level: string) => `Sikkerhetsflagg åpnet: ${level.toLowerCase()}`,
    flagClosed: (level: string) => `Sikkerhetsflagg lukket: ${level.toLowerCase()}`,
    reading: "Måling",
    skipped: "Måling hoppet over",
    struck: (at: Date) => `Målingen kl. ${formatTime(at, "nb")} strøket`,
    levels: { abnormal: "Varsel", critical: "Kritisk varsel" },
    alertAnswered: (sign: string) => `Varsel besvart: ${sign.toLowerCase()}`,
    steps: {
      "doctor-called": "Lege ringt",
      "doctor-assessed": "Lege har vurdert pasienten",
      rechecked: "Målt på nytt",
      noted: "Notert",
      escalated: "Ingen hadde svart: meldt videre til lege",
    },
    released: "Frigitt av lege etter varsel",
    dose: (mg: string, ml: string, strength: string) => `Dose gitt: ${mg} mg (${ml} ml à ${strength} mg/ml)`,
    checkedBy: (name: string) => `kontrollert av ${name}`,
    infusion: {
      started: "Infusjon startet",
      paused: "Infusjon satt på pause",
      resumed: "Infusjon startet igjen",
      "rate-changed": "Hastighet endret",
      stopped: "Infusjon stoppet",
    },
    rate: (rate: string) => `${rate} ml/t`,
    endings: {
      completed: "Dosen er gitt ferdig",
      partial: "En del av dosen er gitt",
      aborted: "Dosen er avbrutt",
    },
    given: (mg: string) => `${mg} mg gitt`,
    phase: (phase: string) => `Fase: ${phase.toLowerCase()}`,
    signal: (signal: string) => `Signal: ${signal.toLowerCase()}`,
    signalCleared: (signal: string) => `Signalet er over: ${signal.toLowerCase()}`,
    touch: (kind: string) => `Berøring: ${kind.toLowerCase()}`,
    event: (kind: string) => `Uønsket hendelse: ${kind.toLowerCase()}`,
    eventChanged: (kind: string, outcome: string) => `${kind}: ${outcome.toLowerCase()}`,
    eventStruck: (kind: string) => `Uønsket hendelse strøket: ${kind.toLowerCase()}`,
    emergency: (what: string) => `Nødsituasjon: ${what}`,
    emergencyStarted: "Nødsituasjon: loggen startet",
    emergencyEnded: "Nødsituasjonen avsluttet",
    discharged: (escort: string) => `Reist hjem med ${escort}`,
    callPlanned: (name: string, at: Date) => `${name} ringer ${formatDateTime(at, "nb")}`,
    called: { reached: "Ringt: nådd", "not-reached": "Ringt: ikke nådd" },
  },
};
const en: typeof nb = {
  link: "See the session minute by minute",
  title: (session) => `${session}, minute by minute`,
  pageTitle: (session, name) => `${session}, minute by minute: ${name}`,
  lead: "What was recorded in the session, when it happened and when it was known here. Without notes or anything of what was talked about.",
  logged: "That you have seen this stands in the patient's access log.",
  zeroDose: "Minutes count from the dose.",
  zeroVisit: "No dose was given. Minutes count from the beginning of the visit.",
  choose: "What did we know then",
  minute: "Minute",
  show: "Show",
  previous: "Previous",
  next: "Next",
  whole: "The whole session",
  at: (minute, at) => `At the end of ${minute}, ${formatTime(at, "en")}`,
  notKnownTitle: "Had happened, but was not recorded yet",
  notKnownNone: "Everything that had happened was recorded.",
  knownTitle: "What was known",
  knownNone: "Nothing had been recorded yet.",
  allTitle: "The whole session",
  stood: "How things stood",
  gate: "Green to treat",
  phase: "Phase",
  openAlerts: "Unanswered alerts",
  openSignals: "Signals up",
  openEvents: "Adverse events going on",
  emergency: "Emergency",
  emergencyOpen: "under way",
  lastReading: "Last reading",
  noReading: "No reading",
  nothing: "None",
  minutesAgo: (minutes) => `${minutes} min ago`,
  late: (minutes, at) => `Recorded ${minutes} min later, ${formatTime(at, "en")}`,
  knownLater: (at) => `Became known at ${formatTime(at, "en")}`,
  byProgram: "Forløp",
  columns: { minute: "Minute", clock: "Time", what: "What", by: "By" },
  back: "To the session",
  facts: {
    order: (mg, mgPerKg, route) => `Ordered ${mg} mg (${mgPerKg} mg/kg) ${route}`,
    orderCancelled: "Order withdrawn",
    checkedIn: "The patient answered the questions of the day",
    timeOut: (decision) => `Time-out: ${decision.toLowerCase()}`,
    decisions: {
      hold: "Session held",
      stop: "Session stopped",
      lifted: "Hold lifted",
      accepted: "A deviation accepted by a doctor",
    },
    flagOpened: (level) => `Safety flag opened: ${level.toLowerCase()}`,
    flagClosed: (level) => `Safety flag closed: ${level.toLowerCase()}`,
    reading: "Reading",
    skipped: "Reading skipped",
    struck: (at) => `Reading of ${formatTime(at, "en")} struck out`,
    levels: { abnormal: "Alert", critical: "Critical alert" },
    alertAnswered: (sign) => `Alert answered: ${sign.toLowerCase()}`,
    steps: {
      "doctor-called": "Doctor called",
      "doctor-assessed": "A doctor has assessed the patient",
      rechecked: "Measured again",
      noted: "Noted",
      escalated: "Nobody had answered: brought to a doctor",
    },
    released: "Released by a doctor after an alert",
    dose: (mg, ml, strength) => `Dose given: ${mg} mg (${ml} ml at ${strength} mg/ml)`,
    checkedBy: (name) => `checked by ${name}`,
    infusion: {
      started: "Infusion started",
      paused: "Infusion paused",
      resumed: "Infusion started again",
      "rate-changed": "Rate changed",
      stopped: "Infusion stopped",
    },
    rate: (rate) => `${rate} ml/h`,
    endings: { completed: "Dose completed", partial: "Part of the dose given", aborted: "Dose broken off" },
    given: (mg) => `${mg} mg given`,
    phase: (phase) => `Phase: ${phase.toLowerCase()}`,
    signal: (signal) => `Signal: ${signal.toLowerCase()}`,
    signalCleared: (signal) => `Signal over: ${signal.toLowerCase()}`,
    touch: (kind) => `Touch: ${kind.toLowerCase()}`,
    event: (kind) => `Adverse event: ${kind.toLowerCase()}`,
    eventChanged: (kind, outcome) => `${kind}: ${outcome.toLowerCase()}`,
    eventStruck: (kind) => `Adverse event struck out: ${kind.toLowerCase()}`,
    emergency: (what) => `Emergency: ${what}`,
    emergencyStarted: "Emergency: the log started",
    emergencyEnded: "The emergency ended",
    discharged: (escort) => `Gone home with ${escort}`,
    callPlanned: (name, at) => `${name} calls ${formatDateTime(at, "en")}`,
    called: { reached: "Called: reached", "not-reached": "Called: not reached" },
  },
};
export const replayWords = { nb, en };

/** One line of a replay in words: what, and what belongs to it. */
export function factWords(fact: ReplayFact, locale: Locale): { what: string; detail: string } {
  const { facts } = replayWords[locale];
  const number = (value: number, decimals?: number) => formatNumber(value, locale, decimals);
  const told = (what: string, ...details: (string | false | null)[]) => ({
    what,
    detail: details.filter((detail) => detail !== false && detail !== null && detail !== "").join(", "),
  });
  const signs = vitalsWords[locale];
  const events = adverseEventWords[locale];
  const room = roomWords[locale];
  switch (fact.kind) {
    case "order-signed":
      return told(facts.order(number(fact.doseMg), number(fact.mgPerKg), sessionWords[locale].route[fact.route]));
    case "order-cancelled":
      return told(facts.orderCancelled, fact.reason);
    case "checked-in":
      return told(facts.checkedIn);
    case "time-out":
      return told(facts.timeOut(sessionWords[locale].timeOutDecision[fact.decision]), fact.reason);
    case "decision":
      return told(facts.decisions[fact.decision], fact.reason);
    case "flag-opened":
      return told(facts.flagOpened(flagWords[locale].levels[fact.level]));
    case "flag-closed":
      return told(facts.flagClosed(flagWords[locale].levels[fact.level]));
    case "reading":
      return fact.reading.skippedReason === null
        ? told(facts.reading, readingLine(fact.reading, locale), fact.reading.comment)
        : told(facts.skipped, fact.reading.skippedReason);
    case "reading-struck":
      return told(facts.struck(fact.measuredAt), fact.reason);
    case "alert": {
      const { level, sign, value, limit } = fact.alert;
      return told(`${facts.levels[level]}: ${signs[sign].toLowerCase()}`, `${value} (${limit})`);
    }
    case "alert-answered":
      return told(facts.alertAnswered(signs[fact.sign]), fact.action);
    case "alert-step":
      return told(facts.steps[fact.step], signs[fact.sign].toLowerCase(), fact.note);
    case "released":
      return told(facts.released, fact.reason);
    case "dose":
      return told(
        facts.dose(number(fact.doseMg), number(fact.volumeMl, 2), number(fact.strengthMgPerMl)),
        facts.checkedBy(fact.checkedBy),
      );
    case "infusion":
      return told(
        facts.infusion[fact.event],
        fact.rateMlPerHour !== null && facts.rate(number(fact.rateMlPerHour)),
        fact.reason,
      );
    case "dose-ended":
      return told(facts.endings[fact.ending], facts.given(number(fact.givenMg)), fact.reason);
    case "phase":
      return told(facts.phase(room.phases[fact.phase]));
    case "signal":
      return told(facts.signal(room.signals[fact.signal]));
    case "signal-cleared":
      return told(facts.signalCleared(room.signals[fact.signal]));
    case "touch":
      return told(facts.touch(room.touchKinds[fact.touch]), fact.what);
    case "adverse-event":
      return told(
        facts.event(events.kinds[kindOf(fact.event)]),
        severityWord(events, fact.severity).toLowerCase(),
        fact.isSerious && events.serious.toLowerCase(),
        fact.description,
      );
    case "adverse-event-changed":
      return told(
        facts.eventChanged(events.kinds[kindOf(fact.event)], events.outcomes[fact.outcome]),
        severityWord(events, fact.severity).toLowerCase(),
        fact.isSerious && events.serious.toLowerCase(),
        fact.note,
      );
    case "adverse-event-struck":
      return told(facts.eventStruck(events.kinds[kindOf(fact.event)]), fact.reason);
    case "adverse-event-followed-up":
      return told(events.tasks[fact.task].label, events.kinds[kindOf(fact.event)].toLowerCase());
    case "emergency-started":
      return told(facts.emergencyStarted);
    case "emergency-entry":
      return fact.entry === "other"
        ? told(facts.emergency(fact.text))
        : told(facts.emergency(emergencyWords[locale].panel.kinds[fact.entry]), fact.text);
    case "emergency-ended":
      return told(facts.emergencyEnded, fact.summary);
    case "discharged":
      return told(facts.discharged(fact.escortName));
    case "call-planned":
      return told(facts.callPlanned(fact.assignedTo, fact.dueAt));
    case "called":
      return told(facts.called[fact.outcome], fact.note);
  }
}

/** A reading in one line: what was not measured is not there. */
export function readingLine(reading: VitalsReading, locale: Locale): string {
  const words = vitalsWords[locale];
  const { systolicMmHg, diastolicMmHg, temperatureC } = reading;
  const pressure =
    systolicMmHg === null && diastolicMmHg === null ? null : `${systolicMmHg ?? "–"}/${diastolicMmHg ?? "–"}`;
  const parts: [string, string | number | null][] = [
    [words.bloodPressure, pressure],
    [words.heartRateBpm, reading.heartRateBpm],
    [words.spo2Percent, reading.spo2Percent === null ? null : `${reading.spo2Percent} %`],
    [words.respiratoryRatePerMin, reading.respiratoryRatePerMin],
    [words.moaas, reading.moaas],
    [words.temperatureC, temperatureC === null ? null : `${formatNumber(temperatureC, locale, 1)} °C`],
    [words.nausea, reading.nausea],
    [words.anxiety, reading.anxiety],
    [words.dissociation, reading.dissociation],
  ];
  // An abbreviation keeps its capitals within the line.
  const inLine = (label: string) => (/^[A-ZÆØÅ][a-zæøå]+$/.test(label) ? label.toLowerCase() : label);
  return parts.flatMap(([label, value]) => (value === null ? [] : [`${inLine(label)} ${value}`])).join(", ");
}
