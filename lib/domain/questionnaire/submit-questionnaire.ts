import type { PathwayRecord, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { checkAnswers, requiredItems, scoreAnswers } from "@/lib/domain/instrument/score-answers";
import type { SubmitQuestionnaireInput } from "@/lib/domain/questionnaire/questionnaire.schema";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type QuestionnaireSubmitted = {
  input: SubmitQuestionnaireInput;
  instrumentVersion: string;
  score: number | null;
  /** A safety flag opens in the same transaction as the answers; null when the risk item was answered with zero. */
  flag: Pick<SafetyFlag, "level" | "detail"> | null;
};

export type SubmitQuestionnaireRefusal =
  | { kind: "pathway-closed" }
  | { kind: "unknown-item"; item: string }
  | { kind: "answer-out-of-range"; item: string }
  | { kind: "skip-not-allowed"; item: string }
  | { kind: "answers-missing"; items: string[] };

/**
 * A patient submits a form. Every scored item must be answered by the patient (the missing rule is for forms that came in on paper);
 * the unscored item may be left out. Refuses unknown items and answers outside the range. A risk answer at or above the protocol's
 * levels always opens a flag: moderate (doctor review before the next dose) or high (blocks booking and dosing), reference 2.2, 2.6.
 */
export function submitQuestionnaire(
  record: PathwayRecord,
  input: SubmitQuestionnaireInput,
): Result<QuestionnaireSubmitted, SubmitQuestionnaireRefusal> {
  if (record.events.some((event) => event.kind === "closed")) return refuse({ kind: "pathway-closed" });
  const instrument = INSTRUMENT_DEFINITIONS[input.instrument];
  const checked = checkAnswers(instrument, input.answers, []);
  if (!checked.ok) return checked;
  const missing = requiredItems(instrument, input.answers).filter((item) => input.answers[item] === undefined);
  if (missing.length > 0) return refuse({ kind: "answers-missing", items: missing });
  return ok({
    input,
    instrumentVersion: instrument.version,
    score: scoreAnswers(instrument, input.answers).score,
    flag: flagFor(record, input),
  });
}

const LEVELS = [
  ["high", "highFrom"],
  ["moderate", "moderateFrom"],
  ["low", "lowFrom"],
] as const;

/** The worst of what the risk answers open, by the protocol's levels. */
function flagFor(record: PathwayRecord, input: SubmitQuestionnaireInput): QuestionnaireSubmitted["flag"] {
  const submitted: string = input.instrument;
  const rules = record.protocol.riskItems.filter((rule) => rule.instrument === submitted);
  for (const [level, from] of LEVELS) {
    const raised = rules.find((rule) => (input.answers[rule.item] ?? 0) >= (rule[from] ?? Infinity));
    if (raised) return { level, detail: `${submitted}:${raised.item}=${input.answers[raised.item] ?? 0}` };
  }
  return null;
}
