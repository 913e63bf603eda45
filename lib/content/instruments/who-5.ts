import { type AnswerOption, type InstrumentText, itemsInOrder } from "@/lib/content/instruments/instrument-text";

/**
 * WHO-5, © WHO 2024, CC BY-NC-SA 3.0 IGO: not for sale, shared alike, with the line below (reference 2.0, 2.8). Norwegian: Bakke 2004, version 1.1.
 * The answers run from 5 to 0, so that the best stands first.
 */
const downFromFive = (labels: readonly string[]): AnswerOption[] =>
  labels.map((label, index) => ({ value: 5 - index, label }));

const nb: InstrumentText = {
  version: "bakke-2004-1.1",
  title: "WHO-5",
  stem: "I de siste to ukene har jeg …",
  items: itemsInOrder([
    "følt meg glad og i godt humør",
    "følt meg rolig og avslappet",
    "følt meg aktiv og sterk",
    "følt meg opplagt og uthvilt når jeg våkner",
    "følt at mitt daglige liv har vært fylt av ting som interesserer meg",
  ]),
  options: downFromFive([
    "Hele tiden",
    "Det meste av tiden",
    "Mer enn halve tiden",
    "Mindre enn halve tiden",
    "Av og til",
    "Aldri",
  ]),
  ownOptions: {},
  attribution: "WHO-5 © Verdens helseorganisasjon (WHO) 2024, CC BY-NC-SA 3.0 IGO. Norsk: Bakke 2004, versjon 1.1.",
};

const en: InstrumentText = {
  version: "who-2024",
  title: "WHO-5",
  stem: "Over the last two weeks",
  items: itemsInOrder([
    "I have felt cheerful and in good spirits",
    "I have felt calm and relaxed",
    "I have felt active and vigorous",
    "I woke up feeling fresh and rested",
    "My daily life has been filled with things that interest me",
  ]),
  options: downFromFive([
    "All of the time",
    "Most of the time",
    "More than half of the time",
    "Less than half of the time",
    "Some of the time",
    "At no time",
  ]),
  ownOptions: {},
  attribution: "WHO-5 © World Health Organization 2024, CC BY-NC-SA 3.0 IGO.",
};

export const WHO_5_TEXT = { nb, en };
