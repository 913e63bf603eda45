"use client";

import {
  type CareTeamChoices,
  CareTeamFields,
  type CareTeamValues,
  type CareTeamWords,
} from "@/components/care-team/care-team-fields";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type SetCareTeamValues = CareTeamValues & { pathwayId: string; reason: string };

/** Replace the care team of a course. */
export function CareTeamForm({
  action,
  pathwayId,
  current,
  choices,
  words,
  formWords,
}: {
  action: FormAction<SetCareTeamValues>;
  pathwayId: string;
  current: CareTeamValues;
  choices: CareTeamChoices;
  words: CareTeamWords & Record<"reason" | "reasonHint" | "submit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<SetCareTeamValues>({ action, defaultValues: { ...current, pathwayId, reason: "" } });
  return (
    <ActionForm handle={handle} words={formWords}>
      <CareTeamFields choices={choices} words={words} />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} maxLength={500} />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
