import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/lib/db/migrate";
import { embeddedDatabase, openDatabase } from "@/lib/db/open-database";
import { openInMemory } from "@/lib/db/open-embedded";
import { startPostgresServer } from "@/tests/support/postgres-server";

const TEMPLATE = "forlop_template";

/** Migrates once a run; every test file gets a copy (tests/support/database.ts). The project's FORLOP_TEST_ENGINE names the engine. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  return project.config.env.FORLOP_TEST_ENGINE === "server" ? setUpServer(project) : setUpEmbedded(project);
}

async function setUpEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "forlop-template-"));
  const pg = await openInMemory();
  await applyMigrations(embeddedDatabase(pg));
  const dump = path.join(folder, "template.tar");
  writeFileSync(dump, Buffer.from(await (await pg.dumpDataDir("none")).arrayBuffer()));
  await pg.close();
  project.provide("testDatabase", { engine: "embedded", dump });
  return async () => rmSync(folder, { recursive: true, force: true });
}

async function setUpServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresServer();
  try {
    const url = await server.createDatabase(TEMPLATE);
    const db = await openDatabase({ databaseUrl: url });
    await applyMigrations(db);
    await db.close();
    project.provide("testDatabase", { engine: "server", url, template: TEMPLATE });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}
