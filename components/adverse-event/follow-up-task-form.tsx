"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type FollowUpTaskValues = { pathwayId: string; eventId: string; kind: string; note: string };

/** One line of an event's list: what was done, by whoever is signed in. */
export function FollowUpTaskForm({
  action,
  ids,
  label,
  words,
  formWords,
}: {
  action: FormAction<FollowUpTaskValues>;
  ids: { pathwayId: string; eventId: string; kind: string };
  label: string;
  words: Record<"note" | "submit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<FollowUpTaskValues>({ action, defaultValues: { ...ids, note: "" } });
  return (
    <ActionForm handle={handle} words={formWords} label={label} className="!space-y-3">
      <TextArea name="note" label={words.note} rows={2} />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
