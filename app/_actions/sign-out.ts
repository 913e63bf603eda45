"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/lib/auth/end-session";

/** Revokes this sign-in and goes to the front page, by way of forgetting what the tab kept. */
export async function signOut(): Promise<void> {
  await endSession();
  redirect("/signed-out");
}
