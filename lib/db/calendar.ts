import { oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import type { CalendarClaim, CalendarHold, CalendarVisit } from "@/lib/domain/calendar-grid/calendar-entry";
import { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

type Period = { from: Date; to: Date; now: Date };

/** No visit is longer than a day, which lets the index on the start find those that began before the period. */
const LONGEST_MS = 24 * 60 * 60_000;

type VisitRow = Omit<CalendarVisit, "step" | "staff"> & {
  step: unknown;
  staff: { userId: string; name: string; role: string }[];
};

/**
 * The visits in the calendar of a period that this person may see, earliest first: who, what, where, with whom, and whether a safety gate has
 * closed since it was booked. No clinical content. Those of other patients are only claims (`listCalendarClaims`).
 */
export async function listCalendarVisits(tx: Tx, { from, to }: Omit<Period, "now">): Promise<CalendarVisit[]> {
  const rows = await tx.$queryRaw<VisitRow[]>`
SELECT v.id::text, v."pathwayId"::text, v."patientId"::text, pt.name AS "patientName", q.step, v."startsAt", v."endsAt",
  v."roomId"::text, r.name AS room, l.name AS location, v."overrideReason",
  coalesce(st."visitsInDoubt" @> jsonb_build_array(jsonb_build_object('visitId', v.id)), false) AS "isGateClosed",
  (SELECT coalesce(json_agg(json_build_object('userId', s."userId", 'name', u.name, 'role', s.role) ORDER BY s.role DESC, u.name), '[]')
    FROM visit_staff s JOIN app_user u ON u.id = s."userId" WHERE s."visitId" = v.id) AS staff
FROM visit v
  JOIN patient pt ON pt.id = v."patientId"
  JOIN pathway p ON p.id = v."pathwayId"
  JOIN protocol pr ON pr.id = p."protocolId"
  JOIN room r ON r.id = v."roomId" JOIN location l ON l.id = r."locationId"
  LEFT JOIN pathway_standing st ON st."pathwayId" = v."pathwayId"
  JOIN LATERAL (SELECT s AS step FROM jsonb_array_elements(pr.definition->'steps') s WHERE s->>'key' = v."stepKey") q ON true
WHERE v."cancelledAt" IS NULL AND v."startsAt" > ${new Date(from.getTime() - LONGEST_MS)} AND v."startsAt" < ${to} AND v."endsAt" > ${from}
ORDER BY v."startsAt", v.id`;
  return rows.map(({ step, staff, ...row }) => ({
    ...row,
    step: ProtocolStep.parse(step),
    staff: staff.map((person) => ({ ...person, role: oneOf(CLINICAL_ROLES, person.role) })),
  }));
}

/** Who and what is taken in a period, and by which visit or hold, whoever asks: ids and times only. What an expired hold claimed is free. */
export async function listCalendarClaims(tx: Tx, { from, to, now }: Period): Promise<CalendarClaim[]> {
  return unsafeAsSystem(
    tx,
    "a calendar shows that a time is taken also where it may not say by whom",
    () =>
      tx.$queryRaw<CalendarClaim[]>`
SELECT c."resourceId"::text, c."visitId"::text, c."holdId"::text, c."startsAt", c."endsAt"
FROM visit_occupancy c LEFT JOIN booking_hold h ON h.id = c."holdId"
WHERE NOT c.released AND c."startsAt" > ${new Date(from.getTime() - LONGEST_MS)} AND c."startsAt" < ${to} AND c."endsAt" > ${from}
  AND (c."holdId" IS NULL OR (h."endedAt" IS NULL AND h."expiresAt" > ${now}))
ORDER BY c."startsAt", c."resourceId"`,
  );
}

/** The times that are held now for patients whom this person may see. */
export async function listCalendarHolds(tx: Tx, now: Date): Promise<CalendarHold[]> {
  return tx.$queryRaw<CalendarHold[]>`
SELECT h.id::text, h."pathwayId"::text, pt.name AS "patientName", h."expiresAt"
FROM booking_hold h JOIN patient pt ON pt.id = h."patientId" WHERE h."endedAt" IS NULL AND h."expiresAt" > ${now}`;
}
