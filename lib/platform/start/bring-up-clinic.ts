import { claimEnvironment } from "@/lib/db/clinic-environment";
import { DatabaseUnavailable } from "@/lib/db/database-errors";
import { getDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrate";
import type { Database } from "@/lib/db/open-database";
import { readEnv, type Environment } from "@/lib/platform/env";

type Person = { name: string; role: string; stage: string; email: string };

/** What the server process (serve.mjs) reads once the clinic is up, or could not be brought up. */
type Outcome = { problem: string } | { close: () => Promise<void>; demo?: { password: string; people: Person[] } };

const OUTCOME = Symbol.for("forlop.start");

/** Opens and migrates the database and, in the demo, fills an empty one with the invented clinic. Leaves the outcome for serve.mjs. */
export async function bringUpClinic(): Promise<void> {
  const settings = readEnv(process.env);
  const place = globalThis as { [OUTCOME]?: Outcome };
  if (!settings.ok) {
    place[OUTCOME] = {
      problem: ["Forløp cannot start:", ...settings.problems.map((problem) => `- ${problem}`)].join("\n"),
    };
    return;
  }
  try {
    place[OUTCOME] = await openAndFill(settings.env.environment);
  } catch (error) {
    place[OUTCOME] = { problem: error instanceof DatabaseUnavailable ? error.message : detailsOf(error) };
  }
}

async function openAndFill(environment: Environment): Promise<Outcome> {
  const db = await getDatabase();
  const close = () => db.close();
  try {
    await applyMigrations(db);
    await claimEnvironment(db, environment);
    return environment === "demo" ? { close, demo: await inventedClinic(db) } : { close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The invented people are loaded only here, so that a production process never has them in memory. */
async function inventedClinic(db: Database): Promise<{ password: string; people: Person[] }> {
  const { fillWhenEmpty, demoSignIns } = await import("@/lib/platform/start/invented-clinic");
  await fillWhenEmpty(db);
  return demoSignIns();
}

function detailsOf(error: unknown): string {
  return `Forløp could not start.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
