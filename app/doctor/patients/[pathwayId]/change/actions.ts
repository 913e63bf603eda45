"use server";

import { runAction } from "@/app/_actions/run-action";
import type { EndEarlyValues } from "@/components/course/end-early-form";
import type { ReasonValues } from "@/components/course/reason-form";
import type { FormAction } from "@/components/form/form-state";
import { closePathway } from "@/lib/commands/course/close-pathway";
import { endEarly } from "@/lib/commands/course/end-early";
import { pausePathway } from "@/lib/commands/course/pause-pathway";
import { resumePathway } from "@/lib/commands/course/resume-pathway";
import { stopForSafety } from "@/lib/commands/course/stop-for-safety";
import { courseWords } from "@/lib/content/words/course";

const patientPage = (pathwayId: string | undefined) => ({
  revalidate: "/doctor",
  next: `/doctor/patients/${pathwayId ?? ""}`,
});

export const pause: FormAction<ReasonValues> = async (values) =>
  runAction(
    pausePathway,
    values,
    (locale) => {
      const { saved, refused } = courseWords[locale];
      return {
        saved: () => saved.paused,
        refused: {
          "course-over": () => refused.courseOver,
          "already-paused": () => refused.alreadyPaused,
          "session-under-way": () => refused.sessionUnderWay,
        },
      };
    },
    patientPage(values.pathwayId),
  );

export const resume: FormAction<ReasonValues> = async (values) =>
  runAction(
    resumePathway,
    values,
    (locale) => {
      const { saved, refused } = courseWords[locale];
      return {
        saved: () => saved.resumed,
        refused: { "course-over": () => refused.courseOver, "not-paused": () => refused.notPaused },
      };
    },
    patientPage(values.pathwayId),
  );

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
          "course-not-finished": () => refused.notFinished,
          "visits-still-booked": ({ count }) => refused.visitsBooked(count),
          "letter-unsigned": () => refused.letterUnsigned,
          "letter-not-sent": () => refused.letterNotSent,
        },
      };
    },
    patientPage(values.pathwayId),
  );
