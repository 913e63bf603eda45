import { describe, expect, it } from "vitest";
import { baselineOf } from "@/lib/domain/outcome/baseline";
import type { QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import { aDose, aPathway, aScore, at, DOCTOR } from "@/tests/support/builders";

const DOSE = aDose("session-1", "2026-10-14 10:30");
const baseline = (questionnaires: QuestionnaireResponse[], doses = [DOSE]) => {
  const found = baselineOf(aPathway({ questionnaires, doses }), "phq-9");
  return found && { ...found, response: found.response.score };
};

describe("the baseline (reference 5)", () => {
  it("is the last complete score of the week before the first dose", () => {
    const scores = [aScore(21, "2026-09-30 18:00"), aScore(18, "2026-10-12 18:00"), aScore(null, "2026-10-13 18:00")];
    expect(baseline(scores)).toEqual({ response: 18, kind: "baseline", daysBeforeFirstDose: 2, isFrozen: true });
  });
  it("seven days before still counts; with eight days it is the screening score", () => {
    expect(baseline([aScore(18, "2026-10-07 08:00")])).toMatchObject({ kind: "baseline", daysBeforeFirstDose: 7 });
    expect(baseline([aScore(18, "2026-10-06 23:00")])).toMatchObject({ kind: "screening", daysBeforeFirstDose: 8 });
  });
  it("is never a score from after the first dose, and none is told when there is none", () => {
    expect(baseline([aScore(9, "2026-10-14 10:31")])).toBeNull();
    expect(baseline([])).toBeNull();
  });
  it("is frozen: a paper form from before that was found afterwards does not move it", () => {
    const late = aScore(12, "2026-10-13 18:00", { place: "paper", recordedAt: at("2026-10-20 09:00") });
    expect(baseline([aScore(18, "2026-10-12 18:00"), late])).toMatchObject({ response: 18 });
    expect(baseline([late])).toMatchObject({ response: 12 });
  });
  it("leaves out what was taken out of use", () => {
    const invalidated = { at: at("2026-10-15 09:00"), by: DOCTOR, reason: "Feil pasient." };
    const scores = [aScore(18, "2026-10-09 18:00"), aScore(3, "2026-10-12 18:00", { invalidated })];
    expect(baseline(scores)).toMatchObject({ response: 18 });
  });
  it("before the first dose it is the newest score so far, and not frozen", () => {
    expect(baseline([aScore(18, "2026-09-30 18:00"), aScore(16, "2026-10-05 18:00")], [])).toEqual({
      ...{ response: 16, kind: "baseline", daysBeforeFirstDose: null, isFrozen: false },
    });
  });
});
