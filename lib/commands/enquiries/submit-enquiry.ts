import { subHours } from "date-fns";
import { defineCommand } from "@/lib/commands/define-command";
import { insertEnquiry, unsafeCountEnquiriesSince } from "@/lib/db/enquiries";
import { SubmitEnquiryInput } from "@/lib/domain/enquiry/enquiry.schema";
import { comparablePhone, submitEnquiry as decideSubmitEnquiry } from "@/lib/domain/enquiry/submit-enquiry";
import { ok } from "@/lib/domain/result";

/** Somebody on the public pages asks to be called. */
export const submitEnquiry = defineCommand({
  name: "submit-enquiry",
  permission: "enquiry:submit",
  input: SubmitEnquiryInput,
  load: (tx, input, { now }) => unsafeCountEnquiriesSince(tx, comparablePhone(input.phone), subHours(now, 1)),
  decide: (recent, input, { now }) => decideSubmitEnquiry(input, recent, { now }),
  save: async (tx, submitted, { permit }) => {
    await insertEnquiry(tx, submitted, permit);
    return ok({ id: submitted.id });
  },
  audit: (_submitted, { id }) => ({ action: "enquiry.submitted", patientId: null, subjectId: id, payload: {} }),
});
