import { findDraft } from "@/lib/db/drafts";
import { defineQuery, NAMES_ONLY } from "@/lib/queries/define-query";

/** The person's own unfinished text under a key; `draft: null` when there is none. Shows nobody else anything, so there is no view to log. */
export const ownDraft = defineQuery({
  name: "own-draft",
  permission: "draft:save",
  load: async (tx, { key }: { key: string }, { permit }) => ({ draft: (await findDraft(tx, key, permit)) ?? null }),
  shows: () => NAMES_ONLY,
});
