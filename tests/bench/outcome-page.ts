import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Outcomes } from "@/components/outcome/outcomes";
import { applyMigrations } from "@/lib/db/migrate";
import { type Database, embeddedDatabase, openDatabase } from "@/lib/db/open-database";
import { openInMemory } from "@/lib/db/open-embedded";
import { clinicTime } from "@/lib/domain/calendar";
import { patientOutcomes } from "@/lib/queries/outcomes/patient-outcomes";
import { insertClinic } from "@/prisma/clinic";
import { actorOf } from "@/prisma/staff";
import { addPatient, addToCareTeam } from "@/tests/support/database-rows";
import { median } from "@/tests/support/full-clinic";
import { insertFiveYears } from "@/tests/support/outcome-rows";
import { startPostgresServer } from "@/tests/support/postgres-server";

// `NODE_ENV=production npx tsx tests/bench/outcome-page.ts`: the outcome page of five years of three forms every week, from the database to the
// HTML, on both engines. Results: tests/bench/README.md.

const WARM_UP = 5;
const MEASURED = 25;
const now = clinicTime("2026-12-02", "09:00");

async function measure(db: Database): Promise<void> {
  await applyMigrations(db);
  await insertClinic(db);
  const patient = await addPatient(db, "Kåre Prøve");
  const actor = actorOf("doctor");
  await addToCareTeam(db, patient, actor);
  const forms = await insertFiveYears(db, patient);
  const [whole, read, work]: [number[], number[], number[]] = [[], [], []];
  let html = "";
  for (let round = 0; round < WARM_UP + MEASURED; round += 1) {
    const begun = performance.now();
    const cpu = process.cpuUsage();
    const view = await patientOutcomes.run({ pathwayId: patient.pathwayId }, { db, actor, now });
    if (!view.ok) throw new Error(view.refusal.kind);
    const answered = performance.now();
    const { outcomes } = view.value;
    html = renderToStaticMarkup(createElement(Outcomes, { outcomes, year: undefined, href: "/", locale: "nb" }));
    if (round < WARM_UP) continue;
    whole.push(performance.now() - begun);
    read.push(answered - begun);
    const { user, system } = process.cpuUsage(cpu);
    work.push((user + system) / 1000);
  }
  const [least, most] = [Math.min(...whole), Math.max(...whole)].map(Math.round);
  console.log(
    `${db.engine}: median ${Math.round(median(whole))} ms (${least}–${most}), of which the query ${Math.round(median(read))} ms; of the processor ${Math.round(median(work))} ms; ${forms} forms, ${Math.round(html.length / 1024)} kB of HTML`,
  );
  await db.close();
}

await measure(embeddedDatabase(await openInMemory()));
const server = await startPostgresServer();
try {
  await measure(await openDatabase({ databaseUrl: await server.createDatabase("outcomes") }));
} finally {
  await server.stop();
}
