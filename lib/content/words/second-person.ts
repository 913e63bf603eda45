import type { Locale } from "@/lib/domain/access/actor";
import type { WitnessRefusal } from "@/lib/domain/dose/second-person";

const nb = {
  title: "Den andre personen",
  text: "En annen sykepleier eller lege ser på det samme og bekrefter selv her. Det åpner ingen innlogging.",
  who: "Hvem bekrefter",
  pin: "PIN",
  pinHint: "Seks sifre. Skrives av den som bekrefter.",
  password: "Passord til den som bekrefter",
  noPin: "Har ikke laget PIN på kontosiden ennå. Bekreft med passordet.",
  usePassword: "Bruk passord i stedet",
  usePin: "Bruk PIN i stedet",
  refused: {
    "second-person-not-confirmed": () =>
      "Den andre personen ble ikke bekreftet. Sjekk navnet og PIN eller passord. Etter flere feil må dere vente et kvarter.",
    "same-person": () => "Den andre personen må være en annen enn deg.",
    "second-person-not-allowed": () => "Den andre personen må være sykepleier eller lege.",
  } satisfies Record<WitnessRefusal["kind"], () => string>,
};
const en: typeof nb = {
  title: "The second person",
  text: "Another nurse or doctor looks at the same thing and confirms it here. It opens no sign-in.",
  who: "Who confirms",
  pin: "PIN",
  pinHint: "Six digits. Typed by the person who confirms.",
  password: "Password of the person who confirms",
  noPin: "Has not made a PIN on the account page yet. Confirm with the password.",
  usePassword: "Use the password instead",
  usePin: "Use the PIN instead",
  refused: {
    "second-person-not-confirmed": () =>
      "The second person was not confirmed. Check the name and the PIN or password. After several failures you must wait a quarter of an hour.",
    "same-person": () => "The second person must be somebody other than you.",
    "second-person-not-allowed": () => "The second person must be a nurse or a doctor.",
  },
};
export const secondPersonWords: Record<Locale, typeof nb> = { nb, en };
