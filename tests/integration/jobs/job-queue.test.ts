import { describe, expect, it } from "vitest";
import { applyMigrations } from "@/lib/db/migrate";
import { startJobQueue } from "@/lib/db/job-queue";
import { useTestDatabase } from "@/tests/support/database";

const clinic = useTestDatabase();

/** A job that says when it has been done. */
function job(name: string, work: () => void = () => undefined) {
  let done: () => void = () => undefined;
  const isDone = new Promise<void>((resolve) => (done = resolve));
  const rounds: string[] = [];
  return {
    isDone,
    rounds,
    spec: {
      name,
      work: async () => {
        rounds.push(name);
        done();
        work();
      },
    },
  };
}

describe("the job queue", () => {
  it("does the first round at once, once, though two processes start at the same time", async () => {
    const first = job("sweep");
    const second = job("sweep");
    const report: unknown[] = [];
    const queues = await Promise.all([
      startJobQueue(clinic.db, [first.spec], (error) => report.push(error)),
      startJobQueue(clinic.db, [second.spec], (error) => report.push(error)),
    ]);
    await Promise.race([first.isDone, second.isDone]);
    await Promise.all(queues.map((queue) => queue.stop()));
    expect([first.rounds.length + second.rounds.length, report]).toEqual([1, []]);
  });

  it("reports a job that fails, and goes on with the others", async () => {
    const broken = job("broken", () => {
      throw new Error("No such thing.");
    });
    const whole = job("whole");
    const reported: string[] = [];
    const queue = await startJobQueue(clinic.db, [broken.spec, whole.spec], (error, name) =>
      reported.push(`${name}: ${error instanceof Error ? error.message : ""}`),
    );
    await Promise.all([broken.isDone, whole.isDone]);
    await queue.stop();
    expect(reported).toEqual(["broken: No such thing."]);
  });

  it("leaves the clinic's connection in order when a script of its own fails half-way", async () => {
    await expect(clinic.db.executeSql("BEGIN; SELECT 1 / 0; COMMIT;")).rejects.toThrow("division by zero");
    expect(await clinic.db.executeSql("SELECT 1 AS one")).toEqual({ rows: [{ one: 1 }] });
    expect(await clinic.db.prisma.clinicSetting.count()).toBe(0);
  });

  it("keeps to a schema of its own: the clinic's migrations and tables do not know of it", async () => {
    expect(await applyMigrations(clinic.db)).toEqual([]);
    const tables = await clinic.db.prisma.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM information_schema.tables WHERE table_schema = 'public' AND table_name LIKE '%job%'`;
    expect(tables).toEqual([{ count: 0 }]);
  });
});
