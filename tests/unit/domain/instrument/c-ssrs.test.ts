import { describe, expect, it } from "vitest";
import { C_SSRS } from "@/lib/domain/instrument/c-ssrs";
import { checkAnswers, requiredItems, scoreAnswers, skippedItems } from "@/lib/domain/instrument/score-answers";

/** Six letters and how recent: Y yes, N no, x not answered. */
function screen(letters: string, recency: "Y" | "N" | "x" = "x"): Record<string, number> {
  const items = ["1", "2", "3", "4", "5", "6", "recency"];
  return Object.fromEntries(
    Array.from(letters + recency).flatMap((letter, index) =>
      letter === "x" ? [] : [[items[index]!, letter === "Y" ? 1 : 0] as [string, number]],
    ),
  );
}
const triageOf = (answers: Record<string, number>) => scoreAnswers(C_SSRS, answers).triage;

describe("the C-SSRS screener's triage", () => {
  it.each([
    ["NNxxxN", "x", "none"],
    ["YNxxxN", "x", "low"],
    ["NYNNNN", "x", "low"],
    ["YYYNNN", "x", "moderate"],
    ["NYNYNN", "x", "high"],
    ["YYNNYN", "x", "high"],
    ["NNxxxY", "Y", "high"],
    ["NNxxxY", "N", "moderate"],
  ] as const)("%s with recent behaviour %s is %s", (letters, recency, triage) => {
    expect(triageOf(screen(letters, recency))).toBe(triage);
  });

  it("some intent without a plan is high, never moderate (TRAP)", () => {
    expect(triageOf(screen("YYYYNN"))).toBe("high");
  });

  it("behaviour more than three months ago is moderate, never high (TRAP)", () => {
    expect(triageOf(screen("YYNNNY", "N"))).toBe("moderate");
  });

  it("yes-answers are never summed (TRAP)", () => {
    expect(scoreAnswers(C_SSRS, screen("YYYYYY", "Y"))).toMatchObject({ score: null, band: null, triage: "high" });
  });

  it("answers left on 3 to 5 do not count after a no to 2", () => {
    expect(triageOf(screen("NNYYYN"))).toBe("none");
    expect(triageOf(screen("YNYYYN"))).toBe("low");
  });

  it.each(["xNxxxN", "NxxxxN", "NNxxxx", "YYxNNN", "YYNxNN", "YYNNxN", "xxxxxx"])(
    "%s is incomplete, never none",
    (letters) => {
      expect(triageOf(screen(letters))).toBe("incomplete");
    },
  );

  it("behaviour without an answer to how recent is incomplete", () => {
    expect(triageOf(screen("NNxxxY"))).toBe("incomplete");
  });

  it("what is known to be high stays high, whatever is missing", () => {
    expect(triageOf(screen("xYxYxx"))).toBe("high");
    expect(triageOf(screen("xxxYxx"))).toBe("high");
    expect(triageOf(screen("xxxxxY", "Y"))).toBe("high");
  });

  it("asks 3 to 5 only after a yes to 2, and how recent only after a yes to 6", () => {
    expect(requiredItems(C_SSRS, {})).toEqual(["1", "2", "6"]);
    expect(requiredItems(C_SSRS, screen("NYxxxN"))).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(requiredItems(C_SSRS, screen("NNxxxY"))).toEqual(["1", "2", "6", "recency"]);
    expect(skippedItems(C_SSRS, screen("NNxxxN"))).toEqual(["3", "4", "5", "recency"]);
  });

  it("3 to 5 may not be skipped after a yes to 2", () => {
    expect(checkAnswers(C_SSRS, screen("NYxNNN"), ["3"])).toEqual({
      ok: false,
      refusal: { kind: "skip-not-allowed", item: "3" },
    });
    expect(checkAnswers(C_SSRS, screen("NNxxxN"), ["3", "4", "5", "recency"])).toEqual({ ok: true, value: null });
  });

  it("has no window that could be drawn", () => {
    expect(C_SSRS.windowDays).toBeNull();
  });
});
