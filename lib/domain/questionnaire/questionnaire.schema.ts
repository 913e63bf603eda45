import { z } from "zod";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { LOCALES } from "@/lib/domain/access/actor";

/** One answer, as a number or as the figure a radio button holds. Nothing chosen is no answer, never a zero. */
const answer = z.union(
  [
    z.number().int(),
    z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number),
  ],
  "not-in-list",
);

/** A form as the patient sends it. Whether the items belong to the instrument is the rule's to say. */
export const SubmitQuestionnaireInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  instrument: z.enum(INSTRUMENTS, "not-in-list"),
  textVersion: z.string().min(1, "required"),
  locale: z.enum(LOCALES),
  startedAt: z.union([z.date(), z.iso.datetime().transform((instant) => new Date(instant))]),
  answers: z.record(z.string(), answer),
});
export type SubmitQuestionnaireInput = z.output<typeof SubmitQuestionnaireInput>;
