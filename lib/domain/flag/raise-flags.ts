import type { FlagReason } from "@/lib/domain/flag/flag-reasons";
import { writeFlagReasons } from "@/lib/domain/flag/flag-reasons";
import type { Answers, Scoring } from "@/lib/domain/instrument/score-answers";
import { FLAG_LEVELS, type FlagLevel, type PathwayRecord, type SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey, RiskItem } from "@/lib/domain/protocol/protocol.schema";

export type RaisedFlag = Pick<SafetyFlag, "level" | "source" | "detail">;

const SOURCES: Partial<Record<InstrumentKey, SafetyFlag["source"]>> = {
  "phq-9": "phq-9-item-9",
  "core-om": "core-risk",
  "core-10": "core-risk",
  "c-ssrs": "c-ssrs",
};

/**
 * The safety flag that a set of answers opens, in the same transaction as the answers (product document 3, gate 5); null when nothing speaks for
 * one. The levels are the protocol's (reference 2.2, 2.4); for C-SSRS the triage is the level, and one that cannot be
 * completed is moderate: not cleared, never none (reference 2.6, PROPOSED). The worst wins and every reason is named. A risk question
 * left open among answers is a low flag of its own: unknown is never normal. A total without answers says nothing about them: null.
 * What is open already makes no difference: every raised concern is a flag of its own.
 */
export function raiseFlag(
  record: Pick<PathwayRecord, "protocol">,
  instrument: InstrumentKey,
  answers: Answers,
  scoring: Pick<Scoring, "triage" | "missing">,
): RaisedFlag | null {
  if (Object.keys(answers).length === 0) return null;
  const raised = [...fromTriage(instrument, answers, scoring), ...fromItems(record, instrument, answers)];
  const worst = FLAG_LEVELS.findLast((level) => raised.some((one) => one.level === level));
  if (!worst) return null;
  return {
    level: worst,
    source: flagSourceOf(instrument),
    detail: writeFlagReasons(raised.map(({ reason }) => reason)),
  };
}

/** What a flag from answers to this instrument is said to come from. */
export function flagSourceOf(instrument: InstrumentKey): SafetyFlag["source"] {
  return SOURCES[instrument] ?? "risk-item";
}

type Raised = { level: FlagLevel; reason: FlagReason };

function fromItems({ protocol }: Pick<PathwayRecord, "protocol">, instrument: InstrumentKey, answers: Answers) {
  return protocol.riskItems
    .filter((rule) => rule.instrument === instrument)
    .flatMap((rule): Raised[] => {
      const value = answers[rule.item] ?? null;
      const level = value === null ? "low" : levelOf(rule, value);
      return level ? [{ level, reason: { instrument, item: rule.item, value } }] : [];
    });
}

function levelOf({ lowFrom, moderateFrom, highFrom }: RiskItem, answer: number): FlagLevel | null {
  if (highFrom !== undefined && answer >= highFrom) return "high";
  if (moderateFrom !== undefined && answer >= moderateFrom) return "moderate";
  return lowFrom !== undefined && answer >= lowFrom ? "low" : null;
}

/** The level is the triage's alone; the single answers are named so that a clinician sees why. */
function fromTriage(
  instrument: InstrumentKey,
  answers: Answers,
  { triage, missing }: Pick<Scoring, "triage" | "missing">,
): Raised[] {
  if (triage === null || triage === "none") return [];
  const level = triage === "incomplete" ? "moderate" : triage;
  const raised = (item: string, value: number | null): Raised => ({ level, reason: { instrument, item, value } });
  const yes = Object.keys(answers).filter((item) => answers[item] === 1 && countsInTriage(item, answers));
  return [...yes.map((item) => raised(item, 1)), ...missing.map((item) => raised(item, null))];
}

/** After "no" to 2, answers left on 3 to 5 do not count; how long ago belongs to "yes" to 6 (reference 2.6). */
function countsInTriage(item: string, answers: Answers): boolean {
  if (["3", "4", "5"].includes(item)) return answers["2"] !== 0;
  return item !== "recency" || answers["6"] === 1;
}
