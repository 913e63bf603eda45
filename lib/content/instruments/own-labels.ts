import {
  type AnswerOption,
  answerLabel,
  type InstrumentText,
  optionsFromZero,
} from "@/lib/content/instruments/instrument-text";
import type { Locale } from "@/lib/domain/access/actor";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";

/**
 * Short names in our own words for what an item is about, so that a clinician who enters answers from paper finds the right line. Never the wording
 * of an item: those texts may not be shipped (reference 2.0). Constructs: reference 2.5 (AAQ-II), 2.6 (C-SSRS), 2.8 (ITQ), 3.6 (KSET, MOAA/S). MADRS,
 * QIDS and CADSS have numbers only.
 */
type OwnLabels = { items: Readonly<Record<string, string>>; options?: readonly AnswerOption[] };

const nb = {
  aaq: {
    items: {
      "1": "Vonde minner hindrer et verdifullt liv",
      "2": "Frykt for egne følelser",
      "3": "Bekymring for å miste kontroll",
      "4": "Minner hindrer et rikt liv",
      "5": "Følelser skaper problemer",
      "6": "Andre ser ut til å mestre bedre",
      "7": "Bekymringer står i veien for å lykkes",
    },
  },
  cssrs: {
    items: {
      "1": "Ønske om å være død",
      "2": "Uspesifikke tanker om å ta sitt liv",
      "3": "Tanker om metode, uten plan eller hensikt",
      "4": "Noe hensikt, uten bestemt plan",
      "5": "Plan og hensikt",
      "6": "Handling eller forberedelse, noen gang",
      recency: "Handling eller forberedelse, siste tre måneder eller siden sist",
    },
    options: optionsFromZero(["Nei", "Ja"]),
  },
  itq: {
    items: {
      ...{ p1: "Gjenopplevelse, 1", p2: "Gjenopplevelse, 2", p3: "Unngåelse, 1", p4: "Unngåelse, 2" },
      ...{ p5: "Opplevd trussel, 1", p6: "Opplevd trussel, 2" },
      ...{ p7: "Følger for forhold til andre", p8: "Følger for arbeid", p9: "Følger for annet viktig" },
      ...{ c1: "Følelser, 1", c2: "Følelser, 2", c3: "Syn på seg selv, 1", c4: "Syn på seg selv, 2" },
      ...{ c5: "Nærhet til andre, 1", c6: "Nærhet til andre, 2" },
      ...{ c7: "Følger for forhold til andre", c8: "Følger for arbeid", c9: "Følger for annet viktig" },
    },
  },
  acute: {
    items: {
      nausea: "Kvalme",
      vomiting: "Oppkast",
      dizziness: "Svimmelhet",
      "light-sensitivity": "Lysømfintlighet",
      headache: "Hodepine",
      "blurred-vision": "Uklart syn eller dobbeltsyn",
      sweating: "Svetting",
      "raised-blood-pressure": "Forhøyet blodtrykk",
      "raised-pulse": "Rask puls",
      palpitations: "Hjertebank",
      "chest-discomfort": "Ubehag i brystet",
      "breathing-difficulty": "Tung pust",
      desaturation: "Fall i oksygenmetning",
      sedation: "Sløvhet",
      confusion: "Forvirring",
      anxiety: "Angst eller panikk",
      agitation: "Uro",
      dysphoria: "Nedstemthet eller ubehag",
      "prolonged-dissociation": "Dissosiasjon i mer enn to timer",
      "traumatic-re-experiencing": "Gjenopplevelse av traumer",
      "suicidal-thoughts": "Selvmordstanker",
      "allergic-reaction": "Allergisk reaksjon",
      "injection-site-pain": "Smerte på stikkstedet",
      fall: "Fall",
      "urinary-symptoms": "Vannlatingsplager",
      "memory-problems": "Hukommelsesvansker",
      craving: "Sug etter ketamin",
      other: "Annet",
    },
    options: optionsFromZero(["Ingen", "Lett", "Moderat", "Alvorlig"]),
  },
  longTerm: {
    items: {
      urinary: "Blære og urinveier",
      cognitive: "Hukommelse og tenkning",
      liver: "Lever",
      dependence: "Avhengighet eller misbruk",
      "mood-psychosis": "Stemningsleie og psykose",
    },
    options: optionsFromZero(["Ingen", "Lett", "Moderat", "Alvorlig"]),
  },
  moaas: {
    items: { "1": "Våkenhet" },
    options: optionsFromZero([
      "Svarer ikke på smertefullt klyp",
      "Svarer bare på smertefullt klyp",
      "Svarer bare på lett dytt eller risting",
      "Svarer bare når navnet ropes høyt eller flere ganger",
      "Svarer langsomt på navnet i vanlig tone",
      "Svarer raskt på navnet i vanlig tone",
    ]),
  },
};

