import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markAdverseEventInvalidated } from "@/lib/db/adverse-events";
import { InvalidateAdverseEventInput } from "@/lib/domain/adverse-event/adverse-event.schema";
import { invalidateAdverseEvent as decideInvalidateAdverseEvent } from "@/lib/domain/adverse-event/invalidate-adverse-event";

/** An adverse event recorded by mistake is struck through with a reason; its words stay in the record. */
export const invalidateAdverseEvent = definePathwayCommand({
  name: "invalidate-adverse-event",
  permission: "adverse-event:invalidate",
  input: InvalidateAdverseEventInput,
  alsoLoad: nothingElse,
  decide: (record, input, { permit }) => decideInvalidateAdverseEvent(record, input, { role: permit.actor.role }),
  save: (tx, _record, struck, { permit, now }) => markAdverseEventInvalidated(tx, struck, permit, now),
  audit: ({ eventId }) => ({ action: "adverse-event.invalidated", subjectId: eventId, payload: {} }),
});
