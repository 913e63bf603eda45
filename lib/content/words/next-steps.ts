import type { Locale } from "@/lib/domain/access/actor";
import type { NextStepKind, PathwayStatus } from "@/lib/domain/pathway/standing";

// What waits on a pathway, and how the pathway stands: the same words on every role's list.

const nb = {
  /** For whoever administers: what waits for a doctor, without what it is about. */
  doctorsAssessment: "Vurdering hos lege",
  next: {
    "assess-flag": "Vurdere sikkerhetsflagg",
    "review-flag": "Gjennomgå lukket sikkerhetsflagg",
    "follow-up-adverse-event": "Følge opp uønsket hendelse",
    "answer-forms": "Svare på skjema",
    "sign-consent": "Signere samtykke",
    "record-screening": "Utrede",
    "decide-eligibility": "Avgjøre egnethet",
    "await-deferral-end": "Vente til utsettelsen er over",
    "renew-eligibility": "Fornye vedtak om egnethet",
    "schedule-visit": "Sette opp time",
    "attend-visit": "Møte til time",
    "sign-preparation": "Signere notat fra forberedelse",
    "sign-treatment-plan": "Signere behandlingsplan",
    "sign-comfort-card": "Signere trygghetskort",
    "decide-checkpoint": "Avgjøre om behandlingen fortsetter",
    "order-dose": "Ordinere dose",
    "record-time-out": "Gjøre time-out",
    "give-dose": "Gi dose",
    "monitor-session": "Overvåke behandlingen",
    "release-session": "Frigi etter varsel",
    "discharge-patient": "Skrive ut til hjemmet",
    "sign-integration": "Signere integreringsnotat",
    "sign-follow-up": "Signere oppfølgingsnotat",
    "sign-letter": "Signere epikrise",
    "send-letter": "Sende epikrise",
    "close-pathway": "Avslutte forløpet",
    "resume-pathway": "Ta opp igjen forløpet",
    none: "Ingenting venter",
  } satisfies Record<NextStepKind, string>,
  status: {
    active: "Pågår",
    paused: "På pause",
    deferred: "Utsatt",
    "not-eligible": "Ikke egnet",
    ended: "Avsluttes",
    closed: "Avsluttet",
  } satisfies Record<PathwayStatus, string>,
  pauseLinks: { pause: "Sett forløpet på pause", resume: "Ta opp igjen forløpet" },
};
const en: typeof nb = {
  doctorsAssessment: "A doctor's assessment",
  next: {
    "assess-flag": "Assess a safety flag",
    "review-flag": "Review a closed safety flag",
    "follow-up-adverse-event": "Follow up an adverse event",
    "answer-forms": "Answer forms",
    "sign-consent": "Sign consent",
    "record-screening": "Screen",
    "decide-eligibility": "Decide eligibility",
    "await-deferral-end": "Wait for the deferral to end",
    "renew-eligibility": "Renew the eligibility decision",
    "schedule-visit": "Book a visit",
    "attend-visit": "Attend the visit",
    "sign-preparation": "Sign the preparation note",
    "sign-treatment-plan": "Sign the treatment plan",
    "sign-comfort-card": "Sign the comfort card",
    "decide-checkpoint": "Decide whether treatment goes on",
    "order-dose": "Order the dose",
    "record-time-out": "Do the time-out",
    "give-dose": "Give the dose",
    "monitor-session": "Monitor the session",
    "release-session": "Release after an alert",
    "discharge-patient": "Discharge home",
    "sign-integration": "Sign the integration note",
    "sign-follow-up": "Sign the follow-up note",
    "sign-letter": "Sign the discharge letter",
    "send-letter": "Send the discharge letter",
    "close-pathway": "Close the pathway",
    "resume-pathway": "Take up the pathway again",
    none: "Nothing waits",
  },
  status: {
    active: "Under way",
    paused: "Paused",
    deferred: "Deferred",
    "not-eligible": "Not eligible",
    ended: "Ending",
    closed: "Closed",
  },
  pauseLinks: { pause: "Pause the course", resume: "Take up the course again" },
};
export const nextStepWords = { nb, en };

const CLINICAL: readonly NextStepKind[] = [
  "assess-flag",
  "review-flag",
  "follow-up-adverse-event",
  "decide-checkpoint",
  "release-session",
];

/** The next step in words that carry nothing clinical: for the clinic lead, who may not know that a safety flag is open. */
export function administrativeStep(next: NextStepKind, locale: Locale): string {
  return CLINICAL.includes(next) ? nextStepWords[locale].doctorsAssessment : nextStepWords[locale].next[next];
}
