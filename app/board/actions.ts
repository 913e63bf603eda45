"use server";

import { runAction } from "@/app/_actions/run-action";
import type { MomentValues } from "@/components/board/moment-form";
import type { FormAction } from "@/components/form/form-state";
import { recordVisitMoment } from "@/lib/commands/visit-moments/record-visit-moment";
import { calendarWords } from "@/lib/content/words/calendar";

export const noteMoment: FormAction<MomentValues> = async (values) =>
  runAction(
    recordVisitMoment,
    { ...values, minutes: values.kind === "running-late" ? values.minutes : null },
    (locale) => {
      const { refused, saved } = calendarWords[locale];
      return {
        saved: () => saved[values.kind],
        refused: {
          "visit-unknown": () => refused.unknown,
          "visit-already-cancelled": () => refused.cancelled,
          "not-today": ({ startsAt }) => refused.notToday(startsAt),
          "in-the-future": ({ now }) => refused.future(now),
          "not-arrived": () => refused.notArrived,
          "left-before-arrival": ({ arrivedAt }) => refused.leftBefore(arrivedAt),
          "already-left": ({ leftAt }) => refused.alreadyLeft(leftAt),
        },
      };
    },
    { revalidate: "/board" },
  );

/** The one press for what happens now. */
export const noteNow: FormAction<{ pathwayId: string; visitId: string; kind: string }> = async (values) =>
  noteMoment({ ...values, kind: values.kind === "left" ? "left" : "arrived", minutes: null, time: "" });
