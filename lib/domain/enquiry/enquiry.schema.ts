import { z } from "zod";
import { email, locale, personName, phone } from "@/lib/domain/patient/contact.schema";

/** When somebody would like to be called: the clinic's phone hours (reference 1.1), or any time in them. */
export const PREFERRED_TIMES = ["any", "morning", "afternoon"] as const;
export type PreferredTime = (typeof PREFERRED_TIMES)[number];

/** «Ring meg»: only what is needed to call back. Health is neither asked for nor needed. */
export const SubmitEnquiryInput = z.object({
  commandId: z.uuid(),
  name: personName,
  phone,
  email: z.union([z.literal(""), email]).optional(),
  preferredTime: z.enum(PREFERRED_TIMES),
  message: z.string().trim().max(1000).optional(),
  locale,
});
export type SubmitEnquiryInput = z.output<typeof SubmitEnquiryInput>;

/** What became of a call. `registered` is written by registering the patient, never chosen here. */
export const TRIAGE_OUTCOMES = ["called-no-answer", "waiting-list", "declined"] as const;
export type TriageOutcome = (typeof TRIAGE_OUTCOMES)[number];
export const ENQUIRY_STATES = ["new", ...TRIAGE_OUTCOMES, "registered"] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

export const TriageEnquiryInput = z.object({
  commandId: z.uuid(),
  enquiryId: z.uuid(),
  outcome: z.enum(TRIAGE_OUTCOMES),
  reason: z.string().trim().max(1000),
});
export type TriageEnquiryInput = z.output<typeof TriageEnquiryInput>;
