import { z } from "zod";
import { LOCALES } from "@/lib/domain/access/actor";
import { calendarDate } from "@/lib/domain/patient/contact.schema";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import { typedNumber } from "@/lib/domain/typed-number";

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not-time");

/** One answer as it is typed. Nothing typed is no answer, never a zero; whether the instrument knows the answer is the rule's to say. */
const answer = z.preprocess(typedNumber, z.number().int().nullable());

/** The answers that were given, by item. */
const answers = z
  .record(z.string().max(40), answer)
  .transform((typed) =>
    Object.fromEntries(Object.entries(typed).flatMap(([item, value]) => (value === null ? [] : [[item, value]]))),
  );

/** Answers that staff enter: from paper that the patient filled in, or as they asked and rated. */
export const EnterQuestionnaireInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  instrument: z.enum(INSTRUMENTS, "not-in-list"),
  locale: z.enum(LOCALES, "required"),
  place: z.enum(["paper", "interview"], "required"),
  /** When it was filled in or asked, Oslo's clock. */
  date: calendarDate,
  time: clockTime,
  /** `total`: only the sum is known; `answers` then holds the risk questions that were read with it. */
  known: z.enum(["answers", "total"]),
  answers,
  total: z.preprocess(typedNumber, z.number().nullable()),
  /** Risk questions of the form that were looked for and could not be read. */
  unreadable: z.array(z.string().max(40)).default([]),
  /** Another form of the same day is in the record; this is a different one. */
  isAnother: z.boolean().default(false),
});
export type EnterQuestionnaireInput = z.output<typeof EnterQuestionnaireInput>;

export const InvalidateQuestionnaireInput = z.object({
  commandId: z.uuid(),
  pathwayId: z.uuid(),
  responseId: z.uuid(),
  reason: z.string().trim().min(1, "required").max(500),
});
export type InvalidateQuestionnaireInput = z.output<typeof InvalidateQuestionnaireInput>;
