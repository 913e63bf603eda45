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

const instant = z.union([z.date(), z.iso.datetime().transform((at) => new Date(at))]);

/** Which form, in which words. The form's id is made on the device, so that answers given without a network find each other later. */
const form = {
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  instrument: z.enum(INSTRUMENTS, "not-in-list"),
  textVersion: z.string().min(1, "required").max(100, "too-long"),
  locale: z.enum(LOCALES),
  startedAt: instant,
};

/** One answer as it is given. Its command id orders what one device answers within a moment. Null takes the answer back. */
export const SaveAnswerInput = z.object({
  ...form,
  formId: z.uuid(),
  item: z.string().min(1, "required").max(40, "too-long"),
  value: z.union([answer, z.null()]),
  /** By the device's clock. */
  answeredAt: instant,
});
export type SaveAnswerInput = z.output<typeof SaveAnswerInput>;

const SIXTY_DAYS_SECONDS = 60 * 24 * 60 * 60;

/** A form as the patient sends it. Whether the items belong to the instrument is the rule's to say. */
export const SubmitQuestionnaireInput = z.object({
  ...form,
  /** The begun form that it ends; one that never reached the server may be left out. */
  formId: z.uuid().optional(),
  answers: z
    .record(z.string().max(40, "too-long"), answer)
    .refine((answers) => Object.keys(answers).length <= 200, "too-long"),
  /** How long the form has waited on the device for a network, since it was sent there: by one and the same clock, however wrong. */
  waitedSeconds: z.number().int().nonnegative().max(SIXTY_DAYS_SECONDS).default(0),
});
export type SubmitQuestionnaireInput = z.output<typeof SubmitQuestionnaireInput>;
