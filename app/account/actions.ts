"use server";

import { runAction } from "@/app/_actions/run-action";
import type { PasswordValues } from "@/app/account/password-form";
import type { FormAction } from "@/components/form/form-state";
import { sessionIdFromCookie } from "@/lib/auth/session-cookie";
import { changePassword } from "@/lib/commands/accounts/change-password";
import { revokeSession } from "@/lib/commands/accounts/revoke-session";
import { accountWords } from "@/lib/content/words/account";

export const changeOwnPassword: FormAction<PasswordValues> = async (values) =>
  runAction(
    changePassword,
    { ...values, sessionId: await sessionIdFromCookie() },
    (locale) => ({
      saved: () => accountWords[locale].passwordChanged,
      refused: { "wrong-password": () => accountWords[locale].wrongPassword },
    }),
    { revalidate: "/account" },
  );

export const revokeOwnSession: FormAction<{ sessionId: string }> = async (values) =>
  runAction(
    revokeSession,
    values,
    (locale) => ({
      saved: () => accountWords[locale].sessionRevoked,
      refused: { "session-ended": () => accountWords[locale].sessionEnded },
    }),
    { revalidate: "/account" },
  );
