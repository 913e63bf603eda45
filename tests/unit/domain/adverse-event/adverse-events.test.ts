import { describe, expect, it } from "vitest";
import type { RecordAdverseEventInput, UpdateAdverseEventInput } from "@/lib/domain/adverse-event/adverse-event.schema";
import { completeAdverseEventTask } from "@/lib/domain/adverse-event/complete-adverse-event-task";
import { describeAdverseEvents } from "@/lib/domain/adverse-event/describe-adverse-events";
import { invalidateAdverseEvent } from "@/lib/domain/adverse-event/invalidate-adverse-event";
import { recordAdverseEvent } from "@/lib/domain/adverse-event/record-adverse-event";
import { updateAdverseEvent } from "@/lib/domain/adverse-event/update-adverse-event";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { eventsHoldingSession, eventsToFollowUp, openTasks } from "@/lib/domain/pathway/open-adverse-events";
import { whyNotYet } from "@/lib/domain/pathway/why-not-yet";
import type { AdverseEvent, AdverseEventUpdate } from "@/lib/domain/pathway/treatment-day-record";
import { greenToTreat } from "@/lib/domain/session/green-to-treat";
import { anAdverseEvent, at, courseAt, DOCTOR, NURSE, protocolNamed } from "@/tests/support/builders";

const DURING = "2026-10-14 10:50";
const now = at(DURING);
const session = courseAt(DURING);
const typed: RecordAdverseEventInput = {
  ...{ commandId: "event", pathwayId: "pathway", visitId: "session-1", kind: "nausea", severity: 1 },
  ...{ description: "", action: "", seriousBecause: [], happenedAt: null, deviceAt: null },
};
const serious = (facts: Partial<AdverseEvent> = {}) =>
  anAdverseEvent(DURING, {
    ...{ id: "event", kind: "chest-discomfort", severity: 2, description: "Innlagt til observasjon." },
    ...{ isSerious: true, seriousBecause: ["hospital"] },
    ...facts,
  });
const done = (kind: AdverseEvent["tasks"][number]["kind"], when: string) => ({
  ...{ id: `${kind} ${when}`, kind, note: "Gjort.", doneAt: at(when), doneBy: DOCTOR },
});
const update = (when: string, facts: Partial<AdverseEventUpdate>): AdverseEventUpdate => ({
  ...{ id: `update ${when}`, severity: 1, stoppedAt: null, outcome: "ongoing", isSerious: false, seriousBecause: [] },
  ...{ note: "", recordedAt: at(when), recordedBy: NURSE, ...facts },
});

describe("recording an adverse event", () => {
  it("takes mild nausea in a session with nothing more said, from now", () => {
    expect(recordAdverseEvent(session, typed, { now })).toEqual({
      ok: true,
      value: {
        ...{ id: "event", visitId: "session-1", kind: "nausea", severity: 1, description: "", action: "" },
        ...{ isSerious: false, seriousBecause: [], startedAt: now, deviceAt: null },
      },
    });
  });

  it("takes what began earlier and is written down late", () => {
    const input = { ...typed, happenedAt: at("2026-10-14 10:39"), deviceAt: at("2026-10-14 10:39") };
    expect(recordAdverseEvent(session, input, { now })).toMatchObject({
      value: { startedAt: at("2026-10-14 10:39"), deviceAt: at("2026-10-14 10:39") },
    });
  });

  it("refuses a moment to come, one before the day of the session, and a session that there is not", () => {
    const refused = (input: Partial<RecordAdverseEventInput>) =>
      recordAdverseEvent(session, { ...typed, ...input }, { now });
    expect(refused({ happenedAt: at("2026-10-14 10:51") })).toMatchObject({ refusal: { kind: "in-the-future" } });
    expect(refused({ happenedAt: at("2026-10-13 23:59") })).toMatchObject({
      refusal: { kind: "before-the-session-day" },
    });
    expect(refused({ visitId: "nothing" })).toMatchObject({ refusal: { kind: "session-unknown" } });
  });

  it("outside a session it may have begun at any time of the course, not before it and not in the future", () => {
    const told = (happened: string) =>
      recordAdverseEvent(session, { ...typed, visitId: null, happenedAt: at(happened) }, { now });
    expect(told("2026-09-29 03:00")).toMatchObject({ value: { visitId: null, startedAt: at("2026-09-29 03:00") } });
    expect(told("2026-09-27 03:00")).toMatchObject({ refusal: { kind: "before-the-course" } });
    expect(told("2026-10-14 11:00")).toMatchObject({ refusal: { kind: "in-the-future" } });
  });

  it("what is serious, or has no name in the list, is described", () => {
    const because = ["hospital" as const];
    expect(recordAdverseEvent(session, { ...typed, seriousBecause: because }, { now })).toMatchObject({
      refusal: { kind: "description-missing" },
    });
    expect(recordAdverseEvent(session, { ...typed, kind: "other" }, { now })).toMatchObject({
      refusal: { kind: "description-missing" },
    });
    const described = { ...typed, seriousBecause: because, description: "Innlagt." };
    expect(recordAdverseEvent(session, described, { now })).toMatchObject({ value: { isSerious: true } });
  });

  it("severe is not the same as serious: severity 3 alone starts no list", () => {
    expect(recordAdverseEvent(session, { ...typed, severity: 3 }, { now })).toMatchObject({
      value: { severity: 3, isSerious: false },
    });
    expect(eventsToFollowUp({ ...session, adverseEvents: [anAdverseEvent(DURING, { severity: 3 })] })).toEqual([]);
  });
});

