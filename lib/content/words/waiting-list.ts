import { formatDate, formatDateTime, formatPeriod, formatTime } from "@/lib/content/format";
import { clinicDate } from "@/lib/domain/calendar";

const nb = {
  title: "Venteliste",
  lead: "Pasienter som ønsker en tidligere time. Den øverste blir spurt først.",
  none: "Ingen venter",
  noneText: "Sett en pasient på ventelisten fra siden der timene settes opp.",
  columns: {
    who: "Pasient",
    step: "Time",
    priority: "Prioritet",
    waited: "Har ventet",
    now: "Timen nå",
    offer: "Tilbud",
  },
  priorities: { soon: "Snarest", usual: "Vanlig" },
  priorityHints: { soon: "Spørres før de andre.", usual: "Etter hvor lenge de har ventet." },
  waitedDays: (days: number) => (days === 0 ? "Siden i dag" : days === 1 ? "1 dag" : `${days} dager`),
  notBooked: "Ikke satt opp",
  at: (at: Date) => formatDateTime(at, "nb"),
  wishes: {
    any: "Alle dager og tider",
    some: (wishes: string) => `Passer: ${wishes}`,
    earliest: (date: string) => `fra ${formatDate(date, "nb")}`,
    latest: (date: string) => `til og med ${formatDate(date, "nb")}`,
    timesOfDay: { morning: "formiddag før 11", midday: "mellom 11 og 14", afternoon: "fra 14" },
  },
  openOffer: (startsAt: Date, expiresAt: Date, now: Date) =>
    `Tilbudt ${formatDateTime(startsAt, "nb")}. Frist for svar: ${byWhen(expiresAt, now, "nb")}.`,
  offerAnswers: { accepted: "Takket ja", declined: "Takket nei", expired: "Svarte ikke" },
  pastOffer: (answer: string, startsAt: Date) => `${answer}: ${formatDateTime(startsAt, "nb")}`,
  noOffer: "Ikke spurt ennå",
  waitsAgain: "Venter på neste ledige tid",
  gateClosed: "Kan ikke få tilbud nå",
  remove: "Ta av listen",
  removeOf: (name: string) => `Ta ${name} av ventelisten`,
  removed: "Pasienten er tatt av ventelisten.",
  offerNow: "Tilby ledige tider nå",
  offerNote: "Ledige tider tilbys også av seg selv gjennom dagen, aldri om natten.",
  offered: (offered: number) =>
    offered === 0
      ? "Ingen av de ledige tidene passer for noen som venter."
      : offered === 1
        ? "1 pasient har fått tilbud om en tidligere time."
        : `${offered} pasienter har fått tilbud om en tidligere time.`,
  addTitle: "Sett på venteliste",
  addLead: "Når en tidligere tid blir ledig, får pasienten tilbud om den i tur og orden.",
  back: "Tilbake",
  step: "Hvilken time",
  priority: "Prioritet",
  weekdays: "Ukedager som passer",
  weekdaysHint: "Ingen kryss betyr alle dager.",
  times: "Tider som passer",
  timesHint: "Ingen kryss betyr hele dagen.",
  timeChoices: { morning: "Før kl. 11", midday: "Kl. 11 til 14", afternoon: "Fra kl. 14" },
  weekdayChoices: {
    1: "Mandag",
    2: "Tirsdag",
    3: "Onsdag",
    4: "Torsdag",
    5: "Fredag",
    6: "Lørdag",
    7: "Søndag",
  },
  earliestOn: "Tidligst",
  latestOn: "Senest",
  place: "Sted",
  anyPlace: "Alle steder",
  submit: "Sett på ventelisten",
  nothingToWaitFor: "Ingen timer å vente på",
  nothingText: "Pasienten har ingen timer som kan settes opp tidligere nå.",
  alreadyWaits: "står på ventelisten",
  link: "Venteliste for tidligere time",
  offerTitle: "Du kan få en tidligere time",
  offerWhat: (startsAt: Date, endsAt: Date, room: string, location: string) =>
    `${formatPeriod(startsAt, endsAt, "nb")}, ${room}, ${location}`,
  offerInstead: (startsAt: Date) => `I stedet for ${formatDateTime(startsAt, "nb")}.`,
  offerBy: (expiresAt: Date, now: Date) =>
    `Tiden holdes av til deg. Svar innen ${byWhen(expiresAt, now, "nb")}. Svarer du ikke, beholder du timen du har.`,
  offerByNew: (expiresAt: Date, now: Date) =>
    `Tiden holdes av til deg. Svar innen ${byWhen(expiresAt, now, "nb")}. Svarer du ikke, går den videre til en annen.`,
  answer: "Svar på tilbudet",
  toMyPage: "Til min side",
  offerClosed: "Tilbudet er ikke åpent lenger",
  offerClosedText: "Det er besvart, eller fristen er gått ut. Timene dine står på min side.",
  accept: "Ja, jeg tar den",
  decline: "Nei takk",
  accepted: "Timen er din.",
  declined: "Det er notert. Du står fortsatt på ventelisten.",
  onRecord: { moved: "Tidligere time fra ventelisten", late: "Tidligere time tilbudt fra ventelisten" },
  refused: {
    anotherStep: "Et tidligere steg",
    stepUnknown: "Timen finnes ikke i denne pasientens protokoll.",
    alreadyWaiting: "Pasienten står allerede på ventelisten for denne timen.",
    tookPlace: "Timen er gjennomført.",
    notBookable: (why: string) => `Det kan ikke tilbys en tid nå. ${why}`,
    entryUnknown: "Plassen på ventelisten finnes ikke.",
    entryEnded: "Pasienten står ikke på ventelisten lenger.",
    offerUnknown: "Tilbudet finnes ikke.",
    offerAnswered: "Tilbudet er besvart.",
    offerExpired: (expiredAt: Date) =>
      `Fristen for å svare var ${formatDateTime(expiredAt, "nb")}, og tiden er gått videre. Du har den timen du hadde.`,
    noLongerPossible: "Tiden kan ikke settes opp likevel. Du har den timen du hadde. Ring oss hvis du lurer på noe.",
  },
};
const en: typeof nb = {
  title: "Waiting list",
  lead: "Patients who want an earlier visit. The one on top is asked first.",
  none: "Nobody waits",
  noneText: "Put a patient on the waiting list from the page where visits are booked.",
  columns: {
    who: "Patient",
    step: "Visit",
    priority: "Priority",
    waited: "Has waited",
    now: "The visit now",
    offer: "Offer",
  },
  priorities: { soon: "Soon", usual: "Usual" },
  priorityHints: { soon: "Asked before the others.", usual: "By how long they have waited." },
  waitedDays: (days) => (days === 0 ? "Since today" : days === 1 ? "1 day" : `${days} days`),
  notBooked: "Not booked",
  at: (at) => formatDateTime(at, "en"),
  wishes: {
    any: "Any day and time",
    some: (wishes) => `Suits: ${wishes}`,
    earliest: (date) => `from ${formatDate(date, "en")}`,
    latest: (date) => `until ${formatDate(date, "en")}`,
    timesOfDay: { morning: "morning before 11", midday: "between 11 and 14", afternoon: "from 14" },
  },
  openOffer: (startsAt, expiresAt, now) =>
    `Offered ${formatDateTime(startsAt, "en")}. To be answered before ${byWhen(expiresAt, now, "en")}.`,
  offerAnswers: { accepted: "Accepted", declined: "Declined", expired: "Did not answer" },
  pastOffer: (answer, startsAt) => `${answer}: ${formatDateTime(startsAt, "en")}`,
  noOffer: "Not asked yet",
  waitsAgain: "Waits for the next free time",
  gateClosed: "Cannot be offered a time now",
  remove: "Take off the list",
  removeOf: (name) => `Take ${name} off the waiting list`,
  removed: "The patient is off the waiting list.",
  offerNow: "Offer free times now",
  offerNote: "Free times are offered by themselves too through the day, never at night.",
  offered: (offered) =>
    offered === 0
      ? "None of the free times suits anybody who waits."
      : offered === 1
        ? "1 patient has been offered an earlier visit."
        : `${offered} patients have been offered an earlier visit.`,
  addTitle: "Put on the waiting list",
  addLead: "When an earlier time comes free, it is offered to the patients in turn.",
  back: "Back",
  step: "Which visit",
  priority: "Priority",
  weekdays: "Weekdays that suit",
  weekdaysHint: "No ticks means any day.",
  times: "Times that suit",
  timesHint: "No ticks means all day.",
  timeChoices: { morning: "Before 11:00", midday: "11:00 to 14:00", afternoon: "From 14:00" },
  weekdayChoices: {
    1: "Monday",
    2: "Tuesday",
    3: "Wednesday",
    4: "Thursday",
    5: "Friday",
    6: "Saturday",
    7: "Sunday",
  },
  earliestOn: "Earliest",
  latestOn: "Latest",
  place: "Place",
  anyPlace: "Any place",
  submit: "Put on the waiting list",
  nothingToWaitFor: "No visits to wait for",
  nothingText: "The patient has no visits that can be booked earlier now.",
  alreadyWaits: "is on the waiting list",
  link: "Waiting list for an earlier visit",
  offerTitle: "You can have an earlier visit",
  offerWhat: (startsAt, endsAt, room, location) => `${formatPeriod(startsAt, endsAt, "en")}, ${room}, ${location}`,
  offerInstead: (startsAt) => `Instead of ${formatDateTime(startsAt, "en")}.`,
  offerBy: (expiresAt, now) =>
    `The time is held for you. Answer before ${byWhen(expiresAt, now, "en")}. If you do not answer, you keep the visit you have.`,
  offerByNew: (expiresAt, now) =>
    `The time is held for you. Answer before ${byWhen(expiresAt, now, "en")}. If you do not answer, it goes on to somebody else.`,
  answer: "Answer the offer",
  toMyPage: "To my page",
  offerClosed: "The offer is no longer open",
  offerClosedText: "It has been answered, or its time ran out. Your visits are on my page.",
  accept: "Yes, I take it",
  decline: "No, thank you",
  accepted: "The visit is yours.",
  declined: "Noted. You are still on the waiting list.",
  onRecord: { moved: "Earlier visit from the waiting list", late: "Earlier visit offered from the waiting list" },
  refused: {
    anotherStep: "An earlier step",
    stepUnknown: "The visit does not exist in this patient's protocol.",
    alreadyWaiting: "The patient is already on the waiting list for this visit.",
    tookPlace: "The visit has taken place.",
    notBookable: (why) => `No time can be offered now. ${why}`,
    entryUnknown: "The place on the waiting list does not exist.",
    entryEnded: "The patient is no longer on the waiting list.",
    offerUnknown: "The offer does not exist.",
    offerAnswered: "The offer has been answered.",
    offerExpired: (expiredAt) =>
      `The offer was open until ${formatDateTime(expiredAt, "en")}, and the time has gone on. You have the visit you had.`,
    noLongerPossible:
      "The time cannot be booked after all. You have the visit you had. Call us if you wonder about anything.",
  },
};

/** The clock alone when it is the same day as something already told. */
function byWhen(at: Date, than: Date, locale: "nb" | "en"): string {
  if (clinicDate(at) !== clinicDate(than)) return formatDateTime(at, locale);
  return locale === "nb" ? `kl. ${formatTime(at, "nb")}` : formatTime(at, "en");
}

export const waitingListWords = { nb, en };
