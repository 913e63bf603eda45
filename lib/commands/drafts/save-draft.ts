import type { z } from "zod";
import type { CommandContext } from "@/lib/commands/define-command";
import { draftInput } from "@/lib/commands/drafts/draft.schema";
import { saveDraft as saveDraftRow } from "@/lib/db/drafts";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { type AccessRefused, authorize } from "@/lib/domain/access/policy";
import type { InvalidInput } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

/**
 * Keeps unfinished text. Not made with `defineCommand`, for a reason: it runs each second somebody types, replaces itself, and is no part of
 * any record, so a receipt and a row in the audit chain for each would bury what happened under what was about to.
 */
export async function saveDraft(
  raw: z.input<typeof draftInput>,
  { actor, db, now }: CommandContext,
): Promise<Result<{ savedAt: Date }, AccessRefused | InvalidInput>> {
  const granted = authorize(actor, "draft:save");
  if (!granted.ok) return granted;
  const parsed = draftInput.safeParse(raw);
  if (!parsed.success) return refuse({ kind: "invalid-input", issues: [{ path: "", message: "too-long" }] });
  const { key, values } = parsed.data;
  await unitOfWork(db, actor, now, (tx) => saveDraftRow(tx, key, { values, savedAt: now }, granted.value));
  return ok({ savedAt: now });
}
