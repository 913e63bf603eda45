"use server";

import { runAction } from "@/app/_actions/run-action";
import type { ReasonValues } from "@/components/course/reason-form";
import type { FormAction } from "@/components/form/form-state";
import { acceptDeviation } from "@/lib/commands/sessions/accept-deviation";
import { decideSession } from "@/lib/commands/sessions/decide-session";
import { sessionDecisionWords } from "@/lib/content/words/session-decision";

const SESSION_PAGES = ["/nurse", "/doctor", "/psychologist"];

/** Hold, stop, or lift a hold. */
export const decideSessionAction: FormAction<ReasonValues> = async (values) =>
  runAction(
    decideSession,
    values,
    (locale) => ({
      saved: ({ kind }) => sessionDecisionWords[locale].saved[kind === "accepted" ? "lifted" : kind],
      refused: sessionDecisionWords[locale].decideRefused,
    }),
    { revalidate: SESSION_PAGES, tone: ({ kind }) => (kind === "lifted" ? "success" : "warning") },
  );

/** The doctor lets one line of the time-out pass today. */
export const acceptDeviationAction: FormAction<ReasonValues> = async (values) =>
  runAction(
    acceptDeviation,
    values,
    (locale) => ({
      saved: () => sessionDecisionWords[locale].acceptSaved,
      refused: sessionDecisionWords[locale].acceptRefused,
    }),
    { revalidate: SESSION_PAGES },
  );
