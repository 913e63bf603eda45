import { formatDateTime, formatTime, formatWeekdayDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";

// The one page of the day of a dose (product document 3, gate 7; reference 3.7). Read by somebody who is drowsy: few words, nothing to decide.

const nb = {
  title: "Ta det med ro nå",
  lead: "Medisinen kan virke en stund til. Du trenger ikke gjøre noe.",
  where: "Hvor du er",
  atClinic: (room: string, location: string) => `Du er hos oss på klinikken, ${room} i ${location}. Noen er hos deg.`,
  discharged: (at: Date) => `Du ble skrevet ut kl. ${formatTime(at, "nb")}. Vær hjemme og hvil resten av dagen.`,
  home: "Hjem",
  fetched: (name: string, at: Date) => `${name} følger deg hjem, omtrent kl. ${formatTime(at, "nb")}.`,
  followed: (name: string) => `${name} følger deg hjem.`,
  noEscort: "Sykepleieren vet hvem som følger deg hjem.",
  call: "Hvem du kan ringe",
  callEscort: (name: string) => name,
  clinic: "Klinikken",
  clinicHours: "hverdager kl. 10.00–11.00 og 13.00–15.00",
  callNurse: "Er du på klinikken, si bare fra til den som sitter hos deg.",
  outOfHours: "Legevakten, hele døgnet",
  danger: "Når det haster: vondt i brystet, vondt for å puste, eller fare",
  rest: "Råd for resten av dagen",
  onPaper: "Du har fått det samme på papir.",
  tomorrow: "I morgen",
  weCall: (by: string, at: Date) =>
    `${by} ringer deg ${formatWeekdayDate(at, "nb")} omtrent kl. ${formatTime(at, "nb")}.`,
  tomorrowText: (until: Date) =>
    `${formatWeekdayDate(until, "nb")} åpner siden din som vanlig. Du trenger ikke huske noe fra i dag.`,
  nextVisit: (title: string, at: Date) => `Neste time: ${title}, ${formatDateTime(at, "nb")}.`,
  withdraw: "Du kan alltid trekke samtykket, også i dag.",
  withdrawLink: "Trekk samtykket",
  accessLink: "Hvem har sett journalen",
};

const en: typeof nb = {
  title: "Take it easy now",
  lead: "The medicine may work for a while yet. You need not do anything.",
  where: "Where you are",
  atClinic: (room, location) => `You are with us at the clinic, ${room} in ${location}. Somebody is with you.`,
  discharged: (at) =>
    `You were discharged at ${formatTime(at, "en")}. Stay at home and rest for the remainder of the day.`,
  home: "Going home",
  fetched: (name, at) => `${name} takes you home, at about ${formatTime(at, "en")}.`,
  followed: (name) => `${name} takes you home.`,
  noEscort: "The nurse knows who takes you home.",
  call: "Whom you can call",
  callEscort: (name) => name,
  clinic: "The clinic",
  clinicHours: "weekdays 10:00–11:00 and 13:00–15:00",
  callNurse: "If you are at the clinic, just tell the person who sits with you.",
  outOfHours: "Out-of-hours doctor, day and night",
  danger: "When it is urgent: chest pain, trouble breathing, or danger",
  rest: "Advice for the rest of the day",
  onPaper: "You have the same on paper.",
  tomorrow: "Tomorrow",
  weCall: (by, at) => `${by} calls you on ${formatWeekdayDate(at, "en")} at about ${formatTime(at, "en")}.`,
  tomorrowText: (until) =>
    `On ${formatWeekdayDate(until, "en")} your page opens as usual. You need not remember anything from today.`,
  nextVisit: (title, at) => `Next visit: ${title}, ${formatDateTime(at, "en")}.`,
  withdraw: "You can always withdraw your consent, also today.",
  withdrawLink: "Withdraw the consent",
  accessLink: "Who has seen my record",
};

export const afterDoseWords: Record<Locale, typeof nb> = { nb, en };
