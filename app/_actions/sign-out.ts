"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/lib/auth/end-session";

/** Revokes this sign-in and goes to the page that makes the tab forget what it kept. */
export async function signOut(): Promise<void> {
  await endSession();
  redirect("/signed-out");
}
