"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/lib/auth/end-session";
import { currentActor } from "@/lib/auth/require";

/**
 * Revokes this sign-in and goes to the page that makes the tab forget what it kept. A patient's answers that have not reached the clinic stay
 * on the device, where nobody else meets them, until the patient is back: nothing answered is lost.
 */
export async function signOut(): Promise<void> {
  const actor = await currentActor();
  await endSession();
  redirect(actor?.role === "patient" ? "/signed-out?patient" : "/signed-out");
}
