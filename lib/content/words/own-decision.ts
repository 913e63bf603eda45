import type { OwnDecisionView } from "@/lib/domain/eligibility/own-decision";
import type { EligibilityDecision } from "@/lib/domain/pathway/screening-record";

/** The doctor's decision as the patient reads it. */
const nb = {
  title: "Legens vurdering",
  link: "Les legens vurdering",
  none: "Legen har ikke tatt noen avgjørelse ennå. Når den er tatt, kan du lese den her.",
  states: {
    "in-force": "Du kan få behandlingen",
    expired: "Vurderingen er gått ut",
    deferred: "Vurderingen er utsatt",
    "not-eligible": "Du får ikke tilbud om behandlingen hos oss",
  } satisfies Record<OwnDecisionView["state"], string>,
  means: {
    "in-force": (day: string) =>
      `Vurderingen gjelder til og med ${day}. Varer forløpet lenger, ser legen på det igjen før du går videre.`,
    expired: (day: string) => `Den gjaldt til og med ${day}. Legen må se på det igjen før du kan gå videre.`,
    deferred: (day: string) =>
      `Legen ser på det igjen ${day}. Blir noe annerledes før det, er det fint om du ringer oss.`,
    deferredOver: (day: string) => `Den var utsatt til ${day}. Nå ser legen på det igjen.`,
    "not-eligible": "Avgjørelsen gjelder denne behandlingen nå. Den sier ikke at du ikke skal ha hjelp.",
  },
  explanation: "Det legen vil si til deg",
  conditions: "Dette er en forutsetning",
  signed: (name: string, day: string) => `${name}, ${day}`,
  ask: "Spør oss",
  askText: (name: string) =>
    `Er noe uklart, eller stemmer noe ikke? Ring oss på 22\u00a000\u00a000\u00a000, eller spør neste gang vi snakkes. ${name} har tatt avgjørelsen og kan forklare den.`,
  disagree: "Er du uenig?",
  complaint:
    "Du kan klage til Statsforvalteren innen fire uker etter at du fikk vite nok til å klage. Vi hjelper deg gjerne med hvordan du gjør det.",
  // Helsedirektoratet on § 2-3: a GP must refer, and may find that there is nothing to gain by it.
  secondOpinion:
    "Du kan spørre fastlegen din om å bli henvist til en fornyet vurdering i spesialisthelsetjenesten (pasient- og brukerrettighetsloven § 2-3). Fastlegen ser på det sammen med deg.",
  record: "Begrunnelsen legen har skrevet til kolleger, står i journalen din. Du har rett til å få innsyn i den.",
  earlier: "Tidligere vurderinger",
  outcomes: {
    eligible: "Kan få behandlingen",
    "not-eligible": "Ikke tilbud om behandlingen",
    deferred: "Utsatt",
  } satisfies Record<EligibilityDecision["outcome"], string>,
};

const en: typeof nb = {
  title: "The doctor’s decision",
  link: "Read the doctor’s decision",
  none: "The doctor has not decided yet. When it is decided, you can read it here.",
  states: {
    "in-force": "You can have the treatment",
    expired: "The decision has run out",
    deferred: "The decision has been put off",
    "not-eligible": "You are not offered this treatment with us",
  },
  means: {
    "in-force": (day) =>
      `The decision holds until and including ${day}. If the course takes longer, the doctor looks at it again before you go on.`,
    expired: (day) => `It held until and including ${day}. The doctor has to look at it again before you can go on.`,
    deferred: (day) => `The doctor looks at it again on ${day}. If something changes before that, please call us.`,
    deferredOver: (day) => `It was put off until ${day}. Now the doctor is looking at it again.`,
    "not-eligible": "The decision is about this treatment now. It does not say that you are not to have help.",
  },
  explanation: "What the doctor wants to tell you",
  conditions: "This is a condition",
  signed: (name, day) => `${name}, ${day}`,
  ask: "Ask us",
  askText: (name) =>
    `Is something unclear, or not right? Call us on 22\u00a000\u00a000\u00a000, or ask the next time we talk. ${name} has taken the decision and can explain it.`,
  disagree: "Do you disagree?",
  complaint:
    "You can complain to the County Governor (Statsforvalteren) within four weeks of knowing enough to complain. We are glad to help you with how to do it.",
  secondOpinion:
    "You can ask your GP to refer you for a renewed assessment in the specialist health service (Patient and User Rights Act § 2-3). Your GP looks at it together with you.",
  record: "The reasons that the doctor has written for colleagues are in your record. You have the right to see them.",
  earlier: "Earlier decisions",
  outcomes: { eligible: "Can have the treatment", "not-eligible": "Not offered the treatment", deferred: "Put off" },
};
export const ownDecisionWords = { nb, en };
