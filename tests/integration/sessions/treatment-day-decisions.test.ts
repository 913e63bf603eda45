import { beforeAll, describe, expect, it } from "vitest";
import { acceptDeviation } from "@/lib/commands/sessions/accept-deviation";
import { answerCheckIn } from "@/lib/commands/sessions/answer-check-in";
import { decideSession } from "@/lib/commands/sessions/decide-session";
import { recordTimeOut } from "@/lib/commands/sessions/record-time-out";
import { clinicTime } from "@/lib/domain/calendar";
import { ownCheckIn } from "@/lib/queries/patient/own-check-in";
import { ownHome } from "@/lib/queries/patient/own-home";
import { sessionView } from "@/lib/queries/sessions/session-view";
import type { Journey } from "@/prisma/journey";
import { actorOf } from "@/prisma/staff";
import { answeredAsExpected } from "@/tests/support/builders";
import { refusalOf, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { majasSession } from "@/tests/support/majas-session";

// The morning of one session of Maja's, 17 December at ten, on a real database: the tests follow each other as the morning does.

const clinic = useClinic();
const at = (time: string) => clinicTime("2026-12-17", time);
const nurse = actorOf("nurse");

let maja: Journey;
let ids = { pathwayId: "", visitId: "" };

beforeAll(async () => {
  ({ maja, ids } = await majasSession(clinic.db, { until: "ordered" }));
});

const no = { answer: "no", comment: "" };
const ANSWERS = {
  ...{ medicines: no, health: no, "alcohol-or-drugs": no, pregnancy: no, "suicidal-thoughts": no },
  "food-and-drink": { answer: "yes", comment: "Mat kl. 20, vann kl. 7" },
  sleep: { answer: "no", comment: "Våken fra fire" },
  escort: { answer: "yes", comment: "" },
};
const checkIn = (answers: object = {}) => ({
  ...{ ...ids, answers: { ...ANSWERS, ...answers }, escortName: "Kari Berg", escortPhone: "400 00 310" },
});
const session = async (actor = nurse) => {
  const view = await sessionView.run({ visitId: ids.visitId }, { db: clinic.db, actor, now: at("09:50") });
  if (!view.ok) throw new Error(view.refusal.kind);
  return view.value;
};
const home = async () => {
  const view = await ownHome.run(null, { db: clinic.db, actor: maja.patient, now: at("08:00") });
  return view.ok ? view.value.home?.checkIn : view.refusal;
};
const asPatient = () =>
  ownCheckIn.run({ visitId: ids.visitId }, { db: clinic.db, actor: maja.patient, now: at("08:20") });

describe("answer-check-in", () => {
  it("stands on the patient's own page in the morning, and is answered there by nobody else", async () => {
    expect(await home()).toEqual({ visitId: ids.visitId, isAnswered: false });
    await expectCommandFacts({
      ...{ db: clinic.db, command: answerCheckIn, now: at("08:00"), input: checkIn(), may: maja.patient },
      ...{ mayNot: nurse, action: "check-in.answered", again: "saved" },
    });
    expect(await home()).toEqual({ visitId: ids.visitId, isAnswered: true });
    expect(await clinic.db.prisma.safetyFlag.count({ where: { pathwayId: ids.pathwayId } })).toBe(0);
  });

  it("a refusal keeps nothing", async () => {
    const before = await clinic.db.prisma.sessionCheckIn.count();
    expect(await refusalOf(answerCheckIn, clinic.db, maja.patient, { ...checkIn(), answers: {} }, at("08:05"))).toBe(
      "questions-unanswered",
    );
    expect(await refusalOf(answerCheckIn, clinic.db, maja.patient, checkIn(), clinicTime("2026-12-16", "20:00"))).toBe(
      "wrong-day",
    );
    expect(await clinic.db.prisma.sessionCheckIn.count()).toBe(before);
  });

  it("the nurse sees the answers beside the lines of the time-out", async () => {
    const { day } = await session();
    expect(day.checkIn).toMatchObject({ escortName: "Kari Berg", escortPhone: "400 00 310" });
    expect(day.checkIn?.byLine.sleep).toMatchObject({ answer: "no", comment: "Våken fra fire" });
  });

  it("thoughts of suicide open a flag with the answers, tell those responsible, and the patient's page knows", async () => {
    expect(await asPatient()).toMatchObject({ value: { view: { hasRisk: false } } });
    const input = checkIn({ "suicidal-thoughts": { answer: "yes", comment: "" } });
    const saved = await succeed(answerCheckIn, clinic.db, maja.patient, input, at("08:10"));
    expect(saved.flagOpened).toBe(true);
    const flag = await clinic.db.prisma.safetyFlag.findFirstOrThrow({ where: { sourceId: saved.checkInId } });
    expect(flag).toMatchObject({ level: "moderate", source: "risk-item", detail: "check-in:suicidal-thoughts=1" });
    expect(await clinic.db.prisma.outboxMessage.count({ where: { kind: "flag-opened" } })).toBeGreaterThan(0);
    expect(await asPatient()).toMatchObject({ value: { view: { hasRisk: true } } });
    const { green } = await session();
    expect(green.gates).toContainEqual(
      expect.objectContaining({ key: "safety-flags", state: "hold", reason: "open-safety-flag", resolver: "doctor" }),
    );
  });
});

describe("decide-session", () => {
  const decision = (values: object) => ({ ...ids, holdId: "", reason: "Pasienten er usikker.", ...values });

  it("the psychologist holds, and every screen says who and why", async () => {
    const { decisionId } = await expectCommandFacts({
      ...{ db: clinic.db, command: decideSession, now: at("09:40"), input: decision({ kind: "hold" }) },
      ...{ may: maja.psychologist, mayNot: actorOf("lead"), action: "session.decided", again: "saved" },
    });
    for (const actor of [nurse, maja.doctor, maja.psychologist]) {
      const { green } = await session(actor);
      const gate = green.gates.find(({ key }) => key === "decision");
      expect(gate).toMatchObject({ state: "hold", reason: "held" });
      expect(gate?.decisions?.[0]).toMatchObject({ id: decisionId, by: maja.psychologist.name });
    }
  });

  it("the nurse cannot lift it, the doctor can", async () => {
    const { day } = await session();
    expect(day.holds).toHaveLength(2);
    for (const { id } of day.holds) {
      const lift = decision({ kind: "lifted", holdId: id, reason: "Snakket med pasienten." });
      expect(await refusalOf(decideSession, clinic.db, nurse, lift, at("09:45"))).toBe("not-your-hold");
      await succeed(decideSession, clinic.db, maja.doctor, lift, at("09:46"));
    }
    expect((await session()).day.holds).toEqual([]);
  });

  it("a decision cannot be changed or taken away, not even by the owner of the database", async () => {
    await expect(clinic.db.prisma.sessionDecision.updateMany({ data: { reason: "Noe annet" } })).rejects.toThrow();
    await expect(clinic.db.prisma.sessionCheckIn.deleteMany()).rejects.toThrow();
  });
});

describe("accept-deviation", () => {
  it("the doctor lets a line that holds pass for today, by name", async () => {
    const answers = {
      ...answeredAsExpected(maja.protocol.timeOut),
      sleep: { answer: "no", comment: "Våken fra fire" },
    };
    const timeOut = { ...ids, answers, escortName: "Kari Berg", escortPhone: "400 00 310", reason: "Har sovet lite." };
    const { timeOutId } = await succeed(recordTimeOut, clinic.db, nurse, timeOut, at("09:48"));
    const input = { ...ids, timeOutId, itemKey: "sleep", reason: "Uthvilt nok til behandling." };
    await expectCommandFacts({
      ...{ db: clinic.db, command: acceptDeviation, now: at("09:49"), input, may: maja.doctor, mayNot: nurse },
      ...{ action: "deviation.accepted", again: "saved" },
    });
    const { green } = await session();
    expect(green.gates.find(({ key }) => key === "time-out")).toMatchObject({
      ...{ state: "go", reason: "deviation-accepted" },
      lines: [{ key: "sleep", accepted: { by: maja.doctor.name, reason: "Uthvilt nok til behandling." } }],
    });
  });

  it("after the time-out the patient's questions are closed", async () => {
    expect(await refusalOf(answerCheckIn, clinic.db, maja.patient, checkIn(), at("09:50"))).toBe("time-out-taken");
  });
});

describe("a stop", () => {
  it("stops the session for good, on every screen: nothing more is decided", async () => {
    const stop = { ...ids, kind: "stop", holdId: "", reason: "Pasienten vil ikke i dag." };
    expect(await refusalOf(decideSession, clinic.db, maja.psychologist, stop, at("09:52"))).toBe("may-not-stop");
    await succeed(decideSession, clinic.db, nurse, stop, at("09:53"));
    expect(await refusalOf(decideSession, clinic.db, maja.doctor, stop, at("09:54"))).toBe("session-stopped");
    expect(await session()).toMatchObject({ phase: { kind: "stopped" }, green: { decision: "stop" } });
  });
});
