import type { Locale } from "@/lib/domain/access/actor";

/** The day of a session, for the patient. Facts: reference 1.4, 1.6–1.7, 1.9 (experience and figures), 3.5 (fasting), 3.7 (going home). */
export type InformationSection = { key: string; heading: string; paragraphs: string[]; list?: string[] };

const nb: Record<"before" | "feel" | "home" | "uncertain", InformationSection> = {
  before: {
    key: "before",
    heading: "Før du kommer",
    paragraphs: [],
    list: [
      "Ikke spis de siste 6 timene før.",
      "Klar drikke, som vann, kan du ta fram til 2 timer før.",
      "Ikke drikk alkohol eller bruk rusmidler det siste døgnet.",
      "Ta medisinene dine slik legen har avtalt med deg. Fortell oss om noe er endret.",
      "Avtal med en voksen som følger deg hjem. Vi trenger navn og telefonnummer.",
      "Er du syk, har du feber, eller kan du være gravid? Ring oss før du drar hjemmefra.",
      "Kom i klær som er gode å ligge i.",
    ],
  },
  feel: {
    key: "feel",
    heading: "Hva kan jeg kjenne?",
    paragraphs: [
      "De fleste synes det er avslappende. Noen kjenner uro en stund. Du ligger godt, med teppe, øyemaske og musikk, og noen er hos deg hele tiden.",
      "Mange ser mønstre og farger, eller har det som i en drøm mens de vet hvor de er. Tid og sted kan bli borte. Noen ser vonde ting fra livet sitt på avstand.",
      "Blir det ubehagelig, gi tegnet du har avtalt med psykologen. Du trenger ikke klare det alene.",
      "Når virkningen avtar, kan lys være ubehagelig, og du kan bli svimmel eller kvalm. Det går som regel over på om lag 20 minutter.",
    ],
  },
  home: {
    key: "home",
    heading: "Når du går hjem",
    paragraphs: ["Vi ser sammen på om du er klar. Resten av dagen, til du har sovet en natt:"],
    list: [
      "ikke kjør bil, sykkel eller sparkesykkel, og ikke bruk maskiner",
      "ikke drikk alkohol eller ta beroligende medisin",
      "vent med avtaler om penger eller annet viktig",
      "vær ikke alene om ansvaret for små barn",
    ],
  },
  uncertain: {
    key: "uncertain",
    heading: "Hva vi vet, og hva vi ikke vet",
    paragraphs: [
      "I mange studier blir mange bedre på kort tid. Vår erfaring er at om lag 30 av 100 ikke får nok hjelp. Noen blir bedre og får tilbakefall innen en måned.",
      "I en stor amerikansk studie var ketamin ikke dårligere enn ECT: 55 mot 41 av 100 ble klart bedre etter tre uker. I en svensk studie var det motsatt: 63 av 100 ble friske med ECT og 46 av 100 med ketamin, og de fleste som ble friske, fikk tilbakefall i løpet av et år.",
      "Derfor måler vi sammen med deg underveis. Hjelper det ikke, snakker vi om hva som kan være bedre.",
    ],
  },
};

const en: typeof nb = {
  before: {
    key: "before",
    heading: "Before you come",
    paragraphs: [],
    list: [
      "Eat nothing for the last 6 hours before.",
      "Clear drinks, such as water, you may have until 2 hours before.",
      "Drink no alcohol and use no drugs for the last 24 hours.",
      "Take your medicines as the doctor has agreed with you. Tell us if anything has changed.",
      "Arrange for an adult to take you home. We need a name and a telephone number.",
      "Are you ill or feverish, or could you be pregnant? Call us before you leave home.",
      "Come in clothes that are good to lie in.",
    ],
  },
  feel: {
    key: "feel",
    heading: "What might I feel?",
    paragraphs: [
      "Most people find it relaxing. Some feel uneasy for a while. You lie comfortably, with blanket, eye mask and music, and somebody is with you all the time.",
      "Many see patterns and colours, or are as in a dream while they know where they are. Time and place may disappear. Some see painful things in their lives from a distance.",
      "If it becomes unpleasant, give the sign that you have agreed with the psychologist. You need not manage it alone.",
      "As the effect wanes, light may be unpleasant, and you may be dizzy or sick. As a rule this passes within about 20 minutes.",
    ],
  },
  home: {
    key: "home",
    heading: "When you go home",
    paragraphs: ["Together we see whether you are ready. For the rest of the day, until you have slept a night:"],
    list: [
      "do not drive, cycle or ride a scooter, and use no machines",
      "drink no alcohol and take no sedatives",
      "leave money matters and other important decisions",
      "do not be alone in charge of small children",
    ],
  },
  uncertain: {
    key: "uncertain",
    heading: "What we know, and what we do not know",
    paragraphs: [
      "In many studies many people get better in a short time. Our experience is that about 30 in 100 do not get enough help. Some get better and relapse within a month.",
      "In a large American study ketamine was no worse than ECT: 55 against 41 in 100 were clearly better after three weeks. In a Swedish study it was the other way round: 63 in 100 recovered with ECT and 46 in 100 with ketamine, and most of those who recovered relapsed within a year.",
      "That is why we measure along with you. If it does not help, we talk about what may be better.",
    ],
  },
};

export const sessionDay: Record<Locale, typeof nb> = { nb, en };

const words = {
  nb: {
    title: "Forberedelse",
    lead: "Om behandlingsdagen: før, mens medisinen virker, og når du går hjem.",
    yourNext: (when: string) => `Din neste behandling er ${when}.`,
    giving: {
      im: "Sykepleieren gir medisinen med en sprøyte i muskelen. Virkningen kommer litt etter litt i løpet av 5 minutter og varer i 40–60 minutter. Du blir hos oss i om lag to timer.",
      iv: "Sykepleieren gir medisinen gjennom et tynt rør i en blodåre i armen, i om lag 40 minutter. Du blir hos oss i om lag to timer.",
    },
    print: "Vil du ha det på papir, bruk utskrift i nettleseren.",
  },
  en: {
    title: "Preparation",
    lead: "About the day of a session: before, while the medicine works, and when you go home.",
    yourNext: (when: string) => `Your next session is ${when}.`,
    giving: {
      im: "The nurse gives the medicine with an injection in the muscle. The effect comes little by little within 5 minutes and lasts 40–60 minutes. You stay with us for about two hours.",
      iv: "The nurse gives the medicine through a thin tube in a vein in the arm, for about 40 minutes. You stay with us for about two hours.",
    },
    print: "If you want it on paper, use print in the browser.",
  },
};
export const preparationWords: Record<Locale, (typeof words)["nb"]> = words;
