import { z } from "zod";
import { LOCALES } from "@/lib/domain/access/actor";

const onVisit = { commandId: z.uuid(), pathwayId: z.uuid(), visitId: z.uuid() };
const checklist = z.record(
  z.string(),
  z.object({ answer: z.enum(["yes", "no"]), comment: z.string().trim().max(1000) }),
);
const escort = { escortName: z.string().trim().max(200), escortPhone: z.string().trim().max(40) };
const reason = z.string().trim().min(3, "required").max(2000, "too-long");

/** The protocol's time-out items, answered together with the patient; `reason` says why not when an answer holds or stops. */
export const RecordTimeOutInput = z.object({
  ...onVisit,
  answers: checklist,
  ...escort,
  reason: z.string().trim().max(2000),
});
export type RecordTimeOutInput = z.output<typeof RecordTimeOutInput>;

/** Hold, stop, or lift the hold that is named. */
export const DecideSessionInput = z.object({
  ...onVisit,
  kind: z.enum(["hold", "stop", "lifted"], "choose-one"),
  /** Of the hold to lift; empty otherwise. */
  holdId: z.union([z.uuid(), z.literal("")]).default(""),
  reason,
});
export type DecideSessionInput = z.output<typeof DecideSessionInput>;

/** One line of one time-out, accepted by the doctor as it was answered. */
export const AcceptDeviationInput = z.object({ ...onVisit, timeOutId: z.uuid(), itemKey: z.string().max(100), reason });
export type AcceptDeviationInput = z.output<typeof AcceptDeviationInput>;

/** The patient's own answers on the morning of a session. */
export const AnswerCheckInInput = z.object({ ...onVisit, answers: checklist, ...escort });
export type AnswerCheckInInput = z.output<typeof AnswerCheckInInput>;

/**
 * The protocol's discharge criteria, who follows the patient home, the written advice in the language that was handed over, and the call of the next
 * day: at which time (`HH:mm`) and by whom.
 */
export const DischargePatientInput = z.object({
  ...onVisit,
  criteria: checklist,
  ...escort,
  escortRelation: z.string().trim().max(100),
  adviceLocale: z.enum(LOCALES),
  isAdviceGiven: z.boolean(),
  callTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not-time"),
  callerId: z.uuid("choose-one"),
});
export type DischargePatientInput = z.output<typeof DischargePatientInput>;

/** How the call went. */
export const RecordCallInput = z
  .object({
    commandId: z.uuid(),
    pathwayId: z.uuid(),
    callId: z.uuid(),
    outcome: z.enum(["reached", "not-reached"], "choose-one"),
    note: z.string().trim().max(4000, "too-long"),
  })
  .refine(({ outcome, note }) => outcome !== "reached" || note.length >= 3, { path: ["note"], error: "required" });
export type RecordCallInput = z.output<typeof RecordCallInput>;
