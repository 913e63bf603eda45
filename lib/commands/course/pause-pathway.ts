import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertPathwayEvent } from "@/lib/db/pathway-events";
import { PausePathwayInput } from "@/lib/domain/course/course.schema";
import { pausePathway as decidePausePathway } from "@/lib/domain/course/pause-pathway";
import { ok } from "@/lib/domain/result";

/** Doctor or psychologist halts a course. */
export const pausePathway = definePathwayCommand({
  name: "pause-pathway",
  permission: "pathway:pause",
  input: PausePathwayInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decidePausePathway(record, input),
  save: async (tx, record, decided, { permit, now }) => {
    await insertPathwayEvent(tx, record, decided, permit, now);
    return ok({ eventId: decided.id });
  },
  audit: ({ reasonCode }, { eventId }) => ({ action: "pathway.paused", subjectId: eventId, payload: { reasonCode } }),
});
