import { describe, expect, it } from "vitest";
import { closeFlag } from "@/lib/domain/flag/close-flag";
import { escalateFlag, escalationDueAt } from "@/lib/domain/flag/escalate-flag";
import { recordFlagStep, reviewFlag, takeOnFlag } from "@/lib/domain/flag/flag-steps";
import { openFlag } from "@/lib/domain/flag/open-flag";
import { safetyPlanInForce } from "@/lib/domain/pathway/safety-plan";
import type { FlagStep, PathwayRecord, SafetyFlag } from "@/lib/domain/pathway/pathway-record";
import {
  aFlag,
  anEvent,
  aPathway,
  at,
  aWholeCourse,
  DOCTOR,
  protocolNamed,
  PSYCHOLOGIST,
} from "@/tests/support/builders";

const OPENED = "2026-10-02 09:00";
const ids = { commandId: "command", pathwayId: "pathway" };
const ofFlag = { ...ids, flagId: `flag ${OPENED}` };
const assessment = {
  thoughts: "Daglige, passive.",
  "intent-and-plan": "Ingen intensjon, ingen plan.",
  judgement: "Lav til moderat.",
  agreed: "Ny samtale i morgen.",
};
const safetyPlan = {
  "warning-signs": "Jeg slutter å svare på meldinger.",
  "own-coping": "Gå en tur.",
  "people-to-ask": "Søster, 900 00 000.",
  professionals: "Legevakten 116 117.",
};
const wish = { ...ofFlag, judgedLevel: "low" as const, assessment, safetyPlan };
const withFlag = (level: SafetyFlag["level"], closed: string | null = null, facts: Partial<PathwayRecord> = {}) =>
  aPathway({ flags: [aFlag(level, OPENED, closed)], ...facts });
function withSteps(level: SafetyFlag["level"], steps: [FlagStep["kind"], string, FlagStep["by"]?][]) {
  const flag = aFlag(level, OPENED);
  const taken = steps.map(([kind, when, by = null], index): FlagStep => {
    return { id: `step ${index}`, flagId: flag.id, kind, note: "", at: at(when), by };
  });
  return aPathway({ flags: [{ ...flag, steps: taken }] });
}

describe("a clinician raises a concern", () => {
  it("with a level and what was seen", () => {
    expect(openFlag(aPathway(), { ...ids, level: "moderate", detail: "Urolig i dag." })).toEqual({
      ok: true,
      value: { id: "command", level: "moderate", detail: "Urolig i dag." },
    });
  });
  it("not on a closed course", () => {
    expect(openFlag(aWholeCourse(), { ...ids, level: "low", detail: "…" })).toEqual({
      ok: false,
      refusal: { kind: "pathway-closed" },
    });
  });
});

describe("a safety flag is closed", () => {
  it("high only by a doctor, whose closing is the doctor's review too", () => {
    expect(closeFlag(withFlag("high"), wish, { role: "psychologist" })).toMatchObject({
      refusal: { kind: "doctor-required" },
    });
    expect(closeFlag(withFlag("high"), wish, { role: "doctor" })).toEqual({
      ok: true,
      value: {
        flagId: `flag ${OPENED}`,
        assessment: { ...assessment, "judged-level": "low" },
        safetyPlan,
        isReview: true,
      },
    });
  });
  it("moderate by a psychologist too, which is no doctor's review", () => {
    expect(closeFlag(withFlag("moderate"), wish, { role: "psychologist" })).toMatchObject({
      value: { isReview: false },
    });
  });
  it("never without thoughts, intent, judgement and what was agreed", () => {
    const { thoughts, agreed, ...rest } = assessment;
    expect([thoughts, agreed]).not.toContain(undefined);
    expect(closeFlag(withFlag("low"), { ...wish, assessment: rest }, { role: "doctor" })).toEqual({
      ok: false,
      refusal: { kind: "assessment-missing", headings: ["thoughts", "agreed"] },
    });
  });
  it.each(["moderate", "high"] as const)("%s never without a safety plan", (level) => {
    expect(closeFlag(withFlag(level), { ...wish, safetyPlan: {} }, { role: "doctor" })).toEqual({
      ok: false,
      refusal: {
        kind: "safety-plan-missing",
        headings: ["warning-signs", "own-coping", "people-to-ask", "professionals"],
      },
    });
  });
  it("low with an assessment alone, unless it is judged to be more", () => {
    const alone = { ...wish, safetyPlan: {} };
    expect(closeFlag(withFlag("low"), alone, { role: "psychologist" }).ok).toBe(true);
    expect(closeFlag(withFlag("low"), { ...alone, judgedLevel: "moderate" }, { role: "psychologist" })).toMatchObject({
      refusal: { kind: "safety-plan-missing" },
    });
  });
  it("a plan that was begun is made whole", () => {
    const begun = { ...wish, safetyPlan: { "own-coping": "Gå en tur." } };
    expect(closeFlag(withFlag("low"), begun, { role: "doctor" })).toMatchObject({
      refusal: { headings: ["warning-signs", "people-to-ask", "professionals"] },
    });
  });
  it("not while the patient is judged to be at high risk now, unless the course is over", () => {
    const high = { ...wish, judgedLevel: "high" as const };
    expect(closeFlag(withFlag("high"), high, { role: "doctor" })).toMatchObject({ refusal: { kind: "judged-high" } });
    const ended = withFlag("high", null, { events: [anEvent("stopped-for-safety", "2026-10-02 10:00")] });
    expect(closeFlag(ended, high, { role: "doctor" }).ok).toBe(true);
  });
  it("once", () => {
    expect(closeFlag(withFlag("low", "2026-10-02 10:00"), wish, { role: "doctor" })).toMatchObject({
      refusal: { kind: "flag-already-closed" },
    });
    expect(closeFlag(aPathway(), wish, { role: "doctor" })).toMatchObject({ refusal: { kind: "flag-unknown" } });
  });
});

