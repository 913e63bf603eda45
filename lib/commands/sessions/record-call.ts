import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { markCallDone } from "@/lib/db/follow-up-calls";
import { recordCall as decide } from "@/lib/domain/session/follow-up-calls";
import { RecordCallInput } from "@/lib/domain/session/session.schema";

/** Somebody writes down how the call on the day after a dose went; nobody reached means another try. */
export const recordCall = definePathwayCommand({
  name: "record-call",
  permission: "follow-up-call:record",
  input: RecordCallInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decide(record, input, { now }),
  save: (tx, record, call, { permit, now }) => markCallDone(tx, record, call, permit, now),
  audit: ({ callId, visitId, outcome }) => ({
    action: "follow-up-call.recorded",
    subjectId: callId,
    payload: { visitId, outcome },
  }),
});
