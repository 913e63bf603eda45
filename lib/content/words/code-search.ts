/** The search for a code, used inside several forms. */
const nb = {
  hits: "Treff",
  found: "{count} treff. Velg ett, eller skriv videre.",
  none: "Ingen treff. Skriv koden og navnet selv, for eksempel «{example}».",
  failed: "Søket svarer ikke. Skriv koden og navnet selv, for eksempel «{example}».",
  chosen: "Valgt kode:",
};
const en: typeof nb = {
  hits: "Matches",
  found: "{count} matches. Choose one, or go on typing.",
  none: "No match. Write the code and the name yourself, for example “{example}”.",
  failed: "The search does not answer. Write the code and the name yourself, for example “{example}”.",
  chosen: "Chosen code:",
};
export const codeSearchWords = { nb, en };
export type CodeSearchWords = typeof nb;
