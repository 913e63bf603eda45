import { z } from "zod";
import { defineCommand } from "@/lib/commands/define-command";
import { listBlocks, markBlockLifted } from "@/lib/db/blocked-employees";
import { ok, refuse } from "@/lib/domain/result";

export const liftBlockInput = z.object({ commandId: z.uuid(), userId: z.uuid() });

type Loaded = { patientId: string; userId: string; blockId: string | undefined };
type Decision = { patientId: string; userId: string; blockId: string };

/** A patient lets somebody they had blocked into the record again. */
export const liftBlock = defineCommand<
  "access:block",
  typeof liftBlockInput,
  Loaded,
  Decision,
  { kind: "not-blocked" },
  { id: string }
>({
  name: "lift-block",
  permission: "access:block",
  input: liftBlockInput,
  load: async (tx, { userId }, { permit }) => {
    const { patientId } = permit.actor;
    if (patientId === null) return undefined;
    const blocks = await listBlocks(tx, { patientId }, permit);
    return { patientId, userId, blockId: blocks.find((block) => block.userId === userId)?.id };
  },
  decide: ({ blockId, ...rest }) =>
    blockId === undefined ? refuse({ kind: "not-blocked" }) : ok({ ...rest, blockId }),
  save: async (tx, { blockId }, { permit, now }) =>
    (await markBlockLifted(tx, blockId, now, permit)) ? ok({ id: blockId }) : refuse({ kind: "stale" }),
  audit: ({ patientId, userId, blockId }) => ({
    action: "block.lifted",
    patientId,
    subjectId: blockId,
    payload: { userId },
  }),
});
