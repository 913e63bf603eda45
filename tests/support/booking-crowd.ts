import { createInterface } from "node:readline";
import { confirmHold } from "@/lib/commands/visits/confirm-hold";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { openDatabase } from "@/lib/db/open-database";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";

// Run by crowd.test.ts in processes of its own: an app process in which many patients book at the same moment. It opens the database, says "ready",
// and answers every line of attempts with a line of outcomes. An attempt with `pause` stops between hold and confirm, for somebody to kill it there.

export type Attempt = { pathwayId: string; patient: SignedInActor; slots: object[]; now: string; pause?: boolean };

const [, , place, poolSize = "10"] = process.argv;
if (place === undefined) throw new Error("Which data folder, or which server?");
const where = place.startsWith("postgresql:") ? { databaseUrl: place, poolSize: Number(poolSize) } : { dataDir: place };
const db = await openDatabase(where);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function attempt({ pathwayId, patient, slots, now, pause = false }: Attempt): Promise<string> {
  const context = { db, actor: patient, now: new Date(now) };
  try {
    const held = await holdVisits.run({ commandId: newId(), pathwayId, slots }, context);
    if (!held.ok) return held.refusal.kind;
    const { holdId } = held.value;
    if (pause) {
      say({ paused: holdId });
      await new Promise(() => undefined);
    }
    const confirmed = await confirmHold.run({ commandId: newId(), pathwayId, holdId }, context);
    if (confirmed.ok) say({ confirmed: holdId });
    return confirmed.ok ? "booked" : confirmed.refusal.kind;
  } catch (error) {
    return `error: ${String(error)}`;
  }
}

say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  const attempts = JSON.parse(line) as Attempt[];
  say({ outcomes: await Promise.all(attempts.map(attempt)) });
}
await db.close();
