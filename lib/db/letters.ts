import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { LetterSentRecorded } from "@/lib/domain/letter/record-letter-sent";
import type { LetterSigned } from "@/lib/domain/letter/sign-letter";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** Store a signed letter as it was read: every sentence with the fact it came from. */
export async function insertLetter(
  tx: Tx,
  record: PathwayRecord,
  { id, locale, sections }: LetterSigned,
  permit: Permit<"letter:sign">,
  now: Date,
): Promise<void> {
  await tx.letter.create({
    data: {
      ...{ id, pathwayId: record.id, patientId: record.patient.id, locale, content: sections },
      ...{ signedAt: now, signedById: permit.actor.userId },
    },
  });
}

/** Note that a letter has left the clinic; stale when somebody else just did. */
export async function markLetterSent(
  tx: Tx,
  { letterId, how }: LetterSentRecorded,
  permit: Permit<"letter:record-sent">,
  now: Date,
): Promise<Result<{ letterId: string }, Stale>> {
  const { count } = await tx.letter.updateMany({
    where: { id: letterId, sentAt: null },
    data: { sentAt: now, sentHow: how, sentById: permit.actor.userId },
  });
  return count === 1 ? ok({ letterId }) : refuse({ kind: "stale" });
}
