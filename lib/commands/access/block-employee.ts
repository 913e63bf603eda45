import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { listOnceNear } from "@/lib/db/access-log-views";
import { type Employee, insertBlock, listBlocks, unsafeListEmployees } from "@/lib/db/blocked-employees";
import { blockEmployee as decideBlock, type BlockRefusal } from "@/lib/domain/access/blocking";
import { ok } from "@/lib/domain/result";

export const blockEmployeeInput = z.object({ commandId: z.uuid(), userId: z.uuid() });

type Loaded = { patientId: string; employee: Employee & { blockedNow: boolean } };
type Decision = { id: string; patientId: string; userId: string };

/** A patient blocks a named member of staff who has seen the record or been in the care team (pbrl § 5-3, pjl § 17). */
export const blockEmployee = defineCommand<
  "access:block",
  typeof blockEmployeeInput,
  Loaded,
  Decision,
  BlockRefusal,
  { id: string }
>({
  name: "block-employee",
  permission: "access:block",
  input: blockEmployeeInput,
  load: async (tx, { userId }, { permit, now }) => {
    const { patientId } = permit.actor;
    if (patientId === null || !(await listOnceNear(tx, patientId, permit)).includes(userId)) return undefined;
    const [employee] = await unsafeListEmployees(tx, [userId], now);
    const blocks = await listBlocks(tx, { patientId }, permit);
    return (
      employee && { patientId, employee: { ...employee, blockedNow: blocks.some((block) => block.userId === userId) } }
    );
  },
  decide: ({ patientId, employee }, { commandId }) => {
    const allowed = decideBlock(employee);
    return allowed.ok ? ok({ id: commandId, patientId, userId: allowed.value.userId }) : allowed;
  },
  save: async (tx, block, { permit, now }) => {
    await insertBlock(tx, { ...block, blockedAt: now }, permit);
    return ok({ id: block.id });
  },
  audit: ({ id, patientId, userId }) => ({ action: "employee.blocked", patientId, subjectId: id, payload: { userId } }),
});
