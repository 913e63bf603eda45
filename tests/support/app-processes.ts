import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Charting, ChartingAnswer, ChartingRequest } from "@/tests/support/charting-process";

/** The program on one server, in a process of its own. */
export type AppProcess = {
  /** What the process answers; rejects when it ends before that, with `Killed` when it was told to. */
  ask: (charting: Charting) => Promise<string>;
  /** Ends it with no warning. */
  kill: () => void;
  /** Lets it finish. */
  leave: () => Promise<void>;
};

/** Asked of a process that was killed: whoever asks may ask another. */
export class Killed extends Error {
  override name = "Killed";
}

/** Answers at once; what it is asked before it has opened the database waits for that. */
export function startAppProcess(databaseUrl: string): AppProcess {
  const args = ["--liftoff-only", "--import", "tsx", "tests/support/charting-process.ts", databaseUrl];
  const program = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const exited = once(program, "exit");
  const waiting = new Map<number, { resolve: (outcome: string) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let isGone = false;
  const gone = () => (program.killed ? new Killed() : new Error(`The process ended by itself: ${program.exitCode}.`));
  program.stdin.on("error", () => undefined); // what is written to a dead process is lost, as it is on a network
  createInterface({ input: program.stdout }).on("line", (line) => {
    const { request, outcome } = JSON.parse(line) as ChartingAnswer;
    waiting.get(request)?.resolve(outcome);
    waiting.delete(request);
  });
  void exited.then(() => {
    isGone = true;
    for (const { reject } of waiting.values()) reject(gone());
    waiting.clear();
  });
  return {
    ask: (charting) =>
      new Promise((resolve, reject) => {
        if (isGone) {
          reject(gone());
          return;
        }
        const request: ChartingRequest = { ...charting, request: (asked += 1) };
        waiting.set(request.request, { resolve, reject });
        program.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    kill: () => {
      program.kill("SIGKILL");
    },
    leave: async () => {
      program.stdin.end();
      await exited;
    },
  };
}
