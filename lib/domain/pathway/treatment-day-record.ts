import type { Locale } from "@/lib/domain/access/actor";
import type { Invalidation, Person, Recorded, Signed } from "@/lib/domain/pathway/recorded";
import type { VitalSign } from "@/lib/domain/protocol/protocol.schema";

type OfVisit = { id: string; visitId: string };

/** When it happened, and what the device's own clock showed when it was typed without contact (null: the server was asked at once). */
type Happened = { happenedAt: Date; deviceAt: Date | null };

export type MonitoringPlan = { scheduleMinutes: number[]; thenEveryMinutes: number };

export type DoseConfirmation = { kind: "outside-range" | "increase-over-limit"; reason: string };
export type DoseOrder = Signed &
  OfVisit & {
    substance: string;
    route: "im" | "iv";
    mgPerKg: number;
    measurementId: string;
    weightKg: number;
    doseMg: number;
    maxMg: number;
    confirmations: DoseConfirmation[];
    comment: string;
    validUntil: Date;
    /** The strength that the doctor had in mind; null where only mg were ordered. What is drawn up is computed from the ampoule in hand. */
    strengthMgPerMl: number | null;
    /** Intravenous: over how many minutes; null for an injection. */
    infusionMinutes: number | null;
    /** When readings are due for this session; null: as the protocol says. */
    monitoringPlan: MonitoringPlan | null;
    cancelled: { at: Date; by: Person; reason: string } | null;
  };

export type ChecklistAnswer = { answer: "yes" | "no"; comment: string };
export type TimeOut = OfVisit &
  Recorded & {
    answers: Record<string, ChecklistAnswer>;
    escortName: string;
    escortPhone: string;
    decision: "go" | "hold" | "stop";
    reason: string;
  };

export type DoseAdministration = OfVisit & {
  orderId: string;
  doseMg: number;
  volumeMl: number;
  strengthMgPerMl: number;
  batchNumber: string;
  weightKg: number;
  site: string;
  givenAt: Date;
  recordedAt: Date;
  givenBy: Person;
  checkedBy: Person;
};

export const READING_SOURCES = ["typed", "imported"] as const;
export type ReadingSource = (typeof READING_SOURCES)[number];
export type VitalsValues = Record<VitalSign | "nausea" | "anxiety" | "dissociation", number | null>;
export type VitalsAssessment = "within-limits" | "outside-limits" | "not-assessable" | "skipped";
export type VitalsReading = OfVisit &
  Recorded &
  VitalsValues & {
    measuredAt: Date;
    /** Degrees Celsius; measured when there is a reason to. */
    temperatureC: number | null;
    /** Typed by somebody, or read from a monitor's file. */
    source: ReadingSource;
    /** What the device's own clock showed when it was typed; null when the server was asked at once. */
    deviceAt: Date | null;
    /** The reading that this one puts right; that one is struck through and stays. */
    correctsId: string | null;
    skippedReason: string | null;
    comment: string;
    assessment: VitalsAssessment;
    ruleVersion: string;
    invalidated: Invalidation | null;
  };

/** What an alert is about: a sign, or the monitoring itself (readings skipped in a row). */
export const OTHER_ALERT_SIGNS = ["temperatureC", "monitoring"] as const;
export type AlertSign = VitalSign | (typeof OTHER_ALERT_SIGNS)[number];
export const ALERT_LEVELS = ["abnormal", "critical"] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];
export const ALERT_RULES = ["absolute", "relative-to-baseline", "rapid-change", "skipped-in-a-row"] as const;
export type AlertRule = (typeof ALERT_RULES)[number];

export const ALERT_STEP_KINDS = ["doctor-called", "doctor-assessed", "rechecked", "noted", "escalated"] as const;
/** What was done about an alert after it was raised; `by` is null for what the program did itself. */
export type AlertStep = {
  id: string;
  alertId: string;
  kind: (typeof ALERT_STEP_KINDS)[number];
  note: string;
  happenedAt: Date;
  recordedAt: Date;
  by: Person | null;
};

export type VitalsAlert = OfVisit & {
  readingId: string;
  sign: AlertSign;
  level: AlertLevel;
  rule: AlertRule;
  ruleVersion: string;
  value: string;
  limit: string;
  raisedAt: Date;
  acknowledged: { at: Date; by: Person; action: string; recheckAt: Date } | null;
  steps: AlertStep[];
};

export type DoctorRelease = { id: string; visitId: string; reason: string; releasedAt: Date; releasedBy: Person };

export type SessionDischarge = OfVisit & {
  criteria: Record<string, ChecklistAnswer>;
  escortName: string;
  escortPhone: string;
  /** Who the escort is to the patient. */
  escortRelation: string;
  /** Written advice: in which language it was given, and when; null for sessions from before it was recorded. */
  advice: { locale: Locale; givenAt: Date } | null;
  dischargedAt: Date;
  dischargedBy: Person;
};

export const SESSION_DECISION_KINDS = ["hold", "stop", "lifted", "accepted"] as const;
/**
 * Somebody holds or stops today's session, lifts a hold, or (a doctor) accepts one line of the time-out today. A stop is not lifted: the session
 * is booked anew.
 */
