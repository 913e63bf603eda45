import { formatDate, formatDateTime, formatDayAndMonth, formatTime, formatWeekdayDate } from "@/lib/content/format";
import type { ClinicalRole } from "@/lib/domain/access/actor";
import type { Bottleneck, Obstacle, TimeOfDay, Wish } from "@/lib/domain/booking/course-plan";
import type { CalendarDate } from "@/lib/domain/calendar";

// Planning and booking: for staff the planner, for patients choosing times, for both the page of times that are kept.

type Place = { name: string; location: string };

const ROLES = {
  nb: { doctor: "lege", psychologist: "psykolog", nurse: "sykepleier" },
  en: { doctor: "doctor", psychologist: "psychologist", nurse: "nurse" },
} as const satisfies Record<string, Record<ClinicalRole, string>>;

const nb = {
  title: "Planlegg forløpet",
  lead: "Alle timene som gjenstår, på én gang. Ingenting er satt opp før du bekrefter.",
  back: "Til timene",
  link: "Planlegg hele forløpet",
  // wishes
  wishes: "Hva passer for pasienten",
  weekdays: "Helst på",
  weekdayNames: { 1: "mandag", 2: "tirsdag", 3: "onsdag", 4: "torsdag", 5: "fredag", 6: "lørdag", 7: "søndag" },
  times: "Helst tid på dagen",
  timeNames: { morning: "før 11", midday: "11–14", afternoon: "etter 14" } as Record<TimeOfDay, string>,
  noTick: "Uten kryss passer alt.",
  same: "Helst likt hver gang",
  sameWeekday: "samme ukedag",
  sameNurse: "samme sykepleier",
  earliest: "Ikke før",
  latest: "Ikke etter",
  awayFrom: "Borte fra",
  awayTo: "Borte til og med",
  secondAwayFrom: "Og borte fra",
  secondAwayTo: "Og borte til og med",
  place: "Sted",
  anyPlace: "Ett sted for hele forløpet",
  find: "Finn tider",
  // the course
  proposal: "Forslaget",
  week: (number: number) => `Uke ${number}`,
  quietWeeks: (count: number) => (count === 1 ? "1 uke uten time" : `${count} uker uten time`),
  booked: "satt opp",
  when: (startsAt: Date, endsAt: Date) =>
    `${formatWeekdayDate(startsAt, "nb")} kl. ${formatTime(startsAt, "nb")}–${formatTime(endsAt, "nb")}`,
  where: ({ name, location }: Place) => `${name}, ${location}`,
  alternatives: "Forslag å velge mellom",
  fewAlternatives: "Det finnes ingen andre forslag.",
  alternative: (number: number) => `Forslag ${number}`,
  fromTo: (first: Date, last: CalendarDate) => `${formatDayAndMonth(first, "nb")} – ${formatDate(last, "nb")}`,
  weekdayPattern: (days: string[]) => (days.length > 3 ? `på ${days.length} ulike ukedager` : `på ${days.join(", ")}`),
  sameDays: (count: number) => `Samme dager som forslag 1, ${count} på andre klokkeslett`,
  otherDays: (days: string, count: number) =>
    `${days}, ${count === 1 ? "1 annen dag" : `${count} andre dager`} enn forslag 1`,
  likeFirst: (what: string[]) => `Som forslag 1, men ${what.join(" og ")}`,
  differs: (title: string, startsAt: Date) => `${title} ${formatDateTime(startsAt, "nb")}`,
  unread: (typed: string) => `Vi forstår ikke datoen «${typed}»`,
  unreadText: "Skriv den som 21.12.2026. Den er ikke regnet med i forslagene.",
  dateHint: "dd.mm.åååå",
  allKept: "Alle ønsker er oppfylt",
  lastDay: (last: CalendarDate) => `ferdig ${formatDate(last, "nb")}`,
  givesUp: (what: string) => `Gir opp: ${what}`,
  givenUp: {
    weekday: (titles: string) => `ukedag for ${titles}`,
    "time-of-day": (titles: string) => `tid på dagen for ${titles}`,
    "same-weekday": (titles: string) => `samme ukedag for ${titles}`,
    "same-nurse": (titles: string) => `samme sykepleier for ${titles}`,
  } as Record<Wish, (titles: string) => string>,
  hold: (count: number) => (count === 1 ? "Hold av denne tiden" : `Hold av disse ${count} tidene`),
  holdNote: "Tidene holdes av i noen minutter, så ingen andre tar dem mens dere bestemmer dere.",
  reasonWhy: "Hvorfor det må være slik",
  reasonSoon: "Den første timen er så snart at pasienten ikke selv kunne satt den opp. Begrunnelsen står i journalen.",
  reasonLate: "Protokollens lengste avstand er overskredet. Begrunnelsen står i journalen.",
  // nothing to plan
  nothingTitle: "Ingen timer å planlegge nå",
  nothingText: "Alt som kan settes opp, er satt opp, eller venter på det som står nedenfor.",
  notYet: "Kan ikke planlegges ennå",
  overdue: (title: string, latestOn: CalendarDate) =>
    `${title} skulle etter protokollen vært senest ${formatDate(latestOn, "nb")}. Forslaget tar den så snart det går.`,
  // why not
  noneTitle: "Ingen plan holder alle reglene",
  noneAlone: "Det går hvis én av disse kan vike:",
  noneTogether: "Det går bare hvis alle disse viker samtidig:",
  noneAtAll:
    "Heller ikke med unntak finnes det en plan det neste året. Se om forløpet har psykolog, om det er satt arbeidstid, og om det finnes et rom med utstyret.",
  obstacle: {
    "patient-away": (step: string, days: string) => `Pasientens egne dager: ${step} kunne vært ${days}.`,
    "patient-busy": (step: string, days: string) => `Pasienten har en annen time: ${step} kunne ellers vært ${days}.`,
    location: (step: string, days: string) => `Stedet: ${step} kunne vært ${days} et annet sted.`,
    "eligibility-end": (step: string, days: string) =>
      `Vedtaket om egnethet varer ikke lenge nok: ${step} kan først bli ${days}. Legen kan fornye vedtaket.`,
    "doctor-presence": (step: string, days: string, who: string) =>
      `Ingen lege kan nås: ${step} kunne vært ${days} med ${who} på jobb eller på vakt.`,
    room: (step: string, days: string, who: string) => `Det mangler ${who}: ${step} kunne ellers vært ${days}.`,
    nurse: (step: string, days: string, who: string) => `Det mangler ${who}: ${step} kunne ellers vært ${days}.`,
    doctor: (step: string, days: string, who: string) => `Det mangler ${who}: ${step} kunne ellers vært ${days}.`,
    psychologist: (step: string, days: string, who: string) =>
      `${who} har ikke ledig tid: ${step} kunne ellers vært ${days}.`,
    "spacing-max": (step: string, days: string) =>
      `Protokollens lengste avstand: første ledige dag for ${step} er ${days}. Timen kan settes opp for seg, med begrunnelse.`,
  } as Record<Obstacle["rule"], (step: string, days: string, who: string) => string>,
  obstacleDays: (firstOn: CalendarDate, lastOn: CalendarDate) =>
    firstOn === lastOn
      ? formatWeekdayDate(firstOn, "nb")
      : `${formatWeekdayDate(firstOn, "nb")}, og det gjelder til ${formatDayAndMonth(lastOn, "nb")}`,
  bottleneck: (bottleneck: Bottleneck | null) => {
    if (bottleneck === null) return "noen";
    if (bottleneck.kind === "room") return bottleneck.roomKind === "treatment" ? "behandlingsrom" : "samtalerom";
    return bottleneck.kind === "person" ? bottleneck.name : ROLES.nb[bottleneck.role];
  },
  manual: "Sett opp time for time",
  // held
  heldTitle: (count: number): string => (count === 1 ? "Tiden holdes av" : "Tidene holdes av"),
  heldUntil: (at: Date) => `Holdes av til kl. ${formatTime(at, "nb")}`,
  heldText: "Til da kan ingen andre ta dem. Ingenting er satt opp før du bekrefter.",
  confirm: (count: number) => (count === 1 ? "Sett opp timen" : `Sett opp alle ${count} timene`),
  giveBack: "Gi tidene tilbake",
  insteadOf: (at: Date) => `I stedet for ${formatDateTime(at, "nb")}`,
  overTitle: "Tidene holdes ikke lenger av",
  overText: "Ingenting er satt opp. Andre kan ha tatt dem; finn nye tider.",
  confirmedTitle: "Timene er satt opp",
  again: "Finn nye tider",
  allBooked: "Timene er satt opp.",
  givenBack: "Tidene er gitt tilbake. Ingenting er satt opp.",
  heldNow: "Tidene holdes av.",
  toCourse: "Se timene",
};

