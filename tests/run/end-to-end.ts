import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@/tests/run/free-port";
import { findChromium, installPlaywrightChromium } from "@/tests/run/chromium";
import { startPostgresServer } from "@/tests/support/postgres-server";

// One engine, one browser project: starts the built program on an empty database (it fills it with the invented clinic, by running the
// clinic's own commands), drives it with Playwright, and takes everything away again.

const [engine = "embedded", project = "desktop", ...playwrightArguments] = process.argv.slice(2);
const START_WITHIN_MS = 180_000;

const folder = mkdtempSync(path.join(tmpdir(), "forlop-end-to-end-"));
const postgres = engine === "server" ? await startPostgresServer() : undefined;
const port = await freePort();
const program = await startProgram();
try {
  process.exitCode = await playwright();
} finally {
  await stopProgram(program);
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function startProgram(): Promise<ChildProcess> {
  const databaseUrl = await postgres?.createDatabase("forlop");
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: String(port),
    FORLOP_DATA_DIR: folder,
    FORLOP_ENVIRONMENT: "demo",
  };
  if (databaseUrl !== undefined) env.DATABASE_URL = databaseUrl;
  const child = spawn(process.execPath, ["lib/platform/start/start.mjs"], {
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const giveUpAt = Date.now() + START_WITHIN_MS;
  while (!(await answers())) {
    if (child.exitCode !== null)
      throw new Error(`The program ended with exit code ${child.exitCode} before it answered.`);
    if (Date.now() > giveUpAt) throw new Error(`The program did not answer within ${START_WITHIN_MS / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return child;
}

async function answers(): Promise<boolean> {
  try {
    const { status } = await fetch(`http://localhost:${port}/`, { redirect: "manual" });
    return status < 500;
  } catch {
    return false;
  }
}

async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

async function playwright(): Promise<number> {
  const chromium = findChromium();
  if (chromium === undefined) installPlaywrightChromium();
  const cli = path.resolve("node_modules/@playwright/test/cli.js");
  const child = spawn(process.execPath, [cli, "test", `--project=${project}`, ...playwrightArguments], {
    stdio: "inherit",
    env: {
      ...process.env,
      ...(chromium !== undefined && existsSync(chromium) ? { PLAYWRIGHT_CHROMIUM: chromium } : {}),
      FORLOP_BASE_URL: `http://localhost:${port}`,
      FORLOP_TEST_ENGINE: engine,
      PLAYWRIGHT_JSON_OUTPUT_NAME: path.resolve(`tests/.results/end-to-end-${engine}-${project}.json`),
    },
  });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}
