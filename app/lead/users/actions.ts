"use server";

import { runAction } from "@/app/_actions/run-action";
import type { NewUserValues } from "@/app/lead/users/new/new-user-form";
import type { FormAction } from "@/components/form/form-state";
import { createUser } from "@/lib/commands/accounts/create-user";
import { endRole } from "@/lib/commands/accounts/end-role";
import { endSessions } from "@/lib/commands/accounts/end-sessions";
import { grantRole } from "@/lib/commands/accounts/grant-role";
import { issueActivationCode } from "@/lib/commands/accounts/issue-activation-code";
import { userWords } from "@/lib/content/words/users";
import { activationCode } from "@/lib/platform/activation-codes";

export const createUserAction: FormAction<NewUserValues> = async (values) =>
  runAction(
    createUser,
    values,
    (locale) => ({
      saved: () => userWords[locale].created(activationCode(values.commandId)),
      refused: { "email-taken": () => userWords[locale].emailTaken },
    }),
    { revalidate: "/lead/users" },
  );

export const issueCodeAction: FormAction<{ userId: string }> = async (values) =>
  runAction(issueActivationCode, values, (locale) => ({
    saved: () => userWords[locale].codeMade(activationCode(values.commandId)),
    refused: {},
  }));

export const endRoleAction: FormAction<{ roleId: string; userId: string }> = async (values) =>
  runAction(
    endRole,
    values,
    (locale) => ({
      saved: () => userWords[locale].roleEnded,
      refused: {
        "own-role": () => userWords[locale].ownRole,
        "role-not-current": () => userWords[locale].roleNotCurrent,
      },
    }),
    { revalidate: ["/lead/users", `/lead/users/${values.userId}`] },
  );

export const grantRoleAction: FormAction<{ userId: string; role: string }> = async (values) =>
  runAction(
    grantRole,
    values,
    (locale) => ({
      saved: () => userWords[locale].granted,
      refused: { "has-role": ({ role }) => userWords[locale].hasRole(role) },
    }),
    { revalidate: ["/lead/users", `/lead/users/${values.userId}`] },
  );

export const endSessionsAction: FormAction<{ userId: string }> = async (values) =>
  runAction(endSessions, values, (locale) => ({
    saved: ({ ended }) => userWords[locale].sessionsEnded(ended),
    refused: {},
  }));
