import { oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { VisitMomentRecorded } from "@/lib/domain/visit-moment/record-visit-moment";
import { VISIT_MOMENT_KINDS, type VisitMoment } from "@/lib/domain/visit-moment/visit-moment.schema";

/** Keep what happened around a visit; a correction is a newer row. */
export async function insertVisitMoment(
  tx: Tx,
  { patientId, ...moment }: VisitMomentRecorded,
  permit: Permit<"visit:record-moment">,
): Promise<void> {
  await tx.visitMoment.createMany({ data: [{ ...moment, patientId, recordedById: permit.actor.userId }] });
}

type MomentRow = Omit<VisitMoment, "kind"> & { kind: string };

/**
 * What happened around these visits, the first written down first. A time-out says that the patient is there (since the agreed time at the
 * latest) and a discharge that they went home: nobody has to say it twice. Only the times leave.
 */
export async function listVisitMoments(tx: Tx, visitIds: readonly string[]): Promise<VisitMoment[]> {
  if (visitIds.length === 0) return [];
  const ids = [...visitIds];
  const why = "whether a patient is here is told by the time-out and the discharge too; only times are shown";
  const rows = await unsafeAsSystem(
    tx,
    why,
    () =>
      tx.$queryRaw<MomentRow[]>`
        SELECT id::text, "visitId"::text, kind, minutes, at, "recordedAt" FROM visit_moment WHERE "visitId" = ANY (${ids}::uuid[])
        UNION ALL SELECT t.id::text, t."visitId"::text, 'arrived', NULL, least(t."recordedAt", v."startsAt"), t."recordedAt"
          FROM time_out t JOIN visit v ON v.id = t."visitId" WHERE t."visitId" = ANY (${ids}::uuid[])
        UNION ALL SELECT id::text, "visitId"::text, 'left', NULL, "dischargedAt", "dischargedAt" FROM session_discharge WHERE "visitId" = ANY (${ids}::uuid[])
        ORDER BY 6`,
  );
  return rows.map((row) => ({ ...row, kind: oneOf(VISIT_MOMENT_KINDS, row.kind) }));
}
