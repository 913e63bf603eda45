import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertAdverseEventUpdate } from "@/lib/db/adverse-events";
import { UpdateAdverseEventInput } from "@/lib/domain/adverse-event/adverse-event.schema";
import { updateAdverseEvent as decideUpdateAdverseEvent } from "@/lib/domain/adverse-event/update-adverse-event";
import { ok } from "@/lib/domain/result";

/** An adverse event stops, changes, becomes serious or has an outcome. */
export const updateAdverseEvent = definePathwayCommand({
  name: "update-adverse-event",
  permission: "adverse-event:record",
  input: UpdateAdverseEventInput,
  alsoLoad: nothingElse,
  decide: (record, input, { permit, now }) => decideUpdateAdverseEvent(record, input, { now, role: permit.actor.role }),
  save: async (tx, record, update, { permit, now }) => {
    await insertAdverseEventUpdate(tx, record, update, permit, now);
    return ok({ updateId: update.id, isSerious: update.isSerious });
  },
  audit: ({ id, eventId, severity, outcome, isSerious }) => ({
    action: "adverse-event.updated",
    subjectId: id,
    payload: { eventId, severity, outcome, isSerious },
  }),
});
