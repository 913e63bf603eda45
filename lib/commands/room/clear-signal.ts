import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markSignalCleared } from "@/lib/db/room";
import { ok, refuse } from "@/lib/domain/result";
import { clearSignal as decideClearSignal, withSignalCleared } from "@/lib/domain/room/clear-signal";
import { ClearSignalInput } from "@/lib/domain/room/room.schema";

/** Somebody beside the patient says that a signal is over. */
export const clearSignal = definePathwayCommand({
  name: "clear-signal",
  permission: "signal:give",
  input: ClearSignalInput,
  alsoLoad: nothingElse,
  decide: (record, input, { permit, now }) => decideClearSignal(record, input, { now, by: permit.actor }),
  atOnce: {
    record: (before, cleared, { permit, now }) => withSignalCleared(before, cleared, { now, by: permit.actor }),
  },
  save: async (tx, _record, cleared, { permit, now }) => {
    if (!(await markSignalCleared(tx, cleared, permit, now))) return refuse({ kind: "stale" });
    return ok({ signalId: cleared.signalId });
  },
  audit: ({ signalId, visitId, clearedAt }) => ({
    action: "signal.cleared",
    subjectId: signalId,
    payload: { visitId, clearedAt: clearedAt.toISOString() },
  }),
});
