"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { DateField, TimeField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

export type EventValues = {
  pathwayId: string;
  /** Empty: not in a session. */
  visitId: string;
  kind: string;
  severity: string;
  day: string;
  time: string;
  description: string;
  action: string;
  seriousBecause: string[];
};

type Words = Record<
  | "label"
  | "kind"
  | "severity"
  | "day"
  | "time"
  | "timeHint"
  | "description"
  | "descriptionHint"
  | "action"
  | "serious"
  | "seriousHint"
  | "submit",
  string
>;

/** An adverse event in whole: when, what, how strong, what was done, and whether it is serious. */
export function EventForm({
  action,
  pathwayId,
  visitId,
  today,
  kinds,
  severities,
  criteria,
  flagHint,
  words,
  formWords,
}: {
  action: FormAction<EventValues>;
  pathwayId: string;
  visitId: string;
  today: string;
  kinds: Choice[];
  severities: Choice[];
  criteria: Choice[];
  /** Said when suicidal thoughts are chosen: they have a list of their own. */
  flagHint: string;
  words: Words;
  formWords: FormWords;
}) {
  const handle = useActionForm<EventValues>({
    ...{ action, resetOnSaved: true },
    defaultValues: {
      ...{ pathwayId, visitId, kind: "", severity: "", day: today, time: "" },
      ...{ description: "", action: "", seriousBecause: [] },
    },
  });
  const kind = useWatch({ control: handle.form.control, name: "kind" });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <Select name="kind" label={words.kind} choices={kinds} />
      {kind === "suicidal-thoughts" && <p className="font-medium text-amber">{flagHint}</p>}
      <RadioGroup name="severity" label={words.severity} choices={severities} inline />
      <DateField name="day" label={words.day} readBack={false} />
      <TimeField name="time" label={words.time} hint={words.timeHint} optional />
      <TextArea name="description" label={words.description} hint={words.descriptionHint} rows={2} optional />
      <TextArea name="action" label={words.action} rows={2} optional />
      <CheckboxGroup
        name="seriousBecause"
        label={words.serious}
        hint={words.seriousHint}
        choices={criteria}
        optional="unsaid"
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
