import type { ChecklistItem } from "@/lib/domain/protocol/checklist.schema";

type Answered = Pick<ChecklistItem, "expected" | "otherwise">;
const YES_OR_HOLD: Answered = { expected: "yes", otherwise: "hold" };
const YES_OR_STOP: Answered = { expected: "yes", otherwise: "stop" };
const NO_OR_HOLD: Answered = { expected: "no", otherwise: "hold" };
const NO_OR_STOP: Answered = { expected: "no", otherwise: "stop" };

/** The time-out before every dose (reference 3.5). Hold: somebody must put it right or decide. Stop: no dose today. */
export const TIME_OUT_ITEMS: ChecklistItem[] = [
  {
    key: "identity",
    label: {
      nb: "Pasienten har sagt navn og fødselsnummer selv",
      en: "The patient has said name and national id themselves",
    },
    ...YES_OR_HOLD,
    hint: { nb: "To kjennetegn, sjekket mot journalen", en: "Two identifiers, checked against the record" },
  },
  {
    key: "consent-confirmed",
    label: {
      nb: "Pasienten bekrefter i dag at samtykket til behandlingen gjelder",
      en: "The patient confirms today that the consent to treatment holds",
    },
    ...YES_OR_STOP,
    hint: { nb: "Nøling er et nei", en: "Hesitation is a no" },
  },
  {
    key: "order-and-weight",
    label: {
      nb: "Ordinasjonen er lest, og vekt og dose er regnet på nytt",
      en: "The order has been read, and weight and dose calculated again",
    },
    ...YES_OR_HOLD,
  },
  {
    key: "doctor-reachable",
    label: { nb: "Legen er på stedet eller kan nås nå", en: "The doctor is on site or can be reached now" },
    ...YES_OR_HOLD,
    writes: { label: { nb: "Legens navn", en: "The doctor's name" }, when: "yes" },
  },
  {
    key: "staff-present",
    label: {
      nb: "Sykepleier og psykolog er her under hele behandlingen",
      en: "Nurse and psychologist are here for the whole session",
    },
    ...YES_OR_HOLD,
    writes: { label: { nb: "Navn på dem som er her", en: "Names of those present" }, when: "yes" },
  },
  {
    key: "allergies-checked",
    label: { nb: "Allergier er gjennomgått uten nye funn", en: "Allergies have been reviewed with nothing new" },
    ...YES_OR_HOLD,
  },
  {
    key: "medicine-changes",
    label: { nb: "Er medisiner endret siden sist?", en: "Have medicines changed since last time?" },
    ...NO_OR_HOLD,
    hint: {
      nb: "Spør om beroligende, sovemedisin, ADHD-medisin, opioider og MAO-hemmere. Legen vurderer endringer",
      en: "Ask about sedatives, sleeping pills, ADHD medicine, opioids and MAO inhibitors. The doctor assesses changes",
    },
  },
  {
    key: "health-changes",
    label: {
      nb: "Er pasienten syk, har feber eller nye plager?",
      en: "Is the patient ill, feverish or with new complaints?",
    },
    ...NO_OR_HOLD,
    hint: { nb: "Også plager fra urinveier, hjerte og pust", en: "Also urinary, heart and breathing complaints" },
  },
  {
    key: "alcohol-or-drugs",
    label: { nb: "Alkohol eller rusmidler siste 24 timer?", en: "Alcohol or drugs in the last 24 hours?" },
    ...NO_OR_STOP,
  },
  {
    key: "fasting",
    label: {
      nb: "Faster som avtalt: 6 timer uten mat, 2 timer uten klar drikke",
      en: "Fasting as agreed: 6 hours without food, 2 hours without clear drinks",
    },
    ...YES_OR_HOLD,
    hint: { nb: "Legen kan godta et avvik i dag", en: "The doctor may accept a deviation today" },
    writes: {
      label: { nb: "Når spiste og drakk pasienten sist?", en: "When did the patient last eat and drink?" },
      when: "always",
    },
  },
  {
    key: "sleep",
    label: { nb: "Har pasienten sovet omtrent som vanlig i natt?", en: "Has the patient slept about as usual?" },
    ...YES_OR_HOLD,
  },
  {
    key: "pregnancy-possible",
    label: { nb: "Kan pasienten være gravid?", en: "Could the patient be pregnant?" },
    ...NO_OR_STOP,
  },
  {
    key: "escort",
    label: {
      nb: "En voksen er avtalt til å følge pasienten hjem",
      en: "An adult is arranged to take the patient home",
    },
    ...YES_OR_STOP,
    hint: { nb: "Navn og telefon skrives under", en: "Name and phone are written below" },
  },
  {
    key: "driving-agreement",
    label: {
      nb: "Pasienten vet at det ikke skal kjøres før neste dag, etter en natts søvn",
      en: "The patient knows not to drive until the next day, after a night's sleep",
    },
    ...YES_OR_HOLD,
  },
  {
    key: "c-ssrs-since-last-contact",
    label: {
      nb: "C-SSRS for tiden siden siste kontakt er gjennomgått med pasienten",
      en: "C-SSRS for the time since last contact has been gone through with the patient",
    },
    ...YES_OR_HOLD,
    hint: {
      nb: "Svarene føres under skjemaer nederst på siden. Et ja åpner et sikkerhetsflagg",
      en: "The answers are entered under forms at the foot of the page. A yes opens a safety flag",
    },
  },
  {
    key: "suicidality-changed",
    label: {
      nb: "Nye eller sterkere selvmordstanker siden sist?",
      en: "New or stronger suicidal thoughts since last time?",
    },
    ...NO_OR_STOP,
    hint: {
      nb: "Ved ja: legen vurderer i dag, og et sikkerhetsflagg åpnes",
      en: "If yes: the doctor assesses today and a safety flag is opened",
    },
  },
  {
    key: "emergency-equipment",
    label: {
      nb: "Akuttutstyr er kontrollert i dag: oksygen, sug, luftvei, måleutstyr, akuttmedisiner, telefon",
      en: "Emergency equipment checked today: oxygen, suction, airway, monitors, emergency medicines, phone",
    },
    ...YES_OR_STOP,
    writes: { label: { nb: "Hvem har kontrollert?", en: "Who has checked?" }, when: "yes" },
  },
  {
    key: "second-person-ready",
    label: { nb: "En andre person er klar til dobbeltkontroll", en: "A second person is ready for the double check" },
    ...YES_OR_HOLD,
    writes: { label: { nb: "Den andre personens navn", en: "The second person's name" }, when: "yes" },
  },
  {
    key: "signals-agreed",
    label: {
      nb: "Signaler og berøring for i dag er avtalt med pasienten",
      en: "Signals and touch for today are agreed with the patient",
    },
    ...YES_OR_HOLD,
    hint: { nb: "Se trygghetskortet", en: "See the comfort card" },
  },
];
