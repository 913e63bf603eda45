"use client";

import {
  type CareTeamChoices,
  CareTeamFields,
  type CareTeamValues,
  type CareTeamWords,
} from "@/components/care-team/care-team-fields";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type StartCourseValues = CareTeamValues & { pathwayId: string; protocolId: string; referralReason: string };

/** A later course for a patient whose earlier one is closed. */
export function StartCourseForm({
  action,
  defaultValues,
  protocols,
  team,
  words,
  formWords,
}: {
  action: FormAction<StartCourseValues>;
  defaultValues: StartCourseValues;
  protocols: Choice[];
  team: CareTeamChoices;
  words: CareTeamWords & Record<"referralReason" | "referralReasonHint" | "protocol" | "submit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<StartCourseValues>({ action, defaultValues });
  return (
    <ActionForm handle={handle} words={formWords}>
      <TextArea
        name="referralReason"
        label={words.referralReason}
        hint={words.referralReasonHint}
        rows={3}
        maxLength={1000}
      />
      <RadioGroup name="protocolId" label={words.protocol} choices={protocols} />
      <CareTeamFields choices={team} words={words} />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
