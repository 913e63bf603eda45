const nb = {
  updated: "Oppdatert",
  connecting: "Kobler til …",
  /** {time}: when the page was last known to be true. */
  stale: "Ikke oppdatert siden kl. {time}: ingen kontakt med klinikken.",
  staleText: "Du ser siden slik den var da.",
  signedOut: "Du er logget ut. Siden er ikke oppdatert siden kl. {time}.",
  signIn: "Logg inn i en ny fane",
  label: "Kontakt med klinikken",
};
const en: typeof nb = {
  updated: "Updated",
  connecting: "Connecting …",
  stale: "Not updated since {time}: no contact with the clinic.",
  staleText: "You see the page as it was then.",
  signedOut: "You are signed out. The page has not been updated since {time}.",
  signIn: "Sign in in a new tab",
  label: "Contact with the clinic",
};
export type LiveWords = typeof nb;
export const liveWords = { nb, en };
