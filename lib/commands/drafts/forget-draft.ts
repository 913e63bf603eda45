import type { CommandContext } from "@/lib/commands/define-command";
import { deleteDraft } from "@/lib/db/drafts";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { authorize } from "@/lib/domain/access/policy";

/** The draft's text has been saved as a record: remove it. Nothing happens for a visitor, who holds none. */
export async function forgetDraft(key: string, { actor, db, now }: CommandContext): Promise<void> {
  const granted = authorize(actor, "draft:save");
  if (granted.ok) await unitOfWork(db, actor, now, (tx) => deleteDraft(tx, key, granted.value));
}
