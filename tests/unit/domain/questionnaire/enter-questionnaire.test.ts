import { describe, expect, it } from "vitest";
import { enterQuestionnaire } from "@/lib/domain/questionnaire/enter-questionnaire";
import { EnterQuestionnaireInput } from "@/lib/domain/questionnaire/enter-questionnaire.schema";
import { invalidateQuestionnaire } from "@/lib/domain/questionnaire/invalidate-questionnaire";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { anEvent, aPathway, aScore, at, DOCTOR } from "@/tests/support/builders";

const NOW = at("2026-10-12 12:00");
const ID = "019df000-0000-7000-8000-000000000001";

/** The nine scored items of PHQ-9, each answered with one, and what is said otherwise. */
const phq9 = (answers: Record<string, number | null> = {}) => ({
  ...{ "1": 1, "2": 1, "3": 1, "4": 1, "5": 1, "6": 1, "7": 1, "8": 1, "9": 0 },
  ...answers,
});

function entered(typed: object, record: PathwayRecord = aPathway()) {
  const base = { instrument: "phq-9", locale: "nb", place: "paper", date: "2026-10-12", time: "09:30" };
  const known = { known: "answers", answers: {}, total: null };
  const input = EnterQuestionnaireInput.parse({ commandId: ID, pathwayId: ID, ...base, ...known, ...typed });
  return enterQuestionnaire(record, input, { now: NOW });
}
const refusal = (typed: object, record?: PathwayRecord) => {
  const result = entered(typed, record);
  return result.ok ? "entered" : result.refusal;
};

