import { z } from "zod";
import { EMERGENCY_ENTRY_KINDS } from "@/lib/domain/pathway/treatment-day-record";

const charted = {
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  /** When it happened; null for now. A device that was without contact sends the moment itself, and what its own clock showed. */
  happenedAt: z.coerce.date().nullable(),
  deviceAt: z.coerce.date().nullable().default(null),
};

export const StartEmergencyInput = z.object(charted);
export type StartEmergencyInput = z.output<typeof StartEmergencyInput>;

export const RecordEmergencyEntryInput = z
  .object({
    ...charted,
    kind: z.enum(EMERGENCY_ENTRY_KINDS, "choose-one"),
    text: z.string().trim().max(1000, "too-long"),
  })
  .refine(({ kind, text }) => kind !== "other" || text !== "", { path: ["text"], error: "required" });
export type RecordEmergencyEntryInput = z.output<typeof RecordEmergencyEntryInput>;

export const EndEmergencyInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  visitId: z.uuid(),
  /** How it went, in words: it stands in the record. */
  summary: z.string().trim().min(3, "required").max(4000, "too-long"),
});
export type EndEmergencyInput = z.output<typeof EndEmergencyInput>;
