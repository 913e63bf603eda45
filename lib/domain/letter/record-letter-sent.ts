import type { RecordLetterSentInput, SentWay } from "@/lib/domain/letter/letter.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type LetterSentRecorded = { letterId: string; how: SentWay };
export type RecordLetterSentRefusal = { kind: "letter-unknown" } | { kind: "already-sent" };

/** Note that the signed letter has left the clinic, and how (hpl § 26). */
export function recordLetterSent(
  record: PathwayRecord,
  input: RecordLetterSentInput,
): Result<LetterSentRecorded, RecordLetterSentRefusal> {
  const letter = record.letters.find((candidate) => candidate.id === input.letterId);
  if (!letter) return refuse({ kind: "letter-unknown" });
  return letter.sent ? refuse({ kind: "already-sent" }) : ok({ letterId: letter.id, how: input.how });
}
