import { defineCommand } from "@/lib/commands/define-command";
import { findEnquiry, insertEnquiryTriage } from "@/lib/db/enquiries";
import { TriageEnquiryInput } from "@/lib/domain/enquiry/enquiry.schema";
import { triageEnquiry as decideTriageEnquiry } from "@/lib/domain/enquiry/triage-enquiry";
import { ok } from "@/lib/domain/result";

/** Note what became of an enquiry: nobody answered, waiting list, or declined with a reason. */
export const triageEnquiry = defineCommand({
  name: "triage-enquiry",
  permission: "enquiry:triage",
  input: TriageEnquiryInput,
  load: (tx, input) => findEnquiry(tx, input.enquiryId),
  decide: (enquiry, input, { now }) => decideTriageEnquiry(enquiry, input, { now }),
  save: async (tx, triaged, { permit }) => {
    await insertEnquiryTriage(tx, triaged, permit);
    return ok({ id: triaged.id });
  },
  audit: ({ enquiryId, outcome }) => ({
    action: "enquiry.triaged",
    patientId: null,
    subjectId: enquiryId,
    payload: { outcome },
  }),
});
