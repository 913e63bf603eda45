"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { EndVisitValues } from "@/components/visit/end-visit-form";
import type { MoveVisitValues } from "@/components/visit/move-visit-form";
import type { ScheduleVisitValues } from "@/components/visit/schedule-visit-form";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { moveVisit } from "@/lib/commands/visits/move-visit";
import { recordNoShow } from "@/lib/commands/visits/record-no-show";
import { scheduleVisit } from "@/lib/commands/visits/schedule-visit";
import { blockerSentence } from "@/lib/content/words/blockers";
import { visitWords } from "@/lib/content/words/visit";
import type { Locale } from "@/lib/domain/access/actor";
import type { ScheduleVisitRefusal } from "@/lib/domain/visit/schedule-visit";

type Refused = { [K in ScheduleVisitRefusal["kind"]]: (refusal: Extract<ScheduleVisitRefusal, { kind: K }>) => string };

/** The sentences of booking, which moving shares. */
const booking = (locale: Locale): Refused => {
  const words = visitWords[locale].refused;
  // A refusal does not carry the protocol's titles; a step that must come first is told by the list on the page.
  const title = () => visitWords[locale].anotherStep;
  return {
    "step-unknown": () => words.stepUnknown,
    "in-the-past": () => words.inThePast,
    "outside-opening-hours": () => words.hours,
    "room-unsuited": ({ room }) => words.room(room),
    "attendee-missing": ({ role }) => words.missing(role),
    "attendee-blocked": ({ name }) => words.blocked(name),
    "not-bookable": ({ blockers }) =>
      words.notBookable(blockers.map((b) => blockerSentence(b, locale, title)).join(" ")),
    taken: ({ busy }) => words.taken(busy),
  };
};

export const book: FormAction<ScheduleVisitValues> = async (values) =>
  runAction(scheduleVisit, values, (locale) => ({ saved: () => visitWords[locale].booked, refused: booking(locale) }), {
    revalidate: [`/schedule/${values.pathwayId}`, `/lead/patients/${values.pathwayId}`, "/lead"],
    next: `/schedule/${values.pathwayId}?done=booked`,
  });

export const move: FormAction<MoveVisitValues> = async (values) =>
  runAction(
    moveVisit,
    values,
    (locale) => {
      const words = visitWords[locale];
      return {
        saved: () => words.moved,
        refused: {
          ...booking(locale),
          ...settled(locale),
          "later-visit-too-soon": ({ startsAt }) => words.refused.laterTooSoon(startsAt),
        },
      };
    },
    { revalidate: `/schedule/${values.pathwayId}`, next: `/schedule/${values.pathwayId}?done=moved` },
  );

export const cancel: FormAction<EndVisitValues> = async (values) =>
  runAction(
    cancelVisit,
    values,
    (locale) => ({ saved: () => visitWords[locale].cancelled, refused: settled(locale) }),
    { revalidate: `/schedule/${values.pathwayId}`, next: `/schedule/${values.pathwayId}?done=cancelled` },
  );

export const noteNoShow: FormAction<EndVisitValues> = async (values) =>
  runAction(
    recordNoShow,
    values,
    (locale) => ({
      saved: () => visitWords[locale].noShowRecorded,
      refused: {
        ...settled(locale),
        "not-yet-begun": ({ startsAt }) => visitWords[locale].refused.notYet(startsAt),
      },
    }),
    { revalidate: `/schedule/${values.pathwayId}`, next: `/schedule/${values.pathwayId}?done=no-show` },
  );

function settled(locale: Locale) {
  const words = visitWords[locale].refused;
  return {
    "visit-unknown": () => words.unknown,
    "visit-already-cancelled": () => words.ended,
    "visit-took-place": () => words.tookPlace,
  };
}
