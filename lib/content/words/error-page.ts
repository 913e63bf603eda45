// Apart from the shell's words, because this page is drawn in the browser and takes both languages with it.
const nb = {
  errorTitle: "Denne siden kunne ikke vises",
  errorText: "Feilen er hos oss. Det som er lagret, er trygt. Prøv en gang til, eller gå til startsiden.",
  errorAgain: "Prøv en gang til",
  errorReference: "Referanse",
  home: "Til startsiden",
};
const en: typeof nb = {
  errorTitle: "This page could not be shown",
  errorText: "The fault is ours. What has been saved is safe. Try once more, or go to the start page.",
  errorAgain: "Try once more",
  errorReference: "Reference",
  home: "To the start page",
};
export const errorPageWords: Record<"nb" | "en", typeof nb> = { nb, en };
