import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertSessionDecision } from "@/lib/db/session-decisions";
import { ok } from "@/lib/domain/result";
import { decideSession as decide } from "@/lib/domain/session/session-decision";
import { DecideSessionInput } from "@/lib/domain/session/session.schema";

/** Somebody holds or stops today's session, or lifts a hold, by name and with a reason. */
export const decideSession = definePathwayCommand({
  name: "decide-session",
  permission: "session:decide",
  input: DecideSessionInput,
  alsoLoad: nothingElse,
  decide: (record, input, { permit }) => decide(record, input, { actor: permit.actor }),
  save: async (tx, record, decided, { permit, now }) => {
    await insertSessionDecision(tx, record, decided, permit, now);
    return ok({ decisionId: decided.id, kind: decided.kind });
  },
  audit: ({ id, visitId, kind, regardsId }) => ({
    action: "session.decided",
    subjectId: id,
    payload: { visitId, kind, regardsId },
  }),
});
