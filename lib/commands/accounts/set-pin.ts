import { defineCommand } from "@/lib/commands/define-command";
import { findAccount, findOwnPasswordHash, markPinSet } from "@/lib/db/users";
import { setPin as decideSetPin, SetPinInput, type SetPinRefusal } from "@/lib/domain/accounts/pin";
import { ok } from "@/lib/domain/result";
import { hashPassword, verifyPassword } from "@/lib/platform/passwords";

type Loaded = { id: string; patientId: string | null; matches: boolean; pinHash: string };
type Decision = { userId: string; pinHash: string };

/** A member of staff chooses the PIN with which they confirm as the second person. */
export const setPin = defineCommand<
  "account:manage-own",
  typeof SetPinInput,
  Loaded,
  Decision,
  SetPinRefusal,
  { userId: string }
>({
  name: "set-pin",
  permission: "account:manage-own",
  input: SetPinInput,
  load: async (tx, { current, pin }, { permit }) => {
    const account = await findAccount(tx, permit.actor.userId);
    if (!account) return undefined;
    const matches = await verifyPassword(await findOwnPasswordHash(tx, permit), current);
    return { id: account.id, patientId: account.patientId, matches, pinHash: matches ? await hashPassword(pin) : "" };
  },
  decide: (loaded) => {
    const decided = decideSetPin(loaded);
    return decided.ok ? ok({ ...decided.value, pinHash: loaded.pinHash }) : decided;
  },
  save: async (tx, { userId, pinHash }, { permit, now }) => {
    await markPinSet(tx, { userId, pinHash, at: now }, permit);
    return ok({ userId });
  },
  audit: ({ userId }) => ({ action: "pin.set", patientId: null, subjectId: userId, payload: null }),
});
