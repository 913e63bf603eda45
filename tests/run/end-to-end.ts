import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@/tests/run/free-port";
import { findChromium, installPlaywrightChromium } from "@/tests/run/chromium";
import { startPostgresServer } from "@/tests/support/postgres-server";

// One engine, one or more browser projects: starts the built program on an empty database, which it fills with the invented clinic by
// running the clinic's own commands; then drives a fresh copy of that clinic for each project, and takes everything away again.

const [engine = "embedded", ...projects] = process.argv.slice(2);
const START_WITHIN_MS = 300_000;
const TEMPLATE = "forlop_template";

type Environment = Record<string, string>;

/** What differs between the engines: where the template lies and how it is copied. Each answers the environment of a program. */
type Clinics = {
  template(): Promise<Environment>;
  copy(name: string): Promise<Environment>;
  remove(): Promise<void>;
};

const clinics = engine === "server" ? await onServer() : inFolders();
const chromium = findChromium();
if (chromium === undefined) installPlaywrightChromium();
try {
  await stopProgram((await startProgram(await clinics.template())).program);
  for (const project of projects) {
    const { program, address, seconds } = await startProgram(await clinics.copy(project));
    try {
      process.exitCode = (await playwright(project, address, seconds)) || process.exitCode;
    } finally {
      await stopProgram(program);
    }
  }
} finally {
  await clinics.remove();
}

function inFolders(): Clinics {
  const folder = mkdtempSync(path.join(tmpdir(), "forlop-end-to-end-"));
  return {
    template: async () => ({ FORLOP_DATA_DIR: path.join(folder, TEMPLATE) }),
    async copy(name) {
      cpSync(path.join(folder, TEMPLATE), path.join(folder, name), { recursive: true });
      return { FORLOP_DATA_DIR: path.join(folder, name) };
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<Clinics> {
  const folder = mkdtempSync(path.join(tmpdir(), "forlop-end-to-end-"));
  const postgres = await startPostgresServer();
  const env = (databaseUrl: string) => ({ DATABASE_URL: databaseUrl, FORLOP_DATA_DIR: folder });
  return {
    template: async () => env(await postgres.createDatabase(TEMPLATE)),
    copy: async (name) => env(await postgres.createDatabase(name, TEMPLATE)),
    async remove() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the program and answers when its first page is there, and how many seconds that took. */
async function startProgram(where: Environment): Promise<{ program: ChildProcess; address: string; seconds: number }> {
  const port = await freePort();
  const startedAt = performance.now();
  const address = `http://localhost:${port}`;
  const env = { ...process.env, ...where, PORT: String(port), FORLOP_ENVIRONMENT: "demo", NEXTAUTH_URL: address };
  const program = spawn(process.execPath, ["lib/platform/start/start.mjs"], {
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const giveUpAt = Date.now() + START_WITHIN_MS;
  while (!(await answers(address))) {
    if (program.exitCode !== null)
      throw new Error(`The program ended with exit code ${program.exitCode} before it answered.`);
    if (Date.now() > giveUpAt) throw new Error(`The program did not answer within ${START_WITHIN_MS / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await (await fetch(address)).text();
  return { program, address, seconds: (performance.now() - startedAt) / 1000 };
}

async function answers(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(`${address}/icon.svg`);
    return status === 200;
  } catch {
    return false;
  }
}

async function stopProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const ended = new Promise((resolve) => program.once("exit", resolve));
  program.kill("SIGTERM");
  await ended;
}

function playwright(project: string, address: string, startSeconds: number): Promise<number> {
  const cli = path.resolve("node_modules/@playwright/test/cli.js");
  const child = spawn(process.execPath, [cli, "test", `--project=${project}`], {
    stdio: "inherit",
    env: {
      ...process.env,
      ...(chromium === undefined ? {} : { PLAYWRIGHT_CHROMIUM: chromium }),
      FORLOP_BASE_URL: address,
      FORLOP_TEST_ENGINE: engine,
      FORLOP_START_SECONDS: String(startSeconds),
      PLAYWRIGHT_JSON_OUTPUT_NAME: path.resolve(`tests/.results/end-to-end-${engine}-${project}.json`),
    },
  });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}
