import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { GateKey } from "@/lib/domain/session/gate";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import {
  aCheckpoint,
  aConsent,
  aDecision,
  aDose,
  aFlag,
  anEvent,
  anOrder,
  aReading,
  aScore,
  at,
  aTimeOut,
  aVisit,
  cancelled,
  courseAt,
  DOCTOR,
} from "@/tests/support/builders";

/** Session 3, five minutes before its dose: everything is in place. */
const NOW = "2026-10-28 10:25";
const ready = (facts: Partial<PathwayRecord> = {}) => courseAt(NOW, facts);
const ask = (facts: Partial<PathwayRecord> = {}, moment = NOW) => greenToTreat(ready(facts), "session-3", at(moment));
const gate = (key: GateKey, facts: Partial<PathwayRecord> = {}, moment = NOW) => {
  const { decision, gates } = ask(facts, moment);
  const { state, reason, resolver } = gates.find((one) => one.key === key)!;
  return { decision, state, reason, resolver };
};
const others = ({ timeOuts }: Pick<PathwayRecord, "timeOuts">) =>
  timeOuts.filter(({ visitId }) => visitId !== "session-3");

describe("green to treat", () => {
  it("says go when every gate is in order, and names every gate", () => {
    const { decision, gates } = ask();
    expect(decision).toBe("go");
    expect(gates.map(({ key, state }) => [key, state])).toEqual([
      ["course", "go"],
      ["eligibility", "go"],
      ["preparation", "go"],
      ["consent", "go"],
      ["previous-session", "go"],
      ["spacing", "go"],
      ["safety-flags", "go"],
      ["adverse-events", "go"],
      ["checkpoint", "go"],
      ["visit", "go"],
      ["decision", "go"],
      ["forms", "go"],
      ["order", "go"],
      ["time-out", "go"],
      ["baseline-vitals", "go"],
    ]);
  });

  it("stop outweighs hold: one stop among holds stops", () => {
    expect(ask({ orders: [], flags: [aFlag("high", "2026-10-27 10:00")] }).decision).toBe("stop");
  });

  it("refuses a visit that the course does not have, and one that is no session", () => {
    expect(greenToTreat(ready(), "elsewhere", at(NOW))).toMatchObject({
      decision: "stop",
      gates: [{ reason: "visit-unknown" }],
    });
    expect(greenToTreat(ready(), "preparation-1", at(NOW))).toMatchObject({
      decision: "stop",
      gates: [{ reason: "not-a-session" }],
    });
  });
});

