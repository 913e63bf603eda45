import type { ClinicalRole, Locale } from "@/lib/domain/access/actor";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Invalidation, Person, Recorded, Signed } from "@/lib/domain/pathway/recorded";
import type {
  Diagnosis,
  EligibilityDecision,
  Examination,
  InteractionReview,
  Measurement,
  MedicineListCheck,
  PatientMedicine,
  ScreeningAssessment,
  TreatmentTrial,
} from "@/lib/domain/pathway/screening-record";
import type {
  AdverseEvent,
  DoctorRelease,
  DoseAdministration,
  DoseEnding,
  DoseOrder,
  EmergencyLog,
  FollowUpCall,
  InfusionEvent,
  SessionCheckIn,
  SessionDecision,
  SessionDischarge,
  SessionPhaseMark,
  SessionSignal,
  TimeOut,
  TouchLogEntry,
  VitalsAlert,
  VitalsReading,
} from "@/lib/domain/pathway/treatment-day-record";
import type { ConsentKind, InstrumentKey, Protocol } from "@/lib/domain/protocol/protocol.schema";

/**
 * Everything that has been recorded about one course of treatment, oldest first in every list. Rules read this and nothing else:
 * stage, next step and every gate are functions of (record, now). Rows that were invalidated or corrected are still here, marked.
 */
export type PathwayRecord = {
  id: string;
  version: number;
  startedAt: Date;
  referralReason: string;
  previousPathwayId: string | null;
  patient: {
    id: string;
    name: string;
    birthDate: CalendarDate;
    locale: Locale;
    userId: string | null;
    gpName: string;
    gpOffice: string;
  };
  protocol: Protocol;
  careTeam: CareTeamMember[];
  events: PathwayEvent[];
  questionnaires: QuestionnaireResponse[];
  flags: SafetyFlag[];
  diagnoses: Diagnosis[];
  medicines: PatientMedicine[];
  medicineListChecks: MedicineListCheck[];
  interactionReviews: InteractionReview[];
  examinations: Examination[];
  consents: Consent[];
  treatmentTrials: TreatmentTrial[];
  measurements: Measurement[];
  screenings: ScreeningAssessment[];
  eligibilities: EligibilityDecision[];
  visits: Visit[];
  notes: SignedNote[];
  orders: DoseOrder[];
  timeOuts: TimeOut[];
  doses: DoseAdministration[];
  readings: VitalsReading[];
  alerts: VitalsAlert[];
  releases: DoctorRelease[];
  discharges: SessionDischarge[];
  sessionDecisions: SessionDecision[];
  checkIns: SessionCheckIn[];
  phaseMarks: SessionPhaseMark[];
  signals: SessionSignal[];
  touches: TouchLogEntry[];
  infusionEvents: InfusionEvent[];
  doseEndings: DoseEnding[];
  adverseEvents: AdverseEvent[];
  emergencies: EmergencyLog[];
  followUpCalls: FollowUpCall[];
  checkpoints: CheckpointDecision[];
  letters: Letter[];
  /** Not of this course but of the clinic: the licensed texts it has loaded and approved, by which more can be asked of the patient. */
  clinicTexts: { instrument: InstrumentKey; locale: Locale }[];
};

export type CareTeamMember = Person & { role: ClinicalRole; fromAt: Date; toAt: Date | null };

export const PATHWAY_EVENT_KINDS = ["paused", "resumed", "ended-early", "stopped-for-safety", "closed"] as const;
export type PathwayEventKind = (typeof PATHWAY_EVENT_KINDS)[number];
export const END_REASONS = [
  "remission",
  "non-response",
  "own-wish",
  "safety",
  "withdrawn-consent",
  "not-eligible",
  "completed",
  "other",
] as const;
export type EndReason = (typeof END_REASONS)[number];
export type PathwayEvent = Recorded & {
  id: string;
  kind: PathwayEventKind;
  reasonCode: EndReason | "pause" | "resume";
  reason: string;
};

