import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertTimeOut } from "@/lib/db/sessions";
import { ok } from "@/lib/domain/result";
import { recordTimeOut as decideRecordTimeOut } from "@/lib/domain/session/record-time-out";
import { RecordTimeOutInput } from "@/lib/domain/session/session.schema";

/** The nurse goes through the checklist with the patient before the dose; go, hold or stop follows from the answers. */
export const recordTimeOut = definePathwayCommand({
  name: "record-time-out",
  permission: "time-out:record",
  input: RecordTimeOutInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decideRecordTimeOut(record, input, { now }),
  save: async (tx, record, timeOut, { permit, now }) => {
    await insertTimeOut(tx, record, timeOut, permit, now);
    return ok({ timeOutId: timeOut.id, decision: timeOut.decision });
  },
  audit: ({ id, visitId, decision }) => ({
    action: "time-out.recorded",
    subjectId: id,
    payload: { visitId, decision },
  }),
});
