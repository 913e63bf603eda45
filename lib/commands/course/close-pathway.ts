import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertPathwayEvent } from "@/lib/db/pathway-events";
import { ClosePathwayInput } from "@/lib/domain/course/course.schema";
import { closePathway as decideClosePathway } from "@/lib/domain/course/close-pathway";
import { ok } from "@/lib/domain/result";

/** The doctor closes a finished course. */
export const closePathway = definePathwayCommand({
  name: "close-pathway",
  permission: "pathway:close",
  input: ClosePathwayInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideClosePathway(record, input, { now }),
  save: async (tx, record, decided, { permit, now }) => {
    await insertPathwayEvent(tx, record, decided, permit, now);
    return ok({ eventId: decided.id });
  },
  audit: ({ reasonCode }, { eventId }) => ({ action: "pathway.closed", subjectId: eventId, payload: { reasonCode } }),
});
