import { z } from "zod";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { LOCALES } from "@/lib/domain/access/actor";

/** A form as the patient sends it. Whether the items belong to the instrument is the rule's to say. */
export const SubmitQuestionnaireInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  instrument: z.enum(INSTRUMENTS, "choose-one"),
  textVersion: z.string().min(1, "required"),
  locale: z.enum(LOCALES),
  startedAt: z.coerce.date("not-a-date"),
  answers: z.record(z.string(), z.coerce.number("choose-one").int("choose-one")),
});
export type SubmitQuestionnaireForm = z.input<typeof SubmitQuestionnaireInput>;
export type SubmitQuestionnaireInput = z.output<typeof SubmitQuestionnaireInput>;
