import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertSignal } from "@/lib/db/room";
import { ok } from "@/lib/domain/result";
import { giveSignal as decideGiveSignal, withSignal } from "@/lib/domain/room/give-signal";
import { GiveSignalInput } from "@/lib/domain/room/room.schema";

/** Somebody in the session lets the others know how the patient is, in one agreed word. */
export const giveSignal = definePathwayCommand({
  name: "give-signal",
  permission: "signal:give",
  input: GiveSignalInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideGiveSignal(record, input, { now }),
  atOnce: {
    record: (before, signal, { permit, now }) => withSignal(before, signal, { now, by: permit.actor }),
  },
  save: async (tx, record, signal, context) => {
    await insertSignal(tx, record, signal, context);
    return ok({ signalId: signal.id, kind: signal.kind });
  },
  audit: ({ id, visitId, kind, happenedAt }) => ({
    action: "signal.given",
    subjectId: id,
    payload: { visitId, kind, happenedAt: happenedAt.toISOString() },
  }),
});
