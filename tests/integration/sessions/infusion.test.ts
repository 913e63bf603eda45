import { beforeAll, expect, it } from "vitest";
import { setPin } from "@/lib/commands/accounts/set-pin";
import { endDose } from "@/lib/commands/sessions/end-dose";
import { recordInfusionEvent } from "@/lib/commands/sessions/record-infusion-event";
import { dischargePatient } from "@/lib/commands/sessions/discharge-patient";
import { clinicTime } from "@/lib/domain/calendar";
import { sessionView } from "@/lib/queries/sessions/session-view";
import { Journey } from "@/prisma/journey";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, DEMO_PASSWORD, DEMO_PIN, STAFF } from "@/prisma/staff";
import { PHQ9 } from "@/prisma/stories";
import { stocked, treated } from "@/prisma/treatment";
import { refusalOf, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

// Maja's first infusion, 17 December at ten: 36 mg over 40 minutes, stopped half way. The tests follow each other as the morning does.

const clinic = useClinic();
const nurse = { may: actorOf("nurse"), mayNot: actorOf("doctor") };
const at = (time: string) => clinicTime("2026-12-17", time);
let ids = { pathwayId: "", visitId: "" };

const proof = (secondPersonPin: string = DEMO_PIN) => ({
  ...{ secondPersonId: STAFF.secondNurse.userId, secondPersonPin, secondPersonPassword: "" },
});
const rows = async () => {
  const all = await clinic.db.prisma.medicineLedgerRow.findMany({
    where: { visitId: ids.visitId },
    orderBy: [{ recordedAt: "asc" }, { sessionMg: "desc" }],
  });
  return all.map(({ kind, amountMg, sessionMg }) => [kind, amountMg.toNumber(), sessionMg.toNumber()]);
};

beforeAll(async () => {
  const { db } = clinic;
  await stocked(db);
  const maja = new Journey(db, PATIENTS.maja, "iv-series");
  await maja.eligible("2026-11-12", "2026-11-27", PHQ9.moderatelySevere, 72);
  await maja.scheduled("preparation-1", "2026-12-03", "09:00", "2026-11-27");
  await maja.scheduled("preparation-2", "2026-12-10", "09:00", "2026-11-27");
  await maja.prepared("preparation-1");
  await maja.prepared("preparation-2");
  await maja.scheduled("session-1", "2026-12-17", "10:00", "2026-12-10");
  await treated(maja, "session-1", { weightKg: 72, mgPerKg: 0.5, phq9: PHQ9.moderate, until: "dosed", lastMinute: 10 });
  ids = { pathwayId: maja.pathwayId, visitId: maja.visitOf("session-1").id };
  const pin = { current: DEMO_PASSWORD, pin: DEMO_PIN, repeat: DEMO_PIN };
  await succeed(setPin, db, actorOf("secondNurse"), pin, at("08:00"));
});

it("the order says 40 minutes as the protocol does, and the infusion starts with the dose at the rate that follows", async () => {
  const order = await clinic.db.prisma.doseOrder.findFirstOrThrow({ where: { visitId: ids.visitId } });
  expect([order.route, order.infusionMinutes, Number(order.strengthMgPerMl)]).toEqual(["iv", 40, 50]);
  const started = await clinic.db.prisma.infusionEvent.findFirstOrThrow({ where: { visitId: ids.visitId } });
  expect([started.kind, started.rateMlPerHour?.toNumber(), started.happenedAt]).toEqual(["started", 1.08, at("10:20")]);
  expect(await rows()).toEqual([
    ["withdrawal", -500, 500],
    ["wasted", 0, -464],
  ]);
});

it("a faster rate than ordered is refused, a pause is recorded, and nobody goes home meanwhile", async () => {
  const { db } = clinic;
  const event = { ...ids, reason: "" };
  const rate = { ...event, kind: "rate-changed", rateMlPerHour: "10,8" };
  expect(await refusalOf(recordInfusionEvent, db, nurse.may, rate, at("10:35"))).toBe("faster-than-ordered");
  await expectCommandFacts({
    ...{ db, ...nurse, command: recordInfusionEvent, now: at("10:40"), input: { ...event, kind: "stopped" } },
    ...{ action: "infusion.recorded", again: "does-not-follow" },
  });
  const seen = await sessionView.run({ visitId: ids.visitId }, { db, actor: nurse.may, now: at("10:41") });
  expect(seen).toMatchObject({
    ok: true,
    value: {
      givenDose: { infusion: { state: "stopped", infusedMl: 0.36, volumeMl: 0.72 }, ending: null },
      out: [{ outMg: 36 }],
      secondPersons: expect.arrayContaining([expect.objectContaining({ name: "Mons Larsen", hasPin: true })]),
    },
  });
  const home = {
    ...{ ...ids, criteria: {}, escortName: "Kari", escortPhone: "400 00 310", escortRelation: "søster" },
    ...{ adviceLocale: "nb", isAdviceGiven: true, callTime: "10:00", callerId: STAFF.nurse.userId },
  };
  expect(await refusalOf(dischargePatient, db, nurse.may, home, at("12:30"))).toBe("infusion-running");
});

it("two people confirm by PIN what was given; the mg are computed, the rest is wasted, and the session comes out even", async () => {
  const { db } = clinic;
  const input = { ...ids, kind: "aborted", givenVolumeMl: "0,36", reason: "Kvalme", ...proof() };
  expect(await refusalOf(endDose, db, nurse.may, { ...input, ...proof("183049") }, at("10:45"))).toBe(
    "second-person-not-confirmed",
  );
  expect(await refusalOf(endDose, db, nurse.may, { ...input, givenVolumeMl: "3,6" }, at("10:45"))).toBe(
    "more-than-drawn-up",
  );
  const saved = await expectCommandFacts({
    ...{ db, ...nurse, command: endDose, now: at("10:45"), input, action: "dose.ended", again: "already-ended" },
  });
  expect(saved).toMatchObject({ givenMg: 18, wastedMg: 18 });
  expect((await rows()).slice(2)).toEqual([
    ["administered", 0, -18],
    ["wasted", 0, -18],
  ]);
  const seen = await sessionView.run({ visitId: ids.visitId }, { db, actor: nurse.may, now: at("10:46") });
  expect(seen).toMatchObject({ ok: true, value: { givenDose: { givenMg: 18, isPart: true }, out: [] } });
});
