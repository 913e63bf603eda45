"use client";

import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { AddToWaitingListInput } from "@/lib/domain/waiting-list/waiting-list.schema";

export type WaitingListValues = {
  pathwayId: string;
  stepKey: string | null;
  priority: string | null;
  weekdays: string[];
  timesOfDay: string[];
  earliestOn: string;
  latestOn: string;
  locationId: string;
};

type Words = Record<
  | "step"
  | "priority"
  | "weekdays"
  | "weekdaysHint"
  | "times"
  | "timesHint"
  | "earliestOn"
  | "latestOn"
  | "place"
  | "submit"
  | "label",
  string
>;
export type WaitingListFormChoices = Record<"steps" | "priorities" | "weekdays" | "times" | "places", Choice[]>;

/** Which visit, how much it hastens, and what suits the patient. */
export function AddToWaitingListForm({
  action,
  pathwayId,
  choices,
  words,
  formWords,
}: {
  action: FormAction<WaitingListValues>;
  pathwayId: string;
  choices: WaitingListFormChoices;
  words: Words;
  formWords: FormWords;
}) {
  const [only] = choices.steps.length === 1 ? choices.steps : [];
  const handle = useActionForm<WaitingListValues>({
    action,
    schema: AddToWaitingListInput,
    defaultValues: {
      ...{ pathwayId, stepKey: only?.value ?? null, priority: null, weekdays: [], timesOfDay: [] },
      ...{ earliestOn: "", latestOn: "", locationId: "" },
    },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="stepKey" label={words.step} choices={choices.steps} />
      <RadioGroup name="priority" label={words.priority} choices={choices.priorities} />
      <CheckboxGroup
        name="weekdays"
        label={words.weekdays}
        hint={words.weekdaysHint}
        choices={choices.weekdays}
        optional
      />
      <CheckboxGroup name="timesOfDay" label={words.times} hint={words.timesHint} choices={choices.times} optional />
      <div className="flex flex-wrap gap-6">
        <DateField name="earliestOn" label={words.earliestOn} optional />
        <DateField name="latestOn" label={words.latestOn} optional />
      </div>
      {choices.places.length > 2 && (
        <RadioGroup name="locationId" label={words.place} choices={choices.places} inline />
      )}
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
