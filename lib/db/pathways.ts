import { PATHWAY_CHANGED } from "@/lib/db/live-changes";
import { toPathwayRecord } from "@/lib/db/pathway-record";
import { findPathwayRow, type PathwayRow, type RecordText, toPathwayRow } from "@/lib/db/pathway-rows";
import { getProtocol } from "@/lib/db/protocols";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/db/unit-of-work";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** The id of a pathway that this person may see (row-level security decides), or undefined. */
export async function findPathwayId(tx: Tx, pathwayId: string): Promise<string | undefined> {
  const row = await tx.pathway.findUnique({ where: { id: pathwayId }, select: { id: true } });
  return row?.id;
}

/** Everything recorded about a pathway that this person may see: the clinic lead gets no clinical rows, the nurse no therapy notes. */
export async function loadPathwayRecord(tx: Tx, pathwayId: string): Promise<PathwayRecord | undefined> {
  const row = await findPathwayRow(tx, pathwayId);
  return row && toRecord(tx, row);
}

/**
 * The record that a rule decides on, of a pathway that this person may see: with everything recorded on it, also what they may not read
 * (a nurse's gate depends on notes she cannot open). `unitOfCommand` reads it (`wholePathwayRead`).
 */
export async function recordForDecision(tx: Tx, read: RecordText): Promise<PathwayRecord> {
  return toRecord(tx, toPathwayRow(read));
}

async function toRecord(tx: Tx, row: PathwayRow): Promise<PathwayRecord> {
  return toPathwayRecord(row, await getProtocol(tx, row.pathway.protocolId));
}

/**
 * The statement that claims the right to write on a pathway: it gives one row, or none when somebody else wrote since the record was loaded. When its
 * transaction commits, and only then, every process hears of the new version.
 */
export function raiseVersionOf({ id, version }: Pick<PathwayRecord, "id" | "version">): Prisma.Sql {
  return Prisma.sql`UPDATE pathway SET version = version + 1 WHERE id = ${id}::uuid AND version = ${version}
    RETURNING pg_notify(${PATHWAY_CHANGED}, id || ' ' || version)::text AS told`;
}

/** Claims the right to write on a pathway; false when somebody else wrote since the record was loaded. */
export async function raisePathwayVersion(tx: Tx, record: Pick<PathwayRecord, "id" | "version">): Promise<boolean> {
  const raised = await tx.$queryRaw<unknown[]>(raiseVersionOf(record));
  return raised.length === 1;
}

/** The newest pathway of a patient, for the patient's own pages. */
export async function findNewestPathwayId(tx: Tx, patientId: string): Promise<string | undefined> {
  const row = await tx.pathway.findFirst({
    where: { patientId },
    orderBy: { startedAt: "desc" },
    select: { id: true },
  });
  return row?.id;
}
