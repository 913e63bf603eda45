"use server";

import type { SaveDraft } from "@/components/form/form-state";
import { actorContext } from "@/lib/auth/context";
import { saveDraft as saveDraftCommand } from "@/lib/commands/drafts/save-draft";

/** Keeps what somebody is writing, for themselves only. Given to forms as `saveDraft`. */
export const saveDraft: SaveDraft = async (key, values) => {
  const context = await actorContext();
  if (context.actor.role === "visitor") return { status: "signed-out" };
  const saved = await saveDraftCommand({ key, values }, context);
  return { status: saved.ok ? "saved" : "refused" };
};