export type SessionDecision = OfVisit &
  Recorded & {
    kind: (typeof SESSION_DECISION_KINDS)[number];
    /** Accepted: the line of the time-out. */
    itemKey: string | null;
    /** Lifted: the hold. Accepted: the time-out whose answer it is. */
    regardsId: string | null;
    reason: string;
  };

/** What the patient answered on the day about what has changed since last time. */
export type SessionCheckIn = OfVisit & {
  answers: Record<string, ChecklistAnswer>;
  escortName: string;
  escortPhone: string;
  answeredAt: Date;
  answeredBy: Person;
};

export const SESSION_PHASES = [
  ...(["breathing", "homework", "meditation", "dose", "journey", "return", "conversation", "rest"] as const),
] as const;
export type SessionPhaseName = (typeof SESSION_PHASES)[number];
export type SessionPhaseMark = OfVisit & Recorded & Happened & { phase: SessionPhaseName };

/** What the psychologist lets the room know without words of therapy. */
export const SIGNAL_KINDS = [
  ...(["anxious", "distressed", "in-pain", "nauseous", "needs-quiet", "wants-to-stop", "needs-help"] as const),
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];
export type SessionSignal = OfVisit &
  Recorded &
  Happened & { kind: SignalKind; cleared: { at: Date; by: Person; recordedAt: Date } | null };

export const TOUCH_KINDS = ["asked", "agreed", "declined", "given", "ended"] as const;
/** Touch during the session: asked for, agreed or declined, given, ended; `what` in the words of the comfort card. */
export type TouchLogEntry = OfVisit & Recorded & Happened & { kind: (typeof TOUCH_KINDS)[number]; what: string };

export const INFUSION_EVENT_KINDS = ["started", "paused", "resumed", "rate-changed", "stopped"] as const;
export type InfusionEvent = OfVisit &
  Recorded &
  Happened & {
    doseId: string;
    kind: (typeof INFUSION_EVENT_KINDS)[number];
    rateMlPerHour: number | null;
    reason: string;
  };

export const DOSE_ENDING_KINDS = ["completed", "partial", "aborted"] as const;
/** What became of a dose that is not given whole in a moment: an infusion that ended, an injection broken off. */
export type DoseEnding = OfVisit &
  Recorded & {
    doseId: string;
    kind: (typeof DOSE_ENDING_KINDS)[number];
    givenMg: number;
    givenVolumeMl: number;
    reason: string;
    happenedAt: Date;
    witnessedBy: Person;
  };

export const ADVERSE_EVENT_OUTCOMES = [
  "ongoing",
  "resolved",
  "resolved-with-after-effects",
  "fatal",
  "unknown",
] as const;
export type AdverseEventOutcome = (typeof ADVERSE_EVENT_OUTCOMES)[number];
export const ADVERSE_EVENT_TASKS = [
  ...([
    "doctor-assessment",
    "patient-informed",
    "authority-report",
    "incident-warning",
    "injury-scheme-informed",
  ] as const),
] as const;
export type AdverseEventTaskKind = (typeof ADVERSE_EVENT_TASKS)[number];

export type AdverseEventUpdate = Recorded & {
  id: string;
  severity: number;
  stoppedAt: Date | null;
  outcome: AdverseEventOutcome;
  isSerious: boolean;
  seriousBecause: string[];
  note: string;
};

/** `kind` and `seriousBecause` are words of lib/domain/adverse-event; severity 0–3 (reference 3.6). The newest update counts. */
export type AdverseEvent = Recorded & {
  id: string;
  visitId: string | null;
  kind: string;
  description: string;
  severity: number;
  startedAt: Date;
  deviceAt: Date | null;
  action: string;
  isSerious: boolean;
  seriousBecause: string[];
  updates: AdverseEventUpdate[];
  tasks: { id: string; kind: AdverseEventTaskKind; note: string; doneAt: Date; doneBy: Person }[];
  invalidated: Invalidation | null;
};

export const EMERGENCY_ENTRY_KINDS = [
  ...(["called-113", "doctor-called", "doctor-here", "oxygen", "airway", "cpr", "defibrillator"] as const),
  ...(["medicine", "position", "reading", "ambulance-here", "handed-over", "other"] as const),
] as const;
export type EmergencyEntryKind = (typeof EMERGENCY_ENTRY_KINDS)[number];
export type EmergencyEntry = Recorded & Happened & { id: string; kind: EmergencyEntryKind; text: string };
/** The timed log of an emergency in a session; open until somebody ends it with a summary. */
export type EmergencyLog = OfVisit & {
  startedAt: Date;
  startedBy: Person;
  deviceAt: Date | null;
  /** When it was known here: later than `startedAt` when the button was pressed without contact. */
  recordedAt: Date;
  entries: EmergencyEntry[];
  ended: { at: Date; by: Person; summary: string } | null;
};

/** The call on the day after a dose: who calls, when, and how it went. */
export type FollowUpCall = OfVisit &
  Recorded & {
    dueAt: Date;
    assignedTo: Person;
    done: { at: Date; by: Person; outcome: "reached" | "not-reached"; note: string } | null;
  };
