import { type Enquiry, findEnquiry, listEnquiries } from "@/lib/db/enquiries";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

/** Every enquiry, the newest first. Nobody in it is a patient yet, so there is no patient whose view is logged. */
export const enquiryList = defineQuery({
  name: "enquiry-list",
  permission: "enquiry:view",
  load: (tx, _input: null): Promise<Enquiry[]> => listEnquiries(tx),
  shows: () => NAMES_ONLY,
});

/** One enquiry with everything noted about it. */
export const enquiryView = defineQuery({
  name: "enquiry-view",
  permission: "enquiry:view",
  load: (tx, { enquiryId }: { enquiryId: string }): Promise<Enquiry | undefined> => findEnquiry(tx, enquiryId),
  shows: () => NAMES_ONLY,
});
