import type { ChecklistAnswer } from "@/lib/domain/pathway/treatment-day-record";
import type { ChecklistItem } from "@/lib/domain/protocol/checklist.schema";

/** Whether an answer lacks the words that its line asks for: a name, times, what has changed. */
export function lacksWords(writes: ChecklistItem["writes"], answer: ChecklistAnswer | undefined): boolean {
  if (!writes || !answer || answer.comment.trim() !== "") return false;
  return writes.when === "always" || writes.when === answer.answer;
}
