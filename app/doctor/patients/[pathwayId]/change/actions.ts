"use server";

import { pauseCourse, resumeCourse } from "@/app/_actions/pause-course";
import { runAction } from "@/app/_actions/run-action";
import type { EndEarlyValues } from "@/components/course/end-early-form";
import type { ReasonValues } from "@/components/course/reason-form";
import type { FormAction } from "@/components/form/form-state";
import { closePathway } from "@/lib/commands/course/close-pathway";
import { endEarly } from "@/lib/commands/course/end-early";
import { stopForSafety } from "@/lib/commands/course/stop-for-safety";
import { courseWords } from "@/lib/content/words/course";

const patientPage = (pathwayId: string | undefined) => ({
  revalidate: "/doctor",
  next: `/doctor/patients/${pathwayId ?? ""}`,
});

export const pause: FormAction<ReasonValues> = async (values) => pauseCourse(values, patientPage(values.pathwayId));
export const resume: FormAction<ReasonValues> = async (values) => resumeCourse(values, patientPage(values.pathwayId));

export const end: FormAction<EndEarlyValues> = async (values) =>
  runAction(
    endEarly,
    values,
    (locale) => {
      const { saved, refused } = courseWords[locale];
      return {
        saved: () => saved.ended,
        refused: {
          "pathway-closed": () => refused.pathwayClosed,
          "already-ended": () => refused.alreadyEnded,
          "session-under-way": () => refused.sessionUnderWay,
        },
      };
    },
    patientPage(values.pathwayId),
  );

export const stop: FormAction<ReasonValues> = async (values) =>
  runAction(
    stopForSafety,
    values,
    (locale) => {
      const { saved, refused } = courseWords[locale];
      return {
        saved: () => saved.stopped,
        refused: {
          "pathway-closed": () => refused.pathwayClosed,
          "already-ended": () => refused.alreadyEnded,
        },
      };
    },
    patientPage(values.pathwayId),
  );

export const close: FormAction<ReasonValues> = async (values) =>
  runAction(
    closePathway,
    values,
    (locale) => {
      const { saved, refused } = courseWords[locale];
      return {
        saved: () => saved.closed,
        refused: {
          "pathway-closed": () => refused.pathwayClosed,
          "session-under-way": () => refused.sessionUnderWay,
          "open-safety-flag": () => refused.openSafetyFlag,
          "adverse-event-open": () => refused.adverseEventOpen,
          "course-not-finished": () => refused.notFinished,
          "visits-still-booked": ({ count }) => refused.visitsBooked(count),
          "letter-unsigned": () => refused.letterUnsigned,
          "letter-not-sent": () => refused.letterNotSent,
        },
      };
    },
    patientPage(values.pathwayId),
  );