const en: typeof nb = {
  aaq: {
    items: {
      "1": "Painful memories hinder a valued life",
      "2": "Fear of one's feelings",
      "3": "Worry about losing control",
      "4": "Memories block a fulfilling life",
      "5": "Emotions cause problems",
      "6": "Others seem to cope better",
      "7": "Worries hinder success",
    },
  },
  cssrs: {
    items: {
      "1": "Wish to be dead",
      "2": "Non-specific active suicidal thoughts",
      "3": "Method, without plan or intent",
      "4": "Some intent, no specific plan",
      "5": "Plan and intent",
      "6": "Behaviour or preparation, lifetime",
      recency: "Behaviour or preparation, past three months or since last contact",
    },
    options: optionsFromZero(["No", "Yes"]),
  },
  itq: {
    items: {
      ...{ p1: "Re-experiencing, 1", p2: "Re-experiencing, 2", p3: "Avoidance, 1", p4: "Avoidance, 2" },
      ...{ p5: "Sense of threat, 1", p6: "Sense of threat, 2" },
      ...{ p7: "Impairment: relationships", p8: "Impairment: work", p9: "Impairment: other" },
      ...{ c1: "Affect, 1", c2: "Affect, 2", c3: "View of self, 1", c4: "View of self, 2" },
      ...{ c5: "Relationships, 1", c6: "Relationships, 2" },
      ...{ c7: "Impairment: relationships", c8: "Impairment: work", c9: "Impairment: other" },
    },
  },
  acute: {
    items: {
      nausea: "Nausea",
      vomiting: "Vomiting",
      dizziness: "Dizziness",
      "light-sensitivity": "Light sensitivity",
      headache: "Headache",
      "blurred-vision": "Blurred or double vision",
      sweating: "Sweating",
      "raised-blood-pressure": "Raised blood pressure",
      "raised-pulse": "Raised pulse",
      palpitations: "Palpitations",
      "chest-discomfort": "Chest discomfort",
      "breathing-difficulty": "Breathing difficulty",
      desaturation: "Fall in oxygen saturation",
      sedation: "Sedation",
      confusion: "Confusion",
      anxiety: "Anxiety or panic",
      agitation: "Agitation",
      dysphoria: "Dysphoria",
      "prolonged-dissociation": "Dissociation for more than two hours",
      "traumatic-re-experiencing": "Traumatic re-experiencing",
      "suicidal-thoughts": "Suicidal thoughts",
      "allergic-reaction": "Allergic reaction",
      "injection-site-pain": "Pain at the injection site",
      fall: "Fall",
      "urinary-symptoms": "Urinary symptoms",
      "memory-problems": "Memory problems",
      craving: "Craving for ketamine",
      other: "Other",
    },
    options: optionsFromZero(["None", "Mild", "Moderate", "Severe"]),
  },
  longTerm: {
    items: {
      urinary: "Bladder and urinary tract",
      cognitive: "Memory and thinking",
      liver: "Liver",
      dependence: "Dependence or abuse",
      "mood-psychosis": "Mood and psychosis",
    },
    options: optionsFromZero(["None", "Mild", "Moderate", "Severe"]),
  },
  moaas: {
    items: { "1": "Wakefulness" },
    options: optionsFromZero([
      "No response to a painful squeeze",
      "Responds only to a painful squeeze",
      "Responds only to a mild prod or shake",
      "Responds only when the name is called loudly or repeatedly",
      "Slow response to the name in a normal voice",
      "Prompt response to the name in a normal voice",
    ]),
  },
};

const LABELS = { nb, en };
const LABELLED: Partial<Record<InstrumentKey, keyof typeof nb>> = {
  "aaq-ii": "aaq",
  "c-ssrs": "cssrs",
  itq: "itq",
  "kset-screening": "longTerm",
  "kset-baseline": "acute",
  "kset-acute": "acute",
  "kset-follow-up": "longTerm",
  moaas: "moaas",
};

/** Our own short labels, for instruments whose text may not be shipped. Undefined: numbers only. */
export function ownLabels(instrument: InstrumentKey, locale: Locale): OwnLabels | undefined {
  const key = LABELLED[instrument];
  return key && LABELS[locale][key];
}

/** What a clinician reads beside an item: its text where there is one, else our own label, else its number. */
export function itemName(
  instrument: InstrumentKey,
  item: string,
  locale: Locale,
  text: InstrumentText | undefined,
): string {
  const number = locale === "nb" ? `Spørsmål ${item}` : `Item ${item}`;
  return text?.items[item] ?? ownLabels(instrument, locale)?.items[item] ?? number;
}

/** What a clinician reads beside a value: its words where there are some, else the number. */
export function answerName(
  instrument: InstrumentKey,
  item: string,
  value: number,
  locale: Locale,
  text: InstrumentText | undefined,
): string {
  const own = ownLabels(instrument, locale)?.options?.find((option) => option.value === value)?.label;
  return (text && answerLabel(text, item, value)) ?? own ?? String(value);
}
