import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SubmitQuestionnaireInput } from "@/lib/domain/questionnaire/questionnaire.schema";
import { submitQuestionnaire } from "@/lib/domain/questionnaire/submit-questionnaire";
import { aPathway, at, aWholeCourse } from "@/tests/support/builders";

const ids = {
  commandId: "01930000-0000-7000-8000-000000000f01",
  pathwayId: "01930000-0000-7000-8000-000000000f02",
};
const wish = (answers: Record<string, number>): SubmitQuestionnaireInput => ({
  ...ids,
  ...{ instrument: "phq-9", textVersion: "nfkt-2025-05", locale: "nb", startedAt: at("2026-10-01 18:00"), answers },
});
const NINE = { "1": 2, "2": 2, "3": 2, "4": 2, "5": 1, "6": 1, "7": 1, "8": 1, "9": 0 };

describe("a patient submits PHQ-9", () => {
  it("with nine answers, and gets a score", () => {
    expect(submitQuestionnaire(aPathway(), wish(NINE))).toMatchObject({ ok: true, value: { score: 12, flag: null } });
  });

  it("may leave out the question about difficulty, or answer it", () => {
    expect(submitQuestionnaire(aPathway(), wish({ ...NINE, "10": 3 }))).toMatchObject({ value: { score: 12 } });
  });

  it("is told which answers are missing, and nothing is scored", () => {
    const { "7": _seven, "9": _nine, ...rest } = NINE;
    expect(submitQuestionnaire(aPathway(), wish(rest))).toEqual({
      ok: false,
      refusal: { kind: "answers-missing", items: ["7", "9"] },
    });
  });

  it.each([-1, 4])("cannot answer %i", (answer) => {
    expect(submitQuestionnaire(aPathway(), wish({ ...NINE, "3": answer }))).toEqual({
      ok: false,
      refusal: { kind: "answer-out-of-range", item: "3" },
    });
  });

  it("cannot answer a question that the form does not have", () => {
    expect(submitQuestionnaire(aPathway(), wish({ ...NINE, "11": 1 }))).toEqual({
      ok: false,
      refusal: { kind: "unknown-item", item: "11" },
    });
  });

  it("cannot answer on a closed course", () => {
    expect(submitQuestionnaire(aWholeCourse(), wish(NINE))).toEqual({
      ok: false,
      refusal: { kind: "pathway-closed" },
    });
  });
});

describe("an answer to item 9", () => {
  it.each([
    [1, "moderate"],
    [2, "high"],
    [3, "high"],
  ])("of %i opens a flag: %s", (answer, level) => {
    expect(submitQuestionnaire(aPathway(), wish({ ...NINE, "9": answer }))).toMatchObject({
      value: { flag: { level, detail: `phq-9:9=${answer}` } },
    });
  });

  it("above zero always opens a flag, however light the other answers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        (others, nine) => {
          const given = Object.fromEntries([...others, nine].map((value, index) => [String(index + 1), value]));
          const result = submitQuestionnaire(aPathway(), wish(given));
          expect(result.ok && result.value.flag !== null).toBe(nine > 0);
        },
      ),
    );
  });
});

describe("what comes from a form", () => {
  const parse = (answers: Record<string, unknown>) =>
    SubmitQuestionnaireInput.safeParse({ ...wish({}), startedAt: "2026-10-01T16:00:00.000Z", answers });

  it("reads the figure of a radio button as a number", () => {
    expect(parse({ "1": "2", "2": 0 }).data?.answers).toEqual({ "1": 2, "2": 0 });
  });

  it.each([[""], [null], [undefined], ["ja"], [1.5], ["-1"]])("never takes %j for an answer of zero", (answer) => {
    expect(parse({ "1": answer }).success).toBe(false);
  });
});
