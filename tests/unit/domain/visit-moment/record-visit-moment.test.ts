import { describe, expect, it } from "vitest";
import { recordVisitMoment } from "@/lib/domain/visit-moment/record-visit-moment";
import { RecordVisitMomentInput, type VisitMoment } from "@/lib/domain/visit-moment/visit-moment.schema";
import { aPathway, at, aVisit } from "@/tests/support/builders";

const NOW = at("2026-12-02 10:12");
const record = aPathway({
  visits: [aVisit("preparation-1", "2026-12-02 10:00"), aVisit("session-1", "2026-12-09 10:00")],
});
const input = (facts: Partial<RecordVisitMomentInput>): RecordVisitMomentInput => ({
  ...{ commandId: "moment", pathwayId: "pathway", visitId: "preparation-1", kind: "arrived", minutes: null, time: "" },
  ...facts,
});
const moment = (kind: VisitMoment["kind"], when: string, recorded = when): VisitMoment => ({
  ...{ id: `${kind} ${recorded}`, visitId: "preparation-1", kind, minutes: kind === "running-late" ? 20 : null },
  ...{ at: at(`2026-12-02 ${when}`), recordedAt: at(`2026-12-02 ${recorded}`) },
});
const answer = (facts: Partial<RecordVisitMomentInput>, moments: VisitMoment[] = [], visits = record) => {
  const result = recordVisitMoment(visits, input(facts), { moments, now: NOW });
  return result.ok ? result.value : result.refusal.kind;
};

describe("writing down what happens around a visit", () => {
  it("takes the moment itself when no time is given", () => {
    expect(answer({})).toEqual({
      ...{ id: "moment", visitId: "preparation-1", patientId: "patient", kind: "arrived", minutes: null },
      ...{ at: NOW, recordedAt: NOW },
    });
  });

  it("takes an earlier time of today on the clock in Oslo", () => {
    expect(answer({ time: "09:55" })).toMatchObject({ at: at("2026-12-02 09:55"), recordedAt: NOW });
  });

  it("keeps how late somebody says they will be, and only for running late", () => {
    expect(answer({ kind: "running-late", minutes: 20 })).toMatchObject({ kind: "running-late", minutes: 20 });
    expect(answer({ kind: "arrived", minutes: 20 })).toMatchObject({ kind: "arrived", minutes: null });
  });

  it("refuses a time to come: in-the-future", () => {
    expect(answer({ time: "10:13" })).toBe("in-the-future");
  });

  it("refuses a visit of another day: not-today", () => {
    expect(answer({ visitId: "session-1" })).toBe("not-today");
  });

  it("refuses a visit that the course does not have, and one that was cancelled", () => {
    expect(answer({ visitId: "somebody-else" })).toBe("visit-unknown");
    const cancelled = { at: NOW, kind: "cancelled", reason: "Syk." } as const;
    const without = aPathway({ visits: [aVisit("preparation-1", "2026-12-02 10:00", { cancelled })] });
    expect(answer({}, [], without)).toBe("visit-already-cancelled");
  });

  it("lets nobody leave who has not arrived, or before they arrived", () => {
    expect(answer({ kind: "left" })).toBe("not-arrived");
    expect(answer({ kind: "left" }, [moment("running-late", "09:50")])).toBe("not-arrived");
    expect(answer({ kind: "left", time: "10:01" }, [moment("arrived", "10:02")])).toBe("left-before-arrival");
    expect(answer({ kind: "left" }, [moment("arrived", "10:02")])).toMatchObject({ kind: "left" });
  });

  it("does not call somebody late who has gone home: already-left", () => {
    const gone = [moment("arrived", "10:02"), moment("left", "10:10")];
    expect(answer({ kind: "running-late", minutes: 10 }, gone)).toBe("already-left");
  });

  it("puts a wrong leaving right by an arrival written down after it", () => {
    const gone = [moment("arrived", "10:02"), moment("left", "10:10")];
    expect(answer({ kind: "arrived", time: "10:02" }, gone)).toMatchObject({ kind: "arrived" });
  });
});

describe("what may be typed", () => {
  const parse = (facts: object) => RecordVisitMomentInput.safeParse({ ...IDS, ...facts }).success;
  const ID = "01930000-0000-7000-8000-000000000001";
  const IDS = { commandId: ID, pathwayId: ID, visitId: ID };

  it("asks how many minutes for running late, and knows no delay above four hours or below zero", () => {
    expect(parse({ kind: "running-late" })).toBe(false);
    expect(parse({ kind: "running-late", minutes: 240 })).toBe(true);
    expect(parse({ kind: "running-late", minutes: 241 })).toBe(false);
    expect(parse({ kind: "running-late", minutes: -5 })).toBe(false);
    expect(parse({ kind: "arrived" })).toBe(true);
  });

  it("knows no clock time of 24.00", () => {
    expect(parse({ kind: "arrived", time: "23:59" })).toBe(true);
    expect(parse({ kind: "arrived", time: "24:00" })).toBe(false);
  });
});
