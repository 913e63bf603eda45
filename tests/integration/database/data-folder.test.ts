import { spawn } from "node:child_process";
import { once } from "node:events";
import fs, { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { DataFolderInUse, DataFolderNotWritable } from "@/lib/db/database-errors";
import { lockDataFolder } from "@/lib/db/data-folder-lock";
import { openInFolder } from "@/lib/db/open-embedded";

/** Counts what the database asks the disk to keep, until the test is over. */
function countFlushes(): { count: number } {
  const flushes = { count: 0 };
  const { fdatasyncSync } = fs;
  fs.fdatasyncSync = (descriptor) => {
    flushes.count += 1;
    fdatasyncSync(descriptor);
  };
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.fdatasyncSync = fdatasyncSync;
    syncBuiltinESMExports();
  });
  return flushes;
}

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "forlop-folder-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const lockFile = () => path.join(dataDir, "lock");
const owner = (changes: object) =>
  JSON.stringify({ host: hostname(), pid: process.pid, startedAs: "another-boot:1", token: "t", ...changes });

test("a folder in use says so, and is free when the lock is released", () => {
  const lock = lockDataFolder(dataDir);
  expect(() => lockDataFolder(dataDir)).toThrow(DataFolderInUse);
  expect(() => lockDataFolder(dataDir)).toThrow(`The data folder ${dataDir} is in use by another process.`);
  lock.release();
  expect(existsSync(lockFile())).toBe(false);
  lockDataFolder(dataDir).release();
});

test("the lock of another live process is respected, and taken over once that process is dead", async () => {
  const other = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "-e",
      `import("@/lib/db/data-folder-lock").then(({ lockDataFolder }) => { lockDataFolder(${JSON.stringify(dataDir)}); console.log("held"); setInterval(() => {}, 1000); })`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(other.stdout, "data");
  expect(() => lockDataFolder(dataDir)).toThrow(DataFolderInUse);
  other.kill("SIGKILL");
  await once(other, "exit");
  lockDataFolder(dataDir).release();
  expect(existsSync(lockFile())).toBe(false);
});

test("a lock left behind by a crash is taken over, even when its process number is in use again", () => {
  writeFileSync(lockFile(), owner({}));
  const lock = lockDataFolder(dataDir);
  expect(readFileSync(lockFile(), "utf8")).toContain(`"pid":${process.pid}`);
  lock.release();
});

test("a lock from another machine counts while its owner shows signs of life", () => {
  writeFileSync(lockFile(), owner({ host: "another-machine" }));
  expect(() => lockDataFolder(dataDir)).toThrow(DataFolderInUse);
  utimesSync(lockFile(), new Date(0), new Date(0));
  lockDataFolder(dataDir).release();
  expect(existsSync(lockFile())).toBe(false);
});

test("a lock file cut off by a crash holds nobody back", () => {
  writeFileSync(lockFile(), '{"host":');
  lockDataFolder(dataDir).release();
  expect(existsSync(lockFile())).toBe(false);
});

test("a folder that cannot be made says so", () => {
  const file = path.join(dataDir, "a-file");
  writeFileSync(file, "");
  chmodSync(file, 0o400);
  expect(() => lockDataFolder(path.join(file, "below"))).toThrow(DataFolderNotWritable);
  expect(() => lockDataFolder(path.join(file, "below"))).toThrow(/cannot be written to/);
});

test(
  "each commit has reached the disk before it is acknowledged, with exactly one flush",
  { timeout: 60_000 },
  async () => {
    const pg = await openInFolder(dataDir);
    await pg.exec("CREATE TABLE kept (n int); CHECKPOINT; INSERT INTO kept VALUES (0)");
    const flushes = countFlushes();
    for (let n = 1; n <= 10; n += 1) await pg.query("INSERT INTO kept VALUES ($1)", [n]);
    expect(flushes.count).toBe(10);
    await pg.close();
  },
);
