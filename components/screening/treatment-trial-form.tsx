"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { RadioGroup } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import type { TrialFormWords } from "@/lib/content/words/screening";

export type TrialValues = {
  pathwayId: string;
  kind: string;
  name: string;
  dose: string;
  weeks: number | null;
  adequate: string;
  outcome: string;
  comment: string;
};

/** One earlier treatment; empties itself when added, for the next one. */
export function TreatmentTrialForm({
  action,
  pathwayId,
  words,
  formWords,
}: {
  action: FormAction<TrialValues>;
  pathwayId: string;
  words: TrialFormWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<TrialValues>({
    action,
    defaultValues: {
      pathwayId,
      kind: "medicine",
      name: "",
      dose: "",
      weeks: null,
      adequate: "",
      outcome: "",
      comment: "",
    },
    resetOnSaved: true,
  });
  const kinds = (["medicine", "psychotherapy", "ect", "other"] as const).map((value) => ({
    value,
    label: words[value],
  }));
  const adequate = (["yes", "no", "unknown"] as const).map((value) => ({ value, label: words[value] }));
  const outcomes = [
    { value: "no-effect", label: words.noEffect },
    { value: "partial-effect", label: words.partialEffect },
    { value: "effect", label: words.effect },
    { value: "stopped-side-effects", label: words.stopped },
    { value: "unknown", label: words.outcomeUnknown },
  ];
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="kind" label={words.kind} choices={kinds} inline />
      <div className="grid gap-6 sm:grid-cols-[2fr_1fr_1fr]">
        <TextField name="name" label={words.name} hint={words.nameHint} />
        <TextField name="dose" label={words.dose} className="self-end" optional />
        <NumberField
          name="weeks"
          label={words.weeks}
          unit={words.weeksUnit}
          widthCh={4}
          className="self-end"
          optional
        />
      </div>
      <RadioGroup name="adequate" label={words.adequate} choices={adequate} inline />
      <Select name="outcome" label={words.outcome} choices={outcomes} />
      <TextField name="comment" label={words.comment} optional />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
