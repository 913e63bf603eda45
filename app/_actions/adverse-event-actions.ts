"use server";

import { runAction } from "@/app/_actions/run-action";
import type { EventChangeValues } from "@/components/adverse-event/event-change-form";
import type { EventValues } from "@/components/adverse-event/event-form";
import type { FollowUpTaskValues } from "@/components/adverse-event/follow-up-task-form";
import type { QuickEventValues } from "@/components/adverse-event/quick-event-form";
import type { FormAction, FormState } from "@/components/form/form-state";
import type { ReasonValues } from "@/components/course/reason-form";
import { completeAdverseEventTask } from "@/lib/commands/adverse-events/complete-adverse-event-task";
import { invalidateAdverseEvent } from "@/lib/commands/adverse-events/invalidate-adverse-event";
import { recordAdverseEvent } from "@/lib/commands/adverse-events/record-adverse-event";
import { updateAdverseEvent } from "@/lib/commands/adverse-events/update-adverse-event";
import { adverseEventWords } from "@/lib/content/words/adverse-event";
import type { Locale } from "@/lib/domain/access/actor";
import type { AdverseEventKind } from "@/lib/domain/adverse-event/adverse-event-kinds";
import { clinicTime } from "@/lib/domain/calendar";

// Adverse events, in the session and outside it; each command knows who may.

const PAGES = { revalidate: ["/nurse", "/doctor", "/psychologist"] };
type Recorded = { eventId: string; isSerious: boolean; kind: AdverseEventKind };
type RecordRefusal = NonNullable<typeof recordAdverseEvent.refusal>;

const sayRecorded = (locale: Locale) => {
  const { saved, kinds, refused } = adverseEventWords[locale];
  return {
    saved: ({ isSerious, kind }: Recorded) => (isSerious ? saved.recordedSerious : saved.recorded)(kinds[kind]),
    refused,
  };
};
const recorded = {
  ...PAGES,
  tone: ({ isSerious }: Recorded) => (isSerious ? ("warning" as const) : ("success" as const)),
};

/** Two taps in the session. What was tapped without contact says when it happened. */
export const recordQuickEventAction: FormAction<QuickEventValues> = async (values) =>
  runAction<"adverse-event:record", RecordRefusal, Recorded, QuickEventValues>(
    recordAdverseEvent,
    { happenedAt: null, ...values },
    sayRecorded,
    recorded,
  );

/** The whole form. */
export const recordEventAction: FormAction<EventValues> = async ({ visitId, day, time, ...values }) => {
  const state = await runAction<"adverse-event:record", RecordRefusal, Recorded, EventValues>(
    recordAdverseEvent,
    { happenedAt: instantOf(day, time), ...values, visitId: visitId === "" ? null : visitId },
    sayRecorded,
    recorded,
  );
  return timeBeside(state, "happenedAt");
};

/** How an event goes on. */
export const changeEventAction: FormAction<EventChangeValues> = async ({ day, time, ...values }) => {
  const state = await runAction<
    "adverse-event:record",
    NonNullable<typeof updateAdverseEvent.refusal>,
    { updateId: string; isSerious: boolean },
    EventChangeValues
  >(
    updateAdverseEvent,
    { ...values, stoppedAt: time === "" ? null : instantOf(day, time) },
    (locale) => ({
      saved: () => adverseEventWords[locale].saved.updated,
      refused: adverseEventWords[locale].updateRefused,
    }),
    PAGES,
  );
  return timeBeside(state, "stoppedAt");
};

/** One tap: it is over. `seriousBecause` is what it was, one after the other. */
export const endEventAction: FormAction<Record<string, string>> = async ({ seriousBecause = "", ...values }) =>
  runAction(
    updateAdverseEvent,
    { ...values, stoppedAt: null, note: "", seriousBecause: seriousBecause.split(",").filter((word) => word !== "") },
    (locale) => ({
      saved: () => adverseEventWords[locale].saved.updated,
      refused: adverseEventWords[locale].updateRefused,
    }),
    PAGES,
  );

export const strikeEventAction: FormAction<ReasonValues> = async (values) =>
  runAction(
    invalidateAdverseEvent,
    values,
    (locale) => ({
      saved: () => adverseEventWords[locale].saved.struck,
      refused: adverseEventWords[locale].strikeRefused,
    }),
    PAGES,
  );

/** One line of the follow-up list. */
export const completeTaskAction: FormAction<FollowUpTaskValues> = async (values) =>
  runAction(
    completeAdverseEventTask,
    values,
    (locale) => ({
      saved: () => adverseEventWords[locale].saved.task,
      refused: adverseEventWords[locale].taskRefused,
    }),
    PAGES,
  );

/** A time of the clinic's clock, null for now; anything else is handed on as typed, for the schema to refuse. */
function instantOf(day: string, time: string): Date | string | null {
  if (time === "") return null;
  return /^\d\d:\d\d$/.test(time) && /^\d{4}-\d\d-\d\d$/.test(day) ? clinicTime(day, time) : time;
}

/** What is wrong with the moment is said beside the time. */
function timeBeside<Values>(state: FormState<Values>, field: string): FormState<Values> {
  const { [field]: moment, ...others } = state.fieldErrors ?? {};
  return moment === undefined ? state : { ...state, fieldErrors: { ...others, time: moment } };
}
