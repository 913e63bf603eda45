import { clinicDate } from "@/lib/domain/calendar";
import { writeFlagReasons } from "@/lib/domain/flag/flag-reasons";
import type { RaisedFlag } from "@/lib/domain/flag/raise-flags";
import { newestTimeOut } from "@/lib/domain/pathway/may-be-booked";
import { FLAG_LEVELS, type PathwayRecord, type Visit } from "@/lib/domain/pathway/pathway-record";
import type { ChecklistAnswer, SessionCheckIn } from "@/lib/domain/pathway/treatment-day-record";
import type { CheckInQuestion } from "@/lib/domain/protocol/checklist.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";
import { ESCORT_ITEM } from "@/lib/domain/session/record-time-out";
import { stopOf } from "@/lib/domain/session/session-decision";
import type { AnswerCheckInInput } from "@/lib/domain/session/session.schema";
import { sessionOf } from "@/lib/domain/session/session-of";
import { lacksWords } from "@/lib/domain/session/written-beside";

export type CheckInAnswered = Omit<SessionCheckIn, "answeredAt" | "answeredBy"> & { flag: RaisedFlag | null };

export type CheckInClosed =
  | { kind: "session-unknown" }
  | { kind: "visit-cancelled" }
  | { kind: "wrong-day"; startsAt: Date }
  | { kind: "session-stopped" }
  | { kind: "time-out-taken" };
export type AnswerCheckInRefusal =
  | CheckInClosed
  | { kind: "questions-unanswered"; missing: string[] }
  | { kind: "words-missing"; missing: string[] }
  | { kind: "escort-missing" };

/** The newest check-in of a visit: it may be answered anew until the time-out. */
export function newestCheckIn(record: Pick<PathwayRecord, "checkIns">, visitId: string): SessionCheckIn | undefined {
  return record.checkIns.findLast((checkIn) => checkIn.visitId === visitId);
}

/** Whether the patient may answer now: from the morning of the session's own Oslo day until the nurse has gone through the time-out. */
export function checkInOpen(record: PathwayRecord, visitId: string, now: Date): Result<Visit, CheckInClosed> {
  const session = sessionOf(record, visitId);
  if (!session) return refuse({ kind: "session-unknown" });
  const { visit } = session;
  if (visit.cancelled) return refuse({ kind: "visit-cancelled" });
  if (clinicDate(visit.startsAt) !== clinicDate(now)) return refuse({ kind: "wrong-day", startsAt: visit.startsAt });
  if (stopOf(record, visitId)) return refuse({ kind: "session-stopped" });
  if (newestTimeOut(record, visitId) || session.dose) return refuse({ kind: "time-out-taken" });
  return ok(visit);
}

/**
 * The patient answers on the day what has changed since last time (product document 3, gate 2). Every question of the protocol is answered; the
 * nurse asks again in the time-out, and that answer counts. Thoughts of suicide open a safety flag in the same transaction (gate 5).
 */
export function answerCheckIn(
  record: PathwayRecord,
  input: AnswerCheckInInput,
  { now }: { now: Date },
): Result<CheckInAnswered, AnswerCheckInRefusal> {
  const open = checkInOpen(record, input.visitId, now);
  if (!open.ok) return open;
  const questions = record.protocol.checkIn;
  const missing = questions.filter(({ key }) => !input.answers[key]).map(({ key }) => key);
  if (missing.length > 0) return refuse({ kind: "questions-unanswered", missing });
  const answers = Object.fromEntries(
    questions.flatMap(({ key }): [string, ChecklistAnswer][] => {
      const answer = input.answers[key];
      return answer ? [[key, answer]] : [];
    }),
  );
  const wordless = questions.filter(({ key, writes }) => lacksWords(writes, answers[key])).map(({ key }) => key);
  if (wordless.length > 0) return refuse({ kind: "words-missing", missing: wordless });
  const hasEscort = questions.some(({ key, beside }) => beside === ESCORT_ITEM && answers[key]?.answer === "yes");
  const { visitId, escortName, escortPhone } = input;
  if (hasEscort && (escortName === "" || escortPhone === "")) return refuse({ kind: "escort-missing" });
  const flag = flagOf(questions, answers);
  return ok({ id: input.commandId, visitId, answers, escortName, escortPhone, flag });
}

/** The name under which the answers of a check-in stand among a flag's reasons. */
export const CHECK_IN_SOURCE = "check-in";

function flagOf(questions: CheckInQuestion[], answers: Record<string, ChecklistAnswer>): RaisedFlag | null {
  const raised = questions.filter(({ key, flagOnYes }) => flagOnYes !== undefined && answers[key]?.answer === "yes");
  const level = FLAG_LEVELS.findLast((one) => raised.some(({ flagOnYes }) => flagOnYes === one));
  if (!level) return null;
  const reasons = raised.map(({ key }) => ({ instrument: CHECK_IN_SOURCE, item: key, value: 1 }));
  return { level, source: "risk-item", detail: writeFlagReasons(reasons) };
}

/** What the patient answered beside a line of the time-out. */
export type OwnAnswer = ChecklistAnswer & { key: string; ask: { nb: string; en: string } };

/** Line of the time-out → what the patient answered to the question that stands beside it; lines that nobody asked the patient about are not there. */
export function ownAnswers(record: PathwayRecord, visitId: string): Record<string, OwnAnswer> {
  const checkIn = newestCheckIn(record, visitId);
  if (!checkIn) return {};
  return Object.fromEntries(
    record.protocol.checkIn.flatMap(({ key, ask, beside }): [string, OwnAnswer][] => {
      const answer = checkIn.answers[key];
      return answer ? [[beside, { ...answer, key, ask }]] : [];
    }),
  );
}
