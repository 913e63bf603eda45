import { formatShortDateTime } from "@/lib/content/format";

// What everybody may read who can do something about it, the clinic lead too: that somebody waits, and for whom; never what it is about.

const nb = {
  title: (count: number) =>
    count === 1
      ? "Én pasient venter på en vurdering som ingen har tatt"
      : `${count} pasienter venter på vurderinger som ingen har tatt`,
  text: "Alle leger og klinikkleder har fått beskjed. Sørg for at noen tar det nå.",
  since: (at: Date) => `siden ${formatShortDateTime(at, "nb")}`,
  responsible: (names: string) => `Ansvar: ${names}`,
  nobody: "Ingen har ansvaret nå",
};
const en: typeof nb = {
  title: (count) =>
    count === 1
      ? "One patient waits for an assessment that nobody has taken on"
      : `${count} patients wait for assessments that nobody has taken on`,
  text: "All doctors and the clinic lead have been told. See to it that somebody takes it on now.",
  since: (at) => `since ${formatShortDateTime(at, "en")}`,
  responsible: (names) => `Responsible: ${names}`,
  nobody: "Nobody is responsible now",
};
export const unansweredWords = { nb, en };
