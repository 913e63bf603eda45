import { expect, it } from "vitest";
import { PHQ_9 } from "@/lib/domain/instrument/phq-9";
import { relapseIn } from "@/lib/domain/outcome/relapse";
import { OUTCOME_RULES } from "@/lib/domain/protocol/protocol.schema";
import { at } from "@/tests/support/builders";

const DAYS = ["2026-10-19", "2026-10-26", "2026-11-02", "2026-11-23"];
const after = (baseline: number, ...scores: number[]) => {
  const dated = scores.map((score, index) => ({ score, at: at(`${DAYS[index] ?? ""} 18:00`) }));
  const relapse = relapseIn(PHQ_9, baseline, dated, OUTCOME_RULES);
  return relapse && { score: relapse.score, best: relapse.best.score, isNow: relapse.isNow, at: relapse.at };
};

it("18, 8, 14: a responder who is clinical and six points worse again has relapsed", () => {
  expect(after(18, 8, 14)).toEqual({ score: 14, best: 8, isNow: true, at: at("2026-10-26 18:00") });
});
it("five points worse is not reliable, and six points worse below ten is not clinical", () => {
  expect(after(18, 8, 13)).toBeNull();
  expect(after(18, 2, 9)).toBeNull();
});
it("somebody who never responded cannot relapse", () => {
  expect(after(18, 12, 19)).toBeNull();
});
it("the best score is what it is held against, and who gets well again is not in relapse now", () => {
  expect(after(18, 8, 4, 10)).toMatchObject({ score: 10, best: 4, isNow: true });
  expect(after(18, 4, 12, 6)).toMatchObject({ score: 12, best: 4, isNow: false });
});