const en: typeof nb = {
  title: "Plan the course",
  lead: "All remaining visits at once. Nothing is booked until you confirm.",
  back: "To the visits",
  link: "Plan the whole course",
  wishes: "What suits the patient",
  weekdays: "Preferably on",
  weekdayNames: {
    1: "Monday",
    2: "Tuesday",
    3: "Wednesday",
    4: "Thursday",
    5: "Friday",
    6: "Saturday",
    7: "Sunday",
  },
  times: "Preferred time of day",
  timeNames: { morning: "before 11", midday: "11–14", afternoon: "after 14" },
  noTick: "Nothing ticked means anything suits.",
  same: "Preferably the same each time",
  sameWeekday: "same weekday",
  sameNurse: "same nurse",
  earliest: "Not before",
  latest: "Not after",
  awayFrom: "Away from",
  awayTo: "Away to and including",
  secondAwayFrom: "And away from",
  secondAwayTo: "And away to and including",
  place: "Place",
  anyPlace: "One place for the whole course",
  find: "Find times",
  proposal: "The proposal",
  week: (number) => `Week ${number}`,
  quietWeeks: (count) => (count === 1 ? "1 week without a visit" : `${count} weeks without a visit`),
  booked: "booked",
  when: (startsAt, endsAt) =>
    `${formatWeekdayDate(startsAt, "en")}, ${formatTime(startsAt, "en")}–${formatTime(endsAt, "en")}`,
  where: ({ name, location }) => `${name}, ${location}`,
  alternatives: "Proposals to choose from",
  fewAlternatives: "There are no other proposals.",
  alternative: (number) => `Proposal ${number}`,
  fromTo: (first, last) => `${formatDayAndMonth(first, "en")} – ${formatDate(last, "en")}`,
  weekdayPattern: (days) => (days.length > 3 ? `on ${days.length} different weekdays` : `on ${days.join(", ")}`),
  sameDays: (count) => `The days of proposal 1, ${count} at other times`,
  otherDays: (days, count) => `${days}, ${count === 1 ? "1 other day" : `${count} other days`} than proposal 1`,
  likeFirst: (what) => `As proposal 1, but ${what.join(" and ")}`,
  differs: (title, startsAt) => `${title} ${formatDateTime(startsAt, "en")}`,
  unread: (typed) => `We do not understand the date “${typed}”`,
  unreadText: "Write it as 21/12/2026. It is not counted in the proposals.",
  dateHint: "dd/mm/yyyy",
  allKept: "Every wish is kept",
  lastDay: (last) => `done ${formatDate(last, "en")}`,
  givesUp: (what) => `Gives up: ${what}`,
  givenUp: {
    weekday: (titles) => `the weekday for ${titles}`,
    "time-of-day": (titles) => `the time of day for ${titles}`,
    "same-weekday": (titles) => `the same weekday for ${titles}`,
    "same-nurse": (titles) => `the same nurse for ${titles}`,
  },
  hold: (count) => (count === 1 ? "Hold this time" : `Hold these ${count} times`),
  holdNote: "The times are kept for some minutes, so that nobody else takes them while you make up your minds.",
  reasonWhy: "Why it must be so",
  reasonSoon: "The first visit is so soon that the patient could not have booked it. The reason is kept in the record.",
  reasonLate: "The protocol's longest distance is exceeded. The reason is kept in the record.",
  nothingTitle: "No visits to plan now",
  nothingText: "Everything that may be booked is booked, or waits for what stands below.",
  notYet: "Cannot be planned yet",
  overdue: (title, latestOn) =>
    `By the protocol ${title} was due on ${formatDate(latestOn, "en")} at the latest. The proposal has it as soon as possible.`,
  noneTitle: "No plan keeps every rule",
  noneAlone: "It works if one of these can give way:",
  noneTogether: "It works only if all of these give way at once:",
  noneAtAll:
    "Even with exceptions there is no plan within the next year. Check that the course has a psychologist, that working hours are set, and that there is a room with the equipment.",
  obstacle: {
    "patient-away": (step, days) => `The patient's own days: ${step} could have been ${days}.`,
    "patient-busy": (step, days) => `The patient has another visit: ${step} could otherwise be ${days}.`,
    location: (step, days) => `The place: ${step} could be ${days} at another place.`,
    "eligibility-end": (step, days) =>
      `The decision on eligibility does not last long enough: ${step} cannot be before ${days}. The doctor can renew it.`,
    "doctor-presence": (step, days, who) =>
      `No doctor can be reached: ${step} could be ${days} with ${who} at work or on call.`,
    room: (step, days, who) => `There is no free ${who}: ${step} could otherwise be ${days}.`,
    nurse: (step, days, who) => `There is no free ${who}: ${step} could otherwise be ${days}.`,
    doctor: (step, days, who) => `There is no free ${who}: ${step} could otherwise be ${days}.`,
    psychologist: (step, days, who) => `${who} has no free time: ${step} could otherwise be ${days}.`,
    "spacing-max": (step, days) =>
      `The protocol's longest distance: the first free day for ${step} is ${days}. The visit can be booked on its own, with a reason.`,
  },
  obstacleDays: (firstOn, lastOn) =>
    firstOn === lastOn
      ? formatWeekdayDate(firstOn, "en")
      : `${formatWeekdayDate(firstOn, "en")}, and this holds until ${formatDayAndMonth(lastOn, "en")}`,
  bottleneck: (bottleneck) => {
    if (bottleneck === null) return "somebody";
    if (bottleneck.kind === "room") return bottleneck.roomKind === "treatment" ? "treatment room" : "consultation room";
    return bottleneck.kind === "person" ? bottleneck.name : ROLES.en[bottleneck.role];
  },
  manual: "Book visit by visit",
  heldTitle: (count) => (count === 1 ? "The time is kept" : "The times are kept"),
  heldUntil: (at) => `Kept until ${formatTime(at, "en")}`,
  heldText: "Until then nobody else can take them. Nothing is booked until you confirm.",
  confirm: (count) => (count === 1 ? "Book the visit" : `Book all ${count} visits`),
  giveBack: "Give the times back",
  insteadOf: (at) => `Instead of ${formatDateTime(at, "en")}`,
  overTitle: "The times are no longer kept",
  overText: "Nothing was booked. Others may have taken them; find new times.",
  confirmedTitle: "The visits are booked",
  again: "Find new times",
  allBooked: "The visits are booked.",
  givenBack: "The times are given back. Nothing was booked.",
  heldNow: "The times are kept.",
  toCourse: "See the visits",
};
export const bookingWords = { nb, en };
