"use server";

import { runAction } from "@/app/_actions/run-action";
import { noteDraftKey } from "@/app/psychologist/note-page";
import type { FormAction } from "@/components/form/form-state";
import type { NoteValues } from "@/components/note/note-form";
import { currentActor } from "@/lib/auth/require";
import { signNote } from "@/lib/commands/notes/sign-note";
import { formatDateTime } from "@/lib/content/format";
import { noteWords } from "@/lib/content/words/note";

/** Sign and lock a note, the plan or the comfort card. */
export const signNoteAction: FormAction<NoteValues> = async (values) => {
  const actor = await currentActor();
  return runAction(
    signNote,
    values,
    (locale) => {
      const { saved, refused, fields } = noteWords[locale];
      return {
        saved: () => saved,
        refused: {
          "pathway-closed": () => refused["pathway-closed"],
          "fields-missing": (missing) =>
            refused["fields-missing"](missing.fields.map((field) => fields[field]?.label ?? field).join(", ")),
          "unknown-field": () => refused["unknown-field"],
          "visit-missing": () => refused["visit-missing"],
          "visit-unknown": () => refused["visit-unknown"],
          "wrong-visit-for-note": () => refused["wrong-visit-for-note"],
          "visit-not-begun": ({ startsAt }) => refused["visit-not-begun"](formatDateTime(startsAt, locale)),
          "session-not-discharged": () => refused["session-not-discharged"],
          "already-signed": () => refused["already-signed"],
          "corrected-note-unknown": () => refused["corrected-note-unknown"],
          "not-the-author": () => refused["not-the-author"],
          "already-corrected": () => refused["already-corrected"],
          "correction-reason-missing": () => refused["correction-reason-missing"],
        },
      };
    },
    {
      revalidate: "/psychologist",
      ...(actor && { clearDraft: noteDraftKey(actor.userId, values) }),
      ...(values.correctsId !== null && { next: `/psychologist/patients/${values.pathwayId}` }),
    },
  );
};
