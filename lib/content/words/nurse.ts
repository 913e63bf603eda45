import { formatTime, formatWeekdayDate } from "@/lib/content/format";

const nb = {
  title: "Dagens behandlinger",
  lead: (day: string) => formatWeekdayDate(day, "nb"),
  open: "Åpne",
  coming: "De neste sju dagene",
  none: "Ingen behandlinger i dag",
  noneText: "Behandlinger som er satt opp til deg, vises her samme dag.",
  noneComing: "Ingen behandlinger er satt opp de neste sju dagene.",
  homeAt: (at: Date) => `Reist hjem kl. ${formatTime(at, "nb")}`,
  alerts: (count: number) => (count === 1 ? "1 varsel venter" : `${count} varsler venter`),
  flags: (count: number) => (count === 1 ? "1 åpent flagg" : `${count} åpne flagg`),
  waitsFor: (role: string, what: string) => `Venter på ${role}: ${what}`,
  stock: "Medisinlager",
};
const en: typeof nb = {
  title: "Today's sessions",
  lead: (day: string) => formatWeekdayDate(day, "en"),
  open: "Open",
  coming: "The next seven days",
  none: "No sessions today",
  noneText: "Sessions that are booked with you show here on their day.",
  noneComing: "No sessions are booked in the next seven days.",
  homeAt: (at: Date) => `Went home at ${formatTime(at, "en")}`,
  alerts: (count: number) => (count === 1 ? "1 alert waits" : `${count} alerts wait`),
  flags: (count: number) => (count === 1 ? "1 open flag" : `${count} open flags`),
  waitsFor: (role: string, what: string) => `Waits for the ${role}: ${what}`,
  stock: "Medicine stock",
};
export const nurseWords = { nb, en };
