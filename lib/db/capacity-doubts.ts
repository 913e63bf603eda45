import { loadCapacity } from "@/lib/db/capacity";
import { toProtocol } from "@/lib/db/protocols";
import { listClinicRooms } from "@/lib/db/rooms";
import { calendarDateOf, oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import {
  type BookedVisit,
  type CapacityDoubt,
  capacityDoubts,
  unsuitedSteps,
} from "@/lib/domain/booking/capacity-doubts";
import type { ClinicRoom } from "@/lib/domain/booking/capacity";
import { clinicDate } from "@/lib/domain/calendar";
import type { Protocol } from "@/lib/domain/protocol/protocol.schema";
import { publicHolidays } from "@/lib/platform/public-holidays";

/** The whole clinic, or the visits of one course. */
type Scope = { pathwayId?: string };

/**
 * The booked visits to come that have lost what they stand on, earliest first. The database finds those that any change could concern (an absence,
 * other hours, a closed day, a room, a role that ended, a new psychologist); the rule judges them. Unsafe: it reads everybody's hours and whom
 * patients keep out, so only the clinic lead's pages may ask.
 */
export async function unsafeListCapacityDoubts(tx: Tx, now: Date, scope: Scope = {}): Promise<CapacityDoubt[]> {
  const why = "whether a booked visit still stands depends on everybody's hours, and on whom the patient keeps out";
  const found = await unsafeAsSystem(tx, why, async () => {
    const protocols = (await tx.protocol.findMany()).map(toProtocol);
    const ids = await candidateIds(tx, now, scope, protocols, await listClinicRooms(tx));
    return { protocols, visits: ids.length === 0 ? [] : await bookedVisits(tx, ids) };
  });
  const [first] = found.visits;
  if (!first) return [];
  const to = found.visits.reduce((last, { endsAt }) => (endsAt > last ? endsAt : last), first.endsAt);
  const capacity = await loadCapacity(tx, { from: first.startsAt, to, now, withClaims: false });
  return capacityDoubts(capacity, found.visits, found.protocols);
}

/** Which visits to come a change could concern: more than are in doubt, never fewer. */
async function candidateIds(
  tx: Tx,
  now: Date,
  { pathwayId = null }: { pathwayId?: string | null },
  protocols: readonly Protocol[],
  rooms: readonly ClinicRoom[],
): Promise<string[]> {
  const year = Number(clinicDate(now).slice(0, 4));
  const holidays = (await publicHolidays([year, year + 1, year + 2])).map(({ date }) => date);
  const unsuited = unsuitedSteps(rooms, protocols);
  const rows = await tx.$queryRaw<{ id: string }[]>`
WITH doctor AS MATERIALIZED (SELECT "userId" FROM role_assignment WHERE role = 'doctor'), change AS MATERIALIZED (
  SELECT "userId", "startsAt" AS "fromAt", "endsAt" AS "toAt", NULL::timestamptz AS "recordedAt"
  FROM absence WHERE "cancelledAt" IS NULL AND "endsAt" > ${now}
  UNION ALL SELECT "userId", date::timestamp AT TIME ZONE 'Europe/Oslo', (date + 1)::timestamp AT TIME ZONE 'Europe/Oslo', NULL
  FROM working_day_exception WHERE date >= ${clinicDate(now)}::date
  UNION ALL SELECT "userId", "validFrom"::timestamp AT TIME ZONE 'Europe/Oslo', 'infinity', "recordedAt" FROM working_week
  UNION ALL SELECT "userId", "validTo", 'infinity', NULL FROM role_assignment WHERE "validTo" IS NOT NULL
  UNION ALL SELECT id, '-infinity', 'infinity', NULL FROM app_user WHERE "disabledAt" IS NOT NULL AND "patientId" IS NULL
), upcoming AS (
  SELECT v.id, v."pathwayId", v."patientId", v."stepKey", v."roomId", v."startsAt", v."endsAt", v."scheduledAt",
    (v."startsAt" AT TIME ZONE 'Europe/Oslo')::date AS date
  FROM visit v
  WHERE v."cancelledAt" IS NULL AND v."startsAt" > ${now} AND (${pathwayId}::uuid IS NULL OR v."pathwayId" = ${pathwayId}::uuid)
)
SELECT v.id FROM upcoming v JOIN room r ON r.id = v."roomId"
WHERE r."openFrom" > v.date OR r."openUntil" < v.date
  OR v.date = ANY (${holidays}::date[])
  OR v.date IN (SELECT date FROM special_day WHERE kind = 'closed' AND "cancelledAt" IS NULL)
  OR v."patientId" IN (SELECT "patientId" FROM blocked_employee WHERE "liftedAt" IS NULL)
  OR v."pathwayId" IN (SELECT "pathwayId" FROM care_team_member WHERE role = 'psychologist' AND "toAt" IS NOT NULL)
  OR (v."roomId", v."stepKey") IN (
    SELECT * FROM unnest(${unsuited.map(({ roomId }) => roomId)}::uuid[], ${unsuited.map(({ stepKey }) => stepKey)}::text[]))
  OR EXISTS (
    SELECT 1 FROM change c
    WHERE c."fromAt" < v."endsAt" AND c."toAt" > v."startsAt" AND (c."recordedAt" IS NULL OR v."scheduledAt" < c."recordedAt" + interval '1 day')
      AND (c."userId" IN (SELECT "userId" FROM doctor)
        OR EXISTS (SELECT 1 FROM visit_staff s WHERE s."visitId" = v.id AND s."userId" = c."userId")))`;
  return rows.map(({ id }) => id);
}

async function bookedVisits(tx: Tx, ids: readonly string[]): Promise<BookedVisit[]> {
  const rows = await tx.visit.findMany({
    where: { id: { in: [...ids] } },
    include: {
      staff: { select: { userId: true, role: true } },
      pathway: {
        select: {
          protocolId: true,
          patient: {
            select: { name: true, birthDate: true, blocks: { where: { liftedAt: null }, select: { userId: true } } },
          },
          careTeam: { where: { toAt: null }, select: { userId: true, role: true } },
        },
      },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  return rows.map(
    ({ id, pathwayId, patientId, stepKey, startsAt, endsAt, roomId, staff, pathway, overrideReason }) => ({
      ...{ visitId: id, pathwayId, protocolId: pathway.protocolId, stepKey, startsAt, endsAt, roomId, overrideReason },
      staff: staff.map(({ userId, role }) => ({ userId, role: oneOf(CLINICAL_ROLES, role) })),
      patient: {
        id: patientId,
        name: pathway.patient.name,
        birthDate: calendarDateOf(pathway.patient.birthDate),
        psychologistId: pathway.careTeam.find(({ role }) => role === "psychologist")?.userId ?? null,
        teamIds: pathway.careTeam.map(({ userId }) => userId),
        blockedUserIds: pathway.patient.blocks.map(({ userId }) => userId),
      },
    }),
  );
}
