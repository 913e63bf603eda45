import type { ProtocolDefinition, ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

type FormsDue = ProtocolStep["formsDue"];

/** Asked for and shown when missing; the course goes on without them ("chosen to fit the picture", S004). */
function alsoAsked(freshForDays: number, instruments: FormsDue[number]["instrument"][]): FormsDue {
  return instruments.map((instrument) => ({ instrument, freshForDays, isRequired: false }));
}

// What is asked when: the timing plan of reference 2.8 (PROPOSED).

/** PHQ-9 answered within the two weeks that it asks about, before screening is decided; the other instruments of S004 with it. */
export const SCREENING_FORMS: FormsDue = [
  { instrument: "phq-9", freshForDays: 14, isRequired: true },
  ...alsoAsked(28, ["c-ssrs", "gad-7", "core-om", "aaq-ii", "audit", "kset-screening"]),
];
/** Baseline at most seven days old (reference 5); the same before every session and at follow-up. */
export const WEEKLY_FORMS: FormsDue = [{ instrument: "phq-9", freshForDays: 7, isRequired: true }];
const FIRST_SESSION_FORMS: FormsDue = [...WEEKLY_FORMS, ...alsoAsked(7, ["core-10", "kset-baseline"])];
const THIRD_SESSION_FORMS: FormsDue = [...WEEKLY_FORMS, ...alsoAsked(7, ["core-10", "aaq-ii"])];
const FOLLOW_UP_FORMS: FormsDue = [
  ...WEEKLY_FORMS,
  ...alsoAsked(7, ["c-ssrs", "gad-7", "core-om", "aaq-ii", "audit", "kset-follow-up"]),
];

type InRoom = "equipment" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "doctorPresence" | "patientMay";

/** A conversation needs nothing but a room; patients find and move the time themselves. */
const CONVERSATION: Pick<ProtocolStep, InRoom> = {
  equipment: [],
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  doctorPresence: "none",
  patientMay: { book: true, move: true },
};

/** Monitoring, oxygen and emergency kit in the room, a doctor who can be reached (reference 3.5); time to make ready and to tidy (PROPOSED). */
const TREATMENT: Pick<ProtocolStep, InRoom> = {
  equipment: ["monitor", "oxygen", "emergency-kit", "recliner"],
  bufferBeforeMinutes: 15,
  bufferAfterMinutes: 15,
  doctorPresence: "reachable",
  patientMay: { book: true, move: true },
};

/** The doctor's assessment (reference 1.3, step 1). */
export const SCREENING: ProtocolStep = {
  key: "screening",
  kind: "screening",
  title: { nb: "Utredning hos lege", en: "Assessment by a doctor" },
  durationMinutes: 60,
  attendees: ["doctor"],
  roomKind: "consultation",
  ...CONVERSATION,
  minDaysAfterPrevious: 0,
  formsDue: SCREENING_FORMS,
  documents: [],
};

/** Trust, strategies, values, the individual plan (reference 1.3, step 2): at the earliest the same day as the decision. */
export const PREPARATION_1: ProtocolStep = {
  key: "preparation-1",
  kind: "preparation",
  title: { nb: "Forberedende time 1", en: "Preparation 1" },
  durationMinutes: 60,
  attendees: ["psychologist"],
  roomKind: "consultation",
  ...CONVERSATION,
  minDaysAfterPrevious: 0,
  maxDaysAfterPrevious: 21,
  formsDue: [],
  documents: ["preparation", "treatment-plan"],
};

/** Practice with chair, eye mask, headphones and blanket; side effects; what to do with anxiety (reference 1.3, step 3). */
export const PREPARATION_2: ProtocolStep = {
  ...PREPARATION_1,
  key: "preparation-2",
  title: { nb: "Forberedende time 2", en: "Preparation 2" },
  roomKind: "treatment",
  equipment: ["recliner"],
  minDaysAfterPrevious: 1,
  maxDaysAfterPrevious: 14,
  documents: ["preparation", "comfort-card"],
};

type Spacing = { count: number; minDays: number; maxDays: number };

/** So many two-hour sessions (reference 1.4), the first at the earliest the day after the step before it. */
export function sessions(
  { count, minDays, maxDays }: Spacing,
  title: (n: number) => ProtocolStep["title"],
): ProtocolStep[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `session-${index + 1}`,
    kind: "session" as const,
    title: title(index + 1),
    durationMinutes: 120,
    attendees: ["nurse" as const, "psychologist" as const],
    roomKind: "treatment" as const,
    ...TREATMENT,
    minDaysAfterPrevious: index === 0 ? 1 : minDays,
    maxDaysAfterPrevious: index === 0 ? 21 : maxDays,
    formsDue: [FIRST_SESSION_FORMS, WEEKLY_FORMS, THIRD_SESSION_FORMS][index] ?? WEEKLY_FORMS,
    documents: ["integration" as const],
  }));
}

/** The conversation after the last dose (reference 1.3, step 8): never before so many days after it. */
export function followUp(minDays: number, maxDays: number, title: ProtocolStep["title"]): ProtocolStep {
  return {
    key: "follow-up",
    kind: "follow-up",
    title,
    durationMinutes: 60,
    attendees: ["psychologist"],
    roomKind: "consultation",
    ...CONVERSATION,
    minDaysAfterPrevious: minDays,
    maxDaysAfterPrevious: maxDays,
    formsDue: FOLLOW_UP_FORMS,
    documents: ["follow-up"],
  };
}

/** No reliable change after the second session (PHQ-9: 6 points, reference 2.2 and 5) asks for a joint decision. */
export const CHECKPOINT: ProtocolDefinition["checkpoint"] = {
  afterSessions: 2,
  instrument: "phq-9",
  reliableChange: 6,
};
