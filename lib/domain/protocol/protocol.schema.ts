import { z } from "zod";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import { ADVERSE_EVENT_KINDS } from "@/lib/domain/adverse-event/adverse-event-kinds";
import {
  CALL_NEXT_DAY,
  callNextDay,
  checkInQuestion,
  checklistItem,
  clockTime,
  DISCHARGE_LIMITS,
  dischargeLimits,
} from "@/lib/domain/protocol/checklist.schema";
import { CHECK_IN_QUESTIONS } from "@/lib/domain/protocol/check-in-questions";
import {
  ALERT_ESCALATION,
  alertEscalation,
  olderPatients,
  RAPID_CHANGE,
  rapidChange,
  RELATIVE_TO_BASELINE,
  relativeToBaseline,
  TEMPERATURE_LIMITS,
} from "@/lib/domain/protocol/monitoring-rules";

/**
 * A treatment protocol: the clinic's approved, versioned answer to how a course runs. Every number that a clinic may set lives here
 * and nowhere in code (reference section 0: PROPOSED values are defaults of an approved protocol). A pathway keeps the version it started with.
 */
const text = z.object({ nb: z.string().min(1), en: z.string().min(1) });
const role = z.enum(CLINICAL_ROLES);
const days = z.number().int().nonnegative();
const minutes = z.number().int().nonnegative();

export const STEP_KINDS = ["screening", "preparation", "session", "follow-up"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What the clinic measures with. How each is built and scored: lib/domain/instrument. */
export const INSTRUMENTS = [
  ...([
    "phq-9",
    "gad-7",
    "core-om",
    "core-10",
    "aaq-ii",
    "c-ssrs",
    "audit",
    "audit-c",
    "who-5",
    "pcl-5",
    "itq",
  ] as const),
  ...(["madrs", "madrs-s", "qids-sr16", "cadss", "cadss-6", "moaas"] as const),
  ...(["kset-screening", "kset-baseline", "kset-acute", "kset-follow-up"] as const),
] as const;
export type InstrumentKey = (typeof INSTRUMENTS)[number];

export const EQUIPMENT = ["monitor", "oxygen", "emergency-kit", "recliner", "infusion-pump"] as const;
export type Equipment = (typeof EQUIPMENT)[number];

export const DOCTOR_PRESENCES = ["none", "reachable", "on-site"] as const;
export type DoctorPresence = (typeof DOCTOR_PRESENCES)[number];

/** How times are given out (PROPOSED, all of it: the clinic's own to set). */
const bookingRules = z.object({
  /** Times begin on this grid. */
  startEveryMinutes: z.number().int().positive(),
  /** A time picked but not confirmed is kept so long. */
  holdMinutes: z.number().int().positive(),
  /** A freed time offered from the waiting list is kept so long. */
  offerMinutes: z.number().int().positive(),
  /** Patients book, move and cancel until so many hours before; staff may later, with a reason. */
  patientDeadlineHours: z.number().int().nonnegative(),
  reminderHoursBefore: z.array(z.number().int().positive()),
  /** Oslo times between which no message is sent; it waits until they end, or goes before they begin when it would come too late. */
  quietHours: z.object({ from: clockTime, to: clockTime }),
});
export type BookingRules = z.output<typeof bookingRules>;
export const BOOKING_RULES: BookingRules = {
  startEveryMinutes: 15,
  holdMinutes: 10,
  offerMinutes: 240,
  patientDeadlineHours: 24,
  reminderHoursBefore: [48, 3],
  quietHours: { from: "21:00", to: "08:00" },
};

const formDue = z.object({
  instrument: z.enum(INSTRUMENTS),
  /** The form counts for the step when it was submitted at most so many days before the step's visit (or now). */
  freshForDays: days,
  /** A form that is not required is asked for and shown as missing, and stops nothing. */
  isRequired: z.boolean().default(true),
});

const riskItem = z.object({
  instrument: z.enum(INSTRUMENTS),
  item: z.string(),
  lowFrom: z.number().int().optional(),
  moderateFrom: z.number().int().optional(),
  highFrom: z.number().int().optional(),
});
export type RiskItem = z.output<typeof riskItem>;

/** Minutes after which an open flag that nobody has taken on is brought to more people, by level (PROPOSED). */
const flagEscalation = z.object({
  high: z.number().int().positive(),
  moderate: z.number().int().positive(),
  low: z.number().int().positive(),
});
export const FLAG_ESCALATION: z.output<typeof flagEscalation> = { high: 30, moderate: 240, low: 1440 };

/** Hours after a form has opened at which an unanswered one is reminded of; nothing is sent once it is answered (PROPOSED). */
const formReminders = z.object({ hoursAfterOpening: z.array(z.number().int().nonnegative()) });
export const FORM_REMINDERS: z.output<typeof formReminders> = { hoursAfterOpening: [0, 24, 72] };

/** What counts as an effect (reference 5). `reliableChange`: points for instruments that have no published figure (PROPOSED). */
const outcomeRules = z.object({
  /** The baseline is the last complete score at most so many days before the first dose, else the newest from screening. */
  baselineWithinDays: days,
  responseShare: z.number().min(0).max(1),
  partialResponseShare: z.number().min(0).max(1),
  reliableChange: z.partialRecord(z.enum(INSTRUMENTS), z.number().positive()),
  /** Relapse: once a responder or in remission, later at or above caseness and reliably worse. */
  relapseInstrument: z.enum(INSTRUMENTS),
});
export type OutcomeRules = z.output<typeof outcomeRules>;
export const OUTCOME_RULES: OutcomeRules = {
  baselineWithinDays: 7,
  responseShare: 0.5,
  partialResponseShare: 0.25,
  reliableChange: { "aaq-ii": 8 },
  relapseInstrument: "phq-9",
};

/** Kinds of adverse events that a doctor assesses before the next session, also when they are not serious; what is serious always is. */
const adverseEventRules = z.object({ reviewBeforeNextSession: z.array(z.enum(ADVERSE_EVENT_KINDS)) });
/** Reference 3.6, stop list for the next session (PROPOSED): psychotic symptoms, syncope, arrhythmia, a sign from liver or urinary tract. */
export const ADVERSE_EVENT_RULES: z.output<typeof adverseEventRules> = {
  reviewBeforeNextSession: ["psychotic-symptoms", "syncope", "arrhythmia", "liver-signal", "urinary-symptoms"],
};

export const ProtocolStep = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(STEP_KINDS),
  title: text,
  durationMinutes: minutes,
  attendees: z.array(role).min(1),
  roomKind: z.enum(["consultation", "treatment"]),
  /** What the room must have, beside being of its kind. */
  equipment: z.array(z.enum(EQUIPMENT)).default([]),
  /** Room and staff are taken so long before and after too: to make ready, to write, to tidy. */
  bufferBeforeMinutes: minutes.default(0),
  bufferAfterMinutes: minutes.default(0),
  /** A dose asks for a doctor at the place, or one who can be reached; the doctor is not taken by the visit. */
  doctorPresence: z.enum(DOCTOR_PRESENCES).default("none"),
  /** What patients may do with this visit themselves, within the protocol's deadlines. */
  patientMay: z.object({ book: z.boolean(), move: z.boolean() }).default({ book: false, move: false }),
  /** Days from the previous step's actual day (follow-up: from the last actual dose). */
  minDaysAfterPrevious: days,
  maxDaysAfterPrevious: days.optional(),
  formsDue: z.array(formDue),
  /** Documents that must be signed before the step counts as done. */
  documents: z.array(z.enum(["preparation", "treatment-plan", "comfort-card", "integration", "follow-up"])),
});
export type ProtocolStep = z.output<typeof ProtocolStep>;

