import { z } from "zod";
import { typedNumber } from "@/lib/domain/typed-number";

/**
 * Could a device have shown this? An alarming value must be recordable; only what no device shows is refused, so that a slip of the
 * finger is caught. Ranges: MOAA/S 0–5, nausea 0–3, anxiety and dissociation 0–10 (reference 3.6); the rest are the spans of monitors.
 */
const whole = (min: number, max: number) =>
  z.preprocess(
    typedNumber,
    z.number().int("whole-number").min(min, `device-below:${min}`).max(max, `device-above:${max}`).nullable(),
  );

export const VITALS_RANGES = {
  systolicMmHg: { min: 40, max: 300 },
  diastolicMmHg: { min: 20, max: 200 },
  heartRateBpm: { min: 20, max: 250 },
  spo2Percent: { min: 50, max: 100 },
  respiratoryRatePerMin: { min: 0, max: 60 },
  moaas: { min: 0, max: 5 },
  nausea: { min: 0, max: 3 },
  anxiety: { min: 0, max: 10 },
  dissociation: { min: 0, max: 10 },
} as const;
export type VitalsField = keyof typeof VITALS_RANGES;
export const VITALS_FIELDS = Object.keys(VITALS_RANGES) as VitalsField[];

/** Degrees Celsius with one decimal, what a thermometer shows. May be left out: it is measured when there is a reason to. */
const temperature = z
  .preprocess(
    typedNumber,
    z.number().min(25, "device-below:25").max(45, "device-above:45").multipleOf(0.1, "one-decimal").nullable(),
  )
  .default(null);

const values = {
  systolicMmHg: whole(40, 300),
  diastolicMmHg: whole(20, 200),
  heartRateBpm: whole(20, 250),
  spo2Percent: whole(50, 100),
  respiratoryRatePerMin: whole(0, 60),
  moaas: whole(0, 5),
  nausea: whole(0, 3),
  anxiety: whole(0, 10),
  dissociation: whole(0, 10),
  temperatureC: temperature,
};
const words = { skippedReason: z.string().trim().max(500), comment: z.string().trim().max(2000) };

/** What a device could have shown, one set: for a row of a monitor's file. */
export const MonitorValues = z.object(values);

export type TypedReading = { [K in VitalsField]: number | null } & { temperatureC: number | null };

function refineReading(reading: TypedReading & { skippedReason: string }, context: z.RefinementCtx): void {
  const hasValue = reading.temperatureC !== null || VITALS_FIELDS.some((field) => reading[field] !== null);
  const isSkipped = reading.skippedReason !== "";
  if (!hasValue && !isSkipped) context.addIssue({ code: "custom", path: ["systolicMmHg"], message: "value-or-reason" });
  if (hasValue && isSkipped) context.addIssue({ code: "custom", path: ["skippedReason"], message: "value-or-reason" });
  if (arePressuresSwapped(reading)) {
    context.addIssue({ code: "custom", path: ["diastolicMmHg"], message: "pressures-swapped" });
  }
}

/** The lower pressure is never the higher: the two were typed in the wrong fields. */
export function arePressuresSwapped({
  systolicMmHg,
  diastolicMmHg,
}: Pick<TypedReading, "systolicMmHg" | "diastolicMmHg">): boolean {
  return systolicMmHg !== null && diastolicMmHg !== null && diastolicMmHg >= systolicMmHg;
}

const measuredTime = z.literal("").or(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not-time"));

/** What the nurse types: `measuredTime` is the clock of the room (`HH:mm`), empty for now. */
export const VitalsForm = z.object({ ...values, ...words, measuredTime }).superRefine(refineReading);

const instants = {
  /** When the device showed it, null for now; a client that was offline sends its own instant. */
  measuredAt: z.coerce.date().nullable(),
  /** What the device's own clock showed when it was typed without contact. */
  deviceAt: z.coerce.date().nullable().default(null),
};

/** One set of vital signs. */
export const RecordVitalsInput = z
  .object({ commandId: z.uuid(), pathwayId: z.uuid(), visitId: z.uuid(), ...instants, ...values, ...words })
  .superRefine(refineReading);
export type RecordVitalsInput = z.output<typeof RecordVitalsInput>;

const reason = z.string().trim().min(3).max(1000);
const correction = { readingId: z.uuid(), reason, ...values, comment: words.comment };
const notSkipped = (reading: TypedReading, context: z.RefinementCtx) =>
  refineReading({ ...reading, skippedReason: "" }, context);

/** The right figures in place of wrong ones; the time only when that was wrong too. */
export const CorrectVitalsForm = z.object({ ...correction, measuredTime }).superRefine(notSkipped);
export const CorrectVitalsInput = z
  .object({ commandId: z.uuid(), pathwayId: z.uuid(), ...instants, ...correction })
  .superRefine(notSkipped);
export type CorrectVitalsInput = z.output<typeof CorrectVitalsInput>;

/** A monitor's file as it was chosen: the text of it. */
export const MAX_FILE_CHARACTERS = 512 * 1024;
export const ImportVitalsInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  content: z.string().min(1).max(MAX_FILE_CHARACTERS, "file-too-large"),
});
export type ImportVitalsInput = z.output<typeof ImportVitalsInput>;

/** What people write down about an alert; `escalated` is the program's, a re-check is seen from the readings. */
export const STEPS_BY_PEOPLE = ["doctor-called", "doctor-assessed", "noted"] as const;
export const RecordAlertStepInput = z
  .object({
    commandId: z.uuid(),
    pathwayId: z.uuid(),
    alertId: z.uuid(),
    kind: z.enum(STEPS_BY_PEOPLE),
    note: z.string().trim().max(1000),
    happenedAt: z.coerce.date().nullable().default(null),
  })
  .superRefine(({ kind, note }, context) => {
    if (kind !== "doctor-called" && note.length < 3)
      context.addIssue({ code: "custom", path: ["note"], message: "required" });
  });
export type RecordAlertStepInput = z.output<typeof RecordAlertStepInput>;

export const EscalateAlertInput = z.object({ commandId: z.uuid(), pathwayId: z.uuid(), alertId: z.uuid() });
export type EscalateAlertInput = z.output<typeof EscalateAlertInput>;

export const RaiseSkippedAlertInput = z.object({ commandId: z.uuid(), pathwayId: z.uuid(), visitId: z.uuid() });
export type RaiseSkippedAlertInput = z.output<typeof RaiseSkippedAlertInput>;

export const AcknowledgeAlertInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  alertId: z.uuid(),
  /** What was done, in words: it stands in the record. */
  action: z.string().trim().min(3).max(1000),
  /** When it was answered, from a device without contact; null for now. */
  happenedAt: z.coerce.date().nullable().default(null),
});
export type AcknowledgeAlertInput = z.output<typeof AcknowledgeAlertInput>;

export const InvalidateVitalsInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  readingId: z.uuid(),
  reason,
});
export type InvalidateVitalsInput = z.output<typeof InvalidateVitalsInput>;
