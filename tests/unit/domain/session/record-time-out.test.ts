import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { recordTimeOut } from "@/lib/domain/session/record-time-out";
import type { RecordTimeOutInput } from "@/lib/domain/session/session.schema";
import { answeredAsExpected, at, cancelled, courseAt, protocolNamed } from "@/tests/support/builders";

const ITEMS = protocolNamed("kap-4").timeOut;
const AS_EXPECTED: RecordTimeOutInput["answers"] = answeredAsExpected(ITEMS);
const answered = (key: string, answer: "yes" | "no", comment = "Mat kl. 20, vann kl. 7") => ({
  answers: { ...AS_EXPECTED, [key]: { answer, comment } },
});

const timeOut = (
  facts: Partial<RecordTimeOutInput> = {},
  moment = "2026-10-14 10:12",
  record: PathwayRecord = courseAt(moment),
) =>
  recordTimeOut(
    record,
    {
      ...{ commandId: "time-out", pathwayId: "pathway", visitId: "session-1", answers: AS_EXPECTED, reason: "" },
      ...{ escortName: "Kari Nordmann", escortPhone: "400 00 201" },
      ...facts,
    },
    { now: at(moment) },
  );
const kindOf = (...args: Parameters<typeof timeOut>) => {
  const recorded = timeOut(...args);
  return recorded.ok ? recorded.value.decision : recorded.refusal.kind;
};

describe("the time-out before the dose (reference 3.5)", () => {
  it("is go when every item is answered as expected", () => {
    expect(kindOf()).toBe("go");
  });

  it.each([
    ["identity", "no", "hold"],
    ["medicine-changes", "yes", "hold"],
    ["fasting", "no", "hold"],
    ["consent-confirmed", "no", "stop"],
    ["alcohol-or-drugs", "yes", "stop"],
    ["pregnancy-possible", "yes", "stop"],
    ["suicidality-changed", "yes", "stop"],
    ["emergency-equipment", "no", "stop"],
  ] as const)("%s answered %s is %s, with a reason", (key, answer, decision) => {
    expect(kindOf({ ...answered(key, answer), reason: "Legen er spurt" })).toBe(decision);
    expect(kindOf(answered(key, answer))).toBe("reason-missing");
  });

  it.each([
    ["doctor-reachable", "yes", "words-missing"],
    ["doctor-reachable", "no", "reason-missing"],
    ["staff-present", "yes", "words-missing"],
    ["emergency-equipment", "yes", "words-missing"],
    ["second-person-ready", "yes", "words-missing"],
    ["fasting", "yes", "words-missing"],
    ["fasting", "no", "words-missing"],
    ["identity", "yes", "go"],
  ] as const)("%s answered %s without a word beside it: %s", (key, answer, outcome) => {
    expect(kindOf(answered(key, answer, " "))).toBe(outcome);
  });

  it.each([
    ["sleep", "no"],
    ["c-ssrs-since-last-contact", "no"],
    ["staff-present", "no"],
  ] as const)("%s answered %s holds", (key, answer) => {
    expect(kindOf({ ...answered(key, answer), reason: "Legen er spurt" })).toBe("hold");
  });

  it("one answer that stops outweighs any that hold", () => {
    const { answers } = answered("fasting", "no");
    expect(
      kindOf({ answers: { ...answers, "consent-confirmed": { answer: "no", comment: "" } }, reason: "Vil ikke i dag" }),
    ).toBe("stop");
  });

  it("no escort stops the day and needs no name", () => {
    expect(kindOf({ ...answered("escort", "no"), escortName: "", escortPhone: "", reason: "Ingen kan hente" })).toBe(
      "stop",
    );
  });

  it("keeps only the items of the protocol", () => {
    const recorded = timeOut({ answers: { ...AS_EXPECTED, invented: { answer: "yes", comment: "" } } });
    expect(recorded.ok && Object.keys(recorded.value.answers)).toEqual(ITEMS.map(({ key }) => key));
  });
});

describe("what is refused", () => {
  it("checklist-incomplete: names the items that lack", () => {
    const { identity: _identity, ...rest } = AS_EXPECTED;
    expect(timeOut({ answers: rest })).toEqual({
      ok: false,
      refusal: { kind: "checklist-incomplete", missing: ["identity"] },
    });
  });

  it("escort-missing: an escort without a name or a phone", () => {
    expect(kindOf({ escortName: "" })).toBe("escort-missing");
    expect(kindOf({ escortPhone: "" })).toBe("escort-missing");
  });

  it("wrong-day: the day before and the day after, by the clock in Oslo", () => {
    expect(kindOf({}, "2026-10-13 23:59")).toBe("wrong-day");
    expect(kindOf({}, "2026-10-14 00:00")).toBe("go");
    expect(kindOf({}, "2026-10-15 00:00", courseAt("2026-10-14 10:12"))).toBe("wrong-day");
  });

  it("dose-already-given", () => {
    expect(kindOf({}, "2026-10-14 10:31")).toBe("dose-already-given");
  });

  it("visit-cancelled and session-unknown", () => {
    const record = courseAt("2026-10-14 10:12");
    const visits = record.visits.map((visit) =>
      visit.id === "session-1" ? cancelled(visit, "2026-10-14 09:00") : visit,
    );
    expect(kindOf({}, "2026-10-14 10:12", { ...record, visits })).toBe("visit-cancelled");
    expect(kindOf({ visitId: "preparation-1" })).toBe("session-unknown");
  });
});
