import { describe, expect, it } from "vitest";
import { messageText } from "@/lib/content/words/messages";
import { LOCALES } from "@/lib/domain/access/actor";
import { MESSAGE_CHANNELS, type Telling } from "@/lib/domain/message/message";
import { at } from "@/tests/support/builders";

const time = (starts: string) => ({ startsAt: at(starts), room: "Rom 3", location: "Oslo" });
const SITE = "https://minside.example";

/** Every message that there is. */
const TELLINGS: Telling[] = [
  { kind: "reminder", time: time("2026-12-09 10:00") },
  { kind: "changed", booked: [time("2026-12-09 10:00")], cancelled: [] },
  { kind: "changed", booked: [time("2026-12-09 10:00"), time("2026-12-16 10:00")], cancelled: [] },
  { kind: "changed", booked: [], cancelled: [time("2026-12-09 10:00")] },
  { kind: "changed", booked: [], cancelled: [time("2026-12-09 10:00"), time("2026-12-16 10:00")] },
  { kind: "changed", booked: [time("2026-12-16 10:00")], cancelled: [time("2026-12-09 10:00")] },
  { kind: "offer", time: time("2026-12-09 10:00"), answerBy: at("2026-12-02 14:00") },
];
const EVERY = LOCALES.flatMap((locale) =>
  MESSAGE_CHANNELS.flatMap((channel) =>
    TELLINGS.map((telling) => ({ locale, channel, ...messageText(telling, channel, locale, SITE) })),
  ),
);

/** What says something about somebody's health, or what sort of clinic it is (product document 5; personopplysninger om helse, GDPR article 9). */
const FORBIDDEN = [
  ...[
    "ketamin",
    "esketamin",
    "psyk",
    "terap",
    "therap",
    "behandl",
    "treat",
    "medisin",
    "medicin",
    "dose",
    "lege",
    "doctor",
  ],
  ...[
    "klinikk",
    "clinic",
    "pasient",
    "patient",
    "helse",
    "health",
    "depres",
    "angst",
    "anxiety",
    "diagnos",
    "syk",
    "ill",
  ],
  ...[
    "screening",
    "vurdering",
    "assessment",
    "forbered",
    "prepar",
    "integra",
    "oppfølg",
    "follow-up",
    "session",
    "økt",
  ],
  ...["journal", "record", "skjema", "phq", "forløp", "forlop", "course", "sykepleier", "nurse", "samtale", "kap"],
];

describe("what is sent by e-mail and SMS", () => {
  it.each(EVERY)(
    "$locale $channel «$subject» says nothing of health, nor what sort of clinic it is",
    ({ subject, text }) => {
      // As whole words or the beginnings of words.
      const words = `${subject} ${text.replace(SITE, "")}`.toLowerCase().split(/[^\p{L}-]+/u);
      expect(words.filter((word) => FORBIDDEN.some((forbidden) => word.startsWith(forbidden)))).toEqual([]);
    },
  );

  it.each(EVERY.filter(({ channel }) => channel === "sms"))(
    "$locale SMS «$text» carries no address to press, and letters that every telephone has",
    ({ text }) => {
      expect(text).not.toMatch(/https?:|www\.|\.example/);
      // The letters of GSM 03.38 that Norwegian and English need: others make an SMS half as long.
      expect(text).toMatch(/^[A-Za-z0-9ÆØÅæøå .,:;\-\n?()]*$/);
    },
  );

  it("a reminder tells the time as Norwegians write it, and the place", () => {
    const reminder = TELLINGS[0]!;
    expect(messageText(reminder, "sms", "nb", SITE).text).toBe(
      "Du har en time onsdag 9. desember kl. 10.00, Rom 3, Oslo.",
    );
    expect(messageText(reminder, "sms", "en", SITE).text).toBe(
      "You have an appointment on Wednesday 9 December, 10:00, Rom 3, Oslo.",
    );
  });

  it("an e-mail of several changes tells each, and how to see more", () => {
    expect(messageText(TELLINGS[5]!, "email", "nb", SITE)).toEqual({
      subject: "Endring i timene dine",
      text: [
        "Hei",
        "Timen onsdag 9. desember kl. 10.00, Rom 3, Oslo er avlyst.",
        "Du har fått time onsdag 16. desember kl. 10.00, Rom 3, Oslo.",
        "Logg inn for å se, flytte eller avlyse: https://minside.example",
        "Denne meldingen er sendt automatisk og kan ikke besvares.\n",
      ].join("\n\n"),
    });
  });
});
