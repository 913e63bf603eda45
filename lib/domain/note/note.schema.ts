import { z } from "zod";
import { NOTE_KINDS, type NoteKind } from "@/lib/domain/pathway/pathway-record";

/**
 * The headings of each document, and which must be filled before it can be signed (S004: preparation, plan, comfort card, integration,
 * follow-up; reference 1.3–1.4, 4.1). Headings are keys; their words are in lib/content.
 */
export const NOTE_FIELDS = {
  preparation: {
    required: ["alliance", "strategies", "values", "summary"],
    optional: ["flexibility", "practice", "side-effects", "anxiety-routine"],
  },
  "treatment-plan": {
    required: ["goals", "values", "activities"],
    optional: ["expectations", "considerations", "between-sessions"],
  },
  "comfort-card": {
    required: ["agreed-signal", "touch", "if-anxious"],
    optional: ["music", "light-and-blanket", "do-not"],
  },
  integration: {
    required: ["experience", "summary"],
    optional: ["insight", "patients-own-words", "homework", "next-agenda"],
  },
  "follow-up": {
    required: ["effect", "relapse-plan", "onward-care"],
    optional: ["routines", "network", "alcohol", "risk"],
  },
} as const satisfies Record<NoteKind, { required: readonly string[]; optional: readonly string[] }>;

/** Shown during the session to everybody in the room; all other notes are therapy content, which the nurse never sees. */
export const SHOWN_TO_NURSE: readonly NoteKind[] = ["comfort-card"];

export const SignNoteInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  kind: z.enum(NOTE_KINDS, "choose-one"),
  /** The visit that the note belongs to; plan and comfort card belong to the whole course. */
  visitId: z.uuid().nullable(),
  content: z.record(z.string(), z.string().trim().max(20_000, "too-long")),
  /** The signed note that this one corrects, and why (hpl § 42: a dated addition, never a deletion). */
  correctsId: z.uuid().nullable(),
  correctionReason: z.string().trim().max(2000, "too-long"),
});
export type SignNoteInput = z.output<typeof SignNoteInput>;
