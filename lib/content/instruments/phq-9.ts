import { type InstrumentText, optionsFromZero } from "@/lib/content/instruments/instrument-text";

/**
 * PHQ-9, word for word. English: the standard form. Norwegian: the translation by Johnson, Hoffart, Ulvenes, Sexton and Wampold that
 * Norsk Forening for Kognitiv Terapi distributes (kognitiv.no). No permission is needed to reproduce, translate, display or distribute
 * PHQ-9 (reference 2.0, 2.2). The version names the translation and is stored with every response; never mix translations.
 */
export const PHQ_9_TEXT_VERSION = "nfkt-2025-05";

const nb: InstrumentText = {
  version: PHQ_9_TEXT_VERSION,
  title: "PHQ-9",
  stem: "Hvor ofte har du vært plaget av ett eller flere av de følgende problemene i løpet av de siste to ukene?",
  items: {
    "1": "Liten interesse for eller glede av å gjøre ting",
    "2": "Følt deg nedfor, deprimert eller fylt av håpløshet",
    "3": "Vansker med å sovne, sove uten avbrudd eller sovet for mye",
    "4": "Følt deg trett eller energiløs",
    "5": "Dårlig matlyst eller å spise for mye",
    "6": "Vært misfornøyd med deg selv eller følt deg mislykket, eller følt at du har sviktet deg selv eller familien din",
    "7": "Vansker med å konsentrere deg om ting, slik som å lese avisen eller se på tv",
    "8": "Beveget deg eller snakket så langsomt at andre kan ha merket det? Eller motsatt – følt deg så urolig eller rastløs at du har beveget deg mye mer enn vanlig",
    "9": "Tanker om at det ville vært bedre om du var død eller om å skade deg selv",
    "10": "Hvis du har opplevd ett eller flere av de problemene som nevnes, i hvor stor grad har problemene gjort det vanskelig for deg å utføre arbeidet ditt, ordne med ting hjemme eller å komme overens med andre?",
  },
  options: optionsFromZero(["Ikke i det hele tatt", "Noen dager", "Mer enn halvparten av dagene", "Nesten hver dag"]),
  ownOptions: {
    "10": optionsFromZero([
      "Ikke vanskelig i det hele tatt",
      "Litt vanskelig",
      "Svært vanskelig",
      "Ekstremt vanskelig",
    ]),
  },
  attribution:
    "PHQ-9. Norsk oversettelse: Johnson, Hoffart, Ulvenes, Sexton og Wampold, Norsk Forening for Kognitiv Terapi.",
};

const en: InstrumentText = {
  version: PHQ_9_TEXT_VERSION,
  title: "PHQ-9",
  stem: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  items: {
    "1": "Little interest or pleasure in doing things",
    "2": "Feeling down, depressed, or hopeless",
    "3": "Trouble falling or staying asleep, or sleeping too much",
    "4": "Feeling tired or having little energy",
    "5": "Poor appetite or overeating",
    "6": "Feeling bad about yourself – or that you are a failure or have let yourself or your family down",
    "7": "Trouble concentrating on things, such as reading the newspaper or watching television",
    "8": "Moving or speaking so slowly that other people could have noticed? Or the opposite – being so fidgety or restless that you have been moving around a lot more than usual",
    "9": "Thoughts that you would be better off dead or of hurting yourself in some way",
    "10": "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
  },
  options: optionsFromZero(["Not at all", "Several days", "More than half the days", "Nearly every day"]),
  ownOptions: {
    "10": optionsFromZero(["Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult"]),
  },
  attribution: "PHQ-9. No permission required to reproduce, translate, display or distribute.",
};

export const PHQ_9_TEXT = { nb, en };
