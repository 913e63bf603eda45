import { formatDate, formatDateTime, formatPeriod, formatWeekdayDate } from "@/lib/content/format";

// Moving a visit: free times, what follows from the one that was picked, and the hold.

const nb = {
  title: "Flytt timen",
  lead: "Velg en ledig tid. Du ser alt som følger med før noe blir endret.",
  week: (from: string, to: string) => `Ledige tider ${formatDate(from, "nb")} – ${formatDate(to, "nb")}`,
  none: "Ingen ledige tider denne uken.",
  earlierWeek: "Uken før",
  laterWeek: "Uken etter",
  weeks: "Andre uker",
  picked: "valgt",
  gone: "Noen tok den tiden mens du så på siden. Velg en annen.",
  newTime: (startsAt: Date, endsAt: Date) => `Ny tid: ${formatPeriod(startsAt, endsAt, "nb")}`,
  where: (room: string, location: string, people: string[]) => [`${room}, ${location}`, ...people].join(" · "),
  follows: "Dette følger med",
  nothingFollows: "Ingenting annet må endres.",
  mustMove: "Må flyttes samtidig",
  tooSoon: "kommer for tett på",
  tooLate: "blir for sent",
  fromTo: (from: Date, to: Date) => `fra ${formatDateTime(from, "nb")} til ${formatDateTime(to, "nb")}`,
  noTime: (from: Date) => `nå ${formatDateTime(from, "nb")}; ingen ledig tid innenfor protokollens avstander`,
  cannot: "Kan ikke flyttes dit",
  cannotAlong:
    "En senere time har ingen ledig tid da. Velg en annen tid for denne, eller flytt den senere timen for hånd først.",
  forms: "Skjema",
  formsOpen: (forms: string[], step: string, opensAt: Date) =>
    `Skjema før ${step.toLowerCase()} (${forms.join(", ")}) åpner ${formatWeekdayDate(opensAt, "nb")}`,
  formsAgain: (forms: string[], step: string) =>
    `Skjema før ${step.toLowerCase()} må besvares på nytt, fordi svaret er for gammelt da: ${forms.join(", ")}`,
  followUp: (from: string, to: string) =>
    `Oppfølgingen telles fra den siste behandlingen: tidligst ${formatDate(to, "nb")} (før: ${formatDate(from, "nb")})`,
  orderVoid: (step: string, doctor: string) =>
    `Ordinasjonen til ${step.toLowerCase()} gjelder den gamle tiden. ${doctor} må signere en ny.`,
  reason: "Hvorfor",
  hold: (count: number) => (count === 1 ? "Hold av den nye tiden" : `Hold av de ${count} nye tidene`),
  holdNote: "Holdes av i noen minutter. Ingenting flyttes før du bekrefter på neste side.",
  byHand: "Flytt til en tid som ikke står her",
  overrideReason: "Hvorfor utenfor arbeidstid eller protokollens lengste avstand (bare når det gjelder)",
};
const en: typeof nb = {
  title: "Move the visit",
  lead: "Choose a free time. You see everything that follows before anything is changed.",
  week: (from: string, to: string) => `Free times ${formatDate(from, "en")} – ${formatDate(to, "en")}`,
  none: "No free times this week.",
  earlierWeek: "The week before",
  laterWeek: "The week after",
  weeks: "Other weeks",
  picked: "chosen",
  gone: "Somebody took that time while you were looking at the page. Choose another.",
  newTime: (startsAt: Date, endsAt: Date) => `New time: ${formatPeriod(startsAt, endsAt, "en")}`,
  where: (room: string, location: string, people: string[]) => [`${room}, ${location}`, ...people].join(" · "),
  follows: "What follows",
  nothingFollows: "Nothing else has to change.",
  mustMove: "Must move too",
  tooSoon: "comes too close",
  tooLate: "would be too late",
  fromTo: (from: Date, to: Date) => `from ${formatDateTime(from, "en")} to ${formatDateTime(to, "en")}`,
  noTime: (from: Date) => `now ${formatDateTime(from, "en")}; no free time within the protocol's distances`,
  cannot: "Cannot be moved there",
  cannotAlong:
    "A later visit has no free time then. Choose another time for this one, or move the later visit by hand first.",
  forms: "Forms",
  formsOpen: (forms: string[], step: string, opensAt: Date) =>
    `Forms before ${step.toLowerCase()} (${forms.join(", ")}) open on ${formatWeekdayDate(opensAt, "en")}`,
  formsAgain: (forms: string[], step: string) =>
    `Forms before ${step.toLowerCase()} have to be answered again, because the answers are too old by then: ${forms.join(", ")}`,
  followUp: (from: string, to: string) =>
    `The follow-up is counted from the last session: ${formatDate(to, "en")} at the earliest (before: ${formatDate(from, "en")})`,
  orderVoid: (step: string, doctor: string) =>
    `The order for ${step.toLowerCase()} is for the old time. ${doctor} has to sign a new one.`,
  reason: "Why",
  hold: (count: number) => (count === 1 ? "Keep the new time" : `Keep the ${count} new times`),
  holdNote: "Kept for some minutes. Nothing moves until you confirm on the next page.",
  byHand: "Move to a time that is not listed",
  overrideReason: "Why outside working hours or the protocol's longest distance (only when it is)",
};
export const movingVisitWords = { nb, en };
