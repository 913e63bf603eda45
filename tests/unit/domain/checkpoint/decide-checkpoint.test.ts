import { expect, it } from "vitest";
import { decideCheckpoint } from "@/lib/domain/checkpoint/decide-checkpoint";
import { anEvent, aScore, at, courseAt } from "@/tests/support/builders";

const now = at("2026-10-27 12:00");
const wish = {
  commandId: "id",
  pathwayId: "pathway",
  decision: "adjust",
  reason: "Vi øker dosen litt.",
  agreedWithId: "psychologist",
} as const;
/** 18 before the first session, 15 after the second: three points are no reliable change. */
const unchanged = courseAt("2026-10-27 12:00", {
  questionnaires: [aScore(18, "2026-10-12 18:00"), aScore(15, "2026-10-26 18:00")],
});

it("doctor and the patient's psychologist decide when treatment has not helped reliably", () => {
  expect(decideCheckpoint(unchanged, wish, { now })).toEqual({
    ok: true,
    value: { id: "id", decision: "adjust", reason: "Vi øker dosen litt.", agreedWithId: "psychologist" },
  });
});

it("nobody else than the patient's psychologist can have agreed", () => {
  const agreedWithId = "another-psychologist";
  expect(decideCheckpoint(unchanged, { ...wish, agreedWithId }, { now })).toMatchObject({
    refusal: { kind: "agreed-with-not-psychologist" },
  });
});

it("there is nothing to decide when treatment has helped, six points or more", () => {
  expect(decideCheckpoint(courseAt("2026-10-27 12:00"), wish, { now })).toMatchObject({
    refusal: { kind: "checkpoint-not-due" },
  });
});

it("there is nothing to decide when the course is over", () => {
  const record = { ...unchanged, events: [anEvent("ended-early", "2026-10-27 09:00")] };
  expect(decideCheckpoint(record, wish, { now })).toEqual({
    ok: false,
    refusal: { kind: "course-over", status: "ended" },
  });
});
