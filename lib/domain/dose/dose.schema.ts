import { z } from "zod";
import { secondPersonFields } from "@/lib/domain/dose/second-person.schema";
import { DOSE_ENDING_KINDS } from "@/lib/domain/pathway/treatment-day-record";
import { typedNumber } from "@/lib/domain/typed-number";

const MUSCLES = [
  "left-upper-arm",
  "right-upper-arm",
  "left-thigh",
  "right-thigh",
  "left-buttock",
  "right-buttock",
] as const;
const VEINS = ["vein-left-arm", "vein-right-arm"] as const;

/** Where the dose was given. */
export const DOSE_SITES = [...MUSCLES, ...VEINS] as const;
export type DoseSite = (typeof DOSE_SITES)[number];

/** Where a dose of this route is given: ketamine for a muscle does not go into a vein, nor the other way. */
export const SITES_OF_ROUTE: Record<"im" | "iv", readonly DoseSite[]> = { im: MUSCLES, iv: VEINS };

/** The dose as the nurse is about to give it; the second person confirms with their own sign-in, on the same device. */
export const GiveDoseInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  batchId: z.uuid(),
  /** The ml in the syringe, read off and typed: must be what the order comes to. */
  typedVolumeMl: z.preprocess(typedNumber, z.number().positive().max(100)),
  site: z.enum(DOSE_SITES),
  ...secondPersonFields,
});
export type GiveDoseInput = z.output<typeof GiveDoseInput>;

const reason = z.string().trim().max(2000, "too-long").default("");
const happened = {
  /** When it happened; null: now. */
  happenedAt: z.coerce.date().nullable().default(null),
  /** What the device's own clock showed when it was typed without contact. */
  deviceAt: z.coerce.date().nullable().default(null),
};

/** An infusion is paused, resumed, changed in rate or stopped; its start is the dose itself. */
export const RecordInfusionEventInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  kind: z.enum(["paused", "resumed", "rate-changed", "stopped"]),
  rateMlPerHour: z.preprocess(typedNumber, z.number().positive("not-positive").max(9999).nullable()).default(null),
  reason,
  ...happened,
});
export type RecordInfusionEventInput = z.output<typeof RecordInfusionEventInput>;

/** What the patient got of what was drawn up. */
export const EndDoseInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  kind: z.enum(DOSE_ENDING_KINDS),
  givenVolumeMl: z.preprocess(typedNumber, z.number().nonnegative().max(100)),
  reason,
  ...happened,
  ...secondPersonFields,
});
export type EndDoseInput = z.output<typeof EndDoseInput>;
