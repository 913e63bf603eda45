import { invalidatedColumns, recordedColumns } from "@/lib/db/recorded-columns";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Stale } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";
import type { DiagnosisInvalidated } from "@/lib/domain/screening/invalidate-diagnosis";
import type { DiagnosisRecorded } from "@/lib/domain/screening/record-diagnosis";

/** Store one diagnosis with its title as the code is called today. */
export async function insertDiagnosis(
  tx: Tx,
  record: PathwayRecord,
  recorded: DiagnosisRecorded,
  permit: Permit<"diagnosis:record">,
  now: Date,
): Promise<void> {
  await tx.diagnosis.create({ data: { ...recorded, ...recordedColumns(record, permit, now) } });
}

/** Take back a diagnosis; its words stay. Stale when somebody else just did. */
export async function markDiagnosisInvalidated(
  tx: Tx,
  { diagnosisId, reason }: DiagnosisInvalidated,
  permit: Permit<"diagnosis:record">,
  now: Date,
): Promise<Result<{ diagnosisId: string }, Stale>> {
  const { count } = await tx.diagnosis.updateMany({
    where: { id: diagnosisId, invalidatedAt: null },
    data: invalidatedColumns(reason, permit, now),
  });
  return count === 1 ? ok({ diagnosisId }) : refuse({ kind: "stale" });
}
