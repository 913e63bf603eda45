import { formatDate, formatPeriod, formatQuantity } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import type { NoteKind } from "@/lib/domain/pathway/pathway-record";

// The patient's own record, in plain words.

const nb = {
  title: "Min journal",
  lead: "Det viktigste i journalen din, med vanlige ord. Vil du se alt som er skrevet, eller rette noe, spør oss. Det har du rett til.",
  earlierCourse: "Tidligere forløp",
  presentCourse: "Til forløpet du er i nå",
  courseFrom: (at: Date) => `Forløp fra ${formatDate(at, "nb")}`,
  decisions: "Legens avgjørelse",
  outcomes: {
    eligible: "Behandlingen kan passe for deg",
    "not-eligible": "Vi kan ikke tilby behandlingen",
    deferred: "Utsatt",
  },
  signedBy: (name: string, at: Date) => `${name}, ${formatDate(at, "nb")}`,
  notes: { "treatment-plan": "Planen din", "comfort-card": "Trygghetskortet ditt" } as Partial<
    Record<NoteKind, string>
  >,
  visits: "Timer",
  visitsNone: "Ingen timer ennå.",
  period: (startsAt: Date, endsAt: Date) => formatPeriod(startsAt, endsAt, "nb"),
  columns: { visit: "Time", when: "Når", what: "Hva som skjedde" },
  visitOutcomes: {
    held: "Gjennomført",
    ahead: "Avtalt",
    cancelled: "Avlyst",
    moved: "Flyttet",
    "no-show": "Ble ikke noe av",
  },
  dose: (mg: number) => `Ketamin ${formatQuantity(mg, "mg", "nb")}`,
  checkpoints: "Avgjørelser underveis",
  decided: { continue: "Fortsette som planlagt", adjust: "Endre noe", stop: "Avslutte behandlingen" },
  forms: "PHQ-9 over tid",
  formsNone: "Du har ikke svart på noe skjema ennå.",
  formsNote: "0 til 27 poeng. Lavere er bedre. Endringer på under 6 poeng kan være tilfeldige.",
  doseMark: "dose",
  consents: "Samtykker",
  consentsNone: "Ingen signerte samtykker.",
  signedOn: (at: Date) => `Signert ${formatDate(at, "nb")}`,
  withdrawnOn: (at: Date) => `Trukket ${formatDate(at, "nb")}`,
  letters: "Brev",
  lettersNone: "Ingen brev ennå. Når behandlingen er over, får fastlegen din et brev, og du kan lese det her.",
  letter: (at: Date) => `Brev til fastlegen, ${formatDate(at, "nb")}`,
  paused: (at: Date) => `Satt på pause ${formatDate(at, "nb")}.`,
  ended: (at: Date) => `Behandlingene ble avsluttet ${formatDate(at, "nb")}.`,
  printLetter: "Vil du ha brevet på papir, bruk utskrift i nettleseren.",
  back: "Til min journal",
};

const en: typeof nb = {
  title: "My record",
  lead: "What matters most in your record, in plain words. If you want to see everything that is written, or have something corrected, ask us. That is your right.",
  earlierCourse: "Earlier course",
  presentCourse: "To the course you are in now",
  courseFrom: (at) => `Course from ${formatDate(at, "en")}`,
  decisions: "The doctor’s decision",
  outcomes: {
    eligible: "The treatment may suit you",
    "not-eligible": "We cannot offer the treatment",
    deferred: "Put off",
  },
  signedBy: (name, at) => `${name}, ${formatDate(at, "en")}`,
  notes: { "treatment-plan": "Your plan", "comfort-card": "Your comfort card" },
  visits: "Visits",
  visitsNone: "No visits yet.",
  period: (startsAt, endsAt) => formatPeriod(startsAt, endsAt, "en"),
  columns: { visit: "Visit", when: "When", what: "What happened" },
  visitOutcomes: {
    held: "Took place",
    ahead: "Booked",
    cancelled: "Cancelled",
    moved: "Moved",
    "no-show": "Did not take place",
  },
  dose: (mg) => `Ketamine ${formatQuantity(mg, "mg", "en")}`,
  checkpoints: "Decisions along the way",
  decided: { continue: "Go on as planned", adjust: "Change something", stop: "End the treatment" },
  forms: "PHQ-9 over time",
  formsNone: "You have not answered any form yet.",
  formsNote: "0 to 27 points. Lower is better. Changes of less than 6 points may be chance.",
  doseMark: "dose",
  consents: "Consents",
  consentsNone: "No signed consents.",
  signedOn: (at) => `Signed ${formatDate(at, "en")}`,
  withdrawnOn: (at) => `Withdrawn ${formatDate(at, "en")}`,
  letters: "Letters",
  lettersNone: "No letters yet. When the treatment is over your GP gets a letter, and you can read it here.",
  letter: (at) => `Letter to your GP, ${formatDate(at, "en")}`,
  paused: (at) => `Paused on ${formatDate(at, "en")}.`,
  ended: (at) => `The sessions ended on ${formatDate(at, "en")}.`,
  printLetter: "If you want the letter on paper, use print in the browser.",
  back: "To my record",
};

export const ownRecordWords: Record<Locale, typeof nb> = { nb, en };
