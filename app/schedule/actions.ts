"use server";

import { runAction } from "@/app/_actions/run-action";
import type { FormAction } from "@/components/form/form-state";
import type { EndVisitValues } from "@/components/visit/end-visit-form";
import type { HoldMoveValues } from "@/components/visit/hold-move-form";
import type { MoveVisitValues } from "@/components/visit/move-visit-form";
import type { ScheduleVisitValues } from "@/components/visit/schedule-visit-form";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { moveVisit } from "@/lib/commands/visits/move-visit";
import { recordNoShow } from "@/lib/commands/visits/record-no-show";
import { scheduleVisit } from "@/lib/commands/visits/schedule-visit";
import { bookingSentences } from "@/lib/content/words/booking-refusals";
import { visitWords } from "@/lib/content/words/visit";

export const book: FormAction<ScheduleVisitValues> = async (values) =>
  runAction(
    scheduleVisit,
    values,
    (locale) => ({ saved: () => visitWords[locale].booked, refused: bookingSentences(locale, "staff") }),
    {
      revalidate: [`/schedule/${values.pathwayId}`, `/lead/patients/${values.pathwayId}`, "/lead"],
      next: `/schedule/${values.pathwayId}?done=booked`,
    },
  );

export const move: FormAction<MoveVisitValues> = async (values) =>
  runAction(
    moveVisit,
    values,
    (locale) => ({ saved: () => visitWords[locale].moved, refused: bookingSentences(locale, "staff") }),
    { revalidate: `/schedule/${values.pathwayId}`, next: `/schedule/${values.pathwayId}?done=moved` },
  );

export const cancel: FormAction<EndVisitValues> = async (values) =>
  runAction(
    cancelVisit,
    values,
    (locale) => ({ saved: () => visitWords[locale].cancelled, refused: bookingSentences(locale, "staff") }),
    { revalidate: `/schedule/${values.pathwayId}`, next: `/schedule/${values.pathwayId}?done=cancelled` },
  );

export const noteNoShow: FormAction<EndVisitValues> = async (values) =>
  runAction(
    recordNoShow,
    values,
    (locale) => ({
      saved: () => visitWords[locale].noShowRecorded,
      refused: bookingSentences(locale, "staff"),
    }),
    { revalidate: `/schedule/${values.pathwayId}`, next: `/schedule/${values.pathwayId}?done=no-show` },
  );

/** Keep the new times of a move; what is held is confirmed on its own page. The reason also stands for what needs an exception. */
export const holdMove: FormAction<HoldMoveValues> = async (values) =>
  runAction(
    holdVisits,
    { ...values, overrideReason: values.reason },
    (locale) => ({ saved: () => visitWords[locale].held, refused: bookingSentences(locale, "staff") }),
    { next: ({ holdId }) => `/schedule/${values.pathwayId}/holds/${holdId}` },
  );
