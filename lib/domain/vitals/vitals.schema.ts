import { z } from "zod";
import { typedNumber } from "@/lib/domain/typed-number";

/**
 * Could a device have shown this? An alarming value must be recordable; only what no device shows is refused, so that a slip of the
 * finger is caught. Ranges: MOAA/S 0–5, nausea 0–3, anxiety and dissociation 0–10 (reference 3.6); the rest are the spans of monitors.
 */
const whole = (min: number, max: number) => z.preprocess(typedNumber, z.number().int().min(min).max(max).nullable());

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
  skippedReason: z.string().trim().max(500),
  comment: z.string().trim().max(2000),
};

type Typed = { [K in VitalsField]: number | null } & { skippedReason: string };

function refineReading(reading: Typed, context: z.RefinementCtx): void {
  const hasValue = VITALS_FIELDS.some((field) => reading[field] !== null);
  const isSkipped = reading.skippedReason !== "";
  if (!hasValue && !isSkipped) context.addIssue({ code: "custom", path: ["systolicMmHg"], message: "value-or-reason" });
  if (hasValue && isSkipped) context.addIssue({ code: "custom", path: ["skippedReason"], message: "value-or-reason" });
  const { systolicMmHg, diastolicMmHg } = reading;
  if (systolicMmHg !== null && diastolicMmHg !== null && diastolicMmHg >= systolicMmHg) {
    context.addIssue({ code: "custom", path: ["diastolicMmHg"], message: "pressures-swapped" });
  }
}

/** What the nurse types: `measuredTime` is the clock of the room (`HH:mm`), empty for now. */
export const VitalsForm = z
  .object({ ...values, measuredTime: z.literal("").or(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not-time")) })
  .superRefine(refineReading);

/** One set of vital signs. `measuredAt` is when the device showed it, null for now; a client that was offline sends its own instant. */
export const RecordVitalsInput = z
  .object({
    commandId: z.uuid(),
    pathwayId: z.uuid(),
    visitId: z.uuid(),
    measuredAt: z.coerce.date().nullable(),
    ...values,
  })
  .superRefine(refineReading);
export type RecordVitalsInput = z.output<typeof RecordVitalsInput>;

export const AcknowledgeAlertInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  alertId: z.uuid(),
  /** What was done, in words: it stands in the record. */
  action: z.string().trim().min(3).max(1000),
});
export type AcknowledgeAlertInput = z.output<typeof AcknowledgeAlertInput>;

export const InvalidateVitalsInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  readingId: z.uuid(),
  reason: z.string().trim().min(3).max(1000),
});
export type InvalidateVitalsInput = z.output<typeof InvalidateVitalsInput>;
