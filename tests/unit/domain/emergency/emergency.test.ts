import { describe, expect, it } from "vitest";
import { describeEmergency } from "@/lib/domain/emergency/describe-emergency";
import { SaveEmergencyPlanInput } from "@/lib/domain/emergency/emergency-plan.schema";
import { endEmergency } from "@/lib/domain/emergency/end-emergency";
import { recordEmergencyEntry } from "@/lib/domain/emergency/record-emergency-entry";
import { startEmergency } from "@/lib/domain/emergency/start-emergency";
import type { EmergencyLog } from "@/lib/domain/pathway/treatment-day-record";
import { at, cancelled, courseAt, DOCTOR, NURSE } from "@/tests/support/builders";

const NOW = "2026-10-14 10:50";
const now = at(NOW);
const record = courseAt(NOW);
const ids = { commandId: "command", pathwayId: "pathway", visitId: "session-1", deviceAt: null };
const press = { ...ids, happenedAt: null };
const aLog = (started: string, ended: string | null = null): EmergencyLog => ({
  ...{ id: `log ${started}`, visitId: "session-1", startedAt: at(started), recordedAt: at(started) },
  ...{ startedBy: NURSE, deviceAt: null, entries: [] },
  ended: ended === null ? null : { at: at(ended), by: DOCTOR, summary: "Gikk over." },
});
const withLogs = (...emergencies: EmergencyLog[]) => ({ ...record, emergencies });

describe("the press on the button", () => {
  it("starts the log now", () => {
    expect(startEmergency(record, press, { now })).toEqual({
      ok: true,
      value: { logId: "command", visitId: "session-1", startedAt: now, deviceAt: null },
    });
  });

  it("without contact it starts when it was pressed, not when it arrived", () => {
    const happenedAt = at("2026-10-14 10:41");
    expect(startEmergency(record, { ...ids, happenedAt, deviceAt: happenedAt }, { now })).toMatchObject({
      value: { startedAt: happenedAt, deviceAt: happenedAt },
    });
  });

  it("starts no second log while one is open; whoever presses second is told since when", () => {
    expect(startEmergency(withLogs(aLog("2026-10-14 10:45")), press, { now })).toEqual({
      ok: false,
      refusal: { kind: "emergency-already-started", startedAt: at("2026-10-14 10:45") },
    });
  });

  it("a press that arrives late opens nothing that a colleague has ended; a new press does", () => {
    const over = withLogs(aLog("2026-10-14 10:41", "2026-10-14 10:48"));
    const late = { ...ids, happenedAt: at("2026-10-14 10:42") };
    expect(startEmergency(over, late, { now })).toMatchObject({ refusal: { kind: "emergency-already-ended" } });
    expect(startEmergency(over, press, { now })).toMatchObject({ ok: true });
  });

  it("works after the patient was discharged too, in the corridor", () => {
    const home = courseAt("2026-10-14 12:05");
    expect(startEmergency(home, press, { now: at("2026-10-14 12:05") })).toMatchObject({ ok: true });
  });

  it("is refused for another day, a cancelled visit, and a moment to come", () => {
    const refused = (over: Partial<typeof record>, happenedAt: Date | null) =>
      startEmergency({ ...record, ...over }, { ...ids, happenedAt }, { now });
    expect(refused({}, at("2026-10-14 10:51"))).toMatchObject({ refusal: { kind: "in-the-future" } });
    expect(refused({}, at("2026-10-13 10:00"))).toMatchObject({ refusal: { kind: "before-the-session-day" } });
    const visits = record.visits.map((visit) => cancelled(visit, "2026-10-13 09:00"));
    expect(refused({ visits }, null)).toMatchObject({ refusal: { kind: "visit-cancelled" } });
  });
});

