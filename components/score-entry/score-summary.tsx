"use client";

import { Notice } from "@/components/ui/notice";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { scoreAnswers } from "@/lib/domain/instrument/score-answers";

/** Sentences with places to fill in: `{score}`, `{missing}`, `{answered}`, `{all}`, `{triage}`. */
export type SummaryWords = Record<"progress" | "scoreIs" | "proratedIs" | "noScoreIs" | "triageIs", string> & {
  bands: Record<string, string>;
  triage: Record<string, string>;
  decimalMark: string;
};

/** What the answers so far come to, said at once: the total, that it is prorated, or that there will be none. */
export function ScoreSummary({
  instrument,
  answers,
  words,
}: {
  instrument: Instrument;
  answers: Record<string, number>;
  words: SummaryWords;
}) {
  const { score, band, missing, isProrated, answered, triage } = scoreAnswers(instrument, answers);
  if (answered === 0) return null;
  const figures = {
    answered: String(answered),
    all: String(answered + missing.length),
    missing: String(missing.length),
    score: `${(score ?? 0).toFixed(instrument.scale?.decimals ?? 0).replace(".", words.decimalMark)}${
      band === null ? "" : ` (${words.bands[band] ?? band})`
    }`,
    triage: triage === null ? "" : (words.triage[triage] ?? triage),
  };
  const isScored = instrument.scale !== null;
  const sentences = [
    words.progress,
    isScored && missing.length === 0 && words.scoreIs,
    isScored && isProrated && words.proratedIs,
    isScored && score === null && words.noScoreIs,
    triage !== null && words.triageIs,
  ].filter((sentence) => sentence !== false);
  const needsCare = missing.length > 0 || (triage !== null && triage !== "none");
  return (
    <div aria-live="polite">
      <Notice tone={needsCare ? "warning" : "info"} title={filled(sentences.join(" "), figures)} />
    </div>
  );
}

function filled(sentence: string, figures: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? "");
}
