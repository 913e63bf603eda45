"use server";

import { runAction } from "@/app/_actions/run-action";
import type { ActivateValues } from "@/app/activate/activate-form";
import type { FormAction } from "@/components/form/form-state";
import { activateAccount } from "@/lib/commands/accounts/activate-account";
import { signInWords } from "@/lib/content/words/sign-in";

export const activate: FormAction<ActivateValues> = async (values) =>
  runAction(
    activateAccount,
    values,
    (locale) => ({
      saved: () => signInWords[locale].activated,
      refused: { "code-unusable": () => signInWords[locale].codeUnusable },
    }),
    { next: "/sign-in?activated=1" },
  );
