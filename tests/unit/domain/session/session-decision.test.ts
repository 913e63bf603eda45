import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { SessionDecision } from "@/lib/domain/pathway/treatment-day-record";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import { recordTimeOut } from "@/lib/domain/session/record-time-out";
import { acceptDeviation, decideSession, holdsInForce } from "@/lib/domain/session/session-decision";
import { sessionPhase } from "@/lib/domain/session/session-phase";
import type { AcceptDeviationInput, DecideSessionInput } from "@/lib/domain/session/session.schema";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import {
  aDecision as anEligibility,
  answeredAsExpected,
  at,
  aTimeOut,
  courseAt,
  DOCTOR,
  NURSE,
  protocolNamed,
  PSYCHOLOGIST,
} from "@/tests/support/builders";

/** Session 3, five minutes before its dose: everything is in place. */
const NOW = "2026-10-28 10:25";
const ready = (facts: Partial<PathwayRecord> = {}) => courseAt(NOW, facts);
const ids = { pathwayId: "pathway", visitId: "session-3" };

function decided(kind: SessionDecision["kind"], facts: Partial<SessionDecision> = {}): SessionDecision {
  return {
    ...{ id: kind, visitId: "session-3", kind, itemKey: null, regardsId: null, reason: "Ringer legen." },
    ...{ recordedAt: at("2026-10-28 10:22"), recordedBy: NURSE },
    ...facts,
  };
}
const gate = (sessionDecisions: SessionDecision[], facts: Partial<PathwayRecord> = {}) => {
  const { decision, gates } = greenToTreat(ready({ sessionDecisions, ...facts }), "session-3", at(NOW));
  return { decision, gate: gates.find(({ key }) => key === "decision")! };
};

