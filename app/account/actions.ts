"use server";

import { runAction } from "@/app/_actions/run-action";
import type { PasswordValues } from "@/app/account/password-form";
import type { PinValues } from "@/app/account/pin-form";
import type { UrgentPhoneValues } from "@/app/account/urgent-phone-form";
import type { FormAction } from "@/components/form/form-state";
import { sessionIdFromCookie } from "@/lib/auth/session-cookie";
import { changePassword } from "@/lib/commands/accounts/change-password";
import { changeUrgentPhone } from "@/lib/commands/accounts/change-urgent-phone";
import { makeCalendarAddress } from "@/lib/commands/calendar-feeds/make-calendar-address";
import { revokeCalendarAddress } from "@/lib/commands/calendar-feeds/revoke-calendar-address";
import { revokeSession } from "@/lib/commands/accounts/revoke-session";
import { setPin } from "@/lib/commands/accounts/set-pin";
import { accountWords } from "@/lib/content/words/account";
import { calendarFeedWords } from "@/lib/content/words/calendar-feed";
import { calendarAddress } from "@/lib/platform/calendar-secrets";

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

export const changeOwnUrgentPhone: FormAction<UrgentPhoneValues> = async (values) =>
  runAction(
    changeUrgentPhone,
    values,
    (locale) => ({
      saved: () => accountWords[locale].urgentPhone.saved,
      refused: { "not-staff": () => accountWords[locale].urgentPhone.notStaff },
    }),
    { revalidate: "/account" },
  );

export const setOwnPin: FormAction<PinValues> = async (values) =>
  runAction(
    setPin,
    values,
    (locale) => ({
      saved: () => accountWords[locale].pin.saved,
      refused: {
        "wrong-password": () => accountWords[locale].wrongPassword,
        "not-staff": () => accountWords[locale].urgentPhone.notStaff,
      },
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

export const makeOwnCalendarAddress: FormAction<Record<string, never>> = async (values) =>
  runAction(
    makeCalendarAddress,
    values,
    (locale) => ({ saved: ({ id }) => calendarFeedWords[locale].made(calendarAddress(id)), refused: {} }),
    { revalidate: "/account" },
  );

export const revokeOwnCalendarAddress: FormAction<Record<string, never>> = async (values) =>
  runAction(
    revokeCalendarAddress,
    values,
    (locale) => ({
      saved: () => calendarFeedWords[locale].revoked,
      refused: { "no-calendar-address": () => calendarFeedWords[locale].noAddress },
    }),
    { revalidate: "/account" },
  );
