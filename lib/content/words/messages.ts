import { formatDateTime, formatShortDateTime, formatTime, formatWeekdayDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import type { Lapse } from "@/lib/domain/message/decide-delivery";
import type { MessageChannel, MessageKind, MessageStatus, Telling, ToldTime } from "@/lib/domain/message/message";

// What is sent carries a time and a place and nothing else: no name, no kind of visit, no health, nothing that says what sort of clinic it is.
// An SMS keeps to letters that every telephone has, and within one message where it can.

const at = (time: ToldTime, locale: Locale) =>
  `${formatDateTime(time.startsAt, locale)}, ${time.room}, ${time.location}`;
const list = (times: readonly ToldTime[], locale: Locale) => times.map((time) => `- ${at(time, locale)}`).join("\n");

const nb = {
  greeting: "Hei",
  reminderSubject: ({ startsAt }: ToldTime) =>
    `Påminnelse: time ${formatWeekdayDate(startsAt, "nb")} kl. ${formatTime(startsAt, "nb")}`,
  reminder: (time: ToldTime) => `Du har en time ${at(time, "nb")}.`,
  changeSubject: "Endring i timene dine",
  bookedSubject: "Timen din er satt opp",
  cancelledSubject: "En time er avlyst",
  booked: (times: readonly ToldTime[]) =>
    times.length === 1 && times[0]
      ? `Du har fått time ${at(times[0], "nb")}.`
      : `Du har fått disse timene:\n${list(times, "nb")}`,
  cancelled: (times: readonly ToldTime[]) =>
    times.length === 1 && times[0]
      ? `Timen ${at(times[0], "nb")} er avlyst.`
      : `Disse timene er avlyst:\n${list(times, "nb")}`,
  offerSubject: "En time er blitt ledig",
  offer: (time: ToldTime, answerBy: Date) =>
    `Det er blitt en ledig time ${at(time, "nb")}. Den holdes av til deg til ${formatDateTime(answerBy, "nb")}.`,
  offerSms: "Logg inn for å svare.",
  formsDueSubject: "Noe venter på svar fra deg",
  formsDue: "Du har noe å svare på før neste time.",
  formsDueSms: "Logg inn for å svare når det passer.",
  // To staff: the name of the system they work in, and nothing about whom or what.
  staffSubject: "Noe venter på deg i Forløp",
  staff: "Noe venter på deg i Forløp. Logg inn.",
  staffAgain: "Noe venter på deg i Forløp, og ingen har tatt det. Logg inn.",
  staffAt: (address: string) => `Logg inn: ${address}`,
  seeMore: (address: string) => `Logg inn for å se, flytte eller avlyse: ${address}`,
  answerAt: (address: string) => `Logg inn for å svare: ${address}`,
  footer: "Denne meldingen er sendt automatisk og kan ikke besvares.",
  reminderFooter: "Vil du ikke ha påminnelser, kan du slå dem av under Konto.",
};
const en: typeof nb = {
  greeting: "Hello",
  reminderSubject: ({ startsAt }) => `Reminder: appointment ${formatDateTime(startsAt, "en")}`,
  reminder: (time) => `You have an appointment on ${at(time, "en")}.`,
  changeSubject: "Your appointments have changed",
  bookedSubject: "Your appointment is booked",
  cancelledSubject: "An appointment is cancelled",
  booked: (times) =>
    times.length === 1 && times[0]
      ? `You have an appointment on ${at(times[0], "en")}.`
      : `You have these appointments:\n${list(times, "en")}`,
  cancelled: (times) =>
    times.length === 1 && times[0]
      ? `The appointment on ${at(times[0], "en")} is cancelled.`
      : `These appointments are cancelled:\n${list(times, "en")}`,
  offerSubject: "An appointment has become free",
  offer: (time, answerBy) =>
    `An appointment has become free on ${at(time, "en")}. It is kept for you until ${formatDateTime(answerBy, "en")}.`,
  offerSms: "Sign in to answer.",
  formsDueSubject: "Something is waiting for your answer",
  formsDue: "There is something to answer before your next appointment.",
  formsDueSms: "Sign in to answer when it suits you.",
  staffSubject: "Something waits for you in Forløp",
  staff: "Something waits for you in Forløp. Sign in.",
  staffAgain: "Something waits for you in Forløp, and nobody has taken it. Sign in.",
  staffAt: (address) => `Sign in: ${address}`,
  seeMore: (address) => `Sign in to see, move or cancel: ${address}`,
  answerAt: (address) => `Sign in to answer: ${address}`,
  footer: "This message was sent automatically and cannot be answered.",
  reminderFooter: "If you do not want reminders, turn them off under Account.",
};
export const messageTexts = { nb, en };

export type MessageText = { subject: string; text: string };

/** A message as it is sent. `signInAt` is the site's own address; an SMS carries no address, so that nobody learns to press one. */
export function messageText(telling: Telling, channel: MessageChannel, locale: Locale, signInAt: string): MessageText {
  const words = messageTexts[locale];
  const { subject, lines } = saying(telling, locale);
  if (channel === "sms") {
    return { subject, text: [...lines, ...smsEnding(telling, words)].join(" ") };
  }
  const link = linkOf(telling, words, signInAt);
  const mayBeTurnedOff = telling.kind === "reminder" || telling.kind === "forms-due";
  const footer = mayBeTurnedOff ? `${words.reminderFooter} ${words.footer}` : words.footer;
  return { subject, text: `${[words.greeting, ...lines, link, footer].join("\n\n")}\n` };
}

function linkOf({ kind }: Telling, words: typeof nb, signInAt: string): string {
  if (kind === "staff-needed") return words.staffAt(signInAt);
  return kind === "offer" || kind === "forms-due" ? words.answerAt(signInAt) : words.seeMore(signInAt);
}

function smsEnding({ kind }: Telling, words: typeof nb): string[] {
  if (kind === "offer") return [words.offerSms];
  return kind === "forms-due" ? [words.formsDueSms] : [];
}

function saying(telling: Telling, locale: Locale): { subject: string; lines: string[] } {
  const words = messageTexts[locale];
  switch (telling.kind) {
    case "reminder":
      return { subject: words.reminderSubject(telling.time), lines: [words.reminder(telling.time)] };
    case "offer":
      return { subject: words.offerSubject, lines: [words.offer(telling.time, telling.answerBy)] };
    case "forms-due":
      return { subject: words.formsDueSubject, lines: [words.formsDue] };
    case "staff-needed":
      return { subject: words.staffSubject, lines: [telling.isAgain ? words.staffAgain : words.staff] };
    case "changed": {
      const { booked, cancelled } = telling;
      const lines = [
        ...(cancelled.length > 0 ? [words.cancelled(cancelled)] : []),
        ...(booked.length > 0 ? [words.booked(booked)] : []),
      ];
      if (booked.length > 0 && cancelled.length > 0) return { subject: words.changeSubject, lines };
      return { subject: booked.length > 0 ? words.bookedSubject : words.cancelledSubject, lines };
    }
  }
}

/** Why a message was not sent, or not yet: a word of the database, said to staff. */
const nbProblems = {
  "server-unreachable": "Serveren svarte ikke.",
  "try-again-later": "Mottakeren ba oss prøve igjen senere.",
  "timed-out": "Serveren brukte for lang tid.",
  "sign-in-refused": "Serveren godtok ikke klinikkens innlogging. Den som drifter løsningen, må se på oppsettet.",
  "address-refused": "Adressen eller nummeret finnes ikke. Spør pasienten om det riktige.",
  "message-refused": "Mottakeren avviste meldingen.",
  "visit-cancelled": "Timen er avlyst eller flyttet.",
  "too-late": "Timen begynte før meldingen kunne sendes.",
  superseded: "En senere påminnelse om det samme ble sendt i stedet.",
  "not-due": "Det er ikke lenger noe å svare på nå.",
  "no-longer-waits": "Noen har tatt det.",
} satisfies Record<Lapse, string> & Record<string, string>;
type Problem = keyof typeof nbProblems;
const enProblems: Record<Problem, string> = {
  "server-unreachable": "The server did not answer.",
  "try-again-later": "The receiving end asked us to try again later.",
  "timed-out": "The server took too long.",
  "sign-in-refused":
    "The server did not accept the clinic's sign-in. Whoever runs the installation must look at the settings.",
  "address-refused": "The address or number does not exist. Ask the patient for the right one.",
  "message-refused": "The receiving end refused the message.",
  "visit-cancelled": "The visit is cancelled or moved.",
  "too-late": "The visit began before the message could be sent.",
  superseded: "A later reminder of the same was sent instead.",
  "not-due": "There is nothing to answer now any more.",
  "no-longer-waits": "Somebody has taken it.",
};
const said = (problems: Record<Problem, string>, problem: string | null) =>
  problem !== null && problem in problems ? problems[problem as Problem] : null;

const nbPage = {
  title: "Meldinger",
  lead: "Det pasienter og ansatte får på e-post og SMS: bare tid og sted, aldri hva det gjelder.",
  ofPatient: (name: string) => `Meldinger til ${name}`,
  everybody: "Vis alle pasienter",
  notSetUp: { email: "E-post er ikke satt opp", sms: "SMS er ikke satt opp" } satisfies Record<MessageChannel, string>,
  notSetUpText: {
    email: "Meldingene blir liggende her til en e-postserver er oppgitt (SMTP_URL og MAIL_FROM).",
    sms: "Meldingene blir liggende her til en SMS-tjeneste er oppgitt (SMS_GATEWAY_URL og SMS_GATEWAY_TOKEN).",
  } satisfies Record<MessageChannel, string>,
  groupsLabel: "Velg hvilke meldinger",
  groups: { failed: "Ikke kommet frem", waiting: "Venter", sent: "Sendt", dropped: "Ikke sendt" },
  counted: (label: string, count: number) => `${label} (${count})`,
  empty: {
    failed: "Alt som skulle ut, er kommet frem",
    waiting: "Ingenting venter",
    sent: "Ingenting er sendt ennå",
    dropped: "Ingenting er stanset",
  },
  patient: "Til",
  what: "Melding",
  about: "Gjelder time",
  state: "Status",
  act: "Handling",
  kinds: {
    reminder: "Påminnelse",
    booked: "Ny time",
    moved: "Flyttet time",
    cancelled: "Avlyst time",
    offer: "Tilbud om ledig time",
    "forms-due": "Noe å svare på",
    "flag-opened": "Beskjed til behandler",
    "flag-unanswered": "Ny beskjed: ingen har tatt det",
    "alert-unanswered": "Beskjed til lege under behandling",
  } satisfies Record<MessageKind, string>,
  channels: { email: "e-post", sms: "SMS" } satisfies Record<MessageChannel, string>,
  statuses: {
    pending: "Venter",
    sending: "Sendes nå",
    sent: "Sendt",
    failed: "Ikke kommet frem",
    cancelled: "Stanset",
    "not-wanted": "Ikke ønsket",
    "no-address": "Mangler adresse",
  } satisfies Record<MessageStatus, string>,
  dueAt: (at: Date) => `Sendes ${formatShortDateTime(at, "nb")}`,
  wasDueAt: (at: Date) => `Skulle vært sendt ${formatShortDateTime(at, "nb")}`,
  againAt: (at: Date, attempts: number) =>
    `Prøvd ${attempts === 1 ? "én gang" : `${attempts} ganger`}. Prøves igjen ${formatShortDateTime(at, "nb")}`,
  settledAt: (at: Date) => formatShortDateTime(at, "nb"),
  problem: (problem: string | null) => said(nbProblems, problem),
  notWantedText: "Pasienten har slått av denne typen meldinger.",
  noAddressText: "Pasienten har ikke oppgitt adresse eller nummer.",
  retry: "Prøv igjen",
  retryOf: (what: string, name: string) => `Prøv igjen: ${what} til ${name}`,
  retried: "Meldingen sendes på nytt i løpet av et minutt.",
  notFailed: "Meldingen er ikke lenger mislykket. Se listen på nytt.",
  tooLate: "Timen er begynt. Det er for sent å sende meldingen.",
  previous: "Forrige",
  following: "Neste",
  pageOf: (page: number, pages: number) => `Side ${page} av ${pages}`,
};
const enPage: typeof nbPage = {
  title: "Messages",
  lead: "What patients and staff get by e-mail and SMS: time and place only, never what it is about.",
  ofPatient: (name) => `Messages to ${name}`,
  everybody: "Show all patients",
  notSetUp: { email: "E-mail is not set up", sms: "SMS is not set up" },
  notSetUpText: {
    email: "Messages stay here until a mail server is given (SMTP_URL and MAIL_FROM).",
    sms: "Messages stay here until an SMS gateway is given (SMS_GATEWAY_URL and SMS_GATEWAY_TOKEN).",
  },
  groupsLabel: "Choose which messages",
  groups: { failed: "Not delivered", waiting: "Waiting", sent: "Sent", dropped: "Not sent" },
  counted: (label, count) => `${label} (${count})`,
  empty: {
    failed: "Everything that was to go out has arrived",
    waiting: "Nothing is waiting",
    sent: "Nothing has been sent yet",
    dropped: "Nothing has been stopped",
  },
  patient: "To",
  what: "Message",
  about: "About the visit",
  state: "State",
  act: "Act",
  kinds: {
    reminder: "Reminder",
    booked: "New visit",
    moved: "Moved visit",
    cancelled: "Cancelled visit",
    offer: "Offer of a free time",
    "forms-due": "Something to answer",
    "flag-opened": "Notice to a clinician",
    "flag-unanswered": "Another notice: nobody has taken it",
    "alert-unanswered": "Notice to a doctor during a session",
  },
  channels: { email: "e-mail", sms: "SMS" },
  statuses: {
    pending: "Waiting",
    sending: "Being sent",
    sent: "Sent",
    failed: "Not delivered",
    cancelled: "Stopped",
    "not-wanted": "Not wanted",
    "no-address": "No address",
  },
  dueAt: (at) => `To be sent ${formatShortDateTime(at, "en")}`,
  wasDueAt: (at) => `Was to be sent ${formatShortDateTime(at, "en")}`,
  againAt: (at, attempts) =>
    `Tried ${attempts === 1 ? "once" : `${attempts} times`}. Next attempt ${formatShortDateTime(at, "en")}`,
  settledAt: (at) => formatShortDateTime(at, "en"),
  problem: (problem) => said(enProblems, problem),
  notWantedText: "The patient has turned off this kind of message.",
  noAddressText: "The patient has given no address or number.",
  retry: "Try again",
  retryOf: (what, name) => `Try again: ${what} to ${name}`,
  retried: "The message is sent again within a minute.",
  notFailed: "The message is no longer a failed one. Look at the list again.",
  tooLate: "The visit has begun. It is too late to send the message.",
  previous: "Previous",
  following: "Next",
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
};
export const messagePageWords = { nb: nbPage, en: enPage };

const nbReminders = {
  title: "Påminnelser om timer",
  note: "Du får påminnelser før hver time og når du har noe å svare på. Det står aldri hva det gjelder.",
  noteForLead: "Pasienten velger selv på sin side. Her kan du endre det for en som ber om det.",
  email: "Påminn meg på e-post",
  emailHint: "Beskjed om at en time er satt opp, flyttet eller avlyst kommer på e-post uansett.",
  sms: "Påminn meg på SMS",
  smsHint: "Slår du av SMS, sender vi ingen SMS i det hele tatt.",
  emailForLead: "Påminnelser på e-post",
  smsForLead: "Påminnelser på SMS",
  submit: "Lagre valget",
  saved: "Valget er lagret.",
  seeMessages: "Se meldingene til pasienten",
  change: "Endre påminnelser",
};
const enReminders: typeof nbReminders = {
  title: "Appointment reminders",
  note: "You are reminded before each appointment and when there is something to answer. Reminders never say what it is about.",
  noteForLead: "Patients choose on their own page. Here you can change it for somebody who asks.",
  email: "Remind me by e-mail",
  emailHint: "You are told by e-mail in any case when an appointment is booked, moved or cancelled.",
  sms: "Remind me by SMS",
  smsHint: "If you turn SMS off, we send no SMS at all.",
  emailForLead: "Reminders by e-mail",
  smsForLead: "Reminders by SMS",
  submit: "Save the choice",
  saved: "The choice is saved.",
  seeMessages: "See the messages to the patient",
  change: "Change reminders",
};
export const reminderWords = { nb: nbReminders, en: enReminders };
