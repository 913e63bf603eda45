import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { verifyAuditChain } from "@/lib/db/audit";
import { openDatabase, type Database } from "@/lib/db/open-database";
import { actorOf } from "@/prisma/staff";
import { Killed, startAppProcess } from "@/tests/support/app-processes";
import { answersFor, type Entry, hourInARoom, type View, VIEWS } from "@/tests/support/hour-in-a-room";
import { onServer } from "@/tests/support/postgres-server";
import { addSessionsUnderWay, type SessionUnderWay } from "@/tests/support/sessions-under-way";

// One hour of three-view charting in eight rooms at once, two app processes on one server, with everything going wrong that a network and a machine
// can do: every request arrives twice, every fifth is cut before its answer and made again, and each process is killed once in the middle and started anew.

const ROOMS = 8;
const DATABASE = "eight_rooms";
/** What is charted, each table of it. */
const TABLES = [
  ...["vitals_reading", "session_phase_mark", "session_signal", "touch_log_entry", "process_note"],
  ...["adverse_event", "emergency_log", "emergency_log_entry"],
] as const;

/** They change a row that stands there. */
const WITHOUT_A_ROW: readonly string[] = ["acknowledge-alert", "clear-signal"];

const template = inject("testDatabase");
let url: string;
let db: Database;
let sessions: SessionUnderWay[];

beforeAll(async () => {
  if (template.engine !== "server") throw new Error("Only a server has room for two processes.");
  url = await onServer(template.url).createDatabase(DATABASE, template.template);
  db = await openDatabase({ databaseUrl: url });
  sessions = await addSessionsUnderWay(db, ROOMS);
});
afterAll(async () => {
  await db.close();
  await onServer(url).dropDatabase(DATABASE);
});

const nothingYet = (): Record<View, Entry[]> => forEachView(() => []);

/** The first of two to answer; undefined when both were killed before they could. */
async function firstOf(answers: Promise<string>[]): Promise<string | undefined> {
  try {
    return await Promise.any(answers);
  } catch (error) {
    const others =
      error instanceof AggregateError ? error.errors.filter((cause) => !(cause instanceof Killed)) : [error];
    if (others.length > 0) throw others[0];
    return undefined;
  }
}

/** What stands in the tables of one room, before the hour and after it. */
async function stateOf({ pathwayId, visitId }: SessionUnderWay): Promise<{ version: number; ids: string[] }> {
  const { version } = await db.prisma.pathway.findUniqueOrThrow({ where: { id: pathwayId } });
  const tables = TABLES.map((table) => `SELECT id FROM ${table} WHERE "visitId" = $1::uuid`).join(" UNION ALL ");
  const rows = await db.prisma.$queryRawUnsafe<{ id: string }[]>(tables, visitId);
  return { version, ids: rows.map(({ id }) => id).toSorted() };
}

type Left = Record<View, Entry["leaves"][]>;

/** What must stand on the audit chain of a room, view by view, in the order in which it was charted. */
const leftBy = (entries: Record<View, Entry[]>): Left =>
  forEachView((view) => entries[view].map(({ leaves }) => leaves));

/** What does. */
async function chainedSince(seq: number, { pathwayId }: SessionUnderWay): Promise<Left> {
  const { patientId } = await db.prisma.pathway.findUniqueOrThrow({ where: { id: pathwayId } });
  const rows = await db.prisma.auditEntry.findMany({ where: { patientId, seq: { gt: seq } }, orderBy: { seq: "asc" } });
  return forEachView((view) =>
    rows
      .filter(({ actorId }) => actorId === actorOf(view).userId)
      .map(({ action, subjectId }) => [action, subjectId ?? ""] as const),
  );
}

const forEachView = <T>(of: (view: View) => T): Record<View, T> => ({
  nurse: of("nurse"),
  psychologist: of("psychologist"),
  doctor: of("doctor"),
});

describe("eight rooms", () => {
  it(
    "chart for an hour while requests are cut and doubled and processes killed: nothing is lost, doubled or out of order",
    { timeout: 600_000 }, // a busy machine takes some minutes
    async () => {
      const chain = await verifyAuditChain(db);
      if (chain.kind !== "intact") throw new Error("The chain is whole before the hour.");
      const before = await Promise.all(sessions.map(stateOf));
      const running = [startAppProcess(url), startAppProcess(url)];
      const killAndRestart = (which: 0 | 1) => {
        running[which]?.kill();
        running[which] = startAppProcess(url);
      };
      const charted = new Map(sessions.map(({ pathwayId }) => [pathwayId, nothingYet()]));
      let sent = 0;

      /** As the queue in a browser does it: the same entry again until somebody says what became of it. */
      const chart = async (entry: Entry): Promise<string> => {
        sent += 1;
        let isCut = sent % 5 === 0;
        if (sent === 100) killAndRestart(0);
        if (sent === 200) killAndRestart(1);
        for (;;) {
          const answered = firstOf(running.map((program) => program.ask(entry)));
          if (!isCut) {
            const outcome = await answered;
            if (outcome !== undefined) return outcome;
          } else {
            answered.catch(() => undefined); // nobody is there to hear it
            isCut = false;
          }
        }
      };
      const chartAll = async ({ pathwayId }: SessionUnderWay, view: View, entries: readonly Entry[]) => {
        for (const entry of entries) {
          expect(await chart(entry)).toBe("saved");
          charted.get(pathwayId)?.[view].push(entry);
        }
      };
      const room = async (session: SessionUnderWay) => {
        const { tooHighId, nurse, psychologist, doctor } = hourInARoom(session);
        const place = nurse.findIndex(({ input }) => input.commandId === tooHighId) + 1;
        const alarming = chartAll(session, "nurse", nurse.slice(0, place));
        await Promise.all([
          alarming.then(() => chartAll(session, "nurse", nurse.slice(place))),
          chartAll(session, "psychologist", psychologist),
          alarming.then(async () => {
            const alerts = await db.prisma.vitalsAlert.findMany({
              where: { readingId: tooHighId },
              orderBy: { id: "asc" },
            });
            expect(alerts).not.toEqual([]);
            await chartAll(session, "doctor", [
              ...answersFor(
                alerts.map(({ id }) => id),
                session,
              ),
              ...doctor,
            ]);
          }),
        ]);
      };
      try {
        await Promise.all(sessions.map(room));
        await Promise.all(running.map((program) => program.leave()));
      } finally {
        for (const program of running) program.kill();
      }

      for (const [index, session] of sessions.entries()) {
        const entries = charted.get(session.pathwayId);
        const was = before[index];
        if (!entries || !was) throw new Error("Every room has charted.");
        expect(await chainedSince(chain.count, session)).toEqual(leftBy(entries));
        const all = VIEWS.flatMap((view) => entries[view]);
        const made = all.filter(({ command }) => !WITHOUT_A_ROW.includes(command)).map(({ input }) => input.commandId);
        const onCourse = all.filter(({ command }) => command !== "write-process-note");
        expect(await stateOf(session)).toEqual({
          version: was.version + onCourse.length,
          ids: [...was.ids, ...made].toSorted(),
        });
      }
      const total = [...charted.values()].flatMap((views) => VIEWS.flatMap((view) => views[view])).length;
      expect(total).toBeGreaterThanOrEqual(ROOMS * 37);
      expect(await verifyAuditChain(db)).toMatchObject({ kind: "intact", count: chain.count + total });
    },
  );
});
