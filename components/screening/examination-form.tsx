"use client";

import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { ExaminationFormWords } from "@/lib/content/words/examinations";
import type { FormWords } from "@/lib/content/words/form";

export type ExaminationValues = {
  pathwayId: string;
  kind: string;
  takenOn: string;
  result: string;
  value: string;
  comment: string;
};

/** An ECG, a blood test or the like; empties itself when added, for the next one. */
export function ExaminationForm({
  action,
  pathwayId,
  kinds,
  words,
  formWords,
}: {
  action: FormAction<ExaminationValues>;
  pathwayId: string;
  kinds: Choice[];
  words: ExaminationFormWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<ExaminationValues>({
    action,
    defaultValues: { pathwayId, kind: "", takenOn: "", result: "", value: "", comment: "" },
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <Select name="kind" label={words.kind} choices={kinds} />
      <DateField name="takenOn" label={words.takenOn} />
      <RadioGroup
        name="result"
        label={words.result}
        inline
        choices={[
          { value: "normal", label: words.normal },
          { value: "abnormal", label: words.abnormal },
          { value: "unclear", label: words.unclear },
        ]}
      />
      <TextField name="value" label={words.value} hint={words.valueHint} optional />
      <TextArea name="comment" label={words.comment} hint={words.commentHint} rows={2} optional="unsaid" />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
