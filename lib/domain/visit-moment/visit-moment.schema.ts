import { z } from "zod";

export const VISIT_MOMENT_KINDS = ["arrived", "running-late", "left"] as const;
export type VisitMomentKind = (typeof VISIT_MOMENT_KINDS)[number];

/** Longer than this nobody is late: the visit is moved, or the patient did not come (PROPOSED). */
export const LATE_AT_MOST_MINUTES = 240;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not-time");

/** `time` is a wall-clock time in Oslo today; empty means now. `minutes` belongs to running late only; 0 takes an earlier message back. */
export const RecordVisitMomentInput = z
  .object({
    commandId: z.uuid(),
    pathwayId: z.uuid(),
    visitId: z.uuid(),
    kind: z.enum(VISIT_MOMENT_KINDS),
    minutes: z.number().int().min(0).max(LATE_AT_MOST_MINUTES).nullable().default(null),
    time: z.union([z.literal(""), clockTime]).default(""),
  })
  .refine(({ kind, minutes }) => kind !== "running-late" || minutes !== null, {
    path: ["minutes"],
    message: "required",
  });
export type RecordVisitMomentInput = z.output<typeof RecordVisitMomentInput>;

/** What happened around a visit on its day; never changed, corrected by a newer one. */
export type VisitMoment = {
  id: string;
  visitId: string;
  kind: VisitMomentKind;
  /** How late the patient says they will be; null for the other kinds. */
  minutes: number | null;
  /** When it happened; `recordedAt` is when it was written down. */
  at: Date;
  recordedAt: Date;
};
