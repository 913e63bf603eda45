import { addMilliseconds } from "date-fns";
import { recordVitals } from "@/lib/commands/vitals/record-vitals";
import { applyMigrations } from "@/lib/db/migrate";
import { type Database, embeddedDatabase, openDatabase } from "@/lib/db/open-database";
import { openInMemory } from "@/lib/db/open-embedded";
import { newId } from "@/lib/platform/ids";
import { median } from "@/tests/support/full-clinic";
import { startPostgresServer } from "@/tests/support/postgres-server";
import { addSessionsUnderWay, type SessionUnderWay } from "@/tests/support/sessions-under-way";

// `npx tsx tests/bench/record-vitals.ts`: one reading of a session under way, from the command to the commit, on both engines. Results: tests/bench/README.md.

const AT_ONCE = [1, 8, 32];
const ROUNDS = 12;
/** A nurse who charts every other second: two hundred times the pace of the protocol. */
const PACE_MS = 2_000;

let charted = 0;

/** Milliseconds that one reading took. Each is measured a little later than the one before, so that no two share a moment. */
async function chart(db: Database, { pathwayId, visitId, nurse, doseAt }: SessionUnderWay): Promise<number> {
  charted += 1;
  const now = addMilliseconds(doseAt, 40 * 60_000 + charted * 20);
  const values = { systolicMmHg: 132, diastolicMmHg: 82, heartRateBpm: 76, spo2Percent: 98, respiratoryRatePerMin: 14 };
  const input = {
    ...{ commandId: newId(), pathwayId, visitId, measuredAt: null, skippedReason: "", comment: "" },
    ...{ ...values, moaas: 4, nausea: 0, anxiety: 2, dissociation: 4 },
  };
  const begun = performance.now();
  const saved = await recordVitals.run(input, { actor: nurse, db, now });
  if (!saved.ok) throw new Error(`The reading was not kept: ${JSON.stringify(saved.refusal)}`);
  return performance.now() - begun;
}

/** Everybody presses save in the same moment, again and again. */
async function allAtOnce(db: Database, sessions: readonly SessionUnderWay[]): Promise<number[]> {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    took.push(...(await Promise.all(sessions.map((session) => chart(db, session)))));
  return took;
}

/** Everybody charts at the same pace, each in their own time. */
async function inTurn(db: Database, sessions: readonly SessionUnderWay[]): Promise<number[]> {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const took = sessions.map(async (session, place) => {
    await wait((PACE_MS * place) / sessions.length);
    const own: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const ms = await chart(db, session);
      own.push(ms);
      await wait(Math.max(0, PACE_MS - ms));
    }
    return own;
  });
  return (await Promise.all(took)).flat();
}

function told(took: number[]): string {
  return `${median(took).toFixed(1)} ms (${Math.min(...took).toFixed(1)}–${Math.max(...took).toFixed(0)})`;
}

async function measure(db: Database): Promise<void> {
  await applyMigrations(db);
  const sessions = await addSessionsUnderWay(db, Math.max(...AT_ONCE));
  for (const session of sessions) await chart(db, session);
  for (const count of AT_ONCE) {
    const some = sessions.slice(0, count);
    const paced = told(await inTurn(db, some));
    console.log(`${db.engine}, ${count}: at the pace ${paced}, all in one moment ${told(await allAtOnce(db, some))}`);
  }
  await db.close();
}

await measure(embeddedDatabase(await openInMemory()));
const server = await startPostgresServer();
try {
  await measure(await openDatabase({ databaseUrl: await server.createDatabase("record_vitals") }));
} finally {
  await server.stop();
}