/** Where a form was answered. `paper`: filled in by the patient, entered by staff; `interview`: asked or rated by a clinician. */
export const RESPONSE_PLACES = ["own-device", "clinic-tablet", "paper", "interview"] as const;
export type ResponsePlace = (typeof RESPONSE_PLACES)[number];
export type QuestionnaireResponse = {
  id: string;
  instrument: InstrumentKey;
  instrumentVersion: string;
  textVersion: string;
  locale: Locale;
  visitId: string | null;
  place: ResponsePlace;
  answers: Record<string, number>;
  /** Items that the form itself passes over (AUDIT for those who do not drink): they count as zero and are not missing. */
  skipped: string[];
  /** A total read off paper; `answers` holds no more than the risk questions that were read with it. */
  totalOnly: boolean;
  /** On the instrument's own scale; null when the missing rule forbids a score, or when it has none. */
  score: number | null;
  startedAt: Date;
  /** When it was answered: what every rule goes by. */
  submittedAt: Date;
  /** When it was known here: later than `submittedAt` for what was entered from paper. */
  recordedAt: Date;
  /** Who sent it in: the patient, or who entered it. */
  answeredBy: Person;
  invalidated: Invalidation | null;
};

export const FLAG_LEVELS = ["low", "moderate", "high"] as const;
export type FlagLevel = (typeof FLAG_LEVELS)[number];
export const FLAG_SOURCES = ["phq-9-item-9", "core-risk", "c-ssrs", "risk-item", "clinician"] as const;
export const FLAG_STEP_KINDS = ["taken-on", "contact-attempted", "noted", "escalated", "reviewed"] as const;
/** What was done about a flag; `by` is null for what the program did itself. `reviewed`: a doctor has read its assessment, or written it. */
export type FlagStep = {
  id: string;
  flagId: string;
  kind: (typeof FLAG_STEP_KINDS)[number];
  note: string;
  at: Date;
  by: Person | null;
};
export type SafetyFlag = {
  id: string;
  level: FlagLevel;
  source: (typeof FLAG_SOURCES)[number];
  sourceId: string | null;
  detail: string;
  openedAt: Date;
  steps: FlagStep[];
  /** Heading → text of the structured assessment and of the safety plan made with the patient (empty when none was needed). */
  closed: { at: Date; by: Person; assessment: Record<string, string>; safetyPlan: Record<string, string> } | null;
};

export type Consent = {
  id: string;
  kind: ConsentKind;
  textVersion: string;
  locale: Locale;
  signedAt: Date;
  withdrawn: { at: Date; reason: string } | null;
};

export type Visit = {
  id: string;
  stepKey: string;
  startsAt: Date;
  endsAt: Date;
  room: { id: string; name: string; location: string };
  staff: (Person & { role: ClinicalRole })[];
  cancelled: { at: Date; kind: "cancelled" | "moved" | "no-show"; reason: string } | null;
};

export const NOTE_KINDS = ["preparation", "treatment-plan", "comfort-card", "integration", "follow-up"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
export type SignedNote = Signed & {
  id: string;
  kind: NoteKind;
  /** The visit it belongs to; null for plan and comfort card, which belong to the whole course. */
  visitId: string | null;
  /** Headings → text, shaped by the note kind. */
  content: Record<string, string>;
  correctsId: string | null;
  correctionReason: string | null;
};

export type CheckpointDecision = {
  id: string;
  decision: "continue" | "adjust" | "stop";
  /** In plain words: the patient reads it. */
  reason: string;
  agreedWith: Person;
  decidedAt: Date;
  decidedBy: Person;
};

/** One sentence of a letter and the signed fact it came from; `source` is null for the doctor's own words. */
export type LetterSentence = { text: string; source: { kind: string; id: string } | null };
export type LetterSection = { key: string; heading: string; sentences: LetterSentence[] };
export type Letter = Signed & {
  id: string;
  locale: Locale;
  sections: LetterSection[];
  sent: { at: Date; how: string } | null;
};
