import { z } from "zod";
import { ASSESSMENT_HEADINGS, PLAN_HEADINGS } from "@/lib/domain/flag/flag-headings";
import { FLAG_LEVELS } from "@/lib/domain/pathway/pathway-record";

const ofFlag = { commandId: z.uuid(), pathwayId: z.uuid(), flagId: z.uuid() };

export const OpenFlagInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  level: z.enum(FLAG_LEVELS, "choose-one"),
  detail: z.string().trim().min(1, "required").max(2000, "too-long"),
});
export type OpenFlagInput = z.output<typeof OpenFlagInput>;

export const TakeOnFlagInput = z.object(ofFlag);
export type TakeOnFlagInput = z.output<typeof TakeOnFlagInput>;

export const RecordFlagStepInput = z.object({
  ...ofFlag,
  kind: z.enum(["contact-attempted", "noted"], "choose-one"),
  note: z.string().trim().min(1, "required").max(4000, "too-long"),
});
export type RecordFlagStepInput = z.output<typeof RecordFlagStepInput>;

/** Heading → text; a heading that is left out was left open. Anything else is not asked for and not kept. */
const texts = <H extends string>(headings: readonly [H, ...H[]]) =>
  z.partialRecord(z.enum(headings), z.string().trim().max(10_000, "too-long"));

export const CloseFlagInput = z.object({
  ...ofFlag,
  /** The level as the clinician judges it now. */
  judgedLevel: z.enum(FLAG_LEVELS, "choose-one"),
  assessment: texts(ASSESSMENT_HEADINGS),
  /** Demanded for moderate and high. */
  safetyPlan: texts(PLAN_HEADINGS),
});
export type CloseFlagInput = z.output<typeof CloseFlagInput>;

export const ReviewFlagInput = z.object({
  ...ofFlag,
  note: z.string().trim().max(4000, "too-long").default(""),
});
export type ReviewFlagInput = z.output<typeof ReviewFlagInput>;

export const EscalateFlagInput = z.object(ofFlag);
export type EscalateFlagInput = z.output<typeof EscalateFlagInput>;
