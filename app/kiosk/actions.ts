"use server";

import { redirect } from "next/navigation";
import type { FormAction } from "@/components/form/form-state";
import { currentLocale } from "@/lib/auth/current-locale";
import { visitorContext } from "@/lib/auth/context";
import { endSession } from "@/lib/auth/end-session";
import { countKioskTry, enterTabletSession } from "@/lib/auth/tablet-session";
import { openKiosk } from "@/lib/commands/kiosk/open-kiosk";
import { kioskWords } from "@/lib/content/words/kiosk";
import { newId } from "@/lib/platform/ids";

/**
 * Opens the clinic's tablet with a code. The try is counted before it is judged. Whoever is still signed in on the tablet (often the one who hands it
 * over) is signed out first of all when the code is right: the code's holder acts as a visitor until then, never as them.
 */
export const openTablet: FormAction<{ code: string }> = async ({ code }) => {
  const { sixDigits, wrong, wait } = kioskWords[await currentLocale()].open;
  if (typeof code !== "string" || code.replace(/\D/g, "").length !== 6)
    return { status: "invalid", fieldErrors: { code: sixDigits } };
  const counted = await countKioskTry();
  if (!counted.ok) return { status: "refused", message: wait(counted.refusal.minutes) };
  const { attemptId, at: openedAt, address, userAgent } = counted.value;
  // The id is made here: a form that is sent again from the browser's memory never gets an old answer back.
  const wish = { commandId: newId(), code, openedAt, address, userAgent };
  const opened = await openKiosk.run(wish, await visitorContext());
  if (!opened.ok) return { status: "refused", message: wrong };
  await endSession();
  await enterTabletSession(attemptId, opened.value.sessionId);
  redirect("/kiosk/forms");
};
