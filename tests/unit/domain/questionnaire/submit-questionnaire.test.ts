import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { skippedItems } from "@/lib/domain/instrument/score-answers";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { INSTRUMENTS } from "@/lib/domain/protocol/protocol.schema";
import type { BegunForm } from "@/lib/domain/questionnaire/begun-form";
import { SubmitQuestionnaireInput } from "@/lib/domain/questionnaire/questionnaire.schema";
import { type FormFacts, submitQuestionnaire } from "@/lib/domain/questionnaire/submit-questionnaire";
import { aPathway, aScore, at, aWholeCourse } from "@/tests/support/builders";

const ids = {
  commandId: "01930000-0000-7000-8000-000000000f01",
  pathwayId: "01930000-0000-7000-8000-000000000f02",
};
const wish = (answers: Record<string, number>, facts: Partial<SubmitQuestionnaireInput> = {}) => ({
  ...{
    ...ids,
    instrument: "phq-9" as const,
    textVersion: "words",
    locale: "nb" as const,
    place: "own-device" as const,
  },
  ...{ startedAt: at("2026-10-01 18:00"), answers, waitedSeconds: 0 },
  ...facts,
});
const NOW = at("2026-10-01 18:05");
const submit = (
  answers: Record<string, number>,
  facts: Partial<SubmitQuestionnaireInput> = {},
  form: Partial<FormFacts> = {},
  record: PathwayRecord = aPathway(),
) => submitQuestionnaire(record, wish(answers, facts), { now: NOW, textVersion: "words", begun: undefined, ...form });
const refusalOf = (...given: Parameters<typeof submit>) => {
  const result = submit(...given);
  return result.ok ? "taken" : result.refusal.kind;
};
const NINE = { "1": 2, "2": 2, "3": 2, "4": 2, "5": 1, "6": 1, "7": 1, "8": 1, "9": 0 };

describe("a patient submits PHQ-9", () => {
  it("with nine answers, and gets a score", () => {
    expect(submit(NINE)).toMatchObject({ ok: true, value: { score: 12, flag: null, skipped: [] } });
  });

  it("may leave out the question about difficulty, or answer it", () => {
    expect(submit({ ...NINE, "10": 3 })).toMatchObject({ value: { score: 12 } });
  });

  it("is told which answers are missing, and nothing is scored", () => {
    const { "7": _seven, "9": _nine, ...rest } = NINE;
    expect(submit(rest)).toEqual({ ok: false, refusal: { kind: "answers-missing", items: ["7", "9"] } });
  });

  it.each([-1, 4])("cannot answer %i", (answer) => {
    expect(submit({ ...NINE, "3": answer })).toEqual({
      ok: false,
      refusal: { kind: "answer-out-of-range", item: "3" },
    });
  });

  it("cannot answer a question that the form does not have", () => {
    expect(submit({ ...NINE, "11": 1 })).toEqual({ ok: false, refusal: { kind: "unknown-item", item: "11" } });
  });

  it("cannot answer on a closed course", () => {
    expect(refusalOf(NINE, {}, {}, aWholeCourse())).toBe("pathway-closed");
  });

  it("cannot send answers to other words than the clinic uses today", () => {
    expect(refusalOf(NINE, { textVersion: "older words" })).toBe("text-version-changed");
    expect(refusalOf(NINE, {}, { textVersion: undefined })).toBe("text-version-changed");
  });
});

describe("a patient submits AUDIT", () => {
  const audit = (answers: Record<string, number>) => submit(answers, { instrument: "audit" });

  it("never drinks: is asked 1, 9 and 10, and what was passed over is kept as such", () => {
    expect(audit({ "1": 0, "9": 0, "10": 4 })).toMatchObject({
      value: { score: 4, skipped: ["2", "3", "4", "5", "6", "7", "8"] },
    });
  });

  it("does not send what the form has passed over", () => {
    expect(audit({ "1": 0, "4": 1, "9": 0, "10": 0 })).toEqual({
      ok: false,
      refusal: { kind: "skip-not-allowed", item: "4" },
    });
  });

  it("knows no 1 or 3 at the last two questions", () => {
    expect(audit({ "1": 0, "9": 1, "10": 0 })).toEqual({
      ok: false,
      refusal: { kind: "answer-out-of-range", item: "9" },
    });
  });
});

