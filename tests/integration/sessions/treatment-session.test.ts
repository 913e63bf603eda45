import { beforeAll, describe, expect, it } from "vitest";
import { releaseSession } from "@/lib/commands/orders/release-session";
import { dischargePatient } from "@/lib/commands/sessions/discharge-patient";
import { withdrawMedicine } from "@/lib/commands/medicine/withdraw-medicine";
import { endDose } from "@/lib/commands/sessions/end-dose";
import { giveDose } from "@/lib/commands/sessions/give-dose";
import { recordTimeOut } from "@/lib/commands/sessions/record-time-out";
import { acknowledgeAlert } from "@/lib/commands/vitals/acknowledge-alert";
import { invalidateVitals } from "@/lib/commands/vitals/invalidate-vitals";
import { recordVitals } from "@/lib/commands/vitals/record-vitals";
import { clinicTime } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { sessionView } from "@/lib/queries/sessions/session-view";
import type { Journey } from "@/prisma/journey";
import { actorOf, DEMO_PASSWORD, STAFF } from "@/prisma/staff";
import { answeredAsExpected } from "@/tests/support/builders";
import { refusalOf, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { majasSession } from "@/tests/support/majas-session";

// One session of Maja's, 17 December at ten, on a real database: the tests follow each other as the morning does.

const clinic = useClinic();
const nurse = { may: actorOf("nurse"), mayNot: actorOf("psychologist") };
const at = (time: string) => clinicTime("2026-12-17", time);

let maja: Journey;
let ids = { pathwayId: "", visitId: "" };
let batchId = "";

beforeAll(async () => {
  ({ maja, ids } = await majasSession(clinic.db, { until: "ordered" }));
  batchId = (await clinic.db.prisma.medicineBatch.findFirstOrThrow()).id;
});

const reading = (values: Record<string, unknown> = {}) => ({
  ...{ ...ids, measuredAt: null, skippedReason: "", comment: "" },
  ...{ systolicMmHg: 124, diastolicMmHg: 78, heartRateBpm: 70, spo2Percent: 98, respiratoryRatePerMin: 14, moaas: 5 },
  ...{ nausea: 0, anxiety: 2, dissociation: 0 },
  ...values,
});
const dose = (values: Record<string, unknown> = {}) => ({
  ...{ ...ids, batchId, typedVolumeMl: "1,08", site: "left-upper-arm" },
  ...{ secondPersonId: STAFF.secondNurse.userId, secondPersonPassword: DEMO_PASSWORD },
  ...values,
});
const balanceMg = async () => {
  const { _sum } = await clinic.db.prisma.medicineLedgerRow.aggregate({ where: { batchId }, _sum: { amountMg: true } });
  return _sum.amountMg?.toNumber();
};

describe("until the dose", () => {
  it("the nurse signs the time-out", async () => {
    const answers = answeredAsExpected(maja.protocol.timeOut);
    const input = { ...ids, answers, escortName: "Kari", escortPhone: "400 00 310", reason: "" };
    const { db } = clinic;
    expect(await refusalOf(recordTimeOut, db, nurse.may, { ...input, answers: {} }, at("10:07"))).toBe(
      "checklist-incomplete",
    );
    const saved = await expectCommandFacts({
      ...{ db, ...nurse, command: recordTimeOut, now: at("10:08"), input, action: "time-out.recorded", again: "saved" },
    });
    expect(saved.decision).toBe("go");
  });

  it("no dose before the reading: the gate says which", async () => {
    const result = await giveDose.run(
      { ...dose(), commandId: newId() },
      { db: clinic.db, actor: nurse.may, now: at("10:10") },
    );
    expect(result).toMatchObject({ refusal: { kind: "gate-not-go", gates: [{ reason: "vitals-missing" }] } });
  });

  it("the nurse charts the reading that becomes the baseline", async () => {
    const saved = await expectCommandFacts({
      ...{
        db: clinic.db,
        ...nurse,
        command: recordVitals,
        now: at("10:12"),
        input: reading({ measuredAt: at("10:11") }),
      },
      ...{ action: "vitals.recorded", again: "moment-already-recorded" },
    });
    expect(saved).toMatchObject({ assessment: "within-limits", alerts: 0 });
  });

  it("a wrong password, the nurse herself and the doctor who signed are no second person, and nothing leaves the stock", async () => {
    const before = await balanceMg();
    const refusedWith = (values: Record<string, unknown>) =>
      refusalOf(giveDose, clinic.db, nurse.may, dose(values), at("10:19"));
    expect(await refusedWith({ secondPersonPassword: "feil" })).toBe("second-person-not-confirmed");
    expect(await refusedWith({ secondPersonId: newId() })).toBe("second-person-not-confirmed");
    expect(await refusedWith({ secondPersonId: STAFF.nurse.userId })).toBe("same-person");
    expect(
      await refusedWith({
        secondPersonId: maja.doctor.userId,
      }),
    ).toBe("orderer-cannot-check");
    expect(await refusedWith({ secondPersonId: STAFF.psychologist.userId })).toBe("second-person-not-allowed");
    expect(await refusedWith({ typedVolumeMl: "5,4" })).toBe("typed-volume-differs");
    expect(await balanceMg()).toBe(before);
    expect(await clinic.db.prisma.doseAdministration.count()).toBe(0);
  });

  it("the dose, what the patient got and what was thrown away stand in one transaction", async () => {
    const before = (await balanceMg()) ?? 0;
    const saved = await expectCommandFacts({
      ...{
        db: clinic.db,
        ...nurse,
        command: giveDose,
        now: at("10:20"),
        input: dose(),
        action: "dose.given",
        again: "already-given",
      },
    });
    expect(saved).toMatchObject({ doseMg: 54, volumeMl: 1.08 });
    expect(await balanceMg()).toBe(before - 500);
    const rows = await clinic.db.prisma.medicineLedgerRow.findMany({
      where: { visitId: ids.visitId },
      orderBy: { kind: "asc" },
    });
    const { userId: witness } = STAFF.secondNurse;
    expect(
      rows.map(({ kind, amountMg, sessionMg, witnessId }) => [
        ...[kind, amountMg.toNumber(), sessionMg.toNumber(), witnessId],
      ]),
    ).toEqual([
      ["administered", 0, -54, witness],
      ["wasted", 0, -446, witness],
      ["withdrawal", -500, 500, witness],
    ]);
  });
});

describe("from the dose to the way home", () => {
  it("a reading outside the limits raises an alert that is answered by name", async () => {
    const { db } = clinic;
    const saved = await expectCommandFacts({
      ...{ db, ...nurse, command: recordVitals, now: at("10:40"), input: reading({ systolicMmHg: 186 }) },
      ...{ action: "vitals.recorded", again: "moment-already-recorded" },
    });
    expect(saved.alerts).toBe(1);
    const alert = await db.prisma.vitalsAlert.findFirstOrThrow({ where: { visitId: ids.visitId } });
    const answered = await expectCommandFacts({
      ...{ db, ...nurse, command: acknowledgeAlert, now: at("10:41"), action: "alert.acknowledged" },
      ...{
        input: { pathwayId: ids.pathwayId, alertId: alert.id, action: "Lege tilkalt" },
        again: "alert-already-acknowledged",
      },
    });
    expect(answered.recheckAt).toBe(at("10:46").toISOString());
  });

  it("a wrong reading is taken out and keeps its values", async () => {
    const { db } = clinic;
    const wrong = await succeed(
      recordVitals,
      db,
      nurse.may,
      reading({ systolicMmHg: 172, heartRateBpm: 100 }),
      at("10:45"),
    );
    await expectCommandFacts({
      ...{
        db,
        ...nurse,
        command: invalidateVitals,
        now: at("10:46"),
        action: "vitals.invalidated",
        again: "reading-already-invalidated",
      },
      input: { pathwayId: ids.pathwayId, readingId: wrong.readingId, reason: "Mansjetten løsnet" },
    });
    const row = await db.prisma.vitalsReading.findUniqueOrThrow({ where: { id: wrong.readingId } });
    expect(row).toMatchObject({
      heartRateBpm: 100,
      invalidatedById: STAFF.nurse.userId,
      invalidatedReason: "Mansjetten løsnet",
    });
  });

  it("two readings at once are both kept, or one is told that somebody was quicker", async () => {
    const { db } = clinic;
    const both = await Promise.all(
      [at("10:50"), at("10:51")].map((measuredAt) =>
        refusalOf(recordVitals, db, nurse.may, reading({ systolicMmHg: 160, measuredAt }), at("10:52")),
      ),
    );
    expect(both).toContain("saved");
    for (const outcome of both) expect(["saved", "stale"]).toContain(outcome);
    const kept = await db.prisma.vitalsReading.count({
      where: { visitId: ids.visitId, measuredAt: { gte: at("10:50"), lte: at("10:51") } },
    });
    expect(kept).toBe(both.filter((outcome) => outcome === "saved").length);
  });

  it("a part of the dose that went beside is booked as wasted, by a row that reverses what was booked as given", async () => {
    const { db } = clinic;
    const second = {
      secondPersonId: STAFF.secondNurse.userId,
      secondPersonPin: "",
      secondPersonPassword: DEMO_PASSWORD,
    };
    const input = { ...ids, kind: "partial", givenVolumeMl: "1,00", reason: "Rant ut ved siden av", ...second };
    const before = await balanceMg();
    const ended = await succeed(endDose, db, nurse.may, input, at("10:55"));
    expect(ended).toMatchObject({ givenMg: 50, wastedMg: 4 });
    expect(await balanceMg()).toBe(before);
    const rows = await db.prisma.medicineLedgerRow.findMany({
      where: { recordedAt: at("10:55") },
      orderBy: { kind: "asc" },
    });
    expect(rows.map(({ kind, amountMg, sessionMg }) => [kind, amountMg.toNumber(), sessionMg.toNumber()])).toEqual([
      ["administered", 0, -50],
      ["correction", 0, 54],
      ["wasted", 0, -4],
    ]);
  });

  it("home only with the doctor's release after the alert", async () => {
    const { db } = clinic;
    const criteria = Object.fromEntries(
      maja.protocol.discharge.criteria.map(({ key }) => [key, { answer: "yes", comment: "" }]),
    );
    const input = {
      ...{ ...ids, criteria, escortName: "Kari", escortPhone: "400 00 310", escortRelation: "søster" },
      ...{ adviceLocale: "nb", isAdviceGiven: true, callTime: "10:00", callerId: nurse.may.userId },
    };
    expect(await refusalOf(dischargePatient, db, nurse.may, input, at("11:10"))).toBe("too-early");
    expect(await refusalOf(dischargePatient, db, nurse.may, input, at("11:50"))).toBe("release-missing");
    await succeed(releaseSession, db, maja.doctor, { ...ids, reason: "Falt etter hvile." }, at("11:52"));
    // An ampoule that was taken out and neither given, thrown away nor returned.
    await succeed(withdrawMedicine, db, nurse.may, { batchId, visitId: ids.visitId, ampoules: 1 }, at("11:53"));
    await expectCommandFacts({
      ...{
        db,
        ...nurse,
        command: dischargePatient,
        now: at("11:55"),
        input,
        action: "patient.discharged",
        again: "already-discharged",
      },
    });
    const cases = await db.prisma.medicineDiscrepancy.findMany({ where: { visitId: ids.visitId } });
    expect(cases.map(({ source, differenceMg, closedAt }) => [source, differenceMg.toNumber(), closedAt])).toEqual([
      ["session", 500, null],
    ]);
  });
});

describe("what the screens show", () => {
  it("nurse, doctor and psychologist see the same session, and none of them therapy content", async () => {
    const views = await Promise.all(
      [nurse.may, maja.doctor, maja.psychologist].map((actor) =>
        sessionView.run({ visitId: ids.visitId }, { db: clinic.db, actor, now: at("12:00") }),
      ),
    );
    for (const view of views) {
      expect(view).toMatchObject({
        ok: true,
        value: { phase: { kind: "discharged" }, dose: { doseMg: 54 }, batches: [] },
      });
      expect(JSON.stringify(view)).not.toContain("alliance");
    }
  });

  it("a page that refreshes itself is logged as one view, not as hundreds", async () => {
    const count = () =>
      clinic.db.prisma.accessLogEntry.count({ where: { query: "session-view", actorId: STAFF.nurse.userId } });
    const view = (now: Date) => sessionView.run({ visitId: ids.visitId }, { db: clinic.db, actor: nurse.may, now });
    const before = await count();
    await view(at("12:20"));
    await view(at("12:20"));
    await view(at("12:30"));
    expect(await count()).toBe(before + 1);
    await view(at("12:36"));
    expect(await count()).toBe(before + 2);
  });

  it("a nurse without a care relation finds no session", async () => {
    const stranger = { ...nurse.may, userId: newId() };
    const view = await sessionView.run({ visitId: ids.visitId }, { db: clinic.db, actor: stranger, now: at("12:00") });
    expect(view).toEqual({ ok: false, refusal: { kind: "not-found" } });
  });
});
