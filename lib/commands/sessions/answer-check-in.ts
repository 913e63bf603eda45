import { definePathwayCommand, nothingElse } from "@/lib/commands/define-pathway-command";
import { insertRaisedFlag } from "@/lib/db/flags";
import { insertCheckIn } from "@/lib/db/session-decisions";
import { ok } from "@/lib/domain/result";
import { answerCheckIn as decide } from "@/lib/domain/session/check-in";
import { AnswerCheckInInput } from "@/lib/domain/session/session.schema";

/** The patient answers on the morning of a session; thoughts of suicide open a flag in the same transaction. */
export const answerCheckIn = definePathwayCommand({
  name: "answer-check-in",
  permission: "check-in:answer",
  input: AnswerCheckInInput,
  alsoLoad: nothingElse,
  decide: (record, input, { now }) => decide(record, input, { now }),
  save: async (tx, record, answered, { permit, now }) => {
    await insertCheckIn(tx, record, answered, permit, now);
    if (answered.flag) await insertRaisedFlag(tx, record, { ...answered.flag, responseId: answered.id }, permit, now);
    return ok({ checkInId: answered.id, flagOpened: answered.flag !== null });
  },
  audit: ({ id, visitId, flag }) => ({
    action: "check-in.answered",
    subjectId: id,
    payload: { visitId, flag: flag?.level ?? null },
  }),
});
