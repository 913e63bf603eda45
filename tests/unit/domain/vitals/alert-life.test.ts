import { describe, expect, it } from "vitest";
import type { VitalsAlert, VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { alertEscalationDueAt, alertState } from "@/lib/domain/vitals/alert-life";
import { describeAlerts } from "@/lib/domain/vitals/describe-alerts";
import { escalateAlert, raiseSkippedAlert } from "@/lib/domain/vitals/escalate-alert";
import { recordAlertStep } from "@/lib/domain/vitals/record-alert-step";
import { RecordAlertStepInput } from "@/lib/domain/vitals/vitals.schema";
import { aDischarge, aReading, anAlert, at, courseAt, DOCTOR, NURSE } from "@/tests/support/builders";

const day = (time: string) => at(`2026-10-14 ${time}`);
const reading = (time: string, facts: Partial<VitalsReading> = {}) =>
  aReading("session-1", `2026-10-14 ${time}`, facts);
const OPEN = anAlert("session-1", "2026-10-14 11:00");
/** Answered at 11.01, to be measured again at 11.06. */
const ANSWERED: VitalsAlert = {
  ...OPEN,
  acknowledged: { at: day("11:01"), by: NURSE, action: "Lege ringt", recheckAt: day("11:06") },
};
const course = (alert: VitalsAlert, readings: VitalsReading[] = []) =>
  courseAt("2026-10-14 11:00", { alerts: [alert], readings });
const escalated = (time: string) => ({
  ...{ id: `told ${time}`, alertId: OPEN.id, kind: "escalated" as const, note: "", happenedAt: day(time), by: null },
  recordedAt: day(time),
});

describe("how an alert stands", () => {
  const stateAt = (time: string, alert: VitalsAlert, readings: VitalsReading[] = []) =>
    alertState(alert, course(alert, readings), day(time));

  it("is unanswered until somebody acknowledges it by name, whatever is measured", () => {
    expect(stateAt("11:30", OPEN, [reading("11:20")])).toBe("unanswered");
  });

  it("then waits for its re-check, and alarms again when that is overdue", () => {
    expect(stateAt("11:05", ANSWERED)).toBe("recheck-waiting");
    expect(stateAt("11:06", ANSWERED)).toBe("recheck-waiting");
    expect(stateAt("11:07", ANSWERED)).toBe("recheck-overdue");
  });

  it("is rechecked by a reading after the answer that shows the sign", () => {
    expect(stateAt("11:30", ANSWERED, [reading("11:04")])).toBe("rechecked");
    expect(stateAt("11:30", ANSWERED, [reading("11:20")])).toBe("rechecked");
    expect(stateAt("11:30", ANSWERED, [reading("11:01")])).toBe("recheck-overdue");
    expect(stateAt("11:30", ANSWERED, [reading("11:04", { systolicMmHg: null })])).toBe("recheck-overdue");
    const invalidated = { at: day("11:05"), by: NURSE, reason: "Feil" };
    expect(stateAt("11:30", ANSWERED, [reading("11:04", { invalidated })])).toBe("recheck-overdue");
    expect(stateAt("11:30", ANSWERED, [reading("11:04", { visitId: "session-2" })])).toBe("recheck-overdue");
  });

  it("for skipped readings any sign that was measured will do", () => {
    const skipped: VitalsAlert = { ...ANSWERED, sign: "monitoring", rule: "skipped-in-a-row" };
    const nothing = {
      ...{ systolicMmHg: null, diastolicMmHg: null, heartRateBpm: null, spo2Percent: null },
      ...{ respiratoryRatePerMin: null, moaas: null, skippedReason: "Sover" },
    };
    expect(stateAt("11:30", skipped, [reading("11:04", nothing)])).toBe("recheck-overdue");
    expect(stateAt("11:30", skipped, [reading("11:04", { ...nothing, spo2Percent: 97 })])).toBe("rechecked");
  });

  it("waits no more for a re-check once the patient has gone home", () => {
    const home = { ...course(ANSWERED), discharges: [aDischarge("session-1", "2026-10-14 11:05")] };
    expect(alertState(ANSWERED, home, day("11:30"))).toBe("recheck-waiting");
    const other = { ...course(ANSWERED), discharges: [aDischarge("session-2", "2026-10-14 11:05")] };
    expect(alertState(ANSWERED, other, day("11:30"))).toBe("recheck-overdue");
  });
});

describe("when the session's doctor is told (PROPOSED)", () => {
  const dueAt = (alert: VitalsAlert, readings: VitalsReading[] = []) =>
    alertEscalationDueAt(alert, course(alert, readings));

  it("five minutes after an abnormal alert, one after a critical", () => {
    expect(dueAt(OPEN)).toEqual(day("11:05"));
    expect(dueAt({ ...OPEN, level: "critical" })).toEqual(day("11:01"));
  });

  it("again after each time, three times in all", () => {
    expect(dueAt({ ...OPEN, steps: [escalated("11:05")] })).toEqual(day("11:10"));
    expect(dueAt({ ...OPEN, steps: [escalated("11:05"), escalated("11:12")] })).toEqual(day("11:17"));
    expect(dueAt({ ...OPEN, steps: [escalated("11:05"), escalated("11:10"), escalated("11:15")] })).toBeNull();
  });

  it("told in the very moment that it was raised counts as told", () => {
    expect(dueAt({ ...OPEN, steps: [escalated("11:00"), escalated("11:05"), escalated("11:10")] })).toBeNull();
  });

  it("other steps neither stop it nor put it off: an answer by name does", () => {
    const called = { ...escalated("11:04"), kind: "doctor-called" as const, by: NURSE };
    expect(dueAt({ ...OPEN, steps: [called] })).toEqual(day("11:05"));
  });

  it("after an answer, once the re-check has been overdue as long; never when it is done", () => {
    expect(dueAt(ANSWERED)).toEqual(day("11:11"));
    expect(dueAt({ ...ANSWERED, steps: [escalated("11:00"), escalated("11:11")] })).toEqual(day("11:16"));
    expect(dueAt(ANSWERED, [reading("11:05")])).toBeNull();
    const home = { ...course(ANSWERED), discharges: [aDischarge("session-1", "2026-10-14 11:05")] };
    expect(alertEscalationDueAt(ANSWERED, home)).toBeNull();
  });

  it("those told of the unanswered alert are told anew of the missing re-check", () => {
    const steps = [escalated("10:50"), escalated("10:55"), escalated("11:00")];
    expect(dueAt({ ...ANSWERED, steps })).toEqual(day("11:11"));
  });

  const input = { commandId: "step", pathwayId: "pathway", alertId: OPEN.id };
  it("the step is the program's own, with no note", () => {
    expect(escalateAlert(course(OPEN), input, { now: day("11:05") })).toEqual({
      ok: true,
      value: {
        ...{ stepId: "step", alertId: OPEN.id, visitId: "session-1", kind: "escalated", note: "" },
        happenedAt: day("11:05"),
      },
    });
  });

  it("alert-unknown and not-due are refused", () => {
    const unknown = escalateAlert(course(OPEN), { ...input, alertId: "other" }, { now: day("11:05") });
    expect(unknown).toEqual({ ok: false, refusal: { kind: "alert-unknown" } });
    const early = escalateAlert(course(OPEN), input, { now: day("11:04") });
    expect(early).toEqual({ ok: false, refusal: { kind: "not-due" } });
    const done = escalateAlert(course(ANSWERED, [reading("11:05")]), input, { now: day("12:00") });
    expect(done).toEqual({ ok: false, refusal: { kind: "not-due" } });
  });
});

describe("what was done about an alert", () => {
  const step = (facts: Partial<RecordAlertStepInput> = {}): RecordAlertStepInput => ({
    ...{ commandId: "step", pathwayId: "pathway", alertId: OPEN.id, kind: "noted", note: "Hviler", happenedAt: null },
    ...facts,
  });
  const recorded = (facts: Partial<RecordAlertStepInput> = {}, role: "nurse" | "doctor" = "nurse") => {
    const measured = reading("10:55", { id: OPEN.readingId });
    return recordAlertStep(course(OPEN, [measured]), step(facts), { now: day("11:10"), role });
  };

  it("is kept with its moment, now unless told", () => {
    expect(recorded()).toEqual({
      ok: true,
      value: {
        ...{ stepId: "step", alertId: OPEN.id, visitId: "session-1", kind: "noted", note: "Hviler" },
        happenedAt: day("11:10"),
      },
    });
    expect(recorded({ happenedAt: day("11:03") })).toMatchObject({ value: { happenedAt: day("11:03") } });
  });

  it("only-doctor-assesses: a nurse calls, a doctor assesses", () => {
    expect(recorded({ kind: "doctor-called" })).toMatchObject({ ok: true });
    expect(recorded({ kind: "doctor-assessed" })).toEqual({ ok: false, refusal: { kind: "only-doctor-assesses" } });
    expect(recorded({ kind: "doctor-assessed" }, "doctor")).toMatchObject({ ok: true });
  });

  it("alert-unknown, step-in-future and step-before-alert are refused", () => {
    expect(recorded({ alertId: "other" })).toEqual({ ok: false, refusal: { kind: "alert-unknown" } });
    expect(recorded({ happenedAt: day("11:11") })).toEqual({ ok: false, refusal: { kind: "step-in-future" } });
    const before = { ok: false, refusal: { kind: "step-before-alert", raisedAt: day("11:00") } };
    expect(recorded({ happenedAt: day("10:54") })).toEqual(before);
    expect(
      recordAlertStep(course(OPEN), step({ happenedAt: day("10:59") }), { now: day("11:10"), role: "nurse" }),
    ).toEqual(before);
  });

  it("charted late it may lie between the reading and the alert that it raised when it was typed", () => {
    expect(recorded({ happenedAt: day("10:55") })).toMatchObject({ ok: true });
    expect(recorded({ happenedAt: day("11:00") })).toMatchObject({ ok: true });
    expect(
      recordAlertStep(course(OPEN), step({ happenedAt: day("11:00") }), { now: day("11:10"), role: "nurse" }),
    ).toMatchObject({ ok: true });
  });

  const ID = "01930000-0000-7000-8000-000000000001";
  const parse = (kind: string, note: string) =>
    RecordAlertStepInput.safeParse({ commandId: ID, pathwayId: ID, alertId: ID, kind, note });
  it("that the doctor was called needs no words; an assessment or a remark does", () => {
    expect(parse("doctor-called", "").success).toBe(true);
    expect(parse("noted", " ").error?.issues).toMatchObject([{ path: ["note"], message: "required" }]);
    expect(parse("doctor-assessed", "OK").success).toBe(false);
    expect(parse("doctor-assessed", "Sett").success).toBe(true);
    expect(parse("escalated", "Selv").success).toBe(false);
  });
});

describe("two readings skipped or missed in a row (reference 3.6), dose at 10.30, due at 10.35 and 10.40", () => {
  const input = { commandId: "raised", pathwayId: "pathway", visitId: "session-1" };
  const raisedAt = (time: string, readings: VitalsReading[] = [reading("10:20")], alerts: VitalsAlert[] = []) =>
    raiseSkippedAlert(courseAt("2026-10-14 10:30", { readings, alerts }), input, { now: day(time) });
  const notDue = { ok: false, refusal: { kind: "not-due" } };
  const skippedAlert = (time: string, answered: string | null): VitalsAlert => ({
    ...anAlert("session-1", `2026-10-14 ${time}`, answered === null ? null : `2026-10-14 ${answered}`),
    ...{ sign: "monitoring", rule: "skipped-in-a-row", value: "2", limit: "≥ 2" },
  });

  it("raise an alert on the newest reading, for the doctor", () => {
    expect(raisedAt("10:42")).toEqual(notDue);
    expect(raisedAt("10:43")).toEqual({
      ok: true,
      value: {
        ...{ alertId: "raised", visitId: "session-1", readingId: "reading 2026-10-14 10:20" },
        alert: {
          ...{ sign: "monitoring", level: "abnormal", rule: "skipped-in-a-row", ruleVersion: "2026-11" },
          ...{ value: "2", limit: "≥ 2" },
        },
      },
    });
    const typedLate = [reading("10:36", { skippedReason: "Sover" }), reading("10:20")];
    expect(raisedAt("10:43", typedLate)).toMatchObject({ value: { readingId: "reading 2026-10-14 10:36" } });
  });

  it("not while one still waits for its answer, though there are two more, nor again for the same two", () => {
    expect(raisedAt("10:55", undefined, [skippedAlert("10:43", null)])).toEqual(notDue);
    expect(raisedAt("10:43", undefined, [skippedAlert("10:35", "10:36")])).toEqual(notDue);
    expect(raisedAt("10:44", undefined, [skippedAlert("10:43", null)])).toEqual(notDue);
    expect(raisedAt("10:44", undefined, [skippedAlert("10:43", "10:44")])).toEqual(notDue);
    expect(raisedAt("10:52", undefined, [skippedAlert("10:43", null)])).toEqual(notDue);
  });

  it("again for two more", () => {
    expect(raisedAt("10:54", undefined, [skippedAlert("10:43", "10:44")])).toEqual(notDue);
    expect(raisedAt("10:55", undefined, [skippedAlert("10:43", "10:44")])).toMatchObject({
      value: { alert: { value: "4" } },
    });
  });

  it("an alert of an earlier row, or of another kind, does not stand for this one", () => {
    const early = skippedAlert("10:25", "10:26");
    expect(raisedAt("10:43", undefined, [early])).toMatchObject({ ok: true });
    expect(raisedAt("10:43", undefined, [anAlert("session-1", "2026-10-14 10:41")])).toMatchObject({ ok: true });
  });

  it("one alone is none", () => {
    expect(raisedAt("10:39")).toEqual(notDue);
    expect(raisedAt("10:41", [reading("10:35"), reading("10:40", { skippedReason: "Sover" })])).toEqual(notDue);
  });

  it("never before the dose, after the discharge, without any reading to hang on, or in what is no session", () => {
    expect(raiseSkippedAlert(courseAt("2026-10-14 10:25"), input, { now: day("11:30") })).toEqual(notDue);
    const home = courseAt("2026-10-14 12:30", { readings: [reading("10:20")] });
    expect(raiseSkippedAlert(home, input, { now: day("12:30") })).toEqual(notDue);
    expect(raisedAt("10:43", [])).toEqual(notDue);
    const visitId = "preparation-1";
    expect(raiseSkippedAlert(courseAt("2026-10-14 10:30"), { ...input, visitId }, { now: day("12:30") })).toEqual(
      notDue,
    );
  });
});

describe("alerts as the screens show them", () => {
  it("say how they stand, since when they wait, when they were rechecked, and whether their reading was struck", () => {
    const invalidated = { at: day("11:03"), by: DOCTOR, reason: "Feil" };
    const struck = reading("11:00", { id: OPEN.readingId, invalidated });
    const elsewhere = { ...OPEN, id: "elsewhere", visitId: "session-2" };
    const record = courseAt("2026-10-14 11:00", { alerts: [OPEN, elsewhere], readings: [struck] });
    expect(describeAlerts(record, "session-1", day("11:07"))).toEqual([
      { ...OPEN, state: "unanswered", recheckedAt: null, minutesWaiting: 7, isFromStruckReading: true },
    ]);
    const [overdue] = describeAlerts(course(ANSWERED), "session-1", day("11:09"));
    expect(overdue).toMatchObject({ state: "recheck-overdue", minutesWaiting: 3, isFromStruckReading: false });
    const again = [reading("11:08"), reading("11:04"), { ...reading("11:00"), id: OPEN.readingId }];
    const [done] = describeAlerts(course(ANSWERED, again), "session-1", day("11:09"));
    expect(done).toMatchObject({ state: "rechecked", recheckedAt: day("11:04"), isFromStruckReading: false });
    const [early] = describeAlerts(course(ANSWERED), "session-1", day("11:02"));
    expect(early?.minutesWaiting).toBe(0);
  });
});