describe("what is done about a flag", () => {
  it("is taken on by one person once; a colleague may take over", () => {
    expect(takeOnFlag(withFlag("high"), ofFlag, DOCTOR)).toEqual({
      ok: true,
      value: { id: "command", flagId: `flag ${OPENED}`, kind: "taken-on", note: "" },
    });
    const taken = withSteps("high", [["taken-on", "2026-10-02 09:05", DOCTOR]]);
    expect(takeOnFlag(taken, ofFlag, DOCTOR)).toMatchObject({ refusal: { kind: "already-yours" } });
    expect(takeOnFlag(taken, ofFlag, PSYCHOLOGIST).ok).toBe(true);
  });
  it("is written down while the flag is open, not afterwards", () => {
    const step = { ...ofFlag, kind: "contact-attempted" as const, note: "Ringt to ganger." };
    expect(recordFlagStep(withFlag("high"), step)).toMatchObject({ value: { note: "Ringt to ganger." } });
    expect(recordFlagStep(withFlag("high", "2026-10-02 10:00"), step)).toMatchObject({
      refusal: { kind: "flag-already-closed" },
    });
  });
  it("a doctor reviews what somebody else closed, once", () => {
    const review = { ...ofFlag, note: "" };
    const closed = withFlag("moderate", "2026-10-02 10:00");
    const unreviewed = { flags: closed.flags.map((flag) => ({ ...flag, steps: [] })) };
    expect(reviewFlag(unreviewed, review)).toMatchObject({ value: { kind: "reviewed" } });
    expect(reviewFlag(closed, review)).toMatchObject({ refusal: { kind: "already-reviewed" } });
    expect(reviewFlag(withFlag("moderate"), review)).toMatchObject({ refusal: { kind: "flag-open" } });
    expect(reviewFlag(aPathway(), review)).toMatchObject({ refusal: { kind: "flag-unknown" } });
  });
});

describe("a flag that nobody takes on", () => {
  const protocol = protocolNamed("kap-4");
  it.each([
    ["high", "2026-10-02 09:30"],
    ["moderate", "2026-10-02 13:00"],
    ["low", "2026-10-03 09:00"],
  ] as const)("%s is brought to more people at %s", (level, due) => {
    const record = withFlag(level);
    expect(escalationDueAt(record.flags[0]!, protocol)).toEqual(at(due));
    expect(escalateFlag(record, ofFlag, { now: new Date(at(due).getTime() - 1) })).toMatchObject({
      refusal: { kind: "not-due" },
    });
    expect(escalateFlag(record, ofFlag, { now: at(due) })).toMatchObject({ value: { kind: "escalated" } });
  });
  it("again after the same time, counted from the last", () => {
    const record = withSteps("high", [["escalated", "2026-10-02 09:34"]]);
    expect(escalationDueAt(record.flags[0]!, protocol)).toEqual(at("2026-10-02 10:04"));
  });
  it("at most five times", () => {
    const times = ["09:30", "10:00", "10:30", "11:00", "11:30"];
    const record = withSteps(
      "high",
      times.map((time) => ["escalated", `2026-10-02 ${time}`]),
    );
    expect(escalationDueAt(record.flags[0]!, protocol)).toBeNull();
    expect(escalateFlag(record, ofFlag, { now: at("2026-10-03 09:00") })).toMatchObject({
      refusal: { kind: "not-due" },
    });
  });
  it("an attempt to reach the patient does not stop it; taking on and closing do", () => {
    const dueAt = (record: PathwayRecord) => escalationDueAt(record.flags[0]!, protocol);
    expect(dueAt(withSteps("high", [["contact-attempted", "2026-10-02 09:10", DOCTOR]]))).toEqual(
      at("2026-10-02 09:30"),
    );
    expect(dueAt(withSteps("high", [["taken-on", "2026-10-02 09:10", DOCTOR]]))).toBeNull();
    expect(dueAt(withFlag("high", "2026-10-02 09:10"))).toBeNull();
  });
});

describe("the patient's safety plan", () => {
  it("is the newest that was made, in the order of use, whoever's flag it closed", () => {
    const flag = (opened: string, closed: string, plan: Record<string, string>): SafetyFlag => ({
      ...aFlag("moderate", opened),
      closed: { at: at(closed), by: DOCTOR, assessment: {}, safetyPlan: plan },
    });
    const flags = [
      flag("2026-10-02 09:00", "2026-10-05 10:00", { professionals: "116 117", "own-coping": "Gå en tur." }),
      flag("2026-10-03 09:00", "2026-10-04 10:00", { "own-coping": "Musikk." }),
      flag("2026-10-06 09:00", "2026-10-06 10:00", {}),
    ];
    expect(safetyPlanInForce({ flags })).toEqual({
      madeAt: at("2026-10-05 10:00"),
      madeBy: DOCTOR,
      whole: null,
      parts: [
        { heading: "own-coping", text: "Gå en tur." },
        { heading: "professionals", text: "116 117" },
      ],
    });
  });
  it("from before there were headings is shown whole; without any there is none", () => {
    expect(safetyPlanInForce(withFlag("moderate", "2026-10-02 10:00"))).toMatchObject({ whole: "Avtalt.", parts: [] });
    expect(safetyPlanInForce(withFlag("moderate"))).toBeNull();
  });
});
