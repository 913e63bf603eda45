import { oneOf } from "@/lib/db/row-mapping";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { CLINICAL_ROLES } from "@/lib/domain/access/actor";
import {
  type Absence,
  ABSENCE_KINDS,
  type Capacity,
  type Claim,
  type ClinicRoom,
  type Employee,
  type SpecialDay,
  type WorkingDayException,
  type WorkingWeek,
} from "@/lib/domain/booking/capacity";
import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import { publicHolidays } from "@/lib/platform/public-holidays";

export type CapacityPeriod = {
  from: Date;
  to: Date;
  now: Date;
  /** Whose own appointments count as taken too. */
  patientId?: string;
  /** The same for several at once. */
  patientIds?: readonly string[];
  /** False: hours and days only; nothing counts as taken. */
  withClaims?: boolean;
};

/** A row as JSON carries it: instants are strings. */
type FromJson<Row> = { [K in keyof Row]: Date extends Row[K] ? string | Extract<Row[K], null> : Row[K] };

type CapacityRow = {
  rooms: ClinicRoom[];
  employees: FromJson<Employee>[];
  weeks: FromJson<WorkingWeek>[];
  exceptions: FromJson<WorkingDayException>[];
  absences: FromJson<Absence>[];
  specialDays: SpecialDay[];
  /** Ids of rooms, people and patients, in the order in which the claims count them. */
  resources: string[];
  /** One word a claim, because there are thousands of them: resource, start and end in seconds, and the visit's id when it is a named patient's. */
  claims: string;
};

/**
 * What the clinic has to give times from in a period, in one read (a year of bookings: see tests/bench). A claim of a hold that has expired
 * counts as free; of the patients only those named count, and only their claims say for which visit. Runs as the system, because nobody may see everybody's appointments: let only answers
 * leave, never this.
 */
export async function loadCapacity(tx: Tx, period: CapacityPeriod): Promise<Capacity> {
  const days = { from: clinicDate(period.from), to: clinicDate(period.to) };
  const row = await unsafeAsSystem(tx, "times are given from everybody's hours and appointments", () =>
    readCapacity(tx, period, days),
  );
  const years = yearsOf(days.from, days.to);
  return {
    rooms: row.rooms,
    employees: row.employees.map(({ roleFrom, roleTo, ...employee }) => ({
      ...employee,
      role: oneOf(CLINICAL_ROLES, employee.role),
      roleFrom: new Date(roleFrom),
      roleTo: roleTo === null ? null : new Date(roleTo),
    })),
    weeks: row.weeks.map(recorded),
    exceptions: row.exceptions.map(recorded),
    absences: row.absences.map(({ startsAt, endsAt, ...absence }) => ({
      ...absence,
      kind: oneOf(ABSENCE_KINDS, absence.kind),
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })),
    specialDays: row.specialDays,
    publicHolidays: (await publicHolidays(years)).filter(({ date }) => date >= days.from && date <= days.to),
    claims: row.claims === "" ? [] : row.claims.split(" ").map((word) => toClaim(word, row.resources)),
  };
}

function toClaim(word: string, resources: readonly string[]): Claim {
  const [resource = "", startsAt = "", endsAt = "", visitId = null] = word.split(",");
  return {
    resourceId: resources[Number(resource)] ?? "",
    visitId,
    startsAt: new Date(Number(startsAt) * 1000),
    endsAt: new Date(Number(endsAt) * 1000),
  };
}

/** No visit is longer than a day, which lets the index on resource and start find the claims that began before the period. */
const LONGEST_CLAIM_MS = 24 * 60 * 60_000;

