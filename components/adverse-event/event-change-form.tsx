"use client";

import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { TimeField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type EventChangeValues = {
  pathwayId: string;
  eventId: string;
  severity: string;
  outcome: string;
  /** The day on which `time` is meant. */
  day: string;
  time: string;
  seriousBecause: string[];
  note: string;
};

/** How an event goes on. What was recorded before stays beside it. */
export function EventChangeForm({
  action,
  label,
  before,
  severities,
  outcomes,
  criteria,
  words,
  formWords,
}: {
  action: FormAction<EventChangeValues>;
  /** Which event it is, for the name of the form. */
  label: string;
  before: EventChangeValues;
  severities: Choice[];
  outcomes: Choice[];
  criteria: Choice[];
  words: Record<"severity" | "outcome" | "time" | "timeHint" | "serious" | "note" | "noteHint" | "submit", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<EventChangeValues>({ action, defaultValues: before });
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      <RadioGroup name="severity" label={words.severity} choices={severities} inline />
      <Select name="outcome" label={words.outcome} choices={outcomes} />
      <TimeField name="time" label={words.time} hint={words.timeHint} optional />
      <CheckboxGroup name="seriousBecause" label={words.serious} choices={criteria} optional="unsaid" />
      <TextArea name="note" label={words.note} hint={words.noteHint} rows={2} optional />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