describe("how an event goes on", () => {
  const record = { ...session, adverseEvents: [anAdverseEvent("2026-10-14 10:40", { id: "event" })] };
  const change: UpdateAdverseEventInput = {
    ...{ commandId: "update", pathwayId: "pathway", eventId: "event", severity: 1, seriousBecause: [], note: "" },
    ...{ outcome: "resolved", stoppedAt: null },
  };
  const nurse = { now, role: "nurse" as const };

  it("is over now when nothing else is said", () => {
    expect(updateAdverseEvent(record, change, nurse)).toMatchObject({ value: { outcome: "resolved", stoppedAt: now } });
  });

  it("does not end before it began, and not in the future", () => {
    const stopped = (when: string) => updateAdverseEvent(record, { ...change, stoppedAt: at(when) }, nurse);
    expect(stopped("2026-10-14 10:39")).toMatchObject({ refusal: { kind: "stopped-before-it-began" } });
    expect(stopped("2026-10-14 10:51")).toMatchObject({ refusal: { kind: "in-the-future" } });
    expect(stopped("2026-10-14 10:45")).toMatchObject({ value: { stoppedAt: at("2026-10-14 10:45") } });
  });

  it("what goes on has no end, whatever was typed", () => {
    const ongoing: UpdateAdverseEventInput = { ...change, outcome: "ongoing", stoppedAt: at("2026-10-14 10:45") };
    expect(updateAdverseEvent(record, ongoing, nurse)).toMatchObject({ value: { stoppedAt: null } });
  });

  it("a nurse finds it serious with a note; only a doctor finds that it was not, and says why", () => {
    const because: UpdateAdverseEventInput = { ...change, outcome: "ongoing", seriousBecause: ["hospital"] };
    expect(updateAdverseEvent(record, because, nurse)).toMatchObject({ refusal: { kind: "note-missing" } });
    expect(updateAdverseEvent(record, { ...because, note: "Innlagt." }, nurse)).toMatchObject({
      value: { isSerious: true },
    });
    const wasSerious = { adverseEvents: [serious()] };
    const not = { ...change, note: "Ikke innlagt likevel." };
    expect(updateAdverseEvent(wasSerious, not, nurse)).toMatchObject({ refusal: { kind: "doctor-required" } });
    expect(updateAdverseEvent(wasSerious, not, { now, role: "doctor" })).toMatchObject({ value: { isSerious: false } });
    expect(updateAdverseEvent(wasSerious, { ...not, note: "" }, { now, role: "doctor" })).toMatchObject({
      refusal: { kind: "note-missing" },
    });
  });

  it("a fatal outcome is a serious event", () => {
    const fatal: UpdateAdverseEventInput = { ...change, outcome: "fatal" };
    expect(updateAdverseEvent(record, fatal, nurse)).toMatchObject({ refusal: { kind: "fatal-is-serious" } });
  });

  it("what was struck out goes on no more", () => {
    const struck = { at: now, by: NURSE, reason: "Feil pasient." };
    const out = { ...session, adverseEvents: [anAdverseEvent(DURING, { id: "event", invalidated: struck })] };
    expect(updateAdverseEvent(out, change, nurse)).toMatchObject({ refusal: { kind: "event-struck-out" } });
    expect(updateAdverseEvent(session, change, nurse)).toMatchObject({ refusal: { kind: "event-unknown" } });
  });

  it("a serious event is struck out by a doctor", () => {
    const input = { commandId: "strike", pathwayId: "pathway", eventId: "event", reason: "Feil pasient." };
    const wasSerious = { adverseEvents: [serious()] };
    expect(invalidateAdverseEvent(wasSerious, input, { role: "nurse" })).toMatchObject({
      refusal: { kind: "doctor-required" },
    });
    expect(invalidateAdverseEvent(wasSerious, input, { role: "doctor" })).toMatchObject({ ok: true });
    expect(invalidateAdverseEvent(record, input, { role: "nurse" })).toMatchObject({ ok: true });
  });
});

