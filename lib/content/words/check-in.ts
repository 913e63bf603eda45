import { formatDateTime, formatTime } from "@/lib/content/format";
import type { AnswerCheckInRefusal } from "@/lib/domain/session/check-in";

// What the patient answers on the morning of a session, and what the nurse sees of it.

type Refused<E extends { kind: string }> = { [K in E["kind"]]: (refusal: Extract<E, { kind: K }>) => string };

const nb = {
  title: "Før behandlingen i dag",
  lead: (at: Date) =>
    `Svar på dette før timen kl. ${formatTime(at, "nb")}, gjerne hjemmefra. Sykepleieren går gjennom det samme med deg når du kommer.`,
  task: "Svar på spørsmål for i dag",
  taskNote: "2 minutter",
  taskDone: "Svar for i dag",
  taskDoneNote: "Sendt, kan endres til du kommer",
  escort: "Hvem følger deg hjem?",
  escortName: "Navn",
  escortPhone: "Telefon",
  noEscort: "Uten følge kan ikke behandlingen gis i dag. Ring klinikken før du reiser hjemmefra.",
  send: "Send svarene",
  saved: "Takk. Svarene er sendt til sykepleieren.",
  savedFlag: "Takk for at du sa det. Vi snakker med deg om det i dag.",
  sentTitle: "Svarene er sendt",
  sentAt: (at: Date) => `Sendt kl. ${formatTime(at, "nb")}.`,
  mayChange: "Er noe endret, kan du svare på nytt til sykepleieren har gått gjennom det med deg.",
  again: "Svar på nytt",
  closedTitle: "Du trenger ikke svare her nå",
  home: "Til forsiden",
  notRead: "Svarene leses når du kommer til timen, ikke før.",
  // the nurse
  patientSaid: (answer: "yes" | "no", comment: string) =>
    `Pasienten svarte ${answer === "yes" ? "ja" : "nei"}${comment === "" ? "" : `: «${comment}»`}.`,
  differs: "Svarene er ulike.",
  answeredAt: (at: Date) => `Pasienten svarte hjemmefra kl. ${formatTime(at, "nb")}. Svaret ditt gjelder.`,
  notAnswered: "Pasienten har ikke svart på forhånd.",
  refused: {
    "session-unknown": () => "Timen er ikke en behandling i forløpet ditt.",
    "visit-cancelled": () => "Timen er avlyst.",
    "wrong-day": ({ startsAt }) => `Spørsmålene åpner på behandlingsdagen, ${formatDateTime(startsAt, "nb")}.`,
    "session-stopped": () => "Behandlingen blir ikke gitt i dag. Klinikken tar kontakt om ny time.",
    "time-out-taken": () => "Sykepleieren har gått gjennom spørsmålene med deg. Si fra til henne eller ham.",
    "questions-unanswered": ({ missing }) =>
      missing.length === 1 ? "Ett spørsmål mangler svar." : `${missing.length} spørsmål mangler svar.`,
    "words-missing": ({ missing }) =>
      missing.length === 1 ? "Skriv litt mer ved ett av svarene." : `Skriv litt mer ved ${missing.length} av svarene.`,
    "escort-missing": () => "Skriv navn og telefon til den som følger deg hjem.",
  } satisfies Refused<AnswerCheckInRefusal>,
};

const en: typeof nb = {
  title: "Before today’s session",
  lead: (at) =>
    `Answer this before the visit at ${formatTime(at, "en")}, from home if you like. The nurse goes through the same with you when you come.`,
  task: "Answer the questions for today",
  taskNote: "2 minutes",
  taskDone: "Your answers for today",
  taskDoneNote: "Sent, may be changed until you come",
  escort: "Who takes you home?",
  escortName: "Name",
  escortPhone: "Phone",
  noEscort: "Without somebody to take you home the session cannot be given today. Call the clinic before you set out.",
  send: "Send the answers",
  saved: "Thank you. The answers are sent to the nurse.",
  savedFlag: "Thank you for saying so. We will talk with you about it today.",
  sentTitle: "The answers are sent",
  sentAt: (at) => `Sent at ${formatTime(at, "en")}.`,
  mayChange: "If something has changed you may answer anew until the nurse has gone through it with you.",
  again: "Answer anew",
  closedTitle: "You need not answer here now",
  home: "To the start page",
  notRead: "The answers are read when you come to the visit, not before.",
  patientSaid: (answer, comment) => `The patient answered ${answer}${comment === "" ? "" : `: “${comment}”`}.`,
  differs: "The answers differ.",
  answeredAt: (at) => `The patient answered from home at ${formatTime(at, "en")}. Your answer counts.`,
  notAnswered: "The patient has not answered beforehand.",
  refused: {
    "session-unknown": () => "The visit is not a session of your course.",
    "visit-cancelled": () => "The visit is cancelled.",
    "wrong-day": ({ startsAt }) => `The questions open on the day of the session, ${formatDateTime(startsAt, "en")}.`,
    "session-stopped": () => "The session is not given today. The clinic will be in touch about a new time.",
    "time-out-taken": () => "The nurse has gone through the questions with you. Tell the nurse.",
    "questions-unanswered": ({ missing }) =>
      missing.length === 1 ? "One question is not answered." : `${missing.length} questions are not answered.`,
    "words-missing": ({ missing }) =>
      missing.length === 1
        ? "Write a little more at one of the answers."
        : `Write a little more at ${missing.length} of the answers.`,
    "escort-missing": () => "Write the name and phone of the person who takes you home.",
  },
};
export const checkInWords: Record<"nb" | "en", typeof nb> = { nb, en };