describe("one form is taken once", () => {
  const begun = (facts: Partial<BegunForm> = {}): BegunForm => ({
    ...{ id: "form", pathwayId: "pathway", instrument: "phq-9", textVersion: "words", locale: "nb" },
    ...{ begunAt: at("2026-10-01 17:50"), ended: null },
    ...facts,
  });
  const sentAt = (submitted: string) => aPathway({ questionnaires: [aScore(12, submitted)] });

  it("not again when it was sent in from another tab", () => {
    expect(refusalOf(NINE, {}, { begun: begun({ ended: "submitted" }) })).toBe("form-submitted");
  });

  it("not again when the same sitting was sent in on another device that the form never reached", () => {
    expect(refusalOf(NINE, {}, {}, sentAt("2026-10-01 18:03"))).toBe("form-submitted");
  });

  it("anew when it was begun after the last one was sent in, also when nobody asks: an answer may be what somebody must know", () => {
    expect(refusalOf({ ...NINE, "9": 3 }, {}, {}, sentAt("2026-10-01 17:40"))).toBe("taken");
  });

  it("begun when its first answer was given, whatever the last page says", () => {
    expect(submit(NINE, {}, { begun: begun() })).toMatchObject({ value: { startedAt: at("2026-10-01 17:50") } });
  });

  it("in one language only", () => {
    expect(refusalOf(NINE, {}, { begun: begun({ locale: "en" }) })).toBe("text-version-changed");
  });

  it("not when it was begun more than half of its two weeks ago", () => {
    expect(refusalOf(NINE, { startedAt: at("2026-09-24 18:04") })).toBe("form-outdated");
    expect(refusalOf(NINE, { startedAt: at("2026-09-24 18:06") })).toBe("taken");
  });

  it("with the time at which it was sent on a device without a network", () => {
    expect(submit(NINE, { startedAt: at("2026-10-01 16:00"), waitedSeconds: 3600 })).toMatchObject({
      value: { startedAt: at("2026-10-01 16:00"), submittedAt: at("2026-10-01 17:05") },
    });
  });
});

describe("an answer to item 9", () => {
  it.each([
    [1, "moderate"],
    [2, "high"],
    [3, "high"],
  ])("of %i opens a flag: %s", (answer, level) => {
    expect(submit({ ...NINE, "9": answer })).toMatchObject({ value: { flag: { level, source: "phq-9-item-9" } } });
  });

  it("above zero always opens a flag, however light the other answers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        (others, nine) => {
          const result = submit(Object.fromEntries([...others, nine].map((value, index) => [`${index + 1}`, value])));
          expect(result.ok && result.value.flag !== null).toBe(nine > 0);
        },
      ),
    );
  });
});

describe("whatever is sent", () => {
  const noise = fc.dictionary(
    fc.oneof(fc.integer({ min: 0, max: 36 }).map(String), fc.constantFrom("recency", "p1", "__proto__", "nausea")),
    fc.integer({ min: -2, max: 9 }),
    { maxKeys: 4 },
  );
  const chosen = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });

  it("no set of answers makes it fail, and what is taken has every answer that the form asks for", () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...INSTRUMENTS), chosen, fc.option(noise), (key, places, extra) => {
        const definition = INSTRUMENT_DEFINITIONS[key];
        const all = Object.fromEntries(
          definition.items.map(({ id, values }, at) => [id, values[(places[at] ?? 0) % values.length] ?? 0]),
        );
        const asked = definition.items.filter(({ id }) => !skippedItems(definition, all).includes(id));
        const given = { ...Object.fromEntries(asked.map(({ id }) => [id, all[id] ?? 0])), ...extra };
        const result = submit(given, { instrument: key });
        outcomes.add(result.ok ? "taken" : result.refusal.kind);
        if (!result.ok) return;
        const { skipped, score } = result.value;
        const needed = definition.items.filter(({ id, isScored }) => isScored && !skipped.includes(id));
        expect(needed.filter(({ id }) => !Object.hasOwn(given, id))).toEqual([]);
        expect(score === null).toBe(definition.scale === null);
      }),
      { numRuns: 500 },
    );
    for (const outcome of ["taken", "unknown-item", "answer-out-of-range"]) expect(outcomes).toContain(outcome);
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

  it("takes no heap of answers", () => {
    expect(parse(Object.fromEntries(Array.from({ length: 201 }, (_, item) => [`${item}`, 1]))).success).toBe(false);
  });
});
