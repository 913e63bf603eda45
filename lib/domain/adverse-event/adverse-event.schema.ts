import { z } from "zod";
import { ADVERSE_EVENT_KINDS, SERIOUS_CRITERIA } from "@/lib/domain/adverse-event/adverse-event-kinds";
import { ADVERSE_EVENT_OUTCOMES, ADVERSE_EVENT_TASKS } from "@/lib/domain/pathway/treatment-day-record";

const ofEvent = { commandId: z.uuid(), pathwayId: z.uuid(), eventId: z.uuid() };
const severity = z.coerce.number().int().min(0).max(3);
/** Empty: not serious. */
const seriousBecause = z
  .array(z.enum(SERIOUS_CRITERIA))
  .default([])
  .transform((criteria) => [...new Set(criteria)]);

export const RecordAdverseEventInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  /** The session in which it came; null for what was told of at another time. */
  visitId: z.uuid().nullable(),
  kind: z.enum(ADVERSE_EVENT_KINDS, "choose-one"),
  severity,
  description: z.string().trim().max(2000, "too-long").default(""),
  /** What was done about it. */
  action: z.string().trim().max(2000, "too-long").default(""),
  seriousBecause,
  /** When it began; null for now. */
  happenedAt: z.coerce.date().nullable(),
  deviceAt: z.coerce.date().nullable().default(null),
});
export type RecordAdverseEventInput = z.output<typeof RecordAdverseEventInput>;

export const UpdateAdverseEventInput = z.object({
  ...ofEvent,
  severity,
  outcome: z.enum(ADVERSE_EVENT_OUTCOMES, "choose-one"),
  /** For what is over: when it ended; null for now. */
  stoppedAt: z.coerce.date().nullable().default(null),
  seriousBecause,
  note: z.string().trim().max(2000, "too-long").default(""),
});
export type UpdateAdverseEventInput = z.output<typeof UpdateAdverseEventInput>;

export const InvalidateAdverseEventInput = z.object({
  ...ofEvent,
  reason: z.string().trim().min(3, "required").max(1000, "too-long"),
});
export type InvalidateAdverseEventInput = z.output<typeof InvalidateAdverseEventInput>;

export const CompleteAdverseEventTaskInput = z.object({
  ...ofEvent,
  kind: z.enum(ADVERSE_EVENT_TASKS, "choose-one"),
  /** What was done and when, or why it does not apply here. */
  note: z.string().trim().min(3, "required").max(4000, "too-long"),
});
export type CompleteAdverseEventTaskInput = z.output<typeof CompleteAdverseEventTaskInput>;