describe("gate 1, the course", () => {
  it("eligibility holds to the end of its last day and not into the next", () => {
    expect(
      gate("eligibility", { eligibilities: [aDecision("2026-10-01 09:50", { eligibleUntil: "2026-10-28" })] }).state,
    ).toBe("go");
    expect(
      gate("eligibility", { eligibilities: [aDecision("2026-10-01 09:50", { eligibleUntil: "2026-10-27" })] }),
    ).toEqual({
      ...{ decision: "hold", state: "hold", reason: "eligibility-expired", resolver: "doctor" },
    });
  });

  it("no decision, not eligible and deferred all stop", () => {
    expect(gate("eligibility", { eligibilities: [] })).toMatchObject({ state: "stop", reason: "eligibility-missing" });
    const eligible = aDecision("2026-10-01 09:50", { eligibleUntil: "2026-12-30" });
    expect(
      gate("eligibility", { eligibilities: [eligible, aDecision("2026-10-27 10:00", "not-eligible")] }),
    ).toMatchObject({
      ...{ state: "stop", reason: "not-eligible" },
    });
    const deferred = aDecision("2026-10-27 10:00", { deferredUntil: "2026-10-28" });
    expect(gate("eligibility", { eligibilities: [eligible, deferred] })).toMatchObject({
      state: "stop",
      reason: "deferred",
    });
  });

  it("a preparation without its signed note holds, for the psychologist", () => {
    const notes = ready().notes.filter(({ visitId }) => visitId !== "preparation-2");
    expect(gate("preparation", { notes })).toEqual({
      ...{ decision: "hold", state: "hold", reason: "preparation-unsigned", resolver: "psychologist" },
    });
  });

  it.each(["treatment-plan", "comfort-card"])("a course without its %s holds", (kind) => {
    expect(gate("preparation", { notes: ready().notes.filter((note) => note.kind !== kind) }).state).toBe("hold");
  });

  it("a consent never signed holds; one taken back stops at once", () => {
    const treatment = aConsent("treatment", "2026-09-30 18:10");
    expect(gate("consent", { consents: [treatment] })).toEqual({
      ...{ decision: "hold", state: "hold", reason: "consent-missing", resolver: "patient" },
    });
    const takenBack = aConsent("off-label", "2026-09-30 18:12", "2026-10-28 10:24");
    expect(gate("consent", { consents: [treatment, takenBack] })).toEqual({
      ...{ decision: "stop", state: "stop", reason: "consent-withdrawn", resolver: "patient" },
    });
  });

  it("the register consent is the patient's own choice and opens or closes nothing", () => {
    const consents = [...ready().consents, aConsent("quality-register", "2026-09-30 18:14", "2026-10-20 10:00")];
    expect(ask({ consents }).decision).toBe("go");
  });

  it("the session before must be discharged, by the nurse, and its integration note signed, by the psychologist", () => {
    const open = ready().discharges.filter(({ visitId }) => visitId !== "session-2");
    expect(gate("previous-session", { discharges: open })).toMatchObject({
      state: "hold",
      reason: "previous-session-open",
      resolver: "nurse",
    });
    const unsigned = ready().notes.filter(({ visitId }) => visitId !== "session-2");
    expect(gate("previous-session", { notes: unsigned })).toMatchObject({
      ...{ state: "hold", reason: "previous-integration-unsigned", resolver: "psychologist" },
    });
  });

  it.each([
    ["high", "stop", "open-safety-flag", "doctor"],
    ["moderate", "hold", "open-safety-flag", "doctor"],
    ["low", "go", "low-flag-open", "psychologist"],
  ] as const)("an open %s flag: %s", (level, state, reason, resolver) => {
    expect(gate("safety-flags", { flags: [aFlag(level, "2026-10-27 10:00")] })).toEqual({
      decision: state,
      state,
      reason,
      resolver,
    });
  });

  it("a flag that a clinician has closed opens the gate again", () => {
    expect(ask({ flags: [aFlag("high", "2026-10-27 10:00", "2026-10-27 12:00")] }).decision).toBe("go");
  });

  it("no reliable change after the second session holds the third until it is decided", () => {
    const questionnaires = [aScore(18, "2026-10-12 18:00"), aScore(13, "2026-10-26 18:00")];
    expect(gate("checkpoint", { questionnaires })).toMatchObject({
      state: "hold",
      reason: "checkpoint-undecided",
      resolver: "doctor",
    });
    expect(gate("checkpoint", { questionnaires, checkpoints: [aCheckpoint("adjust", "2026-10-27 10:00")] }).state).toBe(
      "go",
    );
    expect(
      gate("checkpoint", { questionnaires, checkpoints: [aCheckpoint("stop", "2026-10-27 10:00")] }),
    ).toMatchObject({
      ...{ decision: "stop", state: "stop", reason: "checkpoint-stop" },
    });
  });

  it("paused holds, ended stops", () => {
    expect(gate("course", { events: [anEvent("paused", "2026-10-27 10:00")] })).toMatchObject({
      state: "hold",
      reason: "paused",
    });
    expect(gate("course", { events: [anEvent("ended-early", "2026-10-27 10:00")] })).toMatchObject({
      state: "stop",
      reason: "ended",
    });
    expect(gate("course", { events: [anEvent("stopped-for-safety", "2026-10-27 10:00")] }).decision).toBe("stop");
  });

  it("sessions keep the protocol's five days between them", () => {
    const moved = (day: string) =>
      ready().visits.map((visit) => (visit.id === "session-3" ? aVisit("session-3", `${day} 10:00`) : visit));
    expect(gate("spacing", { visits: moved("2026-10-25") }, "2026-10-25 10:25")).toMatchObject({
      state: "hold",
      reason: "too-early",
    });
    expect(gate("spacing", { visits: moved("2026-10-26") }, "2026-10-26 10:25").state).toBe("go");
  });
});

