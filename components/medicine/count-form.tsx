"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import {
  NOBODY,
  SecondPersonFields,
  type SecondPersonProps,
  type SecondPersonValues,
} from "@/components/medicine/second-person-fields";
import type { FormWords } from "@/lib/content/words/form";
import { CountMedicineInput } from "@/lib/domain/medicine/medicine.schema";

export type CountValues = SecondPersonValues & {
  locationId: string;
  kind: string;
  counts: Record<string, number | null>;
  comment: string;
};
export type CountWords = { label: string; kind: string; unit: string; comment: string; save: string };

/** Ampoules as they lie there. What the ledger expects is not on the page: it is told when the count is saved. */
export function CountForm({
  action,
  locationId,
  kinds,
  batches,
  secondPerson,
  words,
  formWords,
}: {
  action: FormAction<CountValues>;
  locationId: string;
  kinds: Choice[];
  batches: Choice[];
  secondPerson: SecondPersonProps;
  words: CountWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<CountValues>({
    ...{ action, schema: CountMedicineInput.omit({ commandId: true }), resetOnSaved: true },
    defaultValues: {
      ...{ locationId, kind: "treatment-day", comment: "", ...NOBODY },
      counts: Object.fromEntries(batches.map(({ value }) => [value, null])),
    },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="kind" label={words.kind} choices={kinds} inline />
      {batches.map(({ value, label, hint }) => (
        <NumberField
          key={value}
          name={`counts.${value}`}
          label={label}
          {...(hint && { hint })}
          unit={words.unit}
          size="large"
        />
      ))}
      <TextField name="comment" label={words.comment} optional />
      <SecondPersonFields {...secondPerson} />
      <SubmitButton size="large">{words.save}</SubmitButton>
    </ActionForm>
  );
}
