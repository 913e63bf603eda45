import { z } from "zod";

/** The parts of a discharge letter, in the order a GP reads them (reference 4.5). */
export const LETTER_SECTIONS = [
  "reason",
  "history",
  "findings",
  "treatment",
  "effect",
  "side-effects",
  "medicines",
  "risk",
  "driving",
  "recommendations",
  "information",
] as const;
export type LetterSectionKey = (typeof LETTER_SECTIONS)[number];
/** No letter leaves without these. */
export const REQUIRED_SECTIONS = [
  "reason",
  "treatment",
  "risk",
  "recommendations",
] as const satisfies LetterSectionKey[];

const sentence = z.object({
  text: z.string().trim().min(1, "required").max(5000, "too-long"),
  /** The signed fact that a drafted sentence came from; null for the doctor's own words. */
  source: z.object({ kind: z.string(), id: z.string() }).nullable(),
});

export const SignLetterInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  sections: z.array(z.object({ key: z.enum(LETTER_SECTIONS), sentences: z.array(sentence) })),
});
export type SignLetterInput = z.output<typeof SignLetterInput>;

export const SENT_WAYS = ["posted", "handed-over", "sent-in-other-system"] as const;
export type SentWay = (typeof SENT_WAYS)[number];

export const RecordLetterSentInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  letterId: z.uuid(),
  how: z.enum(SENT_WAYS),
});
export type RecordLetterSentInput = z.output<typeof RecordLetterSentInput>;
