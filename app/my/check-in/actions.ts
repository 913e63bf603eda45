"use server";

import { runAction } from "@/app/_actions/run-action";
import type { CheckInValues } from "@/components/check-in/check-in-form";
import type { FormAction } from "@/components/form/form-state";
import { answerCheckIn } from "@/lib/commands/sessions/answer-check-in";
import { checkInWords } from "@/lib/content/words/check-in";

/** The patient sends the answers of the morning; the page that follows says whom to call when life is hard. */
export const sendCheckIn: FormAction<CheckInValues> = async (values) =>
  runAction(
    answerCheckIn,
    values,
    (locale) => ({ saved: () => checkInWords[locale].saved, refused: checkInWords[locale].refused }),
    { revalidate: ["/my", "/nurse", "/doctor", "/psychologist"], next: `/my/check-in/${values.visitId}/sent` },
  );
