import { definePathwayCommand } from "@/lib/commands/define-pathway-command";
import { insertKioskCode, unsafeHasOpenAccount, unsafeOpenKioskHashes } from "@/lib/db/kiosk-codes";
import { issueKioskCode as decideIssueKioskCode, IssueKioskCodeInput } from "@/lib/domain/kiosk/issue-kiosk-code";
import { kioskCodeExpiresAt } from "@/lib/domain/kiosk/kiosk-code";
import { ok } from "@/lib/domain/result";
import { kioskCode, kioskCodeHash } from "@/lib/platform/kiosk-codes";

/** Enough that one of them is free, unless a million codes were open. */
const DRAWS = [0, 1, 2, 3, 4];

/**
 * The clinic's tablet is handed to a patient: six digits, for ten minutes, for once. A new code ends the one before. What is answered names which draw
 * it was, so that the action can show the code and nobody keeps it.
 */
export const issueKioskCode = definePathwayCommand({
  name: "issue-kiosk-code",
  permission: "kiosk:hand-over",
  input: IssueKioskCodeInput,
  alsoLoad: async (tx, { commandId }, { patient }, { now }) => {
    const drawn = DRAWS.map((draw) => ({ draw, codeHash: kioskCodeHash(kioskCode(commandId, draw)) }));
    const open = await unsafeOpenKioskHashes(
      tx,
      drawn.map(({ codeHash }) => codeHash),
      now,
    );
    const free = drawn.find(({ codeHash }) => !open.has(codeHash));
    if (!free) throw new Error("No code for the clinic's tablet is free.");
    return { ...free, hasAccount: patient.userId !== null && (await unsafeHasOpenAccount(tx, patient.userId)) };
  },
  decide: (record, { commandId }, { extra: { draw, codeHash, hasAccount }, now }) => {
    const decided = decideIssueKioskCode(record, { hasAccount, now });
    return decided.ok ? ok({ ...decided.value, id: commandId, draw, codeHash }) : decided;
  },
  save: async (tx, _record, { draw, ...code }, { permit, now }) => {
    const createdById = permit.actor.userId;
    await insertKioskCode(tx, { ...code, createdAt: now, createdById, expiresAt: kioskCodeExpiresAt(now) }, permit);
    return ok({ id: code.id, draw });
  },
  audit: ({ id }) => ({ action: "kiosk-code.issued", subjectId: id, payload: null }),
});
