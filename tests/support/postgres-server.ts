import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";

/** A PostgreSQL server that exists only for a test run: nothing in it survives, so it does not wait for the disk. */
export type PostgresServer = {
  /** The address of a database on it, as the ordinary owner that the app would have in production (no superuser). */
  url(database: string): string;
  /** Makes an empty database, or a copy of another one, and answers its address. */
  createDatabase(name: string, template?: string): Promise<string>;
  dropDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
};

const SUPERUSER = "postgres";
const OWNER = "forlop";

/** Starts a throwaway server in a temporary folder on a free port. Installs Debian's package when there is none and it may. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const bin = findBinaries() ?? installBinaries();
  const runner = unprivilegedRunner();
  const folder = mkdtempSync(path.join(tmpdir(), "forlop-postgres-"));
  if (runner.owner !== undefined) chownSync(folder, runner.owner.uid, runner.owner.gid);
  const data = path.join(folder, "data");
  run(runner, [
    path.join(bin, "initdb"),
    "-D",
    data,
    "-U",
    SUPERUSER,
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
  ]);
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: 100,
    shared_buffers: "64MB",
    log_min_messages: "fatal",
  };
  const [command, ...args] = [
    ...runner.prefix,
    path.join(bin, "postgres"),
    "-D",
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const server = spawn(command ?? "postgres", args, { stdio: ["ignore", "ignore", "inherit"], cwd: folder });
  const stop = () => stopServer(server, folder);
  const address = (user: string, database: string) => `postgresql://${user}@127.0.0.1:${port}/${database}`;
  const asSuperuser = (sql: string) => execute(address(SUPERUSER, "postgres"), sql);
  try {
    await untilReady(server, () => asSuperuser("SELECT 1"));
    await asSuperuser(`CREATE ROLE "${OWNER}" LOGIN CREATEDB CREATEROLE`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: (database) => address(OWNER, database), ...onServer(address(OWNER, "postgres")), stop };
}

/** A database on a server that is already running, by the address of any of its databases: for test workers, which did not start it. */
export function onServer(anyUrl: string): Pick<PostgresServer, "createDatabase" | "dropDatabase"> {
  const address = (user: string, database: string) => {
    const url = new URL(anyUrl);
    url.username = user;
    url.pathname = `/${database}`;
    return url.toString();
  };
  const asSuperuser = (sql: string) => execute(address(SUPERUSER, "postgres"), sql);
  return {
    async createDatabase(name, template = "template0") {
      await asSuperuser(`CREATE DATABASE "${name}" OWNER "${OWNER}" TEMPLATE "${template}"`);
      return address(OWNER, name);
    },
    dropDatabase: (name) => asSuperuser(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function findBinaries(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = listed(debian).sort((a, b) => Number(b) - Number(a));
  const folders = [
    ...versions.map((version) => path.join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(path.delimiter),
  ];
  return folders.find(
    (folder) => isExecutable(path.join(folder, "initdb")) && isExecutable(path.join(folder, "postgres")),
  );
}

function installBinaries(): string {
  const mayInstall = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (mayInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], { env, stdio: "inherit" });
  }
  const found = findBinaries();
  if (found === undefined)
    throw new Error(
      "PostgreSQL is not installed (initdb and postgres were not found). Install the package postgresql, version 15 or newer.",
    );
  return found;
}

type Runner = { prefix: string[]; owner: { uid: number; gid: number } | undefined };

/** PostgreSQL refuses to run as root: then it runs as the user postgres, or as nobody. */
function unprivilegedRunner(): Runner {
  if (process.getuid?.() !== 0) return { prefix: [], owner: undefined };
  const owner = idsOf("postgres") ?? idsOf("nobody");
  if (owner === undefined)
    throw new Error("PostgreSQL does not run as root, and there is neither a user postgres nor nobody.");
  return { prefix: ["setpriv", `--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups"], owner };
}

function idsOf(user: string): { uid: number; gid: number } | undefined {
  const id = (flag: string) => spawnSync("id", [flag, user], { encoding: "utf8" });
  const [uid, gid] = [id("-u"), id("-g")];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

function run(runner: Runner, words: string[]): void {
  const [command, ...args] = [...runner.prefix, ...words];
  const result = spawnSync(command ?? "", args, { encoding: "utf8", cwd: tmpdir() });
  if (result.status !== 0) throw new Error(`${words[0]} failed: ${result.stderr || String(result.error)}`);
}

async function untilReady(server: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  for (;;) {
    if (server.exitCode !== null)
      throw new Error(`The throwaway PostgreSQL server ended with exit code ${server.exitCode}.`);
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT"); // PostgreSQL's fast shutdown: connections are cut
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === "object" && address !== null) resolve(address.port);
        else reject(new Error("No free port."));
      });
    });
  });
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