describe("a form entered from paper", () => {
  it("is scored as when the patient answers, and counts from when it was filled in", () => {
    expect(entered({ answers: phq9() })).toMatchObject({
      ok: true,
      value: { score: 8, totalOnly: false, flag: null, answeredAt: at("2026-10-12 09:30") },
    });
  });

  it("with two answers missing is prorated; with three it has no score and is kept all the same", () => {
    expect(entered({ answers: phq9({ "1": null, "2": null }) })).toMatchObject({ value: { score: 8 } });
    expect(entered({ answers: phq9({ "1": null, "2": null, "3": null }) })).toMatchObject({ value: { score: null } });
  });

  it("opens the same flag as when the patient answers", () => {
    expect(entered({ answers: phq9({ "9": 1 }) })).toMatchObject({
      value: { flag: { level: "moderate", source: "phq-9-item-9", detail: "phq-9:9=1" } },
    });
    expect(entered({ answers: phq9({ "9": 3 }) })).toMatchObject({ value: { flag: { level: "high" } } });
  });

  it("with the risk question left open opens a low flag: not read is never no risk", () => {
    expect(entered({ answers: phq9({ "9": null }) })).toMatchObject({
      value: { flag: { level: "low", detail: "phq-9:9=?" } },
    });
  });

  it("is refused when an answer does not exist, or belongs to no question", () => {
    expect(refusal({ answers: phq9({ "3": 4 }) })).toEqual({ kind: "answer-out-of-range", item: "3" });
    expect(refusal({ answers: phq9({ "12": 1 }) })).toEqual({ kind: "unknown-item", item: "12" });
    expect(refusal({ answers: {} })).toEqual({ kind: "nothing-answered" });
  });

  it("is refused from the future and from long before the course", () => {
    expect(refusal({ answers: phq9(), time: "12:01" })).toEqual({ kind: "answered-in-future" });
    expect(entered({ answers: phq9(), date: "2026-07-30", time: "10:00" })).toMatchObject({ ok: true });
    expect(refusal({ answers: phq9(), date: "2026-07-30", time: "08:00" })).toEqual({ kind: "answered-too-early" });
  });

  it("asks whether it is another, when one of the same day is in the record already", () => {
    const record = aPathway({ questionnaires: [aScore(9, "2026-10-12 08:00")] });
    expect(refusal({ answers: phq9() }, record)).toEqual({ kind: "already-answered", at: at("2026-10-12 08:00") });
    expect(entered({ answers: phq9(), isAnother: true }, record)).toMatchObject({ ok: true });
    const struck = { at: NOW, by: DOCTOR, reason: "Feil pasient." };
    const other = aPathway({ questionnaires: [aScore(9, "2026-10-12 08:00", { invalidated: struck })] });
    expect(entered({ answers: phq9() }, other)).toMatchObject({ ok: true });
  });

  it("is refused when the course is closed", () => {
    const closed = aPathway({ events: [anEvent("closed", "2026-10-10 09:00")] });
    expect(refusal({ answers: phq9() }, closed)).toEqual({ kind: "pathway-closed" });
  });

  it("passes over what the form itself passes over, and takes a full paper form too", () => {
    const drinksNothing = { "1": 0, "9": 0, "10": 0 };
    expect(entered({ instrument: "audit", answers: drinksNothing })).toMatchObject({
      value: { score: 0, skipped: ["2", "3", "4", "5", "6", "7", "8"] },
    });
    const all = Object.fromEntries(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"].map((item) => [item, 0]));
    expect(entered({ instrument: "audit", answers: all })).toMatchObject({ value: { score: 0, skipped: [] } });
  });
});

describe("a total alone", () => {
  const total = (value: number, more: object = {}) => ({ known: "total", total: value, ...more });

  it("of PHQ-9 asks for question nine: answered, or said to be unreadable", () => {
    expect(refusal(total(12))).toEqual({ kind: "risk-item-missing", items: ["9"] });
    expect(entered(total(12, { answers: { "9": 0 } }))).toMatchObject({
      value: { score: 12, totalOnly: true, flag: null },
    });
    expect(entered(total(12, { answers: { "9": 2 } }))).toMatchObject({ value: { flag: { level: "high" } } });
  });

  it("whose question nine cannot be read opens a low flag", () => {
    expect(entered(total(12, { unreadable: ["9"] }))).toMatchObject({
      value: { score: 12, flag: { level: "low", source: "phq-9-item-9", detail: "phq-9:9=?" } },
    });
  });

  it("lies on the scale, in its steps", () => {
    const read = { answers: { "9": 0 } };
    expect(refusal(total(28, read))).toEqual({ kind: "total-out-of-range", min: 0, max: 27 });
    expect(refusal(total(12.5, read))).toEqual({ kind: "total-out-of-range", min: 0, max: 27 });
    expect(refusal({ instrument: "who-5", ...total(50) })).toEqual({ kind: "total-out-of-range", min: 0, max: 100 });
    expect(entered({ instrument: "who-5", ...total(52) })).toMatchObject({ value: { score: 52 } });
    expect(refusal({ ...total(0), total: null })).toEqual({ kind: "nothing-answered" });
  });

  it("does not exist for C-SSRS, nor for a form without a total", () => {
    expect(refusal({ instrument: "c-ssrs", ...total(3) })).toEqual({ kind: "total-not-possible" });
    expect(refusal({ instrument: "kset-acute", ...total(3) })).toEqual({ kind: "total-not-possible" });
  });

  it("comes with no answers but the risk questions", () => {
    expect(refusal(total(12, { answers: { "1": 2, "9": 0 } }))).toEqual({ kind: "unknown-item", item: "1" });
  });
});

describe("an interview", () => {
  const cssrs = (answers: Record<string, number>) => ({ instrument: "c-ssrs", place: "interview", answers });

  it("with a plan and intent opens a high flag", () => {
    const answers = { "1": 1, "2": 1, "3": 1, "4": 1, "5": 1, "6": 0 };
    expect(entered(cssrs(answers))).toMatchObject({
      value: { score: null, flag: { level: "high", source: "c-ssrs" } },
    });
  });

  it("without any yes opens none, and passes over three to five", () => {
    expect(entered(cssrs({ "1": 0, "2": 0, "6": 0 }))).toMatchObject({
      value: { flag: null, skipped: ["3", "4", "5", "recency"] },
    });
  });

  it("that was not finished is not cleared: a moderate flag", () => {
    expect(entered(cssrs({ "1": 1 }))).toMatchObject({ value: { flag: { level: "moderate" } } });
  });
});

describe("taking a form out", () => {
  const response = aScore(9, "2026-10-12 08:00");
  const input = { commandId: ID, pathwayId: ID, responseId: response.id, reason: "Ført på feil pasient." };

  it("happens once", () => {
    expect(invalidateQuestionnaire({ questionnaires: [response] }, input)).toEqual({ ok: true, value: response });
    const struck = { ...response, invalidated: { at: NOW, by: DOCTOR, reason: "Feil." } };
    expect(invalidateQuestionnaire({ questionnaires: [struck] }, input)).toEqual({
      ...{ ok: false, refusal: { kind: "already-invalidated" } },
    });
  });

  it("needs a form of this course", () => {
    expect(invalidateQuestionnaire({ questionnaires: [] }, input)).toEqual({
      ...{ ok: false, refusal: { kind: "response-unknown" } },
    });
  });
});
