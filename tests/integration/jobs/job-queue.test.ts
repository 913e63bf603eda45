import { describe, expect, it } from "vitest";
import { applyMigrations } from "@/lib/db/migrate";
import { startJobQueue } from "@/lib/db/job-queue";
import { useTestDatabase } from "@/tests/support/database";

const clinic = useTestDatabase();

/** A job that says when it has been done. */
function job(name: string, work: () => void | Promise<void> = () => undefined) {
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
        await work();
      },
    },
  };
}

describe("the job queue", () => {
  it("does the first round at once, and one round at a time, though two processes start together", async () => {
    let atWork = 0;
    let mostAtWork = 0;
    const round = async () => {
      atWork += 1;
      mostAtWork = Math.max(mostAtWork, atWork);
      // Long enough for the other process to ask for work of its own.
      await clinic.db.executeSql("SELECT pg_sleep(0.2)");
      atWork -= 1;
    };
    const [first, second] = [job("sweep", round), job("sweep", round)];
    const report: unknown[] = [];
    const queues = await Promise.all(
      [first, second].map(({ spec }) => startJobQueue(clinic.db, [spec], (error) => report.push(error))),
    );
    await Promise.race([first.isDone, second.isDone]);
    await Promise.all(queues.map((queue) => queue.stop()));
    expect([mostAtWork, report]).toEqual([1, []]);
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

  it("does a script again that the server ended because it and another waited for each other", async () => {
    const takes = (first: number, then: number) =>
      clinic.db.executeSql(
        `SELECT pg_advisory_xact_lock(${first}); SELECT pg_sleep(0.2); SELECT pg_advisory_xact_lock(${then}); SELECT ${first} AS first`,
      );
    expect(await Promise.all([takes(1, 2), takes(2, 1)])).toEqual([{ rows: [{ first: 1 }] }, { rows: [{ first: 2 }] }]);
  });

  it("starts in many processes at once, whatever their order of making the queues", async () => {
    const names = ["late", "holds", "messages", "offers"];
    const queues = await Promise.all(
      [0, 1, 2, 3].map((turn) =>
        startJobQueue(
          clinic.db,
          [...names.slice(turn), ...names.slice(0, turn)].map((name) => job(name).spec),
          (error) => {
            throw error;
          },
        ),
      ),
    );
    await Promise.all(queues.map((queue) => queue.stop()));
    const made = await clinic.db.prisma.$queryRaw<
      { name: string }[]
    >`SELECT name FROM pgboss.queue WHERE name = ANY(${names})`;
    expect(made.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it("keeps to a schema of its own: the clinic's migrations and tables do not know of it", async () => {
    expect(await applyMigrations(clinic.db)).toEqual([]);
    const tables = await clinic.db.prisma.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM information_schema.tables WHERE table_schema = 'public' AND table_name LIKE '%job%'`;
    expect(tables).toEqual([{ count: 0 }]);
  });
});
