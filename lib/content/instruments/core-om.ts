import { type InstrumentText, itemsInOrder, optionsFromZero } from "@/lib/content/instruments/instrument-text";

/**
 * CORE-OM and CORE-10 in English, CC BY-NC-ND 4.0: unmodified, not for sale, with the copyright line in sight (reference 2.0, 2.4). Collated
 * from two public copies; to be verified word for word against the PDF of the CORE System Trust before release. The licence allows no
 * translation of one's own: the clinic loads the official Norwegian text.
 */
const VERSION = "cst-collated-2025";
const COPYRIGHT = "© CORE System Trust: https://www.coresystemtrust.org.uk/copyright.pdf";

const ITEMS = itemsInOrder([
  "I have felt terribly alone and isolated",
  "I have felt tense, anxious or nervous",
  "I have felt I have someone to turn to for support when needed",
  "I have felt O.K. about myself",
  "I have felt totally lacking in energy and enthusiasm",
  "I have been physically violent to others",
  "I have felt able to cope when things go wrong",
  "I have been troubled by aches, pains or other physical problems",
  "I have thought of hurting myself",
  "Talking to people has felt too much for me",
  "Tension and anxiety have prevented me doing important things",
  "I have been happy with the things I have done",
  "I have been disturbed by unwanted thoughts and feelings",
  "I have felt like crying",
  "I have felt panic or terror",
  "I made plans to end my life",
  "I have felt overwhelmed by my problems",
  "I have had difficulty getting to sleep or staying asleep",
  "I have felt warmth or affection for someone",
  "My problems have been impossible to put to one side",
  "I have been able to do most things I needed to",
  "I have threatened or intimidated another person",
  "I have felt despairing or hopeless",
  "I have thought it would be better if I were dead",
  "I have felt criticised by other people",
  "I have thought I have no friends",
  "I have felt unhappy",
  "Unwanted images or memories have been distressing me",
  "I have been irritable when with other people",
  "I have thought I am to blame for my problems and difficulties",
  "I have felt optimistic about my future",
  "I have achieved the things I wanted to",
  "I have felt humiliated or shamed by other people",
  "I have hurt myself physically or taken dangerous risks with my health",
]);

const CORE: Omit<InstrumentText, "title" | "items"> = {
  version: VERSION,
  stem: "Over the last week",
  options: optionsFromZero(["Not at all", "Only occasionally", "Sometimes", "Often", "Most or all the time"]),
  ownOptions: {},
  attribution: COPYRIGHT,
};

export const CORE_OM_TEXT: { en: InstrumentText } = { en: { ...CORE, title: "CORE-OM", items: ITEMS } };

/** The same words, in the order of CORE-10. */
export const CORE_10_TEXT: { en: InstrumentText } = {
  en: {
    ...CORE,
    title: "CORE-10",
    items: {
      "1": "I have felt tense, anxious or nervous",
      "2": "I have felt I have someone to turn to for support when needed",
      "3": "I have felt able to cope when things go wrong",
      "4": "Talking to people has felt too much for me",
      "5": "I have felt panic or terror",
      "6": "I made plans to end my life",
      "7": "I have had difficulty getting to sleep or staying asleep",
      "8": "I have felt despairing or hopeless",
      "9": "I have felt unhappy",
      "10": "Unwanted images or memories have been distressing me",
    },
  },
};
