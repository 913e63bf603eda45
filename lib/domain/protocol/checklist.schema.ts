import { z } from "zod";

// The checklists of a treatment day: the time-out, the patient's check-in, the way home.

const text = z.object({ nb: z.string().min(1), en: z.string().min(1) });

/** An Oslo wall-clock time, `HH:mm`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not-time");

/** What is written beside an answer: a name, times, what has changed. Without it the line counts as not answered. */
const written = z.object({ label: text, when: z.enum(["always", "yes", "no"]) });

export const checklistItem = z.object({
  key: z.string(),
  label: text,
  /** The answer that lets the session go on. */
  expected: z.enum(["yes", "no"]),
  /** What another answer means. */
  otherwise: z.enum(["hold", "stop"]),
  /** Shown under the question. */
  hint: text.optional(),
  writes: written.optional(),
});
export type ChecklistItem = z.output<typeof checklistItem>;

export const checkInQuestion = z.object({
  key: z.string(),
  ask: text,
  hint: text.optional(),
  /** The line of the time-out that asks the same, with the same meaning of yes and no: the nurse sees the answer beside it. */
  beside: z.string(),
  writes: written.optional(),
  /** A yes opens a safety flag of this level in the same transaction. */
  flagOnYes: z.enum(["low", "moderate", "high"]).optional(),
});
export type CheckInQuestion = z.output<typeof checkInQuestion>;

/** What the measured criteria of the way home are held against (reference 3.7). */
export const dischargeLimits = z.object({
  /** Systolic and diastolic each: at most this share from the baseline, or not over the limit before the dose. */
  bloodPressureWithinShare: z.number().min(0).max(1),
  spo2AtLeastPercent: z.number(),
  moaasAtLeast: z.number(),
  nauseaAtMost: z.number(),
  dissociationAtMost: z.number(),
});
export type DischargeLimits = z.output<typeof dischargeLimits>;
/** Reference 3.7, PROPOSED. Dissociation gone: 0 of 10. */
export const DISCHARGE_LIMITS: DischargeLimits = {
  bloodPressureWithinShare: 0.2,
  spo2AtLeastPercent: 95,
  moaasAtLeast: 5,
  nauseaAtMost: 1,
  dissociationAtMost: 0,
};

/** The call on the day after (reference 3.7, PROPOSED; the hours are the clinic's own to set). */
export const callNextDay = z.object({ time: clockTime, againAfterMinutes: z.number().int().positive() });
export const CALL_NEXT_DAY: z.output<typeof callNextDay> = { time: "10:00", againAfterMinutes: 120 };
