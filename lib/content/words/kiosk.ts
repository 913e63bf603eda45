import { formatDate } from "@/lib/content/format";

const nb = {
  handOver: {
    title: "La pasienten fylle ut på nettbrettet",
    lead: "Pasienten får se skjemaene sine på klinikkens nettbrett, og ingenting annet.",
    steps: (address: string) => [
      "Lag koden her.",
      `Åpne ${address} på nettbrettet. Er du logget inn der, blir du logget ut når koden tastes.`,
      "Gi nettbrettet til pasienten, og tast koden sammen.",
      "Når pasienten er ferdig, lukker nettbrettet seg selv. Ta det tilbake.",
    ],
    due: (names: string) => `Skjemaer å svare på nå: ${names}.`,
    noneDue: "Det er ingen skjemaer pasienten kan svare på selv nå.",
    label: "Kode til nettbrettet",
    make: "Lag kode",
    again: "Lag ny kode",
    code: "Kode til nettbrettet",
    codeNote: "Koden virker én gang, i ti minutter. Lager du en ny, virker ikke denne lenger.",
    refused: {
      pathwayClosed: "Forløpet er lukket.",
      withoutAccount: "Pasienten har ikke en åpen konto. Svarene må føres inn fra papir.",
      afterDose: (until: Date) =>
        `Pasienten har fått en dose i dag. Ingen skjemaer skal besvares før ${formatDate(until, "nb")}.`,
      nothingDue: "Det er ingen skjemaer pasienten kan svare på selv nå.",
    },
  },
  open: {
    title: "Skjemaer på nettbrettet",
    intro: "Tast koden du har fått av den som ga deg nettbrettet.",
    code: "Kode",
    codeHint: "Seks sifre",
    submit: "Åpne skjemaene",
    sixDigits: "Koden har seks sifre.",
    wrong: "Koden virker ikke. Se etter at den er tastet riktig, eller be om en ny.",
    wait: (minutes: number) =>
      minutes === 1
        ? "Det er tastet feil for mange ganger. Vent ett minutt, og be om en ny kode."
        : `Det er tastet feil for mange ganger. Vent ${minutes} minutter, og be om en ny kode.`,
  },
  sitting: {
    title: "Skjemaene dine",
    hello: (name: string) => `Hei, ${name}`,
    lead: (count: number) =>
      count === 1
        ? "Du har ett skjema å svare på. Ta deg den tiden du trenger."
        : `Du har ${count} skjemaer å svare på. Ta deg den tiden du trenger.`,
    minutes: (minutes: number) => `Omtrent ${minutes} ${minutes === 1 ? "minutt" : "minutter"}`,
    begin: "Begynn",
    goOn: "Gå videre",
    kept: "Svarene tas vare på etter hvert. Du kan gjøre resten senere, her eller hjemme.",
    end: "Avbryt og gi tilbake",
    finish: "Ferdig. Gi nettbrettet tilbake",
    nothing: "Du har ikke noe å svare på nå.",
    closedToday: "I dag skal du ikke svare på noe. Gi nettbrettet tilbake.",
    notDue: "Dette skjemaet er besvart, eller skal ikke besvares nå.",
    over: "Tiden på nettbrettet er ute, eller det er gitt tilbake. Svarene som er lagret, er tatt vare på. Be om en ny kode for å gå videre.",
  },
  done: {
    title: "Takk",
    text: "Gi nettbrettet tilbake til den du fikk det av. Ingenting av det du har svart, ligger igjen på det.",
    again: "Tast en kode",
  },
  device: "Klinikkens nettbrett",
};

const en: typeof nb = {
  handOver: {
    title: "Let the patient answer on the tablet",
    lead: "The patient sees their forms on the clinic's tablet, and nothing else.",
    steps: (address) => [
      "Make the code here.",
      `Open ${address} on the tablet. If you are signed in there, you are signed out when the code is typed.`,
      "Give the tablet to the patient, and type the code together.",
      "When the patient is done, the tablet closes by itself. Take it back.",
    ],
    due: (names) => `Forms to answer now: ${names}.`,
    noneDue: "There are no forms that the patient can answer now.",
    label: "Code for the tablet",
    make: "Make a code",
    again: "Make a new code",
    code: "Code for the tablet",
    codeNote: "The code works once, for ten minutes. If you make a new one, this one stops working.",
    refused: {
      pathwayClosed: "The course is closed.",
      withoutAccount: "The patient has no open account. The answers must be entered from paper.",
      afterDose: (until) =>
        `The patient has had a dose today. No forms are answered before ${formatDate(until, "en")}.`,
      nothingDue: "There are no forms that the patient can answer now.",
    },
  },
  open: {
    title: "Forms on the tablet",
    intro: "Type the code that you got from the person who gave you the tablet.",
    code: "Code",
    codeHint: "Six digits",
    submit: "Open the forms",
    sixDigits: "The code has six digits.",
    wrong: "The code does not work. Check that it is typed right, or ask for a new one.",
    wait: (minutes) =>
      minutes === 1
        ? "Too many wrong codes. Wait one minute, and ask for a new code."
        : `Too many wrong codes. Wait ${minutes} minutes, and ask for a new code.`,
  },
  sitting: {
    title: "Your forms",
    hello: (name) => `Hello, ${name}`,
    lead: (count) =>
      count === 1
        ? "You have one form to answer. Take the time you need."
        : `You have ${count} forms to answer. Take the time you need.`,
    minutes: (minutes) => `About ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    begin: "Begin",
    goOn: "Go on",
    kept: "Your answers are kept as you go. You can do the rest later, here or at home.",
    end: "Stop and give it back",
    finish: "Done. Give the tablet back",
    nothing: "You have nothing to answer now.",
    closedToday: "You are not to answer anything today. Give the tablet back.",
    notDue: "This form is answered, or is not to be answered now.",
    over: "The time on the tablet is up, or it was given back. Answers that were saved are kept. Ask for a new code to go on.",
  },
  done: {
    title: "Thank you",
    text: "Give the tablet back to the person you got it from. Nothing that you have answered is left on it.",
    again: "Type a code",
  },
  device: "The clinic's tablet",
};

export const kioskWords = { nb, en };
