import { instrumentWords } from "@/lib/content/words/instrument";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import type { Locale } from "@/lib/domain/access/actor";
import type { Triage } from "@/lib/domain/instrument/triage";

type Result = {
  score: number | null;
  decimals: number;
  band: string | null;
  triage: Triage | null;
  missing: number;
  isProrated: boolean;
  totalOnly: boolean;
};

/** What a form came to, for staff: «14, moderat», «uten sum, 3 svar mangler», «triage høy». */
export function responseSummary(result: Result, locale: Locale): string {
  const words = scoreEntryWords[locale];
  const { bands, triage } = instrumentWords[locale];
  const { score, band } = result;
  const parts = [
    result.triage && triage[result.triage],
    score === null ? result.triage === null && words.noScore : words.score(score, result.decimals),
    band && (bands[band] ?? band),
    result.isProrated && words.prorated,
    result.totalOnly && words.totalOnly,
    result.missing > 0 && words.missing(result.missing),
  ];
  return parts.filter((part) => typeof part === "string").join(", ");
}
