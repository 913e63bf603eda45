import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertPhaseMark } from "@/lib/db/room";
import { ok } from "@/lib/domain/result";
import { markPhase as decideMarkPhase, withPhaseMark } from "@/lib/domain/room/mark-phase";
import { MarkPhaseInput } from "@/lib/domain/room/room.schema";

/** The psychologist says that a phase of the session begins, so that everybody who follows it knows where it is. */
export const markPhase = definePathwayCommand({
  name: "mark-phase",
  permission: "phase:mark",
  input: MarkPhaseInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideMarkPhase(record, input, { now }),
  atOnce: {
    record: (before, mark, { permit, now }) => withPhaseMark(before, mark, { now, by: permit.actor }),
  },
  save: async (tx, record, mark, context) => {
    await insertPhaseMark(tx, record, mark, context);
    return ok({ markId: mark.id, phase: mark.phase });
  },
  audit: ({ id, visitId, phase, happenedAt }) => ({
    action: "phase.marked",
    subjectId: id,
    payload: { visitId, phase, happenedAt: happenedAt.toISOString() },
  }),
});
