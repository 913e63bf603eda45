import { claimEnvironment } from "@/lib/db/clinic-environment";
import { DatabaseUnavailable } from "@/lib/db/database-errors";
import { getDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrate";
import type { Database } from "@/lib/db/open-database";
import { unsafeAddShippedProtocols } from "@/lib/db/shipped-protocols";
import { clinicDate } from "@/lib/domain/calendar";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";
import { recurringJobs } from "@/lib/commands/jobs/recurring-jobs";
import { startJobQueue } from "@/lib/db/job-queue";
import { systemClock } from "@/lib/platform/clock";
import { type Env, readEnv } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

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
    place[OUTCOME] = await openAndFill(settings.env);
  } catch (error) {
    place[OUTCOME] = { problem: error instanceof DatabaseUnavailable ? error.message : detailsOf(error) };
  }
}

async function openAndFill(env: Env): Promise<Outcome> {
  const db = await getDatabase();
  try {
    await applyMigrations(db);
    await claimEnvironment(db, env.environment);
    const demo = env.environment === "demo" ? { demo: await inventedClinic(db) } : {};
    await unsafeAddShippedProtocols(db, SHIPPED_PROTOCOLS, clinicDate(systemClock.now()));
    return { close: startWorking(db, env), ...demo };
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** The jobs begin while the first people come in: nobody waits for them, and the clinic stays open when they cannot begin. Answers how to stop it all. */
function startWorking(db: Database, env: Env): () => Promise<void> {
  const report = (error: unknown, job?: string) => log.error({ err: error, job }, "A job failed");
  const queue = startJobQueue(db, recurringJobs(db, env), report).catch((error: unknown) => {
    report(error);
    return null;
  });
  return async () => {
    await (await queue)?.stop();
    await db.close();
  };
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