describe("the follow-up list", () => {
  const protocol = protocolNamed("kap-4");
  const later = "2026-10-15 09:00";

  it("of a serious event: assessment, patient told, report, incident warning, injury scheme", () => {
    expect(openTasks(serious(), protocol)).toEqual([
      ...["doctor-assessment", "patient-informed", "authority-report"],
      ...["incident-warning", "injury-scheme-informed"],
    ]);
  });

  it("of an event on the stop list: the doctor's assessment alone", () => {
    for (const kind of ["psychotic-symptoms", "syncope", "arrhythmia", "liver-signal", "urinary-symptoms"]) {
      expect([kind, openTasks(anAdverseEvent(DURING, { kind }), protocol)]).toEqual([kind, ["doctor-assessment"]]);
    }
    expect(openTasks(anAdverseEvent(DURING), protocol)).toEqual([]);
  });

  it("is done line by line, each once, and only what is owed", () => {
    const input = { commandId: "task", pathwayId: "pathway", eventId: "event", note: "Vurdert." };
    const complete = (event: AdverseEvent, kind: "doctor-assessment" | "authority-report") =>
      completeAdverseEventTask({ protocol, adverseEvents: [event] }, { ...input, kind });
    expect(complete(serious(), "authority-report")).toMatchObject({ value: { kind: "authority-report" } });
    const assessed = serious({ tasks: [done("doctor-assessment", later)] });
    expect(complete(assessed, "doctor-assessment")).toMatchObject({ refusal: { kind: "task-already-done" } });
    const fainted = anAdverseEvent(DURING, { id: "event", kind: "syncope" });
    expect(complete(fainted, "authority-report")).toMatchObject({ refusal: { kind: "task-not-owed" } });
  });

  it("what was assessed before an event became serious is assessed again", () => {
    const fainted = anAdverseEvent(DURING, {
      kind: "syncope",
      tasks: [done("doctor-assessment", "2026-10-14 11:00")],
      updates: [update(later, { isSerious: true, seriousBecause: ["hospital"], note: "Innlagt." })],
    });
    expect(openTasks(fainted, protocol)).toContain("doctor-assessment");
    const again = { ...fainted, tasks: [...fainted.tasks, done("doctor-assessment", "2026-10-15 10:00")] };
    expect(openTasks(again, protocol)).not.toContain("doctor-assessment");
  });

  it("ends when a doctor finds that it was not serious, and when it is struck out", () => {
    expect(openTasks(serious({ updates: [update(later, { note: "Ikke innlagt." })] }), protocol)).toEqual([]);
    const struck = { at: at(later), by: DOCTOR, reason: "Feil pasient." };
    expect(openTasks(serious({ invalidated: struck }), protocol)).toEqual([]);
  });

  it("waits in the doctor's worklist until the last line is done", () => {
    const tasks = openTasks(serious(), protocol).map((kind) => done(kind, later));
    const standing = (event: AdverseEvent) =>
      deriveStanding(courseAt("2026-10-16 09:00", { adverseEvents: [event] }), at("2026-10-16 09:00"));
    expect(standing(serious({ tasks: tasks.slice(0, 4) })).next).toMatchObject({
      ...{ kind: "follow-up-adverse-event", role: "doctor" },
    });
    expect(standing(serious({ tasks })).next.kind).not.toBe("follow-up-adverse-event");
  });
});

describe("the next session", () => {
  const ready = "2026-10-21 10:25";
  const decision = (adverseEvents: AdverseEvent[]) =>
    greenToTreat(courseAt(ready, { adverseEvents }), "session-2", at(ready));

  it("is held by a serious event until a doctor has assessed it, and by nothing else on the list", () => {
    expect(decision([]).decision).toBe("go");
    const held = decision([serious()]);
    expect(held.decision).toBe("hold");
    expect(held.gates.find(({ key }) => key === "adverse-events")).toMatchObject({
      ...{ state: "hold", reason: "adverse-event-unassessed", resolver: "doctor" },
    });
    expect(decision([serious({ tasks: [done("doctor-assessment", "2026-10-15 09:00")] })]).decision).toBe("go");
  });

  it("is held by syncope, not by nausea", () => {
    const events = [anAdverseEvent(DURING, { kind: "syncope" }), anAdverseEvent(DURING)];
    expect(decision(events).decision).toBe("hold");
    expect(decision(events.slice(1)).decision).toBe("go");
    expect(eventsHoldingSession({ ...session, adverseEvents: events })).toHaveLength(1);
    expect(whyNotYet(courseAt(ready, { adverseEvents: events }), "session-2", at(ready))).toEqual([
      { kind: "adverse-event-unassessed", eventId: `adverse event ${DURING}`, resolver: "doctor" },
    ]);
  });
});

it("an event is described with its minute from the dose, its state and its list", () => {
  const event = serious({
    visitId: "session-1",
    updates: [update("2026-10-14 10:49", { isSerious: true, seriousBecause: ["hospital"], severity: 3 })],
  });
  const [facts] = describeAdverseEvents({ ...session, adverseEvents: [event] }, "session-1");
  expect(facts).toMatchObject({
    ...{ minute: 20, isLate: false, holdsNextSession: true, state: { severity: 3, outcome: "ongoing" } },
  });
  expect(facts?.followUp.map(({ done: by }) => by)).toEqual([null, null, null, null, null]);
  expect(describeAdverseEvents({ ...session, adverseEvents: [event] }, "session-2")).toEqual([]);
});
