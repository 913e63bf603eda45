import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertPathwayEvent } from "@/lib/db/pathway-events";
import { StopForSafetyInput } from "@/lib/domain/course/course.schema";
import { stopForSafety as decideStopForSafety } from "@/lib/domain/course/stop-for-safety";
import { ok } from "@/lib/domain/result";

/** The doctor stops a course because going on is not safe. */
export const stopForSafety = definePathwayCommand({
  name: "stop-for-safety",
  permission: "pathway:stop-for-safety",
  input: StopForSafetyInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideStopForSafety(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertPathwayEvent(tx, record, decided, permit, now);
    return ok({ eventId: decided.id });
  },
  audit: ({ reasonCode }, { eventId }) => ({
    action: "pathway.stopped-for-safety",
    subjectId: eventId,
    payload: { reasonCode },
  }),
});
