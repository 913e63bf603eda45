import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertAdverseEventTask } from "@/lib/db/adverse-events";
import { CompleteAdverseEventTaskInput } from "@/lib/domain/adverse-event/adverse-event.schema";
import { completeAdverseEventTask as decideCompleteAdverseEventTask } from "@/lib/domain/adverse-event/complete-adverse-event-task";
import { ok } from "@/lib/domain/result";

/** The doctor has done one line of an adverse event's follow-up list. */
export const completeAdverseEventTask = definePathwayCommand({
  name: "complete-adverse-event-task",
  permission: "adverse-event:follow-up",
  input: CompleteAdverseEventTaskInput,
  alsoLoad: nothingElse,
  decide: (record, input) => decideCompleteAdverseEventTask(record, input),
  save: async (tx, record, task, { permit, now }) => {
    await insertAdverseEventTask(tx, record, task, permit, now);
    return ok({ taskId: task.id });
  },
  audit: ({ id, eventId, kind }) => ({
    action: "adverse-event.followed-up",
    subjectId: id,
    payload: { eventId, kind },
  }),
});