describe("holding and stopping, by name", () => {
  const decide = (
    facts: Partial<DecideSessionInput> = {},
    by: { role: "nurse" | "psychologist" | "doctor"; userId: string } = { role: "nurse", userId: "nurse" },
    record: Partial<PathwayRecord> = {},
  ) =>
    decideSession(
      ready(record),
      { ...ids, commandId: "decision", kind: "hold", holdId: "", reason: "Uavklart vekt.", ...facts },
      { actor: by },
    );
  const doctor = { role: "doctor" as const, userId: "doctor" };
  const psychologist = { role: "psychologist" as const, userId: "psychologist" };

  it("nurse, psychologist and doctor may hold", () => {
    for (const by of [{ role: "nurse" as const, userId: "nurse" }, psychologist, doctor]) {
      expect(decide({}, by)).toMatchObject({ ok: true, value: { kind: "hold", regardsId: null } });
    }
  });

  it("nurse and doctor may stop, the psychologist may not", () => {
    expect(decide({ kind: "stop" })).toMatchObject({ ok: true, value: { kind: "stop" } });
    expect(decide({ kind: "stop" }, doctor).ok).toBe(true);
    expect(decide({ kind: "stop" }, psychologist)).toEqual({ ok: false, refusal: { kind: "may-not-stop" } });
  });

  it("a hold is lifted by who set it or by a doctor, and by nobody else", () => {
    const sessionDecisions = [decided("hold")];
    const lift = { kind: "lifted" as const, holdId: "hold" };
    expect(decide(lift, undefined, { sessionDecisions })).toMatchObject({
      value: { kind: "lifted", regardsId: "hold" },
    });
    expect(decide(lift, doctor, { sessionDecisions }).ok).toBe(true);
    expect(decide(lift, psychologist, { sessionDecisions })).toEqual({
      ok: false,
      refusal: { kind: "not-your-hold", setBy: "Karin Haugen" },
    });
    expect(decide({ kind: "lifted", holdId: "another" }, doctor, { sessionDecisions })).toMatchObject({
      refusal: { kind: "hold-unknown" },
    });
  });

  it("nothing is decided after a stop, after the dose, or about a visit that is no session", () => {
    expect(decide({}, doctor, { sessionDecisions: [decided("stop")] })).toMatchObject({
      refusal: { kind: "session-stopped" },
    });
    expect(decide({ kind: "lifted", holdId: "stop" }, doctor, { sessionDecisions: [decided("stop")] })).toMatchObject({
      refusal: { kind: "session-stopped" },
    });
    expect(decide({ visitId: "session-2" })).toMatchObject({ refusal: { kind: "dose-already-given" } });
    expect(decide({ visitId: "preparation-1" })).toMatchObject({ refusal: { kind: "session-unknown" } });
  });

  it("a hold closes the gate with its reason and name until it is lifted", () => {
    expect(gate([]).gate).toEqual({ key: "decision", state: "go", reason: "in-order", resolver: null });
    expect(gate([decided("hold")])).toMatchObject({
      decision: "hold",
      gate: {
        ...{ state: "hold", reason: "held", resolver: "doctor" },
        decisions: [{ by: "Karin Haugen", at: at("2026-10-28 10:22"), reason: "Ringer legen." }],
      },
    });
    const lifted = decided("lifted", { regardsId: "hold", recordedBy: DOCTOR });
    expect(gate([decided("hold"), lifted]).decision).toBe("go");
  });

  it("one hold lifted leaves another in force", () => {
    const other = decided("hold", { id: "another hold", recordedBy: PSYCHOLOGIST });
    const lifted = decided("lifted", { regardsId: "hold" });
    const sessionDecisions = [decided("hold"), other, lifted];
    expect(holdsInForce({ sessionDecisions }, "session-3").map(({ id }) => id)).toEqual(["another hold"]);
    expect(gate(sessionDecisions).decision).toBe("hold");
  });

  it("a stop ends the session before its dose: never lifted, the phase says stopped, and the session may be booked anew", () => {
    const sessionDecisions = [decided("stop"), decided("lifted", { regardsId: "stop" })];
    expect(gate(sessionDecisions)).toMatchObject({ decision: "stop", gate: { reason: "stopped", resolver: null } });
    const record = ready({ sessionDecisions });
    expect(sessionPhase(record, "session-3", at(NOW))).toEqual({ kind: "stopped" });
    const eligibilities = [anEligibility("2026-10-01 09:50", { eligibleUntil: "2026-12-30" })];
    expect(mayBeBooked({ ...record, eligibilities }, "session-3", "2026-10-29", at(NOW)).blockers).toEqual([]);
    const again = recordTimeOut(
      record,
      {
        ...{ ...ids, commandId: "again", answers: answeredAsExpected(protocolNamed("kap-4").timeOut), reason: "" },
        ...{ escortName: "Kari", escortPhone: "400" },
      },
      { now: at(NOW) },
    );
    expect(again).toMatchObject({ refusal: { kind: "session-stopped" } });
  });

  it("a decision about another session is nothing to this one", () => {
    expect(gate([decided("stop", { visitId: "session-2" })]).decision).toBe("go");
  });
});

