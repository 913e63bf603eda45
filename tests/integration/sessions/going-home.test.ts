import { beforeAll, describe, expect, it } from "vitest";
import { recordCall } from "@/lib/commands/sessions/record-call";
import { dischargePatient } from "@/lib/commands/sessions/discharge-patient";
import { recordVitals } from "@/lib/commands/vitals/record-vitals";
import { addCalendarDays, clinicTime } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { callPage, callsToday } from "@/lib/queries/nurse/follow-up-calls";
import { ownHome } from "@/lib/queries/patient/own-home";
import { sessionView } from "@/lib/queries/sessions/session-view";
import type { Journey } from "@/prisma/journey";
import { actorOf, STAFF } from "@/prisma/staff";
import { refusalOf, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { majasSession } from "@/tests/support/majas-session";

// The end of one session of Maja's, 17 December, dose at 10.20, and the morning after: the tests follow each other as the days do.

const DAY = "2026-12-17";
const clinic = useClinic();
const at = (time: string, day = DAY) => clinicTime(day, time);
const nextDay = (time: string) => at(time, addCalendarDays(DAY, 1));
const nurse = actorOf("nurse");

let maja: Journey;
let ids = { pathwayId: "", visitId: "" };

beforeAll(async () => {
  ({ maja, ids } = await majasSession(clinic.db, { until: "dosed", lastMinute: 60 }));
});

const reading = (values: object) => ({
  ...{ ...ids, measuredAt: null, skippedReason: "", comment: "", respiratoryRatePerMin: 14, moaas: 5 },
  ...{
    systolicMmHg: 126,
    diastolicMmHg: 80,
    heartRateBpm: 72,
    spo2Percent: 98,
    nausea: 0,
    anxiety: 1,
    dissociation: 0,
  },
  ...values,
});
const discharge = (values: object = {}) => ({
  ...{ ...ids, escortName: "Kari Berg", escortPhone: "400 00 310", escortRelation: "søster" },
  criteria: Object.fromEntries(
    maja.protocol.discharge.criteria.map(({ key }) => [key, { answer: "yes", comment: "" }]),
  ),
  ...{ adviceLocale: "en", isAdviceGiven: true, callTime: "10:00", callerId: nurse.userId },
  ...values,
});
const calls = async (now: Date) => {
  const list = await callsToday.run(null, { db: clinic.db, actor: nurse, now });
  return list.ok ? list.value.calls : [];
};

describe("discharge-patient", () => {
  it("says beside each criterion what the newest reading shows, and refuses a yes against it", async () => {
    await succeed(recordVitals, clinic.db, nurse, reading({ nausea: 2 }), at("11:40"));
    const view = await sessionView.run({ visitId: ids.visitId }, { db: clinic.db, actor: nurse, now: at("11:42") });
    expect(view).toMatchObject({
      value: { goingHome: { measured: { "nausea-settled": { state: "contradicted", values: [{ value: 2 }] } } } },
    });
    expect(await refusalOf(dischargePatient, clinic.db, nurse, discharge(), at("11:42"))).toBe("reading-contradicts");
    await succeed(recordVitals, clinic.db, nurse, reading({}), at("11:50"));
  });

  it("nobody leaves without the written advice, somebody to call, and an escort of whom it is known who it is", async () => {
    for (const [values, why] of [
      [{ isAdviceGiven: false }, "advice-not-given"],
      [{ callerId: newId() }, "caller-unknown"],
      [{ escortRelation: "" }, "escort-missing"],
    ] as const) {
      expect(await refusalOf(dischargePatient, clinic.db, nurse, discharge(values), at("11:52"))).toBe(why);
    }
    expect(await clinic.db.prisma.followUpCall.count()).toBe(0);
  });

  it("the discharge keeps the advice and its language, and books the call of the next day with it", async () => {
    await succeed(dischargePatient, clinic.db, nurse, discharge(), at("11:55"));
    const home = await clinic.db.prisma.sessionDischarge.findFirstOrThrow({ where: { visitId: ids.visitId } });
    expect(home).toMatchObject({ adviceLocale: "en", adviceGivenAt: at("11:55"), escortRelation: "søster" });
    expect(await clinic.db.prisma.followUpCall.findMany({ where: { visitId: ids.visitId } })).toMatchObject([
      { dueAt: nextDay("10:00"), assignedToId: nurse.userId, doneAt: null },
    ]);
    const page = await ownHome.run(null, { db: clinic.db, actor: maja.patient, now: at("18:00") });
    expect(page).toMatchObject({
      value: { home: null, afterDose: { call: { by: nurse.name, at: nextDay("10:00") }, adviceLocale: "en" } },
    });
  });
});

describe("record-call", () => {
  it("stands in the nurse's list from the morning after, and not before", async () => {
    expect(await calls(at("20:00"))).toEqual([]);
    expect(await calls(nextDay("08:00"))).toMatchObject([
      { patient: { name: maja.persona.name }, assignedTo: nurse.name, dueAt: nextDay("10:00") },
    ]);
  });

  it("nobody reached: written down with a new try, by whoever called", async () => {
    const [call] = await calls(nextDay("10:05"));
    const input = { pathwayId: ids.pathwayId, callId: call!.callId, outcome: "not-reached", note: "Telefonsvarer." };
    await expectCommandFacts({
      ...{ db: clinic.db, command: recordCall, now: nextDay("10:05"), input, may: actorOf("secondNurse") },
      ...{ mayNot: maja.patient, action: "follow-up-call.recorded", again: "call-already-recorded" },
    });
    expect(await calls(nextDay("10:06"))).toMatchObject([{ dueAt: nextDay("12:05"), assignedTo: nurse.name }]);
  });

  it("reached: the list is empty, and what was said stays", async () => {
    const [call] = await calls(nextDay("12:10"));
    const { callId } = call!;
    const page = await callPage.run({ callId }, { db: clinic.db, actor: nurse, now: nextDay("12:10") });
    expect(page).toMatchObject({
      value: {
        phone: "40000200",
        earlier: [{ done: { outcome: "not-reached", by: { name: STAFF.secondNurse.name } } }],
      },
    });
    const talked = { pathwayId: ids.pathwayId, callId, outcome: "reached", note: "Sov godt, litt hodepine." };
    await succeed(recordCall, clinic.db, nurse, talked, nextDay("12:15"));
    expect(await calls(nextDay("12:16"))).toEqual([]);
    await expect(
      clinic.db.prisma.followUpCall.update({ where: { id: callId }, data: { note: "Noe annet" } }),
    ).rejects.toThrow();
  });

  it("somebody without a care relation finds no call", async () => {
    const { id: callId } = await clinic.db.prisma.followUpCall.findFirstOrThrow();
    const stranger = { ...nurse, userId: newId() };
    expect(await callPage.run({ callId }, { db: clinic.db, actor: stranger, now: nextDay("13:00") })).toEqual({
      ok: false,
      refusal: { kind: "not-found" },
    });
  });
});
