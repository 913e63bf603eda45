import type { PathwayRecord, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import { INSTRUMENT_DEFINITIONS, scoreOf } from "@/lib/domain/questionnaire/instrument";
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
  const known = [...instrument.items, ...instrument.unscoredItems];
  for (const [item, answer] of Object.entries(input.answers)) {
    if (!known.includes(item)) return refuse({ kind: "unknown-item", item });
    if (answer < instrument.answer.min || answer > instrument.answer.max)
      return refuse({ kind: "answer-out-of-range", item });
  }
  const missing = instrument.items.filter((item) => input.answers[item] === undefined);
  if (missing.length > 0) return refuse({ kind: "answers-missing", items: missing });
  return ok({
    input,
    instrumentVersion: instrument.version,
    score: scoreOf(instrument, input.answers),
    flag: flagFor(record, input),
  });
}

function flagFor(record: PathwayRecord, input: SubmitQuestionnaireInput): QuestionnaireSubmitted["flag"] {
  const submitted: string = input.instrument;
  const raised = record.protocol.riskItems
    .filter((rule) => rule.instrument === submitted)
    .map((rule) => ({ rule, answer: input.answers[rule.item] ?? 0 }))
    .filter(({ rule, answer }) => answer >= rule.moderateFrom);
  const worst = raised.find(({ rule, answer }) => answer >= rule.highFrom) ?? raised[0];
  if (!worst) return null;
  const { rule, answer } = worst;
  return { level: answer >= rule.highFrom ? "high" : "moderate", detail: `${input.instrument}:${rule.item}=${answer}` };
}
