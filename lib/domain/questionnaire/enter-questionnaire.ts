import { subDays } from "date-fns";
import { clinicDate, clinicTime } from "@/lib/domain/calendar";
import { writeFlagReasons } from "@/lib/domain/flag/flag-reasons";
import { flagSourceOf, type RaisedFlag, raiseFlag } from "@/lib/domain/flag/raise-flags";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { type AnswersRefusal, checkAnswers, scoreAnswers, skippedItems } from "@/lib/domain/instrument/score-answers";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";
import type { EnterQuestionnaireInput } from "@/lib/domain/questionnaire/enter-questionnaire.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type QuestionnaireEntered = {
  input: EnterQuestionnaireInput;
  instrumentVersion: string;
  answeredAt: Date;
  skipped: string[];
  totalOnly: boolean;
  score: number | null;
  /** Opens in the same transaction, exactly as when the patient answers. */
  flag: RaisedFlag | null;
};

export type EnterQuestionnaireRefusal =
  | { kind: "pathway-closed" }
  | { kind: "answered-in-future" }
  | { kind: "answered-too-early" }
  | { kind: "already-answered"; at: Date }
  | { kind: "nothing-answered" }
  | { kind: "total-not-possible" }
  | { kind: "total-out-of-range"; min: number; max: number }
  | { kind: "risk-item-missing"; items: string[] }
  | AnswersRefusal;

/** A form may have been filled in so long before the course began: with the referral (PROPOSED). */
const DAYS_BEFORE_COURSE = 60;

/**
 * Staff enter a form from paper, or what they asked and rated. Answers may be missing as the instrument's missing rule says: with too many there is no
 * score, and the answers are kept all the same. A total alone is possible where the instrument has one; its risk questions must then be answered for
 * themselves or be called unreadable, which opens a low flag: not read is never no risk. Refuses a moment in the future or long before the course,
 * a second form of the same day unless it is said to be another, and answers that the instrument does not know. Flags as for self-report.
 */
export function enterQuestionnaire(
  record: PathwayRecord,
  input: EnterQuestionnaireInput,
  { now }: { now: Date },
): Result<QuestionnaireEntered, EnterQuestionnaireRefusal> {
  if (record.events.some(({ kind }) => kind === "closed")) return refuse({ kind: "pathway-closed" });
  const answeredAt = clinicTime(input.date, input.time);
  if (answeredAt > now) return refuse({ kind: "answered-in-future" });
  if (answeredAt < subDays(record.startedAt, DAYS_BEFORE_COURSE)) return refuse({ kind: "answered-too-early" });
  const other = sameDay(record, input);
  if (other && !input.isAnother) return refuse({ kind: "already-answered", at: other.submittedAt });
  const instrument = INSTRUMENT_DEFINITIONS[input.instrument];
  const skipped = skippedItems(instrument, input.answers).filter((item) => input.answers[item] === undefined);
  const checked = checkAnswers(instrument, input.answers, skipped);
  if (!checked.ok) return checked;
  const read = input.known === "total" ? readTotal(record, instrument, input) : readAnswers(record, instrument, input);
  if (!read.ok) return read;
  const base = { input, instrumentVersion: instrument.version, answeredAt };
  return ok({ ...base, ...read.value, skipped: read.value.totalOnly ? [] : skipped });
}

/** The questions of an instrument whose answers alone may open a flag, by the protocol. */
export function riskQuestions({ riskItems }: Pick<Protocol, "riskItems">, instrument: Instrument): string[] {
  return riskItems.filter((rule) => rule.instrument === instrument.key).map(({ item }) => item);
}

/** Whether a bare total can be entered: where there is one, and where the answers one by one are not what it is about (C-SSRS has none). */
export function mayEnterTotal({ scale }: Pick<Instrument, "scale">): boolean {
  return scale !== null;
}

type Read = Pick<QuestionnaireEntered, "score" | "totalOnly" | "flag">;

function readAnswers(
  record: PathwayRecord,
  instrument: Instrument,
  { answers }: EnterQuestionnaireInput,
): Result<Read, EnterQuestionnaireRefusal> {
  if (Object.keys(answers).length === 0) return refuse({ kind: "nothing-answered" });
  const scoring = scoreAnswers(instrument, answers);
  return ok({ score: scoring.score, totalOnly: false, flag: raiseFlag(record, instrument.key, answers, scoring) });
}

function readTotal(
  record: PathwayRecord,
  instrument: Instrument,
  { total, answers, unreadable }: EnterQuestionnaireInput,
): Result<Read, EnterQuestionnaireRefusal> {
  if (!mayEnterTotal(instrument) || !instrument.scale) return refuse({ kind: "total-not-possible" });
  if (total === null) return refuse({ kind: "nothing-answered" });
  const { min, max } = instrument.scale;
  if (!isOnScale(instrument, total)) return refuse({ kind: "total-out-of-range", min, max });
  const risk = riskQuestions(record.protocol, instrument);
  const open = risk.filter((item) => answers[item] === undefined);
  const missing = open.filter((item) => !unreadable.includes(item));
  if (missing.length > 0) return refuse({ kind: "risk-item-missing", items: missing });
  const [stray] = Object.keys(answers).filter((item) => !risk.includes(item));
  if (stray !== undefined) return refuse({ kind: "unknown-item", item: stray });
  const scoring = { triage: null, missing: open };
  const flag = raiseFlag(record, instrument.key, answers, scoring) ?? unreadFlag(instrument, open);
  return ok({ score: total, totalOnly: true, flag });
}

/** Nothing of what may speak for a risk could be read. */
function unreadFlag({ key: instrument }: Instrument, items: readonly string[]): RaisedFlag | null {
  if (items.length === 0) return null;
  const detail = writeFlagReasons(items.map((item) => ({ instrument, item, value: null })));
  return { level: "low", source: flagSourceOf(instrument), detail };
}

/** A total that these items can give: within the scale, in its steps (WHO-5 by four), with no more decimals than it has. */
function isOnScale({ scale, scoring }: Instrument, total: number): boolean {
  if (!scale || total < scale.min || total > scale.max) return false;
  if (scoring.method === "sum" && total % scoring.times !== 0) return false;
  return Math.abs(total - Number(total.toFixed(scale.decimals))) < Number.EPSILON;
}

function sameDay({ questionnaires }: PathwayRecord, { instrument, date }: EnterQuestionnaireInput) {
  return questionnaires.findLast(
    (response) =>
      response.instrument === instrument && !response.invalidated && clinicDate(response.submittedAt) === date,
  );
}
