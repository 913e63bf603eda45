import { claimEnvironment } from "@/lib/db/clinic-environment";
import { DatabaseUnavailable } from "@/lib/db/database-errors";
import { getDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrate";
import { readEnv, requireEnv } from "@/lib/platform/env";

/** What the server process (serve.mjs) reads once the clinic is up, or could not be brought up. */
type Outcome = { problem: string } | { close: () => Promise<void> };

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
    place[OUTCOME] = await openAndFill();
  } catch (error) {
    place[OUTCOME] = { problem: error instanceof DatabaseUnavailable ? error.message : detailsOf(error) };
  }
}

async function openAndFill(): Promise<Outcome> {
  const db = await getDatabase();
  await applyMigrations(db);
  await claimEnvironment(db, requireEnv().environment);
  return { close: () => db.close() };
}

function detailsOf(error: unknown): string {
  return `Forløp could not start.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
