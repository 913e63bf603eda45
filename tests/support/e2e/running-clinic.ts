import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@/tests/run/free-port";
import { onServer } from "@/tests/support/postgres-server";

export type Engine = "embedded" | "server";

/**
 * The program as it is shipped, running: its address, and how many seconds passed from its first process to its first page. `kill` ends it as a power
 * cut does (kill -9), `startAgain` starts it at the same place and address.
 */
export type RunningClinic = {
  address: string;
  startSeconds: number;
  kill(): Promise<void>;
  startAgain(): Promise<void>;
  stop(): Promise<void>;
};

/** Where the invented clinic lies that everybody gets a copy of: a data folder, or a database on a server. */
export type Template = { engine: "embedded"; dataDir: string } | { engine: "server"; url: string; database: string };

const START_WITHIN_MS = 300_000;

/** Starts the program on this template itself, which fills it when it is empty. */
export function startTemplate(template: Template): Promise<RunningClinic> {
  if (template.engine === "embedded") return startProgram({ FORLOP_DATA_DIR: template.dataDir }, nothingToRemove);
  return startOnServer(template.url, nothingToRemove);
}

/** Starts the program on a copy of the template that is gone when it stops. */
export async function startCopy(template: Template, name: string): Promise<RunningClinic> {
  if (template.engine === "embedded") {
    const dataDir = mkdtempSync(path.join(tmpdir(), `forlop-${name}-`));
    cpSync(template.dataDir, dataDir, { recursive: true });
    return startProgram({ FORLOP_DATA_DIR: dataDir }, () => removeFolder(dataDir));
  }
  const server = onServer(template.url);
  return startOnServer(await server.createDatabase(name, template.database), () => server.dropDatabase(name));
}

const nothingToRemove = () => Promise.resolve();
const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });

/** The folder beside a server holds only the secret that sign-ins are signed with. */
async function startOnServer(databaseUrl: string, removed: () => Promise<void>): Promise<RunningClinic> {
  const folder = mkdtempSync(path.join(tmpdir(), "forlop-beside-server-"));
  return startProgram({ DATABASE_URL: databaseUrl, FORLOP_DATA_DIR: folder }, async () => {
    await removeFolder(folder);
    await removed();
  });
}

/** Answers when the first page is there. */
async function startProgram(where: Record<string, string>, removed: () => Promise<void>): Promise<RunningClinic> {
  const port = await freePort();
  const startedAt = performance.now();
  const address = `http://localhost:${port}`;
  const env = { ...process.env, ...where, PORT: String(port), FORLOP_ENVIRONMENT: "demo", NEXTAUTH_URL: address };
  let program = await startedProgram(env, address);
  await (await fetch(address)).text();
  const startSeconds = (performance.now() - startedAt) / 1000;
  const startAgain = async () => {
    program = await startedProgram(env, address);
  };
  const stop = async () => {
    await endProgram(program, "SIGTERM");
    await removed();
  };
  return { address, startSeconds, kill: () => endProgram(program, "SIGKILL"), startAgain, stop };
}

/** In a process group of its own: what it starts is killed with it. */
async function startedProgram(env: NodeJS.ProcessEnv, address: string): Promise<ChildProcess> {
  const program = spawn(process.execPath, ["lib/platform/start/start.mjs"], {
    ...{ env, detached: true },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const giveUpAt = Date.now() + START_WITHIN_MS;
  while (!(await answers(address))) {
    if (program.exitCode !== null)
      throw new Error(`The program ended with exit code ${program.exitCode} before it answered.`);
    if (Date.now() > giveUpAt) throw new Error(`The program did not answer within ${START_WITHIN_MS / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return program;
}

async function answers(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(`${address}/icon.svg`);
    return status === 200;
  } catch {
    return false;
  }
}

async function endProgram(program: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (program.pid === undefined || program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once("exit", resolve));
  if (signal === "SIGKILL") process.kill(-program.pid, signal);
  else program.kill(signal);
  await ended;
}
