import { z } from "zod";
import { ELIGIBILITY_OUTCOMES } from "@/lib/domain/pathway/pathway-record";

const text = z.string().trim().max(10_000, "too-long");

export const DecideEligibilityInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  /** The screening that the doctor has before them: a newer one must be read first. */
  screeningId: z.uuid(),
  outcome: z.enum(ELIGIBILITY_OUTCOMES),
  reasons: text.min(1, "required"),
  /** Why this medicine outside its approved use (pasientjournalforskriften § 6 g); demanded when eligible. */
  offLabelReasoning: text.default(""),
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
