"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import type { Choice } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
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
import { WasteMedicineInput, MoveMedicineInput } from "@/lib/domain/medicine/medicine.schema";

export type MoveAmpoulesValues = { batchId: string; visitId: string; ampoules: number | null; reason: string };
export type MoveAmpoulesWords = { label: string; batch: string; ampoules: string; save: string };

type MoveProps = {
  action: FormAction<MoveAmpoulesValues>;
  visitId: string;
  batches: Choice[];
  words: MoveAmpoulesWords;
  formWords: FormWords;
};

/** Unopened ampoules out of the stock for a session, or back into it. */
export function MoveAmpoulesForm({ action, visitId, batches, words, formWords }: MoveProps) {
  const handle = useActionForm<MoveAmpoulesValues>({
    ...{ action, schema: MoveMedicineInput.omit({ commandId: true }), resetOnSaved: true },
    defaultValues: { visitId, batchId: onlyOne(batches), ampoules: null, reason: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <Select name="batchId" label={words.batch} choices={batches} />
      <NumberField name="ampoules" label={words.ampoules} size="large" />
      <SubmitButton variant="secondary">{words.save}</SubmitButton>
    </ActionForm>
  );
}

export type WasteValues = SecondPersonValues & {
  batchId: string;
  visitId: string;
  ampoules: number | null;
  volumeMl: number | null;
  reason: string;
};
export type WasteWords = {
  label: string;
  batch: string;
  ampoules: string;
  volume: string;
  reason: string;
  save: string;
};

/** Thrown away before a witness: ml of what is out for a session, or (no session) whole ampoules of the stock. */
export function WasteForm({
  action,
  visitId,
  batches,
  secondPerson,
  words,
  formWords,
}: Omit<MoveProps, "action" | "words"> & {
  action: FormAction<WasteValues>;
  secondPerson: SecondPersonProps;
  words: WasteWords;
}) {
  const handle = useActionForm<WasteValues>({
    ...{ action, schema: WasteMedicineInput.omit({ commandId: true }), resetOnSaved: true },
    defaultValues: { visitId, batchId: onlyOne(batches), ampoules: null, volumeMl: null, reason: "", ...NOBODY },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <Select name="batchId" label={words.batch} choices={batches} />
      {visitId === "" ? (
        <NumberField name="ampoules" label={words.ampoules} size="large" />
      ) : (
        <NumberField name="volumeMl" label={words.volume} unit="ml" decimals size="large" />
      )}
      <TextField name="reason" label={words.reason} />
      <SecondPersonFields {...secondPerson} />
      <SubmitButton variant="secondary">{words.save}</SubmitButton>
    </ActionForm>
  );
}

function onlyOne(choices: Choice[]): string {
  return choices.length === 1 ? (choices[0]?.value ?? "") : "";
}
