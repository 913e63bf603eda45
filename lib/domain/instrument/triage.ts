export type Triage = "none" | "low" | "moderate" | "high" | "incomplete";

/**
 * The C-SSRS screener's triage, Columbia Lighthouse Project 2026 (reference 2.6). High: 4 or 5, or behaviour (6) within the past three
 * months. Moderate: 3, or behaviour longer ago. Low: only 1 or 2. The highest rule wins. Yes-answers are never summed, and neither does 4 mean
 * moderate nor a lifetime of behaviour by itself high (TRAPs). After 2 = no, answers left on 3–5 do not count.
 * `missing` has any mandatory question without an answer: what is known to be high stays high, everything else is incomplete, which means
 * not cleared (PROPOSED) and never none.
 */
export function triageOf(answers: Readonly<Record<string, number>>, missing: readonly string[]): Triage {
  const isYes = (item: string) => answers[item] === 1;
  const asksOn = answers["2"] !== 0;
  if ((asksOn && (isYes("4") || isYes("5"))) || (isYes("6") && isYes("recency"))) return "high";
  if (missing.length > 0) return "incomplete";
  if ((asksOn && isYes("3")) || isYes("6")) return "moderate";
  return isYes("1") || isYes("2") ? "low" : "none";
}
