import { toPathwayRecord } from "@/lib/db/pathway-record";
import { findPathwayRow } from "@/lib/db/pathway-rows";
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
  const row = await findPathwayRow(tx, pathwayId);
  return row && toPathwayRecord(row, await getProtocol(tx, row.pathway.protocolId));
}

/** Claim the right to write on a pathway: false when somebody else wrote since it was loaded. */
export async function raisePathwayVersion(tx: Tx, pathwayId: string, version: number): Promise<boolean> {
  const { count } = await tx.pathway.updateMany({
    where: { id: pathwayId, version },
    data: { version: { increment: 1 } },
  });
  return count === 1;
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
