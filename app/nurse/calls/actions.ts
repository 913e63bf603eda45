"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { CallValues } from "@/components/going-home/call-form";
import { recordCall } from "@/lib/commands/sessions/record-call";
import { goingHomeWords } from "@/lib/content/words/going-home";

/** How the call of the day after went. */
export const recordCallAction: FormAction<CallValues> = async (values) =>
  runAction(
    recordCall,
    values,
    (locale) => ({
      saved: ({ outcome }) => goingHomeWords[locale].saved[outcome],
      refused: goingHomeWords[locale].refused,
    }),
    { revalidate: "/nurse", tone: ({ outcome }) => (outcome === "reached" ? "success" : "warning") },
  );
