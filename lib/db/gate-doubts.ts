import { toProtocol } from "@/lib/db/protocols";
import { refreshOutdatedStandings } from "@/lib/db/standings";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** A booked visit that a gate stands in the way of which closed after it was booked. */
export type GateDoubt = {
  visitId: string;
  pathwayId: string;
  patientName: string;
  title: ProtocolStep["title"];
  startsAt: Date;
  endsAt: Date;
  roomId: string;
  staffIds: string[];
  blockers: Blocker[];
  titles: Record<string, ProtocolStep["title"]>;
};

/** They are derived with the standing (lib/domain/pathway) and kept beside it, so that a list over ten thousand courses loads no record. */
export async function listGateDoubts(
  tx: Tx,
  now: Date,
  { pathwayId = null }: { pathwayId?: string | null },
): Promise<GateDoubt[]> {
  await refreshOutdatedStandings(tx, now);
  const rows = await tx.$queryRaw<{ visitId: string; blockers: Blocker[] }[]>`
SELECT doubt ->> 'visitId' AS "visitId", doubt -> 'blockers' AS blockers
FROM pathway_standing s CROSS JOIN LATERAL jsonb_array_elements(s."visitsInDoubt") doubt
WHERE s."visitsInDoubt" <> '[]'::jsonb AND (${pathwayId}::uuid IS NULL OR s."pathwayId" = ${pathwayId}::uuid)`;
  if (rows.length === 0) return [];
  const blockersOf = new Map(rows.map(({ visitId, blockers }) => [visitId, blockers]));
  const visits = await tx.visit.findMany({
    where: { id: { in: [...blockersOf.keys()] }, cancelledAt: null, startsAt: { gt: now } },
    include: { staff: true, pathway: { select: { protocol: true, patient: { select: { name: true } } } } },
    orderBy: { startsAt: "asc" },
  });
  return visits.map(({ id, pathwayId: courseId, pathway, stepKey, startsAt, endsAt, roomId, staff }) => {
    const titles = Object.fromEntries(toProtocol(pathway.protocol).steps.map(({ key, title }) => [key, title]));
    return {
      ...{ visitId: id, pathwayId: courseId, startsAt, endsAt, roomId, titles },
      patientName: pathway.patient.name,
      title: titles[stepKey] ?? { nb: stepKey, en: stepKey },
      staffIds: staff.map(({ userId }) => userId),
      blockers: blockersOf.get(id) ?? [],
    };
  });
}
