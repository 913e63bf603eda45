import { addHours } from "date-fns";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { afterDoseProtection, type DosesGiven } from "@/lib/domain/pathway/after-dose-protection";
import { formsDue } from "@/lib/domain/pathway/own-course";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import type { SaveAnswerInput } from "@/lib/domain/questionnaire/questionnaire.schema";
import type { ProtectedAfterDose } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

/** A form that a patient has begun and not sent in. No part of the record: it becomes one when it is submitted. */
export type BegunForm = {
  id: string;
  pathwayId: string;
  instrument: InstrumentKey;
  textVersion: string;
  locale: Locale;
  begunAt: Date;
  /** `outdated`: begun anew in other words or after too long. */
  ended: "submitted" | "outdated" | null;
};

/** One answer as it was given; `value` null takes the answer back. Rows are only ever added. */
export type GivenAnswer = { id: string; item: string; value: number | null; answeredAt: Date };

export type SaveAnswerRefusal =
  | { kind: "unknown-item"; item: string }
  | { kind: "answer-out-of-range"; item: string }
  | { kind: "form-submitted"; instrument: InstrumentKey }
  | { kind: "form-not-due" }
  | { kind: "form-outdated" }
  | { kind: "text-version-changed" }
  | { kind: "pathway-closed" };

/**
 * The answers that count, by item: of each the one given last. Answers may arrive late, twice and from several devices at once; a device orders
 * its own by the id, so that the order of arrival never matters.
 */
export function latestAnswers(given: readonly GivenAnswer[]): Record<string, number> {
  const inOrder = given.toSorted(
    (a, b) => a.answeredAt.getTime() - b.answeredAt.getTime() || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  const newest = new Map(inOrder.map(({ item, value }) => [item, value]));
  return Object.fromEntries([...newest].flatMap(([item, value]) => (value === null ? [] : [[item, value] as const])));
}

/** Answers to an instrument without a window (how it is now, in general, in a lifetime) are kept so long (PROPOSED). */
const HOURS_WITHOUT_WINDOW = 48;

/** From this instant on, answers begun at `begunAt` are about other days than the form asks for: after half of its window (PROPOSED). */
export function outdatedAt(instrument: InstrumentKey, begunAt: Date): Date {
  const { windowDays } = INSTRUMENT_DEFINITIONS[instrument];
  return addHours(begunAt, windowDays === null ? HOURS_WITHOUT_WINDOW : windowDays * 12);
}

/** Whether this is an answer that the instrument knows. Null takes an answer back. */
export function checkAnswer({ instrument, item, value }: SaveAnswerInput): Result<null, SaveAnswerRefusal> {
  const known = INSTRUMENT_DEFINITIONS[instrument].items.find(({ id }) => id === item);
  if (!known) return refuse({ kind: "unknown-item", item });
  if (value !== null && !known.values.includes(value)) return refuse({ kind: "answer-out-of-range", item });
  return ok(null);
}

/** Whether the begun form still takes this answer. */
export function mayAnswerOn(
  form: Pick<BegunForm, "instrument" | "textVersion" | "locale" | "begunAt" | "ended">,
  { textVersion, locale }: Pick<SaveAnswerInput, "textVersion" | "locale">,
  now: Date,
): Result<null, SaveAnswerRefusal> {
  if (form.ended === "submitted") return refuse({ kind: "form-submitted", instrument: form.instrument });
  if (form.textVersion !== textVersion || form.locale !== locale) return refuse({ kind: "text-version-changed" });
  if (form.ended === "outdated" || now >= outdatedAt(form.instrument, form.begunAt))
    return refuse({ kind: "form-outdated" });
  return ok(null);
}

/** What of the course an answer depends on: little enough to be read at every answer. */
export type CourseForAnswers = DosesGiven & { isClosed: boolean };

/** Whether the course takes answers now: not once it is closed, and not on the day of a dose (product document 3, gate 7). */
export function mayAnswerNow(
  course: CourseForAnswers,
  now: Date,
): Result<null, SaveAnswerRefusal | ProtectedAfterDose> {
  if (course.isClosed) return refuse({ kind: "pathway-closed" });
  const protection = afterDoseProtection(course, now);
  return protection ? refuse({ kind: "protected-after-dose", until: protection.until }) : ok(null);
}

/**
 * A patient begins a form with its first answer: it must be due, and in the words that the clinic uses today. Answers that arrive after the
 * same form was sent in from another device belong to that one.
 */
export function beginForm(
  record: PathwayRecord,
  input: Pick<SaveAnswerInput, "formId" | "instrument" | "textVersion" | "locale" | "startedAt">,
  { now, textVersion }: { now: Date; textVersion: string | undefined },
): Result<BegunForm, SaveAnswerRefusal> {
  const { instrument } = input;
  const standing = deriveStanding(record, now);
  if (standing.status === "closed") return refuse({ kind: "pathway-closed" });
  const begunAt = input.startedAt < now ? input.startedAt : now;
  if (!formsDue(record, standing, now).includes(instrument)) {
    const isSubmitted = submittedSince(record, instrument, begunAt);
    return refuse(isSubmitted ? { kind: "form-submitted", instrument } : { kind: "form-not-due" });
  }
  if (textVersion !== input.textVersion) return refuse({ kind: "text-version-changed" });
  if (now >= outdatedAt(instrument, begunAt)) return refuse({ kind: "form-outdated" });
  const { formId: id, locale } = input;
  return ok({ id, pathwayId: record.id, instrument, textVersion, locale, begunAt, ended: null });
}

/** Whether the patient has sent in this instrument since this instant. */
export function submittedSince(record: PathwayRecord, instrument: InstrumentKey, since: Date): boolean {
  return record.questionnaires.some(
    (response) => response.instrument === instrument && !response.invalidated && response.submittedAt >= since,
  );
}
