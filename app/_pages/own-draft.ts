import "server-only";
import { viewOrNotFound } from "@/app/_pages/run-query";
import type { KeptDraft } from "@/components/form/form-state";
import { ownDraft } from "@/lib/queries/drafts/own-draft";

/** What this person was still writing in a form, for its `draft` prop; undefined when there is nothing. */
export async function draftFor<Values>(key: string): Promise<KeptDraft<Values> | undefined> {
  const { draft } = await viewOrNotFound(ownDraft, { key });
  // A draft is the form's own values as it sent them; the form and its schema judge them again.
  return draft === null ? undefined : { values: draft.values as Partial<Values>, savedAt: draft.savedAt };
}
