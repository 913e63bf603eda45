import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { verifyAuditChain } from "@/lib/db/audit";
import { applyMigrations } from "@/lib/db/migrate";
import { openDatabase } from "@/lib/db/open-database";

const KILLS = 20;

/** Starts the writer, kills it with no warning after so many acknowledged rows, and answers every id it had acknowledged. */
async function writeUntilKilled(dataDir: string, rows: number): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    ["--liftoff-only", "--import", "tsx", "tests/support/kill-writer.ts", dataDir],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: writer.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === rows) writer.kill("SIGKILL"); // what it wrote until the signal arrives is still read below
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
  return acknowledged;
}

describe.runIf(inject("testDatabase").engine === "embedded")("the embedded database on disk", () => {
  let dataDir: string;

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), "forlop-kill-"));
    const db = await openDatabase({ dataDir });
    await applyMigrations(db);
    await db.close();
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test(
    `is killed ${KILLS} times while it writes: it opens again, nothing acknowledged is lost, the audit chain verifies`,
    { timeout: 300_000 },
    async () => {
      const acknowledged: string[] = [];
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const written = await writeUntilKilled(dataDir, 3 * kill);
        expect(written.length, `kill ${kill}: the writer got as far as writing`).toBeGreaterThanOrEqual(3 * kill);
        acknowledged.push(...written);
      }
      const db = await openDatabase({ dataDir });
      try {
        const kept = new Set((await db.prisma.enquiry.findMany({ select: { id: true } })).map((row) => row.id));
        expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
        const verdict = await verifyAuditChain(db);
        expect(verdict).toMatchObject({ kind: "intact", count: kept.size });
      } finally {
        await db.close();
      }
    },
  );

  test(
    "is killed in the middle of its very first start: the next start begins again",
    { timeout: 60_000 },
    async () => {
      const fresh = mkdtempSync(path.join(tmpdir(), "forlop-first-"));
      try {
        const starter = spawn(
          process.execPath,
          ["--liftoff-only", "--import", "tsx", "tests/support/kill-writer.ts", fresh],
          { stdio: "ignore" },
        );
        const ended = once(starter, "exit");
        const watch = setInterval(() => {
          if (existsSync(path.join(fresh, "postgres.new", "base"))) starter.kill("SIGKILL");
        }, 5);
        await ended;
        clearInterval(watch);
        expect(existsSync(path.join(fresh, "postgres.new"))).toBe(true);
        expect(existsSync(path.join(fresh, "postgres"))).toBe(false);
        const db = await openDatabase({ dataDir: fresh });
        const answer = await db.prisma.$queryRaw<{ one: number }[]>`SELECT 1 AS one`;
        await db.close();
        expect(answer).toEqual([{ one: 1 }]);
        expect(existsSync(path.join(fresh, "postgres.new"))).toBe(false);
      } finally {
        rmSync(fresh, { recursive: true, force: true });
      }
    },
  );
});

describe.runIf(inject("testDatabase").engine === "server")("a database server", () => {
  test("keeps itself safe from a kill: that is PostgreSQL's own promise, tested by its makers", () => {
    expect(inject("testDatabase").engine).toBe("server");
  });
});
