import { z } from "zod";
import { BASIS_PARTS } from "@/lib/domain/eligibility/decision-basis";
import { ELIGIBILITY_OUTCOMES } from "@/lib/domain/pathway/screening-record";

const text = z.string().trim().max(10_000, "too-long");

export const DecideEligibilityInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  /** The screening that the doctor has before them: a newer one must be read first. */
  screeningId: z.uuid(),
  /** What else the doctor has before them, as the page gave it out. */
  basis: z.partialRecord(z.enum(BASIS_PARTS), z.string().max(100)).default({}),
  outcome: z.enum(ELIGIBILITY_OUTCOMES),
  reasons: text.min(1, "required"),
  /** Why this medicine outside its approved use (pasientjournalforskriften § 6 g); demanded when eligible. */
  offLabelReasoning: text.default(""),
  /** Whom the doctor has discussed it with, or that it was nobody and why; demanded when eligible. */
  consulted: text.default(""),
  conditions: text.default(""),
  /** In plain words: the patient reads it. */
  explanation: text.min(1, "required"),
  /** Demanded when deferred. */
  deferredUntil: z
    .union([z.iso.date("not-date"), z.literal("")])
    .nullable()
    .default(null),
});
export type DecideEligibilityInput = z.output<typeof DecideEligibilityInput>;
