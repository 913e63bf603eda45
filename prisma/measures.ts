import { addCalendarDays, type CalendarDate } from "@/lib/domain/calendar";
import type { Journey } from "@/prisma/journey";

/** Answers to what is asked beside PHQ-9, by how the person is. In the instrument's order of items; C-SSRS: only what was asked. */
const BAD = {
  gad7: [2, 2, 2, 2, 1, 2, 1], // 12
  audit: [2, 1, 1, 0, 0, 0, 1, 0, 0, 0], // 5
  aaq2: [5, 5, 4, 5, 5, 5, 5], // 34
  coreOm: [3, 3, 1, 2, 3, 0, 1, 2, 0, 2, 3, 1, 2, 3, 1, 0, 3, 3, 2, 3, 1, 0, 3, 0, 2, 2, 3, 2, 2, 3, 1, 1, 1, 0],
  core10: [3, 1, 1, 2, 1, 0, 3, 3, 3, 2], // 24
} as const;
const BETTER = {
  gad7: [1, 1, 1, 1, 0, 1, 0], // 5
  audit: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0], // 2
  aaq2: [3, 3, 3, 3, 2, 3, 3], // 20
  aaq2Halfway: [4, 4, 4, 4, 3, 4, 4], // 27
  coreOm: [1, 1, 3, 3, 1, 0, 3, 1, 0, 1, 1, 3, 1, 1, 0, 0, 1, 1, 3, 1, 3, 0, 1, 0, 1, 1, 1, 1, 1, 1, 3, 3, 0, 0],
  core10: [1, 3, 3, 1, 0, 0, 1, 1, 1, 1],
} as const;
/** No to the first and second question, and no behaviour ever: nothing else is asked. */
const NO_THOUGHTS = [0, 0, 0, 0, 0, 0];

/** What the patient answers at home before the assessment, beside PHQ-9; those who read English also answer CORE-OM. */
export async function answersBeforeScreening(journey: Journey, evening: CalendarDate): Promise<void> {
  await journey.answers("gad-7", evening, "20:20", BAD.gad7);
  await journey.answers("audit", evening, "20:25", BAD.audit);
  if (journey.persona.locale === "en") await journey.answers("core-om", evening, "20:35", BAD.coreOm);
}

/** What the doctor asks and enters at the assessment: the texts may not be shown by the program. */
export async function enteredAtScreening(journey: Journey, date: CalendarDate): Promise<void> {
  await journey.entered(journey.doctor, "c-ssrs", { date, time: "12:10", place: "interview" }, NO_THOUGHTS);
  await journey.entered(journey.doctor, "aaq-ii", { date, time: "12:00", place: "paper" }, BAD.aaq2);
  await journey.entered(journey.doctor, "kset-screening", { date, time: "12:20", place: "interview" }, [0, 1, 0, 0, 0]);
}

/** The whole of what S004 asks at the assessment. */
export async function measuredForScreening(journey: Journey, decidedOn: CalendarDate): Promise<void> {
  await answersBeforeScreening(journey, addCalendarDays(decidedOn, -1));
  await enteredAtScreening(journey, decidedOn);
}

/** Before the third session (reference 2.8). */
export async function measuredHalfway(journey: Journey, date: CalendarDate): Promise<void> {
  await journey.entered(journey.psychologist, "aaq-ii", { date, time: "07:20", place: "paper" }, BETTER.aaq2Halfway);
  if (journey.persona.locale === "en") await journey.answers("core-10", date, "06:50", BETTER.core10);
}

/** At follow-up: the same again. */
export async function measuredAtFollowUp(journey: Journey, date: CalendarDate): Promise<void> {
  await journey.answers("gad-7", date, "07:20", BETTER.gad7);
  await journey.answers("audit", date, "07:25", BETTER.audit);
  await journey.entered(journey.psychologist, "aaq-ii", { date, time: "07:30", place: "paper" }, BETTER.aaq2);
  await journey.entered(journey.psychologist, "c-ssrs", { date, time: "07:40", place: "interview" }, NO_THOUGHTS);
}
