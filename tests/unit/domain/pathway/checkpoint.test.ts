import { describe, expect, it } from "vitest";
import { checkpointState } from "@/lib/domain/pathway/checkpoint";
import type { QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import { aCheckpoint, aScore, at, courseAt, DOCTOR, protocolNamed } from "@/tests/support/builders";

/** After two sessions, before the third: doses on 14 and 21 October. */
const after = (questionnaires: QuestionnaireResponse[], facts = {}) =>
  checkpointState(courseAt("2026-10-27 10:00", { questionnaires, ...facts }));
const BASELINE = aScore(18, "2026-10-12 18:00");

describe("the checkpoint after the second session", () => {
  it("is not due before the second dose, nor in a protocol without one", () => {
    expect(checkpointState(courseAt("2026-10-21 10:00")).state).toBe("not-due");
    expect(after([BASELINE], { protocol: protocolNamed("kare") }).state).toBe("not-due");
  });

  it("PHQ-9 18 to 12, a drop of 6, is reliable and passes; 18 to 13 asks for a decision", () => {
    expect(after([BASELINE, aScore(12, "2026-10-26 18:00")])).toEqual({ state: "passed", baseline: 18, score: 12 });
    expect(after([BASELINE, aScore(13, "2026-10-26 18:00")])).toEqual({
      ...{ state: "needed", why: "no-reliable-change", baseline: 18, score: 13, since: at("2026-10-26 18:00") },
    });
  });

  it("a rise of 6 is a reliable change for the worse and asks for a decision", () => {
    expect(after([BASELINE, aScore(24, "2026-10-26 18:00")])).toMatchObject({
      state: "needed",
      why: "no-reliable-change",
    });
  });

  it("the baseline is the last complete score before the first dose", () => {
    const scores = [
      aScore(24, "2026-09-30 18:00"),
      BASELINE,
      aScore(null, "2026-10-13 18:00"),
      aScore(12, "2026-10-26 18:00"),
    ];
    expect(after(scores)).toEqual({ state: "passed", baseline: 18, score: 12 });
  });

  it("a score from before the second dose does not answer for after it: unknown is never normal", () => {
    expect(after([BASELINE, aScore(8, "2026-10-19 18:00")])).toMatchObject({
      state: "needed",
      why: "no-score",
      baseline: 18,
      score: null,
    });
    const invalidated = { at: at("2026-10-27 09:00"), by: DOCTOR, reason: "Feil." };
    expect(after([BASELINE, aScore(8, "2026-10-26 18:00", { invalidated })])).toMatchObject({ why: "no-score" });
    expect(after([aScore(8, "2026-10-26 18:00")])).toMatchObject({ why: "no-score", baseline: null, score: 8 });
  });

  it("a decision settles it, the newest counts, and one from before the second dose does not", () => {
    const scores = [BASELINE, aScore(17, "2026-10-26 18:00")];
    const early = aCheckpoint("continue", "2026-10-20 10:00");
    expect(after(scores, { checkpoints: [early] }).state).toBe("needed");
    const decided = [aCheckpoint("stop", "2026-10-26 19:00"), aCheckpoint("adjust", "2026-10-27 09:00")];
    expect(after(scores, { checkpoints: decided })).toMatchObject({
      state: "decided",
      decision: { decision: "adjust" },
    });
  });

  it("what the third dose was given on is not judged again by later scores", () => {
    const questionnaires = [BASELINE, aScore(12, "2026-10-26 18:00"), aScore(18, "2026-11-02 18:00")];
    expect(checkpointState(courseAt("2026-11-03 10:00", { questionnaires })).state).toBe("passed");
  });
});
