import { addDays } from "date-fns";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { scoreAnswers } from "@/lib/domain/instrument/score-answers";
import type { PathwayRecord, QuestionnaireResponse } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import {
  aDose,
  aFlag,
  anEvent,
  aScore,
  at,
  aVisit,
  aWholeCourse,
  DOCTOR,
  PSYCHOLOGIST,
} from "@/tests/support/builders";

/** An answered form of any instrument. */
function aForm(
  instrument: InstrumentKey,
  submitted: string,
  facts: Partial<QuestionnaireResponse> = {},
): QuestionnaireResponse {
  const { answers = answersOf(instrument, facts.score ?? null), score } = facts;
  const scored = score === undefined ? scoreAnswers(INSTRUMENT_DEFINITIONS[instrument], answers).score : score;
  return aScore(scored, submitted, {
    id: `${instrument} ${submitted}`,
    instrument,
    answers,
    totalOnly: Object.keys(answers).length === 0,
    ...facts,
  });
}

/** Answers that add up, where the items are plainly summed; else none, and only the total is known. CORE-10's second and third item are reversed. */
function answersOf(instrument: InstrumentKey, score: number | null): Record<string, number> {
  if (score === null || !["phq-9", "gad-7", "core-10"].includes(instrument)) return {};
  let left = score;
  return Object.fromEntries(
    INSTRUMENT_DEFINITIONS[instrument].items
      .filter(({ isScored }) => isScored)
      .map(({ id, values, isReversed }) => {
        const most = Math.max(...values);
        const value = isReversed ? most : Math.min(most, left);
        if (!isReversed) left -= value;
        return [id, value];
      }),
  );
}

const NO_IDEATION = { "1": 0, "2": 0, "6": 0 };

/** The whole course with every kind of form in it: totals, triage, a profile, paper, a total alone, one taken out of use; a pause and a flag. */
export function aMeasuredCourse(): PathwayRecord {
  const course = aWholeCourse();
  const invalidated = { at: at("2026-11-03 09:00"), by: PSYCHOLOGIST, reason: "Svart av en pårørende." };
  return {
    ...course,
    questionnaires: [
      ...course.questionnaires
        .filter((form) => form.id !== "phq-9 2026-10-26 18:00")
        .map((form) => ({ ...form, answers: answersOf("phq-9", form.score) })),
      aScore(3, "2026-11-02 17:00", { invalidated }),
      aForm("phq-9", "2026-11-10 12:00", {
        score: 7,
        totalOnly: true,
        place: "paper",
        recordedAt: at("2026-11-25 12:30"),
      }),
      aForm("gad-7", "2026-09-30 18:10", { score: 14 }),
      aForm("gad-7", "2026-11-23 18:10", { score: 7 }),
      aForm("core-om", "2026-09-30 18:20", { score: 21.76 }),
      aForm("core-om", "2026-11-23 18:20", { score: 9.12 }),
      aForm("core-10", "2026-10-12 18:05", { score: 19 }),
      aForm("core-10", "2026-10-26 18:05", { score: 14 }),
      aForm("aaq-ii", "2026-09-30 18:30", { score: 34, place: "paper" }),
      aForm("aaq-ii", "2026-10-26 18:10", { score: 31, place: "paper" }),
      aForm("aaq-ii", "2026-11-23 18:30", { score: 22, place: "paper" }),
      aForm("who-5", "2026-10-12 18:20", { score: 28 }),
      aForm("who-5", "2026-11-23 18:40", { score: 64 }),
      aForm("audit", "2026-09-30 18:40", { score: 11 }),
      aForm("c-ssrs", "2026-10-01 09:10", { score: null, place: "interview", answers: { ...NO_IDEATION, "1": 1 } }),
      aForm("c-ssrs", "2026-10-12 18:30", { score: null, place: "interview", answers: { "1": 0, "2": 0 } }),
      aForm("c-ssrs", "2026-11-25 12:05", { score: null, place: "interview", answers: NO_IDEATION }),
      aForm("kset-acute", "2026-10-14 12:00", {
        score: null,
        place: "interview",
        answers: { nausea: 2, headache: 0, anxiety: 1 },
      }),
      aForm("kset-acute", "2026-10-21 12:00", {
        score: null,
        place: "interview",
        answers: { nausea: 1, headache: 0, anxiety: 0 },
      }),
    ],
    flags: [aFlag("low", "2026-10-01 09:11", "2026-10-01 09:50")],
    events: [anEvent("paused", "2026-11-05 09:00"), anEvent("resumed", "2026-11-12 09:00"), ...course.events],
  };
}

const WEEKS = 260;

/** Five years of three forms every week, with a monthly dose: what the outcome page must draw quickly. */
export function fiveYears(from = "2021-12-01 18:00"): PathwayRecord {
  const course = aWholeCourse();
  const start = at(from);
  const weekly = (instrument: InstrumentKey, score: (week: number) => number) =>
    Array.from({ length: WEEKS }, (_, week) => {
      const submittedAt = addDays(start, 7 * week);
      return aForm(instrument, from, {
        ...{
          id: `${instrument} ${week}`,
          score: score(week),
          submittedAt,
          recordedAt: submittedAt,
          startedAt: submittedAt,
        },
        ...(week % 40 === 7 && { place: "paper" as const }),
        ...(week % 50 === 9 && { invalidated: { at: submittedAt, by: DOCTOR, reason: "Feil." } }),
      });
    });
  const months = Array.from({ length: 60 }, (_, month) => addDays(start, 30 * month + 10));
  return {
    ...course,
    startedAt: start,
    questionnaires: [
      ...weekly("phq-9", (week) => Math.round(12 + 8 * Math.cos(week / 9))),
      ...weekly("gad-7", (week) => Math.round(9 + 6 * Math.cos(week / 13))),
      ...weekly("core-10", (week) => Math.round(15 + 9 * Math.cos(week / 11))),
    ],
    visits: months.map((startsAt, month) => ({
      ...aVisit("session-1", from),
      id: `visit-${month}`,
      startsAt,
      endsAt: startsAt,
    })),
    doses: months.map((givenAt, month) => ({ ...aDose(`visit-${month}`, from), id: `dose-${month}`, givenAt })),
    events: [],
  };
}
