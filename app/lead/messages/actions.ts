"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import { retryMessage } from "@/lib/commands/messages/retry-message";
import { messagePageWords } from "@/lib/content/words/messages";

export const retryMessageAction: FormAction<{ messageId: string }> = async (values) =>
  runAction(
    retryMessage,
    values,
    (locale) => ({
      saved: () => messagePageWords[locale].retried,
      refused: {
        "message-not-failed": () => messagePageWords[locale].notFailed,
        "message-too-late": () => messagePageWords[locale].tooLate,
      },
    }),
    { revalidate: "/lead/messages" },
  );