describe("a deviation that the doctor accepts", () => {
  const deviating = (key: string, answer: "yes" | "no", facts: Parameters<typeof aTimeOut>[2] = {}) => {
    const timeOut = aTimeOut("session-3", "2026-10-28 10:15", { decision: "hold", reason: "Spiste kl. 7.", ...facts });
    return { ...timeOut, answers: { ...timeOut.answers, [key]: { answer, comment: "Brødskive kl. 7" } } };
  };
  const others = ready().timeOuts.filter(({ visitId }) => visitId !== "session-3");
  const withTimeOut = (timeOut: PathwayRecord["timeOuts"][number], sessionDecisions: SessionDecision[] = []) =>
    ready({ timeOuts: [...others, timeOut], sessionDecisions });
  const ate = deviating("fasting", "no");
  const accept = (record: PathwayRecord, facts: Partial<AcceptDeviationInput> = {}, moment = NOW) =>
    acceptDeviation(
      record,
      { ...ids, commandId: "accept", timeOutId: ate.id, itemKey: "fasting", reason: "Fire timer er nok.", ...facts },
      { now: at(moment) },
    );
  const accepted = (regardsId: string, itemKey = "fasting") =>
    decided("accepted", { itemKey, regardsId, recordedBy: DOCTOR, reason: "Fire timer er nok." });
  const timeOutGate = (record: PathwayRecord) => {
    const { decision, gates } = greenToTreat(record, "session-3", at(NOW));
    const { state, reason, lines } = gates.find(({ key }) => key === "time-out")!;
    return { decision, state, reason, lines };
  };

  it("lets a line that holds pass today, and shows who accepted and why", () => {
    expect(timeOutGate(withTimeOut(ate))).toMatchObject({
      ...{ state: "hold", reason: "time-out-hold" },
      lines: [{ key: "fasting", otherwise: "hold", accepted: null, comment: "Brødskive kl. 7" }],
    });
    expect(accept(withTimeOut(ate))).toMatchObject({
      value: { kind: "accepted", itemKey: "fasting", regardsId: ate.id },
    });
    expect(timeOutGate(withTimeOut(ate, [accepted(ate.id)]))).toMatchObject({
      ...{ decision: "go", state: "go", reason: "deviation-accepted" },
      lines: [{ key: "fasting", accepted: { by: "Marte Lien", reason: "Fire timer er nok." } }],
    });
  });

  it("never a line that stops, nor one answered as expected", () => {
    const drank = deviating("alcohol-or-drugs", "yes", { decision: "stop" });
    expect(accept(withTimeOut(drank), { timeOutId: drank.id, itemKey: "alcohol-or-drugs" })).toMatchObject({
      refusal: { kind: "line-stops" },
    });
    expect(timeOutGate(withTimeOut(drank, [accepted(drank.id, "alcohol-or-drugs")])).decision).toBe("stop");
    expect(accept(withTimeOut(ate), { itemKey: "identity" })).toMatchObject({ refusal: { kind: "nothing-to-accept" } });
    expect(accept(withTimeOut(ate), { itemKey: "invented" })).toMatchObject({ refusal: { kind: "nothing-to-accept" } });
  });

  it("is worth nothing for a time-out taken anew", () => {
    const again = { ...deviating("fasting", "no"), id: "again", recordedAt: at("2026-10-28 10:24") };
    const record = ready({ timeOuts: [...others, ate, again], sessionDecisions: [accepted(ate.id)] });
    expect(timeOutGate(record)).toMatchObject({ state: "hold", reason: "time-out-hold" });
    expect(accept(record)).toMatchObject({ refusal: { kind: "time-out-taken-anew" } });
  });

  it("is worth nothing on another day", () => {
    const yesterday = { ...ate, recordedAt: at("2026-10-27 10:15") };
    expect(accept(withTimeOut(yesterday))).toMatchObject({ refusal: { kind: "time-out-missing" } });
    expect(timeOutGate(withTimeOut(yesterday, [accepted(ate.id)])).reason).toBe("time-out-missing");
  });

  it("one line accepted leaves another that holds", () => {
    const both = { ...ate, answers: { ...ate.answers, sleep: { answer: "no" as const, comment: "" } } };
    expect(timeOutGate(withTimeOut(both, [accepted(ate.id)]))).toMatchObject({ decision: "hold", state: "hold" });
    expect(timeOutGate(withTimeOut(both, [accepted(ate.id), accepted(ate.id, "sleep")])).decision).toBe("go");
  });

  it("never makes an unanswered or wordless line good", () => {
    const { identity, ...rest } = ate.answers;
    expect(identity).toBeDefined();
    expect(timeOutGate(withTimeOut({ ...ate, answers: rest }, [accepted(ate.id)]))).toMatchObject({
      ...{ state: "hold", reason: "time-out-incomplete" },
    });
    const nameless = { ...ate.answers, "emergency-equipment": { answer: "yes" as const, comment: "" } };
    expect(timeOutGate(withTimeOut({ ...ate, answers: nameless }, [accepted(ate.id)])).reason).toBe(
      "time-out-incomplete",
    );
  });
});
