import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { dischargePatient } from "@/lib/domain/session/discharge-patient";
import type { DischargePatientInput } from "@/lib/domain/session/session.schema";
import { anAlert, aReading, at, courseAt, DOCTOR, protocolNamed } from "@/tests/support/builders";

const ALL_YES: DischargePatientInput["criteria"] = Object.fromEntries(
  protocolNamed("kap-4").discharge.criteria.map(({ key }) => [key, { answer: "yes", comment: "" }]),
);
const discharge = (
  facts: Partial<DischargePatientInput> = {},
  { moment = "2026-10-14 11:45", ...record }: { moment?: string } & Partial<PathwayRecord> = {},
) =>
  dischargePatient(
    courseAt(moment, record),
    {
      ...{ commandId: "home", pathwayId: "pathway", visitId: "session-1", criteria: ALL_YES },
      ...{ escortName: "Kari Nordmann", escortPhone: "400 00 201", escortRelation: "søster" },
      ...{ adviceLocale: "nb", isAdviceGiven: true, callTime: "10:00", callerId: "nurse" },
      ...facts,
    },
    { now: at(moment) },
  );
const kindOf = (...args: Parameters<typeof discharge>) => {
  const home = discharge(...args);
  return home.ok ? "home" : home.refusal.kind;
};

describe("going home (reference 3.7, dose at 10.30)", () => {
  it("with every criterion met and somebody to go with", () => {
    expect(discharge()).toMatchObject({ ok: true, value: { escortName: "Kari Nordmann", criteria: ALL_YES } });
  });

  it("too-early: 60 minutes after the dose at the earliest", () => {
    expect(discharge({}, { moment: "2026-10-14 11:29" })).toEqual({
      ok: false,
      refusal: { kind: "too-early", earliestAt: at("2026-10-14 11:30") },
    });
    expect(kindOf({}, { moment: "2026-10-14 11:30" })).toBe("home");
  });

  it("criteria-unanswered and criteria-unmet: names which", () => {
    const { "walks-steadily": _walks, ...rest } = ALL_YES;
    expect(discharge({ criteria: rest })).toMatchObject({
      refusal: { kind: "criteria-unanswered", missing: ["walks-steadily"] },
    });
    const unsteady = { ...ALL_YES, "walks-steadily": { answer: "no" as const, comment: "Svimmel" } };
    expect(discharge({ criteria: unsteady })).toMatchObject({
      refusal: { kind: "criteria-unmet", unmet: ["walks-steadily"] },
    });
  });

  it("alerts-unanswered: an alert that nobody has answered for", () => {
    expect(discharge({}, { alerts: [anAlert("session-1", "2026-10-14 11:00")] })).toMatchObject({
      refusal: { kind: "alerts-unanswered", count: 1 },
    });
  });

  it("release-missing: after an alert the doctor releases, and a release from before the last alert does not count", () => {
    const alerts = [anAlert("session-1", "2026-10-14 11:00", "2026-10-14 11:01")];
    expect(kindOf({}, { alerts })).toBe("release-missing");
    const released = (moment: string) => ({
      ...{ id: "release", visitId: "session-1", reason: "Falt etter hvile" },
      ...{ releasedAt: at(moment), releasedBy: DOCTOR },
    });
    expect(kindOf({}, { alerts, releases: [released("2026-10-14 10:59")] })).toBe("release-missing");
    expect(kindOf({}, { alerts, releases: [released("2026-10-14 11:20")] })).toBe("home");
  });

  it("emergency-open: the timed log is ended first", () => {
    const emergency = {
      ...{ id: "emergency", visitId: "session-1", startedAt: at("2026-10-14 11:00"), startedBy: DOCTOR },
      ...{ deviceAt: null, recordedAt: at("2026-10-14 11:00"), entries: [] },
    };
    expect(kindOf({}, { emergencies: [{ ...emergency, ended: null }] })).toBe("emergency-open");
    const ended = { at: at("2026-10-14 11:20"), by: DOCTOR, summary: "Besvimte kort." };
    expect(kindOf({}, { emergencies: [{ ...emergency, ended }] })).toBe("home");
    expect(kindOf({}, { emergencies: [{ ...emergency, visitId: "session-2", ended: null }] })).toBe("home");
  });

  it("infusion-running: what was given is written first", () => {
    const [dose] = courseAt("2026-10-14 11:45").doses;
    const started = {
      ...{ id: "start", visitId: "session-1", doseId: dose!.id, kind: "started" as const, rateMlPerHour: 60 },
      ...{ reason: "", happenedAt: at("2026-10-14 10:30"), deviceAt: null },
      ...{ recordedAt: at("2026-10-14 10:30"), recordedBy: DOCTOR },
    };
    expect(kindOf({}, { infusionEvents: [started] })).toBe("infusion-running");
  });

  it("reading-contradicts: a yes against the newest reading is refused and named", () => {
    const readings = [
      aReading("session-1", "2026-10-14 10:20"),
      aReading("session-1", "2026-10-14 11:30", { nausea: 2 }),
    ];
    expect(discharge({}, { readings })).toMatchObject({
      refusal: { kind: "reading-contradicts", criteria: ["nausea-settled"] },
    });
  });

  it("advice-not-given, and caller-unknown: the next day is seen to before anybody leaves", () => {
    expect(kindOf({ isAdviceGiven: false })).toBe("advice-not-given");
    expect(kindOf({ callerId: "stranger" })).toBe("caller-unknown");
  });

  it.each([
    ["2026-10-14 11:45", "2026-10-15 10:00"],
    // The clock goes back in the night to the 25th: ten by the wall is still ten.
    ["2026-10-24 11:45", "2026-10-25 10:00"],
  ])("discharged %s: the call stands on the next Oslo day, %s", (moment, dueAt) => {
    const shifted = courseAt("2026-10-14 11:45");
    const home = dischargePatient(
      shifted,
      {
        ...{ commandId: "home", pathwayId: "pathway", visitId: "session-1", criteria: ALL_YES },
        ...{ escortName: "Kari", escortPhone: "400", escortRelation: "søster", adviceLocale: "en" as const },
        ...{ isAdviceGiven: true, callTime: "10:00", callerId: "psychologist" },
      },
      { now: at(moment) },
    );
    expect(home).toMatchObject({
      value: { adviceLocale: "en", call: { dueAt: at(dueAt), assignedToId: "psychologist" } },
    });
  });

  it("escort-missing: nobody goes home alone, and it is written who it was", () => {
    expect(kindOf({ escortName: "" })).toBe("escort-missing");
    expect(kindOf({ escortRelation: "" })).toBe("escort-missing");
    expect(kindOf({ escortPhone: "" })).toBe("escort-missing");
  });

  it("no-dose-given, already-discharged and session-unknown", () => {
    expect(kindOf({}, { moment: "2026-10-14 10:20" })).toBe("no-dose-given");
    expect(kindOf({}, { moment: "2026-10-14 12:10" })).toBe("already-discharged");
    expect(kindOf({ visitId: "screening" })).toBe("session-unknown");
  });
});
