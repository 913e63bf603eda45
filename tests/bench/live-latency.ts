import { addMilliseconds } from "date-fns";
import { watchPathway } from "@/lib/db/live-changes";
import { applyMigrations } from "@/lib/db/migrate";
import { openDatabase } from "@/lib/db/open-database";
import { newId } from "@/lib/platform/ids";
import { startAppProcess } from "@/tests/support/app-processes";
import type { Charting } from "@/tests/support/charting-process";
import { median } from "@/tests/support/full-clinic";
import { startPostgresServer } from "@/tests/support/postgres-server";
import { addSessionsUnderWay, type SessionUnderWay } from "@/tests/support/sessions-under-way";

// `npx tsx tests/bench/live-latency.ts`: 32 sessions at once, a reading sent to one app process and heard of in another, from the press to the event that
// makes the other screens look. Results: tests/bench/README.md.

const SESSIONS = 32;
const ROUNDS = 12;
const PACE_MS = 2_000;

let charted = 0;

function reading({ pathwayId, visitId, nurse, doseAt }: SessionUnderWay): Charting {
  charted += 1;
  const now = addMilliseconds(doseAt, 40 * 60_000 + charted * 20);
  const values = { systolicMmHg: 132, diastolicMmHg: 82, heartRateBpm: 76, spo2Percent: 98, respiratoryRatePerMin: 14 };
  return {
    command: "record-vitals",
    input: {
      ...{ commandId: newId(), pathwayId, visitId, measuredAt: null, skippedReason: "", comment: "" },
      ...{ ...values, moaas: 4, nausea: 0, anxiety: 2, dissociation: 4 },
    },
    ...{ actor: nurse, now: now.toISOString() },
  };
}

const server = await startPostgresServer();
try {
  const url = await server.createDatabase("live_latency");
  const db = await openDatabase({ databaseUrl: url });
  await applyMigrations(db);
  const sessions = await addSessionsUnderWay(db, SESSIONS);
  const other = startAppProcess(url);
  const waiting = new Map<string, (at: number) => void>();
  for (const { pathwayId } of sessions)
    await watchPathway(db, pathwayId, {
      changed: () => waiting.get(pathwayId)?.(performance.now()),
      lost: () => {
        throw new Error("The server is not heard any more.");
      },
    });

  /** From the press to the event in this process, and to the answer in the other; milliseconds. */
  const chart = async (session: SessionUnderWay): Promise<{ heard: number; answered: number }> => {
    const event = new Promise<number>((resolve) => waiting.set(session.pathwayId, resolve));
    const pressed = performance.now();
    const outcome = await other.ask(reading(session));
    if (outcome !== "saved") throw new Error(outcome);
    const answered = performance.now() - pressed;
    return { heard: (await event) - pressed, answered };
  };
  const tell = (how: string, took: { heard: number; answered: number }[]) => {
    const told = (times: number[]) => `${median(times).toFixed(0)} ms (longest ${Math.max(...times).toFixed(0)})`;
    const fromPress = told(took.map(({ heard }) => heard));
    const fromAnswer = told(took.map(({ heard, answered }) => heard - answered));
    console.log(
      `${how}, ${took.length} readings: heard ${fromPress} after the press, ${fromAnswer} after "saved" was answered`,
    );
  };

  for (const session of sessions) await chart(session);
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const paced = sessions.map(async (session, place) => {
    await wait((PACE_MS * place) / SESSIONS);
    const own = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const took = await chart(session);
      own.push(took);
      await wait(Math.max(0, PACE_MS - took.answered));
    }
    return own;
  });
  tell("each every other second", (await Promise.all(paced)).flat());
  const burst = [];
  for (let round = 0; round < ROUNDS; round += 1) burst.push(...(await Promise.all(sessions.map(chart))));
  tell("all in one moment", burst);
  await other.leave();
  await db.close();
} finally {
  await server.stop();
}
