import { addSeconds } from "date-fns";
import { type RaisedFlag, raiseFlag } from "@/lib/domain/flag/raise-flags";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { checkAnswers, requiredItems, scoreAnswers, skippedItems } from "@/lib/domain/instrument/score-answers";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { formsDue } from "@/lib/domain/pathway/own-course";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { type BegunForm, outdatedAt, submittedSince } from "@/lib/domain/questionnaire/begun-form";
import type { SubmitQuestionnaireInput } from "@/lib/domain/questionnaire/questionnaire.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type QuestionnaireSubmitted = {
  input: SubmitQuestionnaireInput;
  instrumentVersion: string;
  /** Items that the form passed over after these answers. */
  skipped: string[];
  score: number | null;
  startedAt: Date;
  /** When the patient sent it: earlier than now when the device had no network then. */
  submittedAt: Date;
  /** A safety flag opens in the same transaction as the answers; null when nothing in them speaks for one. */
  flag: RaisedFlag | null;
};

export type SubmitQuestionnaireRefusal =
  | { kind: "pathway-closed" }
  | { kind: "text-version-changed" }
  | { kind: "form-submitted"; instrument: InstrumentKey }
  | { kind: "form-outdated" }
  | { kind: "unknown-item"; item: string }
  | { kind: "answer-out-of-range"; item: string }
  | { kind: "skip-not-allowed"; item: string }
  | { kind: "answers-missing"; items: string[] };

export type FormFacts = {
  now: Date;
  /** The words that the clinic uses today in the language of the form; undefined when it has none. */
  textVersion: string | undefined;
  /** The form that this ends, when the server has heard of it. */
  begun: BegunForm | undefined;
};

/**
 * A patient submits a form: every item that the form asks for after these answers, no other, each with an answer that exists, in the words of today.
 * The same form is taken once, from whatever device or tab. A form that is no longer asked for is still taken: what has been answered may be
 * what somebody must know. A risk answer opens a flag (product document 3, gate 5).
 */
export function submitQuestionnaire(
  record: PathwayRecord,
  input: SubmitQuestionnaireInput,
  { now, textVersion, begun }: FormFacts,
): Result<QuestionnaireSubmitted, SubmitQuestionnaireRefusal> {
  const { instrument: key, answers } = input;
  if (record.events.some((event) => event.kind === "closed")) return refuse({ kind: "pathway-closed" });
  const submittedAt = addSeconds(now, -input.waitedSeconds);
  const claimed = begun?.begunAt ?? input.startedAt;
  const startedAt = claimed < submittedAt ? claimed : submittedAt;
  if (begun?.ended === "submitted" || isSentAlready(record, key, startedAt, now))
    return refuse({ kind: "form-submitted", instrument: key });
  const isMixed = begun !== undefined && (begun.locale !== input.locale || begun.textVersion !== input.textVersion);
  if (isMixed || input.textVersion !== textVersion) return refuse({ kind: "text-version-changed" });
  if (submittedAt >= outdatedAt(key, startedAt)) return refuse({ kind: "form-outdated" });
  const instrument = INSTRUMENT_DEFINITIONS[key];
  const skipped = skippedItems(instrument, answers);
  const checked = checkAnswers(instrument, answers, skipped);
  if (!checked.ok) return checked;
  const missing = requiredItems(instrument, answers).filter((item) => answers[item] === undefined);
  if (missing.length > 0) return refuse({ kind: "answers-missing", items: missing });
  const scoring = scoreAnswers(instrument, answers);
  return ok({
    ...{ input, instrumentVersion: instrument.version, skipped, score: scoring.score, startedAt, submittedAt },
    flag: raiseFlag(record, key, answers, scoring),
  });
}

/** Sent in since this one was begun, and not asked for again: the same sitting on another device or in another tab. */
function isSentAlready(record: PathwayRecord, instrument: InstrumentKey, startedAt: Date, now: Date): boolean {
  if (!submittedSince(record, instrument, startedAt)) return false;
  return !formsDue(record, deriveStanding(record, now), now).includes(instrument);
}
