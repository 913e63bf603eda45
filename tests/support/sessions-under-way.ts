import { v5 } from "uuid";
import type { Database } from "@/lib/db/open-database";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { insertClinic } from "@/prisma/clinic";
import { STORIES } from "@/prisma/stories";
import { stocked } from "@/prisma/treatment";

export type SessionUnderWay = { pathwayId: string; visitId: string; nurse: SignedInActor; doseAt: Date };

const NAMESPACE = "0b8e2c7a-91a4-5c0e-8d5b-5e2d5b6f7a11";

/** Every row of one course, a table at a time. */
async function rowsOfCourse(db: Database, pathwayId: string): Promise<Map<string, Record<string, unknown>[]>> {
  const tables = await db.prisma.$queryRaw<{ table: string }[]>`
    SELECT table_name AS table FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'pathwayId' AND table_name <> 'pathway'`;
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const { table } of tables) {
    const found = await db.prisma.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
      `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE "pathwayId" = $1::uuid`,
      pathwayId,
    );
    if (found.length > 0)
      rows.set(
        table,
        found.map(({ row }) => row),
      );
  }
  return rows;
}

/**
 * A clinic with so many treatment sessions at once: the invented patient whose dose was given, and copies of that course under ids of their own, put
 * straight into the tables. Only for measuring and for faults: the copies have a room and a nurse in common.
 */
export async function addSessionsUnderWay(db: Database, count: number): Promise<SessionUnderWay[]> {
  await insertClinic(db);
  await stocked(db);
  const journey = await STORIES.solveig(db);
  const { pathwayId } = journey;
  const dose = await db.prisma.doseAdministration.findFirstOrThrow({
    where: { pathwayId },
    orderBy: { givenAt: "desc" },
  });
  const courses = await rowsOfCourse(db, pathwayId);
  const pathway = await db.prisma.$queryRaw<
    { row: object }[]
  >`SELECT to_jsonb(p) AS row FROM pathway p WHERE id = ${pathwayId}::uuid`;
  const patient = await db.prisma.$queryRaw<{ row: { id: string } }[]>`
    SELECT to_jsonb(t) AS row FROM patient t WHERE id = ${journey.patient.patientId}::uuid`;
  const staffOf = await db.prisma.$queryRaw<{ row: object }[]>`
    SELECT to_jsonb(s) AS row FROM visit_staff s JOIN visit v ON v.id = s."visitId" WHERE v."pathwayId" = ${pathwayId}::uuid`;
  const own = [pathwayId, patient[0]?.row.id, ...[...courses.values()].flat().map(({ id }) => id)];
  const ids = own.filter((id): id is string => typeof id === "string");
  const shared = { nurse: journey.nurse, doseAt: dose.givenAt };
  const sessions = [{ pathwayId, visitId: dose.visitId, ...shared }];
  for (let copy = 1; copy < count; copy += 1) {
    const names = new Map(ids.map((id) => [id, v5(`${copy}:${id}`, NAMESPACE)]));
    const renamed = (rows: readonly object[]) =>
      JSON.stringify(rows).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => names.get(id) ?? id);
    const insert = async (table: string, rows: readonly object[], change = "{}") => {
      await db.prisma.$executeRawUnsafe(
        `INSERT INTO "${table}" SELECT (jsonb_populate_record(NULL::"${table}", r || $2::jsonb)).* FROM jsonb_array_elements($1::jsonb) r`,
        renamed(rows),
        change,
      );
    };
    await insert(
      "patient",
      patient.map(({ row }) => row),
      JSON.stringify({ nationalId: `copy ${copy}` }),
    );
    await insert(
      "pathway",
      pathway.map(({ row }) => row),
    );
    for (const table of inOrder([...courses.keys()])) await insert(table, courses.get(table) ?? []);
    await insert(
      "visit_staff",
      staffOf.map(({ row }) => row),
    );
    const named = (id: string) => names.get(id) ?? id;
    sessions.push({ pathwayId: named(pathwayId), visitId: named(dose.visitId), ...shared });
  }
  return sessions;
}

/** What others point at goes in first. */
function inOrder(tables: string[]): string[] {
  const first = ["visit", "vitals_reading", "safety_flag", "screening_assessment", "dose_order", "dose_administration"];
  const rank = (table: string) => (first.includes(table) ? first.indexOf(table) : first.length);
  return tables.toSorted((a, b) => rank(a) - rank(b));
}
