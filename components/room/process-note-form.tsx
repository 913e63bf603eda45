"use client";

import type { KeyboardEvent } from "react";
import { useChartingAction } from "@/components/charting/charting-context";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { QuietForm } from "@/components/room/quiet-form";
import type { FormWords } from "@/lib/content/words/form";

export type ProcessNoteValues = { pathwayId: string; visitId: string; text: string };

/** One line at a time for the psychologist's own memory. Enter keeps it; what is not kept yet is a draft like everywhere. */
export function ProcessNoteForm({
  action,
  ids,
  draftKey,
  saveDraft,
  draft,
  words,
  formWords,
}: {
  action: FormAction<ProcessNoteValues>;
  ids: { pathwayId: string; visitId: string };
  draftKey: string;
  saveDraft: SaveDraft;
  draft?: KeptDraft<ProcessNoteValues> | undefined;
  words: { label: string; field: string; hint: string; keep: string };
  formWords: FormWords;
}) {
  const send = useChartingAction("write-process-note", action, ({ text }, { note }) => note.replace("{text}", text));
  const handle = useActionForm<ProcessNoteValues>({
    ...{ action: send, draftKey, saveDraft, draft, resetOnSaved: true },
    defaultValues: { ...ids, text: "" },
    onSaved: () => handle.form.setFocus("text"),
  });
  const keepOnEnter = (event: KeyboardEvent<HTMLElement>) => {
    const isLine = event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!isLine || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    if (event.target.value.trim() !== "") event.target.form?.requestSubmit();
  };
  return (
    <div onKeyDown={keepOnEnter}>
      <QuietForm handle={handle} words={formWords} label={words.label}>
        <TextArea name="text" label={words.field} hint={words.hint} rows={3} maxLength={4000} />
        <div className="mt-3">
          <SubmitButton>{words.keep}</SubmitButton>
        </div>
      </QuietForm>
    </div>
  );
}
