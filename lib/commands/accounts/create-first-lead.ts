import { z } from "zod";
import { fieldErrorKey } from "@/lib/content/field-errors";
import { type FirstLeadRefusal, unsafeInsertFirstLead } from "@/lib/db/first-lead";
import type { Database } from "@/lib/db/open-database";
import { activationExpiresAt } from "@/lib/domain/accounts/activation";
import { emailAddress } from "@/lib/domain/accounts/staff-account.schema";
import type { InvalidInput } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { activationCode, activationCodeHash } from "@/lib/platform/activation-codes";
import { newId } from "@/lib/platform/ids";

const firstLead = z.object({ name: z.string().trim().min(1).max(120), email: emailAddress });

/**
 * The first account of a new installation (`npm run create-lead`). Not made with `defineCommand`, for a reason: there is nobody yet whose
 * permission could be asked; it works only while there is no clinic lead, and is audited all the same.
 */
export async function createFirstLead(
  raw: unknown,
  { db, now }: { db: Database; now: Date },
): Promise<Result<{ code: string }, FirstLeadRefusal | InvalidInput>> {
  const parsed = firstLead.safeParse(raw, { error: fieldErrorKey });
  if (!parsed.success) {
    return refuse({
      kind: "invalid-input",
      issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })),
    });
  }
  const userId = newId();
  const code = activationCode(userId);
  const ids = {
    userId,
    roleId: newId(),
    codeId: newId(),
    codeHash: activationCodeHash(code),
    expiresAt: activationExpiresAt(now),
  };
  const made = await unsafeInsertFirstLead(db, { ...ids, ...parsed.data }, now);
  return made.ok ? ok({ code }) : made;
}