export const EXCLUSION_LEVELS = ["A", "B", "C"] as const;
/** A: blocks unless the doctor overrides with a reason · B: the doctor must assess and document · C: note and plan (reference 3.1). */
export type ExclusionLevel = (typeof EXCLUSION_LEVELS)[number];

const exclusion = z.object({ key: z.string(), level: z.enum(EXCLUSION_LEVELS), label: text, source: z.string() });

/** Both ends optional: a limit that is not set makes the sign *not assessable* on that side, never normal. */
const band = z.object({ below: z.number().optional(), above: z.number().optional() });
const signLimits = z.object({
  /** Before dose: wait, doctor decides. */
  beforeWait: band,
  /** Before dose: do not give. */
  beforeStop: band,
  /** During: call the doctor (abnormal). */
  duringAbnormal: band,
  /** During: emergency (critical). */
  duringCritical: band,
});
export type SignLimits = z.output<typeof signLimits>;

export const VITAL_SIGNS = [
  "systolicMmHg",
  "diastolicMmHg",
  "heartRateBpm",
  "spo2Percent",
  "respiratoryRatePerMin",
  "moaas",
] as const;
export type VitalSign = (typeof VITAL_SIGNS)[number];

export const CONSENT_KINDS = ["treatment", "off-label", "quality-register"] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export const ProtocolDefinition = z
  .object({
    title: text,
    summary: text,
    steps: z.array(ProtocolStep).min(2),
    /** Sessions that count as a full course; a course may plan more steps than it needs. */
    minSessions: z.number().int().positive(),
    eligibilityValidDays: days,
    consentsRequired: z.array(z.enum(CONSENT_KINDS)),
    exclusions: z.array(exclusion).min(1),
    /**
     * Answers that open a safety flag in the same transaction: from `lowFrom` low, from `moderateFrom` moderate, from `highFrom` high
     * (product document 3, gate 5). The C-SSRS screener has no such items: its triage is the level (reference 2.6).
     */
    riskItems: z.array(riskItem).min(1),
    flagEscalation: flagEscalation.default(FLAG_ESCALATION),
    formReminders: formReminders.default(FORM_REMINDERS),
    adverseEvents: adverseEventRules.default(ADVERSE_EVENT_RULES),
    outcomes: outcomeRules.default(OUTCOME_RULES),
    treatmentTrialsRequired: z.number().int().nonnegative(),
    dose: z.object({
      substance: z.string(),
      route: z.enum(["im", "iv"]),
      minMgPerKg: z.number().positive(),
      maxMgPerKg: z.number().positive(),
      capMg: z.number().positive(),
      confirmIncreaseMgPerKg: z.number().positive(),
      strengthsMgPerMl: z.array(z.number().positive()).min(1),
      /** A volume above this at one site asks "check the strength": it catches the 10 for 50 mg/ml mix-up. */
      maxVolumeMl: z.number().positive(),
      volumeStepMl: z.number().positive(),
      /** Intravenous: over how many minutes, unless the order says otherwise; null where nobody has decided, then the order must say. */
      infusionMinutes: z.number().int().positive().nullable().default(null),
      weightMaxAgeDays: days,
      plausibleWeightKg: z.object({ min: z.number(), max: z.number() }),
      orderValidHours: z.number().int().positive(),
      /** A given dose may differ from the order only by rounding of the volume, at most this share of the order. */
      roundingTolerance: z.number().min(0).max(0.1),
    }),
    timeOut: z.array(checklistItem).min(1),
    /** What the patient is asked on the morning of a session, in plain words. */
    checkIn: z.array(checkInQuestion).default(CHECK_IN_QUESTIONS),
    monitoring: z.object({
      ruleVersion: z.string(),
      /** Minutes after the dose at which a reading is due. */
      scheduleMinutes: z.array(minutes).min(1),
      thenEveryMinutes: z.number().int().positive(),
      /** A baseline counts when it is at most so old at the time of the dose. */
      baselineMaxAgeMinutes: minutes,
      limits: z.partialRecord(z.enum(VITAL_SIGNS), signLimits),
      /** A rise of systolic or diastolic over baseline by this share calls the doctor. */
      riseOverBaseline: z.number().positive(),
      relativeToBaseline: relativeToBaseline.default(RELATIVE_TO_BASELINE),
      rapidChange: rapidChange.default(RAPID_CHANGE),
      /** Measured when there is a reason to, judged when measured. */
      temperature: signLimits.default(TEMPERATURE_LIMITS),
      olderPatients: olderPatients.optional(),
      recheckMinutes: z.number().int().positive(),
      alertEscalation: alertEscalation.default(ALERT_ESCALATION),
    }),
    discharge: z.object({
      minMinutesAfterDose: minutes,
      criteria: z.array(z.object({ key: z.string(), label: text })).min(1),
      limits: dischargeLimits.default(DISCHARGE_LIMITS),
      callNextDay: callNextDay.default(CALL_NEXT_DAY),
    }),
    checkpoint: z
      .object({
        afterSessions: z.number().int().positive(),
        instrument: z.enum(INSTRUMENTS),
        reliableChange: z.number().positive(),
      })
      .optional(),
    letterDueDays: days,
    booking: bookingRules.default(BOOKING_RULES),
  })
  .refine(
    (p) => p.steps.filter((s) => s.kind === "session").length >= p.minSessions,
    "fewer session steps than minSessions",
  )
  .refine((p) => p.dose.minMgPerKg <= p.dose.maxMgPerKg, "dose range is upside down")
  .refine((p) => new Set(p.steps.map((s) => s.key)).size === p.steps.length, "two steps share a key");
export type ProtocolDefinition = z.output<typeof ProtocolDefinition>;

/** An approved version of a protocol. */
export type Protocol = ProtocolDefinition & {
  id: string;
  key: string;
  version: number;
  approvedBy: string;
  approvedOn: string;
};
