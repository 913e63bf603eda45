import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertPathwayEvent } from "@/lib/db/pathway-events";
import { EndEarlyInput } from "@/lib/domain/course/course.schema";
import { endEarly as decideEndEarly } from "@/lib/domain/course/end-early";
import { ok } from "@/lib/domain/result";

/** The doctor ends a course before its plan is done. */
export const endEarly = definePathwayCommand({
  name: "end-early",
  permission: "pathway:end-early",
  input: EndEarlyInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideEndEarly(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertPathwayEvent(tx, record, decided, permit, now);
    return ok({ eventId: decided.id });
  },
  audit: ({ reasonCode }, { eventId }) => ({
    action: "pathway.ended-early",
    subjectId: eventId,
    payload: { reasonCode },
  }),
});
