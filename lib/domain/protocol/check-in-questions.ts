import type { CheckInQuestion } from "@/lib/domain/protocol/checklist.schema";

/**
 * What the patient is asked on the morning of a session: the time-out's questions of reference 3.5 in plain words. That thoughts of suicide open a
 * moderate flag is PROPOSED: a doctor sees to it before the dose, whatever C-SSRS finds afterwards (reference 2.6).
 */
export const CHECK_IN_QUESTIONS: CheckInQuestion[] = [
  {
    key: "medicines",
    beside: "medicine-changes",
    ask: {
      nb: "Er noe endret med medisinene dine siden sist?",
      en: "Has anything changed with your medicines since last time?",
    },
    hint: {
      nb: "Også sovemedisin, beroligende, og det du får kjøpt uten resept.",
      en: "Sleeping pills, sedatives and what you buy without a prescription count too.",
    },
    writes: { label: { nb: "Hva er endret?", en: "What has changed?" }, when: "yes" },
  },
  {
    key: "health",
    beside: "health-changes",
    ask: {
      nb: "Er du syk, har du feber, eller har du nye plager?",
      en: "Are you ill, feverish, or with new complaints?",
    },
    hint: {
      nb: "Også hvis det svir når du tisser, eller du merker noe fra hjertet eller pusten.",
      en: "Also if it stings when you pass water, or you notice something with your heart or breathing.",
    },
    writes: { label: { nb: "Hva kjenner du?", en: "What do you notice?" }, when: "yes" },
  },
  {
    key: "alcohol-or-drugs",
    beside: "alcohol-or-drugs",
    ask: {
      nb: "Har du drukket alkohol eller brukt rusmidler det siste døgnet?",
      en: "Have you had alcohol or drugs in the last 24 hours?",
    },
    writes: { label: { nb: "Hva, og omtrent når?", en: "What, and about when?" }, when: "yes" },
  },
  {
    key: "food-and-drink",
    beside: "fasting",
    ask: {
      nb: "Kommer du fastende: ikke mat de siste 6 timene før timen, ikke drikke de siste 2?",
      en: "Will you come fasting: no food for 6 hours before the visit, no drink for 2?",
    },
    writes: { label: { nb: "Når spiste og drakk du sist?", en: "When did you last eat and drink?" }, when: "always" },
  },
  {
    key: "sleep",
    beside: "sleep",
    ask: { nb: "Har du sovet omtrent som vanlig i natt?", en: "Did you sleep about as usual last night?" },
    writes: { label: { nb: "Hvordan var natten?", en: "How was the night?" }, when: "no" },
  },
  {
    key: "pregnancy",
    beside: "pregnancy-possible",
    ask: { nb: "Kan du være gravid?", en: "Could you be pregnant?" },
    hint: { nb: "Svar nei hvis det ikke gjelder deg.", en: "Answer no if this does not apply to you." },
  },
  {
    key: "escort",
    beside: "escort",
    ask: { nb: "Kommer en voksen og følger deg hjem i dag?", en: "Is an adult coming to take you home today?" },
  },
  {
    key: "suicidal-thoughts",
    beside: "suicidality-changed",
    ask: {
      nb: "Har du hatt nye eller sterkere tanker om å dø eller ta livet ditt siden sist?",
      en: "Have you had new or stronger thoughts of dying or of taking your life since last time?",
    },
    hint: {
      nb: "Svar som det er. Sykepleieren spør deg om det samme når du kommer.",
      en: "Answer as it is. The nurse will ask you the same when you come.",
    },
    flagOnYes: "moderate",
  },
];
