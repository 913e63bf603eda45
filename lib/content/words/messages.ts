import { formatDateTime, formatTime, formatWeekdayDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import type { MessageChannel, Telling, ToldTime } from "@/lib/domain/message/message";

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
    const text = telling.kind === "offer" ? [...lines, words.offerSms] : lines;
    return { subject, text: text.join(" ") };
  }
  const link = telling.kind === "offer" ? words.answerAt(signInAt) : words.seeMore(signInAt);
  const footer = telling.kind === "reminder" ? `${words.reminderFooter} ${words.footer}` : words.footer;
  return { subject, text: `${[words.greeting, ...lines, link, footer].join("\n\n")}\n` };
}

function saying(telling: Telling, locale: Locale): { subject: string; lines: string[] } {
  const words = messageTexts[locale];
  switch (telling.kind) {
    case "reminder":
      return { subject: words.reminderSubject(telling.time), lines: [words.reminder(telling.time)] };
    case "offer":
      return { subject: words.offerSubject, lines: [words.offer(telling.time, telling.answerBy)] };
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
