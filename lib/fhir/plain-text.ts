import type { QuestionnaireProblem } from "@/lib/domain/instrument-text/questionnaire-problem";

type TextProblem = Extract<QuestionnaireProblem["kind"], "no-text" | "too-long" | "markup" | "hidden-characters">;

/**
 * Words that may be shown as they are, or what is wrong with them. White space is evened out. Refused: markup (also written as an entity), and
 * characters that cannot be seen: control, direction, zero width, half of a pair.
 */
export function plainText(value: unknown, maxLength: number): { text: string } | { problem: TextProblem } {
  if (typeof value !== "string") return { problem: "no-text" };
  const text = value.replaceAll(/\s+/g, " ").trim();
  if (text === "") return { problem: "no-text" };
  if (text.length > maxLength) return { problem: "too-long" };
  if (/[<>]|&(?:#|[a-z]+;)/i.test(text)) return { problem: "markup" };
  if (/\p{C}/u.test(text)) return { problem: "hidden-characters" };
  return { text };
}
