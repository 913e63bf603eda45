import { createInterface } from "node:readline";
import { recordAdverseEvent } from "@/lib/commands/adverse-events/record-adverse-event";
import { recordEmergencyEntry } from "@/lib/commands/emergency/record-emergency-entry";
import { startEmergency } from "@/lib/commands/emergency/start-emergency";
import { clearSignal } from "@/lib/commands/room/clear-signal";
import { giveSignal } from "@/lib/commands/room/give-signal";
import { markPhase } from "@/lib/commands/room/mark-phase";
import { recordTouch } from "@/lib/commands/room/record-touch";
import { writeProcessNote } from "@/lib/commands/room/write-process-note";
import { acknowledgeAlert } from "@/lib/commands/vitals/acknowledge-alert";
import { recordVitals } from "@/lib/commands/vitals/record-vitals";
import { openDatabase } from "@/lib/db/open-database";
import type { SignedInActor } from "@/lib/domain/access/actor";

// Run by eight-rooms.test.ts in processes of its own: an app process that charts what it is sent, many at once, until it is killed. It reads a request
// a line and answers a line; one that somebody else was quicker with is done again, as the app's own actions do.

const COMMANDS = {
  "record-vitals": recordVitals,
  "acknowledge-alert": acknowledgeAlert,
  "mark-phase": markPhase,
  "give-signal": giveSignal,
  "clear-signal": clearSignal,
  "record-touch": recordTouch,
  "write-process-note": writeProcessNote,
  "record-adverse-event": recordAdverseEvent,
  "start-emergency": startEmergency,
  "record-emergency-entry": recordEmergencyEntry,
};

export type Charting = {
  command: keyof typeof COMMANDS;
  input: { commandId: string };
  actor: SignedInActor;
  now: string;
};
export type ChartingRequest = Charting & { request: number };
/** `saved`, or why not. */
export type ChartingAnswer = { request: number; outcome: string };

const [, , databaseUrl] = process.argv;
if (databaseUrl === undefined) throw new Error("Which server?");
const db = await openDatabase({ databaseUrl });

async function chart({ command, input, actor, now }: Charting): Promise<string> {
  for (;;) {
    const result = await COMMANDS[command].run(input, { db, actor, now: new Date(now) });
    if (result.ok) return "saved";
    if (result.refusal.kind !== "stale") return `${command}: ${JSON.stringify(result.refusal)}`;
  }
}

async function answer({ request, ...charting }: ChartingRequest): Promise<void> {
  const outcome = await chart(charting).catch((error: unknown) => `${charting.command}: ${String(error)}`);
  process.stdout.write(`${JSON.stringify({ request, outcome } satisfies ChartingAnswer)}\n`);
}

const working: Promise<void>[] = [];
for await (const line of createInterface({ input: process.stdin }))
  working.push(answer(JSON.parse(line) as ChartingRequest));
await Promise.all(working);
await db.close();
