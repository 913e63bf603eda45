import "server-only";
import { runAction } from "@/app/_actions/run-action";
import { pausePathway } from "@/lib/commands/course/pause-pathway";
import { resumePathway } from "@/lib/commands/course/resume-pathway";
import { courseWords } from "@/lib/content/words/course";

type After = { revalidate: string; next: string };

/** Doctor and psychologist pause a course from their own pages; where to go afterwards is all that differs. */
export const pauseCourse = (values: unknown, after: After) =>
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
    after,
  );

/** The same for taking a course up again. */
export const resumeCourse = (values: unknown, after: After) =>
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
    after,
  );
