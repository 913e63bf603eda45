import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { verifyAuditChain } from "@/lib/db/audit";
import { applyMigrations } from "@/lib/db/migrate";
import { openDatabase } from "@/lib/db/open-database";
import { onServer } from "@/tests/support/postgres-server";

const template = inject("testDatabase");
// A killed app cannot hurt a server's files: there it is only shown that nothing is half-written.
const KILLS = template.engine === "embedded" ? 20 : 5;

let place: string;
const open = () => openDatabase(template.engine === "server" ? { databaseUrl: place } : { dataDir: place });

beforeAll(async () => {
  if (template.engine === "server") {
    place = await onServer(template.url).createDatabase("killed", template.template);
    return;
  }
  place = mkdtempSync(path.join(tmpdir(), "forlop-kill-"));
  const db = await open();
  await applyMigrations(db);
  await db.close();
});

afterAll(async () => {
  if (template.engine === "server") await onServer(template.url).dropDatabase("killed");
  else rmSync(place, { recursive: true, force: true });
});

/** A process that has read its program and touches nothing before it is told to, so that the next one can get ready meanwhile. */
function readyWriter(where: string) {
  const args = ["--liftoff-only", "--import", "tsx", "tests/support/kill-writer.ts", where];
  return spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
}
type Writer = ReturnType<typeof readyWriter>;

/** Lets the writer begin, kills it with no warning after so many acknowledged rows, and answers every id it had acknowledged. */
async function writeUntilKilled(writer: Writer, rows: number): Promise<string[]> {
  writer.stdin.write("begin\n");
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: writer.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === rows) writer.kill("SIGKILL"); // what it wrote until the signal arrives is still read
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
  return acknowledged;
}

test(
  `the app is killed ${KILLS} times while it writes: the database opens, nothing acknowledged is lost, the audit chain verifies`,
  { timeout: 400_000 },
  async () => {
    const acknowledged: string[] = [];
    let next = readyWriter(place);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const writer = next;
      next = readyWriter(place);
      const written = await writeUntilKilled(writer, 3 * kill);
      expect(written.length, `kill ${kill}: the writer got as far as writing`).toBeGreaterThanOrEqual(3 * kill);
      acknowledged.push(...written);
    }
    next.kill();
    const db = await open();
    try {
      const kept = new Set((await db.prisma.enquiry.findMany({ select: { id: true } })).map((row) => row.id));
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      expect(await verifyAuditChain(db)).toMatchObject({ kind: "intact" });
      // Asked in one statement: a server may still be finishing what the last process sent before it was killed.
      const halves = await db.prisma.$queryRaw`
        SELECT e.id, a.seq FROM enquiry e FULL JOIN audit_entry a ON a."subjectId" = e.id WHERE e.id IS NULL OR a.seq IS NULL`;
      expect(halves).toEqual([]);
    } finally {
      await db.close();
    }
  },
);

// Only the embedded database has a first start of its own.
if (template.engine === "embedded") {
  test(
    "the app is killed in the middle of its very first start: the next start begins again",
    { timeout: 120_000 },
    async () => {
      const fresh = mkdtempSync(path.join(tmpdir(), "forlop-first-"));
      try {
        const starter = readyWriter(fresh);
        starter.stdin.write("begin\n");
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
}
