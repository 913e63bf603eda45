"use server";

import { runAction } from "@/app/_actions/run-action";
import type { CallBackValues } from "@/components/enquiry/call-back-form";
import type { FormAction } from "@/components/form/form-state";
import { submitEnquiry } from "@/lib/commands/enquiries/submit-enquiry";
import { publicWords } from "@/lib/content/words/public";

export const askToBeCalled: FormAction<CallBackValues> = async (values) =>
  runAction(
    submitEnquiry,
    values,
    (locale) => ({
      saved: () => publicWords[locale].received.title,
      refused: { "too-many-enquiries": () => publicWords[locale].contact.tooMany },
    }),
    { next: "/contact/received" },
  );
