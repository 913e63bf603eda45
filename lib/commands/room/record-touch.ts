import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertTouch } from "@/lib/db/room";
import { ok } from "@/lib/domain/result";
import { recordTouch as decideRecordTouch, withTouch } from "@/lib/domain/room/record-touch";
import { RecordTouchInput } from "@/lib/domain/room/room.schema";

/** One entry of the touch log: asked for, agreed or declined, given, ended. */
export const recordTouch = definePathwayCommand({
  name: "record-touch",
  permission: "touch:record",
  input: RecordTouchInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRecordTouch(record, input, { now }),
  atOnce: {
    record: (before, touch, { permit, now }) => withTouch(before, touch, { now, by: permit.actor }),
  },
  save: async (tx, record, touch, context) => {
    await insertTouch(tx, record, touch, context);
    return ok({ touchId: touch.id, kind: touch.kind });
  },
  audit: ({ id, visitId, kind, happenedAt }) => ({
    action: "touch.recorded",
    subjectId: id,
    payload: { visitId, kind, happenedAt: happenedAt.toISOString() },
  }),
});
