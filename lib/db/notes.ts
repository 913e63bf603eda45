import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { NoteSigned } from "@/lib/domain/note/sign-note";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** Store a signed note. It is never changed: a correction is another note that names this one. */
export async function insertNote(
  tx: Tx,
  record: PathwayRecord,
  { input, therapyContent }: NoteSigned,
  permit: Permit<"note:sign">,
  now: Date,
): Promise<void> {
  await tx.note.create({
    data: {
      id: input.commandId,
      pathwayId: record.id,
      patientId: record.patient.id,
      visitId: input.visitId,
      kind: input.kind,
      content: input.content,
      therapyContent,
      signedAt: now,
      signedById: permit.actor.userId,
      correctsId: input.correctsId,
      correctionReason: input.correctsId === null ? null : input.correctionReason,
    },
  });
}
