import { z } from "zod";
import { typedNumber } from "@/lib/domain/typed-number";

/** Where the dose was given. */
export const DOSE_SITES = [
  "left-upper-arm",
  "right-upper-arm",
  "left-thigh",
  "right-thigh",
  "left-buttock",
  "right-buttock",
  "vein-left-arm",
  "vein-right-arm",
] as const;
export type DoseSite = (typeof DOSE_SITES)[number];

/** The dose as the nurse is about to give it; the second person confirms with their own sign-in, on the same device. */
export const GiveDoseInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  batchId: z.uuid(),
  /** The ml in the syringe, read off and typed: must be what the order comes to. */
  typedVolumeMl: z.preprocess(typedNumber, z.number().positive().max(100)),
  site: z.enum(DOSE_SITES),
  checkerEmail: z.string().trim().toLowerCase().min(1).max(320),
  checkerPassword: z.string().min(1).max(1000),
});
export type GiveDoseInput = z.output<typeof GiveDoseInput>;
