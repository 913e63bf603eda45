import { describe, expect, it } from "vitest";
import { courseOutcomes } from "@/lib/domain/outcome/course-outcomes";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import { aFlag, anEvent, aScore, at, aWholeCourse, courseAt, DOCTOR } from "@/tests/support/builders";

const NOW = at("2026-11-27 12:00");
const seriesOf = (record: PathwayRecord, key: InstrumentKey = "phq-9", now = NOW) => {
  const series = courseOutcomes(record, now).series.find(({ instrument }) => instrument === key);
  if (!series) throw new Error(`No ${key}`);
  return series;
};
const withForms = (...more: QuestionnaireResponse[]): PathwayRecord => {
  const course = aWholeCourse();
  return { ...course, questionnaires: [...course.questionnaires, ...more] };
};
const invalidated = { at: at("2026-11-03 09:00"), by: DOCTOR, reason: "Svart for en annen." };

describe("a whole course, PHQ-9 18 before the first dose and 6 at follow-up", () => {
  it("is a response and no remission, with the baseline two days before the first dose", () => {
    const { baseline, newest, followUp } = seriesOf(aWholeCourse());
    expect(baseline).toMatchObject({ kind: "baseline", daysBeforeFirstDose: 2, response: { score: 18 } });
    expect(newest?.change).toMatchObject({
      ...{ baseline: 18, now: 6, percentBetter: 66.7, response: "response", remission: "no-remission" },
      ...{ reliability: "reliable-improvement", significance: "significant-improvement" },
    });
    expect(followUp).toMatchObject({ at: at("2026-11-23 18:00"), isNonResponse: false });
  });
  it("every one of six forms that the steps asked for is answered", () => {
    const { expected } = seriesOf(aWholeCourse());
    expect(expected.map(({ stepKey, state }) => `${stepKey} ${state}`)).toEqual([
      ...["screening answered", "session-1 answered", "session-2 answered", "session-3 answered"],
      ...["session-4 answered", "follow-up answered"],
    ]);
  });
  it("a form answered weekly shares seven of its fourteen days with the one before, and knows the doses in it", () => {
    const { points, overlaps } = seriesOf(aWholeCourse());
    expect(points.map(({ overlapDays }) => overlapDays)).toEqual([0, 2, 7, 7, 7, 0]);
    expect(points.map(({ dosesInWindow }) => dosesInWindow)).toEqual([[], [], [1], [1, 2], [2, 3], []]);
    expect(overlaps.map(({ from, to }) => [from, to])).toEqual([
      [at("2026-09-28 18:00"), at("2026-09-30 18:00")],
      [at("2026-10-05 18:00"), at("2026-10-26 18:00")],
    ]);
  });
  it("tells four of four sessions, the visits that took place and the close", () => {
    const { sessions, visits, doses, events, ended } = courseOutcomes(aWholeCourse(), NOW);
    expect({ sessions, ended }).toEqual({ sessions: { given: 4, planned: 4 }, ended: null });
    expect(visits).toHaveLength(8);
    expect(doses.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(events.map(({ kind }) => kind)).toEqual(["closed"]);
  });
});

describe("what lacks is told with its reason", () => {
  const without = (submitted: string, ...more: QuestionnaireResponse[]) => {
    const course = aWholeCourse();
    const left = course.questionnaires.filter(({ submittedAt }) => submittedAt.getTime() !== at(submitted).getTime());
    return { ...course, questionnaires: [...left, ...more] };
  };
  const third = (record: PathwayRecord) => seriesOf(record).expected.find(({ stepKey }) => stepKey === "session-3");

  it("not answered, too few answers, taken out of use, answered after the visit", () => {
    const gone = "2026-10-26 18:00";
    expect(third(without(gone))).toMatchObject({ state: "missing", why: "not-answered" });
    expect(third(without(gone, aScore(null, gone)))).toMatchObject({ state: "missing", why: "too-few-answers" });
    expect(third(without(gone, aScore(11, gone, { invalidated })))).toMatchObject({
      ...{ state: "missing", why: "invalidated" },
    });
    expect(third(without(gone, aScore(11, "2026-10-28 20:00")))).toMatchObject({
      ...{ state: "missing", why: "answered-after-the-visit" },
    });
  });
  it("what is asked for now is open, and what has not opened is not expected", () => {
    const before = courseAt("2026-10-27 10:00", { questionnaires: aWholeCourse().questionnaires.slice(0, 3) });
    const { expected } = seriesOf(before, "phq-9", at("2026-10-27 10:00"));
    expect(expected.map(({ stepKey, state }) => `${stepKey} ${state}`)).toEqual([
      ...["screening answered", "session-1 answered", "session-2 answered", "session-3 open"],
    ]);
  });
  it("after an early end no more is expected, and the attrition is told with its reason", () => {
    const now = at("2026-10-26 10:00");
    const ended = courseAt("2026-10-26 10:00", { events: [anEvent("ended-early", "2026-10-26 09:00")] });
    expect(seriesOf(ended, "phq-9", now).expected.map(({ stepKey }) => stepKey)).not.toContain("session-3");
    expect(courseOutcomes(ended, now)).toMatchObject({
      sessions: { given: 2, planned: 4 },
      ended: { reasonCode: "remission" },
    });
  });
  it("an instrument that was asked for and never answered is in the picture, empty", () => {
    const gad = seriesOf(aWholeCourse(), "gad-7");
    expect(gad).toMatchObject({ points: [], baseline: null, newest: null, followUp: null });
    expect(gad.expected.map(({ state }) => state)).toEqual(["missing", "missing"]);
  });
});

describe("no claim without both scores", () => {
  it("before the first dose nothing is compared, nor without a baseline", () => {
    const before = courseAt("2026-10-13 10:00");
    expect(seriesOf(before, "phq-9", at("2026-10-13 10:00")).newest).toBeNull();
    const course = aWholeCourse();
    const late = { ...course, questionnaires: course.questionnaires.slice(2) };
    expect(seriesOf(late)).toMatchObject({ baseline: null, newest: null, followUp: null, relapse: null });
  });
  it("a form taken out of use counts nowhere, and is still shown", () => {
    const record = withForms(aScore(1, "2026-11-24 18:00", { invalidated }));
    const { newest, points, invalidated: out } = seriesOf(record);
    expect(newest?.score).toBe(6);
    expect(points).toHaveLength(6);
    expect(out.map(({ score, invalidated: why }) => [score, why?.reason])).toEqual([[1, "Svart for en annen."]]);
  });
  it("less than a quarter gone at follow-up is non-response; earlier in the course it is not told", () => {
    const course = aWholeCourse();
    const weak = course.questionnaires.map((form, index) => (index === 5 ? { ...form, score: 15 } : form));
    expect(seriesOf({ ...course, questionnaires: weak }).followUp).toMatchObject({ isNonResponse: true });
    expect(seriesOf({ ...course, questionnaires: course.questionnaires.slice(0, 3) }).followUp).toBeNull();
  });
});

describe("forms of other kinds", () => {
  const form = (instrument: InstrumentKey, submitted: string, facts: Partial<QuestionnaireResponse>) =>
    aScore(null, submitted, { id: `${instrument} ${submitted}`, instrument, place: "interview", ...facts });

  it("C-SSRS is triage over time, where an unanswered question is incomplete and never none", () => {
    const no = { "1": 0, "2": 0, "6": 0 };
    const { points, newest } = seriesOf(
      withForms(
        form("c-ssrs", "2026-09-30 18:00", { answers: { ...no, "1": 1 } }),
        form("c-ssrs", "2026-10-12 18:00", { answers: { "1": 0, "2": 0 } }),
        form("c-ssrs", "2026-11-23 18:00", { answers: no }),
      ),
      "c-ssrs",
    );
    expect(points.map(({ triage }) => triage)).toEqual(["low", "incomplete", "none"]);
    expect(newest).toBeNull();
  });
  it("KSET is a profile without a total", () => {
    const { points } = seriesOf(
      withForms(form("kset-acute", "2026-10-14 12:00", { answers: { nausea: 2 } })),
      "kset-acute",
    );
    expect(points[0]).toMatchObject({ score: null, profile: [{ item: "nausea", value: 2 }], answered: 1 });
  });
  it("CORE-OM tells its parts at baseline and now", () => {
    const twos = Object.fromEntries(Array.from({ length: 34 }, (_, item) => [String(item + 1), 2]));
    const { subscales, newest } = seriesOf(
      withForms(
        form("core-om", "2026-10-12 18:10", { answers: twos, score: 20 }),
        form("core-om", "2026-11-23 18:10", { answers: { ...twos, "2": 0, "5": 0 }, score: 18.82 }),
      ),
      "core-om",
    );
    expect(subscales.find(({ key }) => key === "problems")).toEqual({
      key: "problems",
      baseline: 24,
      now: 20,
      max: 48,
    });
    expect(newest?.change).toMatchObject({ betterBy: 1.18, reliability: "no-reliable-change" });
  });
  it("a paper form is shown when it was answered, and says when it was known; a total alone has no count of answers", () => {
    const paper = form("phq-9", "2026-11-10 12:00", {
      ...{ place: "paper", recordedAt: at("2026-11-25 12:30"), score: 7, totalOnly: true },
    });
    const point = seriesOf(withForms(paper)).points.find(({ place }) => place === "paper");
    expect(point).toMatchObject({
      at: at("2026-11-10 12:00"),
      knownAt: at("2026-11-25 12:30"),
      answered: null,
      items: 9,
    });
  });
  it("eight of nine answers make a prorated score", () => {
    const answers = { "1": 2, "2": 2, "3": 2, "4": 2, "5": 1, "6": 1, "7": 1, "8": 1 };
    const { points } = seriesOf(withForms(aScore(14, "2026-11-24 18:00", { answers })));
    expect(points.at(-1)).toMatchObject({ answered: 8, items: 9, isProrated: true, band: "moderate" });
  });
});

it("pauses, flags and checkpoints are events on the axis, in the order they happened", () => {
  const record = {
    ...aWholeCourse(),
    flags: [aFlag("moderate", "2026-10-26 18:01")],
    events: [anEvent("paused", "2026-10-22 09:00")],
  };
  expect(courseOutcomes(record, NOW).events.map(({ kind }) => kind)).toEqual(["paused", "flag-opened"]);
});
