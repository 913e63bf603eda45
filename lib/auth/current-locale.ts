import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { currentActor } from "@/lib/auth/require";
import { LOCALES, type Locale } from "@/lib/domain/access/actor";

/** Remembers the language chosen on this device, also before anybody signs in. */
export const LOCALE_COOKIE = "forlop-locale";

/** The language of this request: the person's own choice, else this device's, else Bokmål. */
export const currentLocale = cache(async (): Promise<Locale> => {
  const actor = await currentActor();
  if (actor) return actor.locale;
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return LOCALES.find((locale) => locale === chosen) ?? "nb";
});
