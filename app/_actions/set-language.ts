"use server";

import { revalidatePath } from "next/cache";
import { rememberLocale } from "@/lib/auth/choose-locale";
import { actorContext } from "@/lib/auth/context";
import { changeLanguage } from "@/lib/commands/accounts/change-language";
import { LOCALES } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";

/** The language switch in every shell (form field `locale`): on this device, and on the account of whoever is signed in. */
export async function setLanguage(form: FormData): Promise<void> {
  const locale = LOCALES.find((known) => known === form.get("locale"));
  if (locale === undefined) return;
  await rememberLocale(locale);
  const context = await actorContext();
  if (context.actor.role !== "visitor") await changeLanguage.run({ commandId: newId(), locale }, context);
  revalidatePath("/", "layout");
}