async function readCapacity(
  tx: Tx,
  { from, to, now, patientId, patientIds = [], withClaims = true }: CapacityPeriod,
  days: { from: CalendarDate; to: CalendarDate },
): Promise<CapacityRow> {
  const claimsFrom = new Date(from.getTime() - LONGEST_CLAIM_MS);
  const patients = [...patientIds, ...(patientId === undefined ? [] : [patientId])];
  const rows = await tx.$queryRaw<{ capacity: CapacityRow }[]>`
WITH employee AS (
  SELECT u.id AS "userId", u.name, a.role, a."validFrom" AS "roleFrom", a."validTo" AS "roleTo"
  FROM role_assignment a JOIN app_user u ON u.id = a."userId"
  WHERE a.role IN ('doctor', 'psychologist', 'nurse') AND u."disabledAt" IS NULL
    AND a."validFrom" < ${to} AND (a."validTo" IS NULL OR a."validTo" > ${from})
), resource AS MATERIALIZED (
  SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM (
    SELECT id FROM room UNION SELECT "userId" FROM employee UNION SELECT unnest(${patients}::uuid[])
  ) claimed
)
SELECT json_build_object(
  'rooms', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'kind', r.kind, 'locationId', r."locationId", 'location', l.name,
      'equipment', r.equipment, 'openFrom', r."openFrom", 'openUntil', r."openUntil") ORDER BY l.name, r.name), '[]')
    FROM room r JOIN location l ON l.id = r."locationId"),
  'employees', (SELECT coalesce(json_agg(e ORDER BY e.name, e."roleFrom"), '[]') FROM employee e),
  'weeks', (SELECT coalesce(json_agg(json_build_object('id', w.id, 'userId', w."userId", 'validFrom', w."validFrom", 'periods', w.periods,
      'recordedAt', w."recordedAt") ORDER BY w."validFrom", w."recordedAt" DESC, w.id DESC), '[]')
    FROM working_week w WHERE w."validFrom" <= ${days.to}::date),
  'exceptions', (SELECT coalesce(json_agg(json_build_object('id', x.id, 'userId', x."userId", 'date', x.date, 'periods', x.periods,
      'recordedAt', x."recordedAt") ORDER BY x.date, x."recordedAt" DESC, x.id DESC), '[]')
    FROM working_day_exception x WHERE x.date BETWEEN ${days.from}::date AND ${days.to}::date),
  'absences', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'userId', a."userId", 'kind', a.kind, 'startsAt', a."startsAt",
      'endsAt', a."endsAt") ORDER BY a."startsAt", a.id), '[]')
    FROM absence a WHERE a."cancelledAt" IS NULL AND a."startsAt" < ${to} AND a."endsAt" > ${from}),
  'specialDays', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'date', s.date, 'locationId', s."locationId", 'kind', s.kind,
      'name', s.name) ORDER BY s.date, s.id), '[]')
    FROM special_day s WHERE s."cancelledAt" IS NULL AND s.date BETWEEN ${days.from}::date AND ${days.to}::date),
  'resources', (SELECT json_agg(id ORDER BY n) FROM resource),
  'claims', (SELECT coalesce(string_agg(concat_ws(',', resource.n, date_part('epoch', c."startsAt")::int8, date_part('epoch', c."endsAt")::int8,
      CASE WHEN c."visitId" IN (SELECT o."visitId" FROM visit_occupancy o WHERE o."resourceId" = ANY (${patients}::uuid[])) THEN c."visitId" END), ' '), '')
    FROM resource JOIN visit_occupancy c ON c."resourceId" = resource.id
    WHERE ${withClaims} AND NOT c.released AND c."startsAt" > ${claimsFrom} AND c."startsAt" < ${to} AND c."endsAt" > ${from}
      AND (c."holdId" IS NULL OR c."holdId" IN (SELECT h.id FROM booking_hold h WHERE h."endedAt" IS NULL AND h."expiresAt" > ${now})))
) AS capacity`;
  const [row] = rows;
  if (row === undefined) throw new Error("The database answered no capacity.");
  return row.capacity;
}

function recorded<Row extends { recordedAt: string }>(row: Row): Omit<Row, "recordedAt"> & { recordedAt: Date } {
  return { ...row, recordedAt: new Date(row.recordedAt) };
}

function yearsOf(from: CalendarDate, to: CalendarDate): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}
