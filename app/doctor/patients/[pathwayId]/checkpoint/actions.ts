"use server";

import { runAction } from "@/app/_actions/run-action";
import type { CheckpointValues } from "@/components/checkpoint/checkpoint-form";
import type { FormAction } from "@/components/form/form-state";
import { decideCheckpoint } from "@/lib/commands/checkpoints/decide-checkpoint";
import { courseWords } from "@/lib/content/words/course";

export const signCheckpoint: FormAction<CheckpointValues> = async (values) =>
  runAction(
    decideCheckpoint,
    values,
    (locale) => {
      const { saved, refused } = courseWords[locale];
      return {
        saved: () => saved.checkpoint,
        refused: {
          "course-over": () => refused.courseOver,
          "checkpoint-not-due": () => refused.checkpointNotDue,
          "agreed-with-not-psychologist": () => refused.notPsychologist,
        },
      };
    },
    { revalidate: "/doctor", next: `/doctor/patients/${values.pathwayId}` },
  );
