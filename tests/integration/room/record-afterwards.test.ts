import { beforeAll, expect, it } from "vitest";
import type { z } from "zod";
import type { Command } from "@/lib/commands/define-command";
import { clearSignal } from "@/lib/commands/room/clear-signal";
import { giveSignal } from "@/lib/commands/room/give-signal";
import { markPhase } from "@/lib/commands/room/mark-phase";
import { recordTouch } from "@/lib/commands/room/record-touch";
import { recordVitals } from "@/lib/commands/vitals/record-vitals";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { type SignedInActor, SYSTEM } from "@/lib/domain/access/actor";
import type { Permission } from "@/lib/domain/access/policy";
import { clinicTime } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Result } from "@/lib/domain/result";
import { clearSignal as decideClearSignal, withSignalCleared } from "@/lib/domain/room/clear-signal";
import { giveSignal as decideGiveSignal, withSignal } from "@/lib/domain/room/give-signal";
import { markPhase as decideMarkPhase, withPhaseMark } from "@/lib/domain/room/mark-phase";
import { recordTouch as decideRecordTouch, withTouch } from "@/lib/domain/room/record-touch";
import { ClearSignalInput, GiveSignalInput, MarkPhaseInput, RecordTouchInput } from "@/lib/domain/room/room.schema";
import { recordVitals as decideRecordVitals, withVitals } from "@/lib/domain/vitals/record-vitals";
import { RecordVitalsInput } from "@/lib/domain/vitals/vitals.schema";
import { newId } from "@/lib/platform/ids";
import type { Journey } from "@/prisma/journey";
import { actorOf } from "@/prisma/staff";
import { succeed, useClinic } from "@/tests/support/clinic";
import { majasSession } from "@/tests/support/majas-session";

// What is written often in a session keeps the standing of the record as the write will leave it, without reading it again. That record must be,
// field by field, the one that is read afterwards.

const clinic = useClinic();
const at = (time: string) => clinicTime("2026-12-17", time);
const now = at("10:45");
const nurse = actorOf("nurse");
let maja: Journey;
let ids = { pathwayId: "", visitId: "" };

beforeAll(async () => {
  ({ maja, ids } = await majasSession(clinic.db, { until: "dosed", lastMinute: 10 }));
});

const asStored = async (): Promise<PathwayRecord> => {
  const { value } = await unitOfWork(clinic.db, SYSTEM, now, (tx) => loadPathwayRecord(tx, ids.pathwayId));
  if (!value) throw new Error("The course is gone.");
  return { ...value, alerts: value.alerts.map((alert) => ({ ...alert, id: "" })), version: 0 };
};

type Written<S extends z.ZodType, Decision> = {
  schema: S;
  decide: (
    record: PathwayRecord,
    input: z.output<S>,
    context: { now: Date; by: SignedInActor },
  ) => Result<Decision, { kind: string }>;
  afterwards: (record: PathwayRecord, decision: Decision, context: { now: Date; by: SignedInActor }) => PathwayRecord;
};

async function expectSame<P extends Permission, E extends { kind: string }, Saved, S extends z.ZodType, Decision>(
  command: Command<P, E, Saved>,
  { schema, decide, afterwards }: Written<S, Decision>,
  by: SignedInActor,
  facts: object,
): Promise<void> {
  const input = { ...ids, commandId: newId(), happenedAt: null, ...facts };
  const before = await asStored();
  const decided = decide(before, schema.parse(input), { now, by });
  if (!decided.ok) throw new Error(decided.refusal.kind);
  const written = afterwards(before, decided.value, { now, by });
  await succeed(command, clinic.db, by, input, now);
  const alerts = written.alerts.map((alert) => ({ ...alert, id: "" }));
  expect({ ...written, alerts }).toEqual(await asStored());
  expect(written).not.toEqual(before);
}

const reading = { schema: RecordVitalsInput, decide: decideRecordVitals, afterwards: withVitals };
const values = { systolicMmHg: 132, diastolicMmHg: 82, heartRateBpm: 76, spo2Percent: 98, respiratoryRatePerMin: 14 };
const scales = { moaas: 4, nausea: 0, anxiety: 2, dissociation: 4, skippedReason: "", comment: "Rolig." };

it("a reading, also one that is told late and so stands between others", async () => {
  await expectSame(recordVitals, reading, nurse, { ...values, ...scales, measuredAt: null });
  await expectSame(recordVitals, reading, nurse, {
    ...values,
    ...scales,
    measuredAt: at("10:23"),
    deviceAt: at("10:24"),
  });
});

it("a reading outside the limits, with its alerts", async () => {
  const high = { systolicMmHg: 195, diastolicMmHg: 118, spo2Percent: 86 };
  await expectSame(recordVitals, reading, nurse, { ...values, ...scales, ...high, measuredAt: at("10:40") });
});

it("a phase", async () => {
  const mark = { schema: MarkPhaseInput, decide: decideMarkPhase, afterwards: withPhaseMark };
  await expectSame(markPhase, mark, maja.psychologist, { phase: "journey" });
  await expectSame(markPhase, mark, maja.psychologist, { phase: "breathing", happenedAt: at("10:02") });
});

it("a signal, and that it is over", async () => {
  const given = { schema: GiveSignalInput, decide: decideGiveSignal, afterwards: withSignal };
  await expectSame(giveSignal, given, maja.psychologist, { kind: "anxious" });
  await expectSame(giveSignal, given, maja.psychologist, { kind: "nauseous", happenedAt: at("10:30") });
  const { id: signalId } = await clinic.db.prisma.sessionSignal.findFirstOrThrow({ where: { kind: "anxious" } });
  const cleared = { schema: ClearSignalInput, decide: decideClearSignal, afterwards: withSignalCleared };
  await expectSame(clearSignal, cleared, nurse, { signalId });
});

it("an entry of the touch log", async () => {
  const entry = { schema: RecordTouchInput, decide: decideRecordTouch, afterwards: withTouch };
  await expectSame(recordTouch, entry, maja.psychologist, { kind: "agreed", what: "Hånd på skulder" });
  await expectSame(recordTouch, entry, nurse, { kind: "asked", what: "", happenedAt: at("10:40") });
});