describe("gate 2, this very day", () => {
  it("only on the visit's own day, and never twice", () => {
    expect(gate("visit", {}, "2026-10-27 23:59")).toMatchObject({ state: "hold", reason: "not-today" });
    const visits = ready().visits.map((visit) =>
      visit.id === "session-3" ? cancelled(visit, "2026-10-28 09:00") : visit,
    );
    expect(gate("visit", { visits })).toMatchObject({ state: "stop", reason: "visit-cancelled" });
    const doses = [...ready().doses, aDose("session-3", "2026-10-28 10:24")];
    expect(gate("visit", { doses })).toMatchObject({ state: "stop", reason: "dose-already-given" });
  });

  it("a second booking of a session that has had its dose never says go", () => {
    const again = aVisit("session-3", "2026-10-28 14:00", { id: "again" });
    const record = courseAt("2026-10-28 15:00", { visits: [...ready().visits, again] });
    expect(greenToTreat(record, "again", at("2026-10-28 15:00")).gates).toContainEqual({
      ...{ key: "visit", state: "stop", reason: "dose-already-given", resolver: null },
    });
  });

  it("the form must be fresh: seven days, complete, and from after the dose before", () => {
    const baseline = aScore(18, "2026-10-12 18:00");
    const decided = [aCheckpoint("continue", "2026-10-27 10:00")];
    const withForm = (form: PathwayRecord["questionnaires"][number]) =>
      gate("forms", { questionnaires: [baseline, form], checkpoints: decided });
    expect(withForm(aScore(11, "2026-10-21 10:31")).state).toBe("go");
    expect(withForm(aScore(11, "2026-10-21 10:29"))).toMatchObject({
      state: "hold",
      reason: "forms-missing",
      resolver: "patient",
    });
    expect(withForm(aScore(null, "2026-10-26 18:00")).state).toBe("hold");
    const invalidated = { at: at("2026-10-27 09:00"), by: DOCTOR, reason: "Feil pasient." };
    expect(withForm(aScore(11, "2026-10-26 18:00", { invalidated })).state).toBe("hold");
  });

  it("the doctor's order must be this visit's, newest, uncancelled and unexpired", () => {
    expect(gate("order", { orders: [anOrder("session-2", "2026-10-28 08:30")] })).toMatchObject({
      state: "hold",
      reason: "order-missing",
    });
    const until = (moment: string) => [anOrder("session-3", "2026-10-28 08:30", { validUntil: at(moment) })];
    expect(gate("order", { orders: until("2026-10-28 10:25") }).state).toBe("go");
    expect(gate("order", { orders: until("2026-10-28 10:24") })).toMatchObject({
      state: "hold",
      reason: "order-expired",
    });
    const withdrawn = anOrder("session-3", "2026-10-28 09:00", {
      cancelled: { at: at("2026-10-28 09:30"), by: DOCTOR, reason: "Ny vekt." },
    });
    const orders = [anOrder("session-3", "2026-10-28 08:30"), withdrawn];
    expect(gate("order", { orders })).toMatchObject({ state: "hold", reason: "order-cancelled", resolver: "doctor" });
  });

  it("the newest time-out of the day counts", () => {
    const go = aTimeOut("session-3", "2026-10-28 10:15");
    const hold = aTimeOut("session-3", "2026-10-28 10:20", { decision: "hold", reason: "Spiste kl. 07." });
    expect(gate("time-out", { timeOuts: [...others(ready()), go, hold] })).toMatchObject({
      state: "hold",
      reason: "time-out-hold",
      resolver: "doctor",
    });
    expect(gate("time-out", { timeOuts: [...others(ready()), hold, go] }).state).toBe("go");
    const stop = aTimeOut("session-3", "2026-10-28 10:21", { decision: "stop", reason: "Nøler." });
    expect(gate("time-out", { timeOuts: [...others(ready()), go, stop] })).toMatchObject({
      state: "stop",
      reason: "time-out-stop",
    });
    const yesterday = aTimeOut("session-3", "2026-10-27 10:15");
    expect(gate("time-out", { timeOuts: [yesterday] })).toMatchObject({
      state: "hold",
      reason: "time-out-missing",
      resolver: "nurse",
    });
  });

  it("a go never outweighs its own answers: no escort stops, an unanswered item holds", () => {
    const go = aTimeOut("session-3", "2026-10-28 10:15");
    const noEscort = { ...go, answers: { ...go.answers, escort: { answer: "no" as const, comment: "" } } };
    expect(gate("time-out", { timeOuts: [noEscort] })).toMatchObject({ state: "stop", reason: "time-out-stop" });
    const { identity, ...rest } = go.answers;
    expect(identity).toBeDefined();
    expect(gate("time-out", { timeOuts: [{ ...go, answers: rest }] })).toMatchObject({
      state: "hold",
      reason: "time-out-incomplete",
    });
  });

  const withReading = (facts: Parameters<typeof aReading>[2], measured = "2026-10-28 10:20") =>
    gate("baseline-vitals", { readings: [aReading("session-3", measured, facts)] });

  it.each([
    ["systolicMmHg", 140, "go"],
    ["systolicMmHg", 141, "hold"],
    ["systolicMmHg", 159, "hold"],
    ["systolicMmHg", 160, "stop"],
    ["diastolicMmHg", 90, "go"],
    ["diastolicMmHg", 91, "hold"],
    ["diastolicMmHg", 99, "hold"],
    ["diastolicMmHg", 100, "stop"],
    ["heartRateBpm", 50, "go"],
    ["heartRateBpm", 49, "hold"],
    ["heartRateBpm", 44, "stop"],
    ["heartRateBpm", 100, "go"],
    ["heartRateBpm", 101, "hold"],
    ["heartRateBpm", 121, "stop"],
    ["spo2Percent", 95, "go"],
    ["spo2Percent", 94, "hold"],
    ["spo2Percent", 91, "stop"],
    ["respiratoryRatePerMin", 10, "go"],
    ["respiratoryRatePerMin", 9, "hold"],
    ["respiratoryRatePerMin", 7, "stop"],
    ["respiratoryRatePerMin", 24, "go"],
    ["respiratoryRatePerMin", 25, "hold"],
    ["respiratoryRatePerMin", 31, "stop"],
    ["moaas", 5, "go"],
    ["moaas", 4, "stop"],
  ] as const)("baseline %s %d: %s", (sign, value, state) => {
    expect(withReading({ [sign]: value }).state).toBe(state);
  });

  it.each(["systolicMmHg", "diastolicMmHg", "heartRateBpm", "spo2Percent", "respiratoryRatePerMin", "moaas"] as const)(
    "a baseline without %s is not assessable, never normal",
    (sign) => {
      expect(withReading({ [sign]: null })).toMatchObject({ state: "hold", reason: "vitals-not-assessable" });
    },
  );

  it("a sign without limits in the protocol is not assessable, never normal", () => {
    const { protocol } = ready();
    const { moaas, ...limits } = protocol.monitoring.limits;
    expect(moaas).toBeDefined();
    expect(
      gate("baseline-vitals", { protocol: { ...protocol, monitoring: { ...protocol.monitoring, limits } } }),
    ).toMatchObject({
      ...{ state: "hold", reason: "vitals-not-assessable" },
    });
  });

  it("a baseline is fresh for fifteen minutes; a skipped or invalidated one is none", () => {
    expect(withReading({}, "2026-10-28 10:10").state).toBe("go");
    expect(withReading({}, "2026-10-28 10:09")).toMatchObject({
      state: "hold",
      reason: "vitals-too-old",
      resolver: "nurse",
    });
    expect(withReading({ skippedReason: "Mansjetten løsnet." })).toMatchObject({
      state: "hold",
      reason: "vitals-missing",
    });
    const invalidated = { at: at("2026-10-28 10:21"), by: DOCTOR, reason: "Feil arm." };
    expect(withReading({ invalidated })).toMatchObject({ state: "hold", reason: "vitals-missing" });
  });

  it("a raised baseline opens again after rest and a new reading", () => {
    const readings = [
      aReading("session-3", "2026-10-28 10:12", { systolicMmHg: 164 }),
      aReading("session-3", "2026-10-28 10:24", { systolicMmHg: 138 }),
    ];
    expect(gate("baseline-vitals", { readings }).state).toBe("go");
  });
});
