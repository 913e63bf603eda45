import { recordedColumns } from "@/lib/db/recorded-columns";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ProcessNote, ProcessNoteWritten } from "@/lib/domain/room/write-process-note";

/** Store one line of a psychologist's own notes. It stands outside the pathway record: row-level security shows it to its writer alone. */
export async function insertProcessNote(
  tx: Tx,
  record: PathwayRecord,
  note: ProcessNoteWritten,
  { permit, now }: { permit: Permit<"process-note:write">; now: Date },
): Promise<void> {
  await tx.processNote.createMany({ data: [{ ...note, ...recordedColumns(record, permit, now) }] });
}

/** A psychologist's own lines of a session, in the order of what they are about. */
export async function listOwnProcessNotes(
  tx: Tx,
  visitId: string,
  permit: Permit<"process-note:write">,
): Promise<ProcessNote[]> {
  return tx.processNote.findMany({
    where: { visitId, recordedById: permit.actor.userId },
    select: { id: true, text: true, happenedAt: true, recordedAt: true },
    orderBy: [{ happenedAt: "asc" }, { recordedAt: "asc" }, { id: "asc" }],
  });
}
