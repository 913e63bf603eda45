import { listClinicalStaff } from "@/lib/db/care-team";
import { type Enquiry, findEnquiry } from "@/lib/db/enquiries";
import { listProtocols } from "@/lib/db/protocols";
import type { StaffMember } from "@/lib/domain/care-team/compose-care-team";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

export type ProtocolChoice = {
  id: string;
  key: string;
  title: { nb: string; en: string };
  version: number;
  sessions: number;
};
export type RegistrationChoices = { protocols: ProtocolChoice[]; staff: StaffMember[]; enquiry: Enquiry | null };

/** What the lead chooses from when somebody becomes a patient or starts a course. */
export const registrationChoices = defineQuery({
  name: "registration-choices",
  permission: "patient:register",
  load: async (tx, { enquiryId }: { enquiryId: string | null }, { now }): Promise<RegistrationChoices | undefined> => {
    const enquiry = enquiryId === null ? null : await findEnquiry(tx, enquiryId);
    if (enquiry === undefined) return undefined;
    const protocols = await listProtocols(tx);
    return {
      protocols: protocols.map(({ id, key, title, version, steps }) => ({
        ...{ id, key, title, version },
        sessions: steps.filter(({ kind }) => kind === "session").length,
      })),
      staff: await listClinicalStaff(tx, now),
      enquiry,
    };
  },
  shows: () => NAMES_ONLY,
});
