import { applyMigrations } from "@/lib/db/migrate";
import { type Database, embeddedDatabase, openDatabase } from "@/lib/db/open-database";
import { openInMemory } from "@/lib/db/open-embedded";
import { insertClinic } from "@/prisma/clinic";
import { availabilityOfMonth, fillClinic, median } from "@/tests/support/full-clinic";
import { startPostgresServer } from "@/tests/support/postgres-server";

// `npx tsx tests/bench/availability.ts`: a month's free times with 10,000 patients and a year booked, on both engines. Results: tests/bench/README.md.

const PATIENTS = 10_000;

async function measure(db: Database): Promise<void> {
  await applyMigrations(db);
  await insertClinic(db);
  await fillClinic(db, PATIENTS);
  const claims = await db.prisma.visitOccupancy.count();
  for (let i = 0; i < 3; i += 1) await availabilityOfMonth(db, "2027-03-01");
  const measured: number[] = [];
  for (let i = 0; i < 25; i += 1) measured.push((await availabilityOfMonth(db, "2027-03-01")).milliseconds);
  const { times } = await availabilityOfMonth(db, "2027-03-01");
  const [least, most] = [Math.min(...measured), Math.max(...measured)].map(Math.round);
  console.log(
    `${db.engine}: median ${Math.round(median(measured))} ms (${least}–${most}), ${claims} claims, ${times.length} free times`,
  );
  await db.close();
}

await measure(embeddedDatabase(await openInMemory()));
const server = await startPostgresServer();
try {
  await measure(await openDatabase({ databaseUrl: await server.createDatabase("availability") }));
} finally {
  await server.stop();
}