describe("a line in the log", () => {
  const line = { ...press, kind: "oxygen" as const, text: "10 l/min" };

  it("goes into the log that is open, with its moment", () => {
    const logs = withLogs(aLog("2026-10-14 10:35", "2026-10-14 10:38"), aLog("2026-10-14 10:45"));
    expect(recordEmergencyEntry(logs, line, { now })).toMatchObject({
      value: { id: "command", logId: "log 2026-10-14 10:45", kind: "oxygen", happenedAt: now },
    });
  });

  it("that was not written down in time is added to the log after it has ended", () => {
    const over = withLogs(aLog("2026-10-14 10:41", "2026-10-14 10:48"));
    const late = { ...line, happenedAt: at("2026-10-14 10:44") };
    expect(recordEmergencyEntry(over, late, { now })).toMatchObject({
      value: { logId: "log 2026-10-14 10:41", happenedAt: at("2026-10-14 10:44") },
    });
  });

  it("has no place where there is no emergency", () => {
    expect(recordEmergencyEntry(record, line, { now })).toMatchObject({ refusal: { kind: "no-emergency" } });
  });
});

it("somebody ends it by name, once", () => {
  const end = { commandId: "end", pathwayId: "pathway", visitId: "session-1", summary: "Gikk over." };
  expect(endEmergency(record, end)).toMatchObject({ refusal: { kind: "no-emergency" } });
  expect(endEmergency(withLogs(aLog("2026-10-14 10:45")), end)).toMatchObject({
    value: { logId: "log 2026-10-14 10:45", summary: "Gikk over." },
  });
  expect(endEmergency(withLogs(aLog("2026-10-14 10:41", "2026-10-14 10:48")), end)).toMatchObject({
    refusal: { kind: "emergency-ended-by", name: "Marte Lien", at: at("2026-10-14 10:48") },
  });
});

it("the log is told in the order in which things were done, whenever they were written down", () => {
  const entry = (id: string, happened: string, recorded: string) => ({
    ...{ id, kind: "oxygen" as const, text: "", happenedAt: at(happened), recordedAt: at(recorded) },
    ...{ deviceAt: null, recordedBy: NURSE },
  });
  const log = {
    ...aLog("2026-10-14 10:41"),
    entries: [
      entry("second", "2026-10-14 10:44", "2026-10-14 10:44"),
      entry("first", "2026-10-14 10:42", "2026-10-14 10:49"),
    ],
  };
  expect(describeEmergency({ emergencies: [log] }, "session-1")?.entries.map(({ id }) => id)).toEqual([
    "first",
    "second",
  ]);
  expect(describeEmergency({ emergencies: [log] }, "session-2")).toBeNull();
});

describe("a place's plan", () => {
  const plan = {
    ...{ commandId: "01930000-0000-7000-8000-000000000001", locationId: "01930000-0000-7000-8000-000000000b01" },
    ...{
      meetAt: "Hovedinngangen.",
      doctorPhone: "400 00 102",
      numbers: "",
      steps: "Ring 113.",
      equipmentAt: "Koffert",
    },
  };

  it("is typed in lines; a number is what stands last on its line", () => {
    const typed = {
      ...plan,
      numbers: "Vakttelefon: 400 00 100\n\nSykehus, akuttmottak +47 22 11 80 80",
      steps: "A\n B \n",
    };
    expect(SaveEmergencyPlanInput.parse(typed)).toMatchObject({
      steps: ["A", "B"],
      numbers: [
        { name: "Vakttelefon", phone: "400 00 100" },
        { name: "Sykehus, akuttmottak", phone: "+47 22 11 80 80" },
      ],
    });
  });

  it.each([
    ["numbers", "Vakttelefon"],
    ["numbers", "400 00 100"],
    ["steps", "  \n "],
    ["equipmentAt", ""],
    ["meetAt", " "],
    ["doctorPhone", "ring meg"],
  ])("%s cannot be «%s»", (field, typed) => {
    const problems = SaveEmergencyPlanInput.safeParse({ ...plan, [field]: typed }).error?.issues;
    expect(problems?.map(({ path }) => path[0])).toEqual([field]);
  });
});
