import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertSessionDecision } from "@/lib/db/session-decisions";
import { ok } from "@/lib/domain/result";
import { acceptDeviation as decide } from "@/lib/domain/session/session-decision";
import { AcceptDeviationInput } from "@/lib/domain/session/session.schema";

/** The doctor lets one line of today's time-out pass as it was answered, with a reason. */
export const acceptDeviation = definePathwayCommand({
  name: "accept-deviation",
  permission: "session:accept-deviation",
  input: AcceptDeviationInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decide(record, input, { now }),
  save: async (tx, record, accepted, { permit, now }) => {
    await insertSessionDecision(tx, record, accepted, permit, now);
    return ok({ decisionId: accepted.id });
  },
  audit: ({ id, visitId, itemKey, regardsId }) => ({
    action: "deviation.accepted",
    subjectId: id,
    payload: { visitId, itemKey, timeOutId: regardsId },
  }),
});
