import { PATHWAY_CHANGED } from "@/lib/db/live-changes";
import { toPathwayRecord } from "@/lib/db/pathway-record";
import { findPathwayRow, type PathwayRow, type RecordList, refreshPathwayRow } from "@/lib/db/pathway-rows";
import { getProtocol } from "@/lib/db/protocols";
import type { Tx } from "@/lib/db/unit-of-work";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";

/** The id of a pathway that this person may see (row-level security decides), or undefined. */
export async function findPathwayId(tx: Tx, pathwayId: string): Promise<string | undefined> {
  const row = await tx.pathway.findUnique({ where: { id: pathwayId }, select: { id: true } });
  return row?.id;
}

/** Everything recorded about a pathway that this person may see: the clinic lead gets no clinical rows, the nurse no therapy notes. */
export async function loadPathwayRecord(tx: Tx, pathwayId: string): Promise<PathwayRecord | undefined> {
  return (await loadPathway(tx, pathwayId))?.record;
}

/** A record and the rows it was made of, from which it can be refreshed. */
export type LoadedPathway = { record: PathwayRecord; row: PathwayRow };

/** The same with its rows; undefined when this person may not see the pathway. */
export async function loadPathway(tx: Tx, pathwayId: string): Promise<LoadedPathway | undefined> {
  const row = await findPathwayRow(tx, pathwayId);
  return row && { row, record: toPathwayRecord(row, await getProtocol(tx, row.pathway.protocolId)) };
}

/** The record as it is now, when only these lists can have changed since it was loaded. */
export async function refreshPathwayRecord(
  tx: Tx,
  { record, row }: LoadedPathway,
  changed: readonly RecordList[],
): Promise<PathwayRecord> {
  return toPathwayRecord(await refreshPathwayRow(tx, row, changed), record.protocol);
}

/**
 * Claim the right to write on a pathway: false when somebody else wrote since it was loaded. When this transaction commits, and only then, every
 * process hears of the new version.
 */
export async function raisePathwayVersion(tx: Tx, pathwayId: string, version: number): Promise<boolean> {
  const raised = await tx.$queryRaw<unknown[]>`
    UPDATE pathway SET version = version + 1 WHERE id = ${pathwayId}::uuid AND version = ${version}
    RETURNING pg_notify(${PATHWAY_CHANGED}, id || ' ' || version)::text AS told`;
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
