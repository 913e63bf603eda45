"use server";

import { runAction } from "@/app/_actions/run-action";
import type { TriageValues } from "@/components/enquiry/triage-form";
import type { FormAction } from "@/components/form/form-state";
import { triageEnquiry } from "@/lib/commands/enquiries/triage-enquiry";
import { leadWords } from "@/lib/content/words/lead";

export const noteTriage: FormAction<TriageValues> = async (values) =>
  runAction(
    triageEnquiry,
    values,
    (locale) => {
      const { saved, refused } = leadWords[locale].enquiries;
      return {
        saved: () => saved,
        refused: {
          "already-registered": () => refused.alreadyRegistered,
          "already-declined": () => refused.alreadyDeclined,
          "reason-missing": () => refused.reasonMissing,
        },
      };
    },
    { revalidate: ["/lead", "/lead/enquiries", `/lead/enquiries/${values.enquiryId}`] },
  );
