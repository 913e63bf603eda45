import { z } from "zod";
import { SESSION_PHASES, SIGNAL_KINDS, TOUCH_KINDS } from "@/lib/domain/pathway/treatment-day-record";

const onPathway = { commandId: z.uuid(), pathwayId: z.uuid() };
/**
 * When it happened (null: now), how many minutes before that when it is told late, and what the device's own clock showed when it was written down
 * without contact.
 */
const charted = {
  happenedAt: z.coerce.date().nullable(),
  minutesAgo: z.coerce.number().int().min(0).max(240).default(0),
  deviceAt: z.coerce.date().nullable().default(null),
};

export const MarkPhaseInput = z.object({
  ...onPathway,
  visitId: z.uuid(),
  phase: z.enum(SESSION_PHASES, "choose-one"),
  ...charted,
});
export type MarkPhaseInput = z.output<typeof MarkPhaseInput>;

export const GiveSignalInput = z.object({
  ...onPathway,
  visitId: z.uuid(),
  kind: z.enum(SIGNAL_KINDS, "choose-one"),
  ...charted,
});
export type GiveSignalInput = z.output<typeof GiveSignalInput>;

export const ClearSignalInput = z.object({ ...onPathway, signalId: z.uuid(), ...charted });
export type ClearSignalInput = z.output<typeof ClearSignalInput>;

/** What touch is given on: the patient said yes in this session, or it stands on the comfort card that they agreed to beforehand. */
export const TOUCH_BASES = ["said-yes", "comfort-card"] as const;

export const RecordTouchInput = z.object({
  ...onPathway,
  visitId: z.uuid(),
  kind: z.enum(TOUCH_KINDS, "choose-one"),
  basis: z.enum(TOUCH_BASES).default("said-yes"),
  what: z.string().trim().max(200, "too-long").default(""),
  ...charted,
});
export type RecordTouchInput = z.output<typeof RecordTouchInput>;

export const WriteProcessNoteInput = z.object({
  ...onPathway,
  visitId: z.uuid(),
  text: z.string().trim().min(1, "required").max(4000, "too-long"),
  ...charted,
});
export type WriteProcessNoteInput = z.output<typeof WriteProcessNoteInput>;
