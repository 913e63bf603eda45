import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { DataFolderInUse, DataFolderNotWritable } from "@/lib/db/database-errors";

// The embedded PostgreSQL knows nothing of other processes: two on one folder destroy it. The lock file names the owner by machine,
// process and that process's start, so that a process number used again after a crash or in a container is not taken for the owner.

const HEARTBEAT_MS = 5_000;
const SILENT_AFTER_MS = 30_000;

type Owner = { host: string; pid: number; startedAs: string; token: string };

export type DataFolderLock = { release(): void };

// On globalThis because a bundler may load this file twice in one process.
const HELD = Symbol.for("forlop.held-data-folder-locks");
const processWide = globalThis as { [HELD]?: Set<string> };
const held = (processWide[HELD] ??= new Set<string>());

/** Takes the lock of a data folder, taking over one whose owner is gone. Throws DataFolderInUse or DataFolderNotWritable. */
export function lockDataFolder(dataDir: string): DataFolderLock {
  const file = path.join(/* turbopackIgnore: true */ dataDir, "lock");
  const owner: Owner = { host: hostname(), pid: process.pid, startedAs: startOf(process.pid), token: randomUUID() };
  try {
    mkdirSync(dataDir, { recursive: true });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (create(file, owner)) return hold(file, owner);
      removeIfStale(file, dataDir);
    }
  } catch (error) {
    if (error instanceof DataFolderInUse) throw error;
    throw new DataFolderNotWritable(`The data folder ${dataDir} cannot be written to (${reasonOf(error)}).`);
  }
  throw inUse(dataDir);
}

function create(file: string, owner: Owner): boolean {
  // Written aside and linked into place, so that nobody ever reads half a lock.
  const draft = `${file}.${owner.token}`;
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (reasonOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function hold(file: string, owner: Owner): DataFolderLock {
  held.add(owner.token);
  const heartbeat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      clearInterval(heartbeat); // the folder was removed under us; there is nothing left to guard
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release() {
      clearInterval(heartbeat);
      held.delete(owner.token);
      if (read(file)?.token === owner.token) rmSync(file, { force: true });
    },
  };
}

function removeIfStale(file: string, dataDir: string): void {
  const seen = read(file);
  if (seen !== undefined && isAlive(seen, file)) throw inUse(dataDir);
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (reasonOf(error) === "ENOENT") return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== undefined && moved.token !== seen?.token) {
    // Somebody else took the stale lock in between and this one is theirs: give it back.
    linkSync(aside, file);
    rmSync(aside, { force: true });
    throw inUse(dataDir);
  }
  rmSync(aside, { force: true });
}

function read(file: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isOwner(value) ? value : undefined;
  } catch {
    return undefined; // gone, or cut off by a crash while it was written: nobody holds it
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === "object" &&
    value !== null &&
    "host" in value &&
    "pid" in value &&
    typeof value.pid === "number" &&
    "startedAs" in value &&
    "token" in value
  );
}

function isAlive(owner: Owner, file: string): boolean {
  if (owner.host !== hostname()) return Date.now() - statSync(file).mtimeMs < SILENT_AFTER_MS;
  if (owner.pid === process.pid && startOf(owner.pid) === owner.startedAs) return held.has(owner.token);
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return reasonOf(error) === "EPERM" && startOf(owner.pid) === owner.startedAs;
  }
  return startOf(owner.pid) === owner.startedAs;
}

/** When the kernel says the process began; empty where there is no /proc, and then the process number alone decides. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${afterName[19] ?? ""}`;
  } catch {
    return "";
  }
}

function inUse(dataDir: string): DataFolderInUse {
  return new DataFolderInUse(
    `The data folder ${dataDir} is in use by another process. Stop that one first, or set FORLOP_DATA_DIR to another folder.`,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
