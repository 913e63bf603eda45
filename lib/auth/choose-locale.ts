import "server-only";
import { cookies } from "next/headers";
import { LOCALE_COOKIE } from "@/lib/auth/current-locale";
import { secureCookies } from "@/lib/auth/session-cookie";
import type { Locale } from "@/lib/domain/access/actor";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Remembers a language on this device. */
export async function rememberLocale(locale: Locale): Promise<void> {
  const store = await cookies();
  store.set(LOCALE_COOKIE, locale, {
    maxAge: ONE_YEAR_SECONDS,
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: secureCookies(),
  });
}
