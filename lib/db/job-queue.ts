import PgBoss from "pg-boss";
import type { Database } from "@/lib/db/open-database";

/** Something done again and again, by whichever process comes first. */
export type RecurringJob = { name: string; work: () => Promise<unknown> };

export type JobQueue = { stop(): Promise<void> };

/** pg-boss keeps to tables of its own, outside the clinic's migrations. */
const SCHEMA = "pgboss";
const EVERY_MINUTE = "* * * * *";
const ASK_EVERY_SECONDS = 10;
const LONGEST_WORK_SECONDS = 10 * 60;
const STOP_MS = 10_000;

/**
 * Runs jobs every minute, each once a minute however many processes serve the clinic, on the machine's clock. A job that fails is reported and
 * comes round again in a minute; none is owed for the time when nothing was running.
 */
export async function startJobQueue(
  db: Database,
  jobs: readonly RecurringJob[],
  report: (error: unknown, job?: string) => void,
): Promise<JobQueue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values: unknown[]) => db.executeSql(text, values) },
    schema: SCHEMA,
    cronWorkerIntervalSeconds: ASK_EVERY_SECONDS,
    archiveCompletedAfterSeconds: 60 * 60,
    deleteAfterHours: 24,
  });
  boss.on("error", (error) => report(error));
  await boss.start();
  for (const { name, work } of jobs) {
    // `stately`: one waiting and one at work, so that a slow round is followed by one, not by ten.
    await boss.createQueue(name, {
      ...{ name, policy: "stately", retryLimit: 0, expireInSeconds: LONGEST_WORK_SECONDS },
    });
    await boss.schedule(name, EVERY_MINUTE);
    // The first round is now, not at the next full minute.
    await boss.send(name, {});
    await boss.work(name, { pollingIntervalSeconds: ASK_EVERY_SECONDS }, async () => {
      try {
        await work();
      } catch (error) {
        report(error, name);
        throw error;
      }
    });
  }
  return { stop: () => boss.stop({ graceful: true, wait: true, timeout: STOP_MS }) };
}
