"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import { blockEmployee } from "@/lib/commands/access/block-employee";
import { liftBlock } from "@/lib/commands/access/lift-block";
import { accessWords } from "@/lib/content/words/access";

export const blockAction: FormAction<{ userId: string }> = async (values) =>
  runAction(
    blockEmployee,
    values,
    (locale) => ({
      saved: () => accessWords[locale].blocked,
      refused: {
        "already-blocked": () => accessWords[locale].alreadyBlocked,
        "not-blockable": () => accessWords[locale].notBlockable,
      },
    }),
    { revalidate: "/my/access" },
  );

export const liftAction: FormAction<{ userId: string }> = async (values) =>
  runAction(
    liftBlock,
    values,
    (locale) => ({
      saved: () => accessWords[locale].lifted,
      refused: { "not-blocked": () => accessWords[locale].notBlocked },
    }),
    { revalidate: "/my/access" },
  );
