import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import {
  beginForm,
  type GivenAnswer,
  latestAnswers,
  mayAnswerNow,
  outdatedAt,
} from "@/lib/domain/questionnaire/begun-form";
import { aDose, anEvent, aPathway, aScore, at } from "@/tests/support/builders";

const given = (id: string, item: string, value: number | null, when: string): GivenAnswer => ({
  ...{ id, item, value, answeredAt: at(when) },
});

describe("the answers that count", () => {
  const first = given("a1", "1", 2, "2026-10-01 18:00");
  const changed = given("a2", "1", 3, "2026-10-01 18:01");
  const other = given("b1", "2", 0, "2026-10-01 18:00");

  it("are the ones given last, in whatever order they arrive", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([first, changed, other], { minLength: 3 }), (arrived) => {
        expect(latestAnswers([...arrived, first])).toEqual({ "1": 3, "2": 0 });
      }),
    );
  });

  it("within one moment are ordered by the device that gave them", () => {
    expect(latestAnswers([given("a2", "1", 1, "2026-10-01 18:00"), first])).toEqual({ "1": 1 });
  });

  it("leave out what was taken back, and a zero is an answer", () => {
    expect(latestAnswers([first, given("a3", "1", null, "2026-10-01 18:02"), other])).toEqual({ "2": 0 });
  });
});

describe("begun answers are brought back", () => {
  it.each([
    ["phq-9", "2026-10-08 18:00", "for a week, half of its two"],
    ["core-om", "2026-10-05 06:00", "for three and a half days, half of its week"],
    ["c-ssrs", "2026-10-03 18:00", "for two days where the form has no window of its own"],
  ] as const)("%s until %s: %s", (instrument, until, _why) => {
    expect(outdatedAt(instrument, at("2026-10-01 18:00"))).toEqual(at(until));
  });
});

describe("a form is begun", () => {
  const input = { formId: "form", instrument: "phq-9", textVersion: "words", locale: "nb" } as const;
  const begin = (record: PathwayRecord, facts: object = {}, textVersion: string | undefined = "words") => {
    const now = at("2026-09-29 12:00");
    const result = beginForm(record, { ...input, startedAt: now, ...facts }, { now, textVersion });
    return result.ok ? result.value : result.refusal.kind;
  };

  it("when it is due, in the words of today", () => {
    expect(begin(aPathway())).toMatchObject({ id: "form", begunAt: at("2026-09-29 12:00"), ended: null });
    expect(begin(aPathway(), {}, "newer words")).toBe("text-version-changed");
  });

  it("never later than now, whatever the device says", () => {
    expect(begin(aPathway(), { startedAt: at("2027-01-01 12:00") })).toMatchObject({ begunAt: at("2026-09-29 12:00") });
  });

  it("not when nobody asks for it", () => {
    expect(begin(aPathway(), { instrument: "who-5" })).toBe("form-not-due");
  });

  it("not after it was sent in from another device", () => {
    const record = aPathway({ questionnaires: [aScore(12, "2026-09-29 11:58")] });
    expect(begin(record, { startedAt: at("2026-09-29 11:50") })).toBe("form-submitted");
  });

  it("not on a closed course", () => {
    expect(begin(aPathway({ events: [anEvent("closed", "2026-09-28 12:00")] }))).toBe("pathway-closed");
  });
});

describe("on the day of a dose", () => {
  it("the patient answers nothing until the next day", () => {
    const doses = [aDose("session-1", "2026-10-14 10:30")];
    expect(mayAnswerNow({ doses, isClosed: false }, at("2026-10-14 23:00"))).toMatchObject({
      refusal: { kind: "protected-after-dose", until: at("2026-10-15 00:00") },
    });
    expect(mayAnswerNow({ doses, isClosed: false }, at("2026-10-15 00:00")).ok).toBe(true);
    expect(mayAnswerNow({ doses: [], isClosed: true }, at("2026-10-15 00:00"))).toMatchObject({
      refusal: { kind: "pathway-closed" },
    });
  });
});
