import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { unsafeInsertTabletSession } from "@/lib/db/auth-sessions";
import { unsafeFindKioskCodes, unsafeMarkKioskCodeUsed } from "@/lib/db/kiosk-codes";
import { tabletSessionExpiresAt } from "@/lib/domain/access/session-limits";
import { type KioskCodeStanding, type KioskCodeUnusable, mayOpenKiosk } from "@/lib/domain/kiosk/kiosk-code";
import { ok, refuse } from "@/lib/domain/result";
import { newId } from "@/lib/platform/ids";
import { kioskCodeHash } from "@/lib/platform/kiosk-codes";

export const openKioskInput = z.object({
  commandId: z.uuid(),
  code: z
    .string()
    .max(20)
    .regex(/^(\s|-)*(\d(\s|-)*){6}$/, "six-digits"),
  /** The machine's time, by which sessions are measured; code and role go by the clinic's. */
  openedAt: z.date(),
  userAgent: z.string().max(300),
  address: z.string().max(100),
});

type Input = z.output<typeof openKioskInput>;
type Decision = { code: KioskCodeStanding; sessionId: string } & Pick<Input, "openedAt" | "userAgent" | "address">;

/** Somebody with a code opens the clinic's tablet: a sitting of that patient, for the forms alone. The code is spent in the same transaction. */
export const openKiosk = defineCommand<
  "kiosk:open",
  typeof openKioskInput,
  KioskCodeStanding[],
  Decision,
  KioskCodeUnusable,
  { sessionId: string }
>({
  name: "open-kiosk",
  permission: "kiosk:open",
  input: openKioskInput,
  load: (tx, { code }, { now }) => unsafeFindKioskCodes(tx, kioskCodeHash(code), now),
  decide: (codes, { openedAt, userAgent, address }, { now }) => {
    const usable = mayOpenKiosk(codes, now);
    return usable.ok ? ok({ code: usable.value, sessionId: newId(), openedAt, userAgent, address }) : usable;
  },
  save: async (tx, { code, sessionId, openedAt, userAgent, address }, { permit, now }) => {
    if (!(await unsafeMarkKioskCodeUsed(tx, code.id, now))) return refuse({ kind: "code-unusable" });
    const session = { id: sessionId, userId: code.userId, createdAt: openedAt, userAgent, address };
    await unsafeInsertTabletSession(tx, { ...session, expiresAt: tabletSessionExpiresAt(openedAt) }, permit);
    return ok({ sessionId });
  },
  audit: ({ code: { id, patientId } }) => ({ action: "kiosk.opened", patientId, subjectId: id, payload: null }),
});
