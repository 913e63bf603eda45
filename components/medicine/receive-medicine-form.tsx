"use client";

import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { ReceiveMedicineInput } from "@/lib/domain/medicine/medicine.schema";

export type ReceiveMedicineValues = {
  locationId: string;
  product: string;
  strengthMgPerMl: string;
  ampouleMl: number | null;
  ampoules: number | null;
  batchNumber: string;
  expiresOn: string;
  witnessId: string;
};
export type ReceiveMedicineWords = Record<
  | "label"
  | "location"
  | "product"
  | "strength"
  | "ampouleMl"
  | "ampoules"
  | "batchNumber"
  | "expiresOn"
  | "witness"
  | "witnessHint"
  | "save",
  string
>;

/** A delivery, counted and read off the box. */
export function ReceiveMedicineForm({
  action,
  locations,
  products,
  strengths,
  witnesses,
  words,
  formWords,
}: {
  action: FormAction<ReceiveMedicineValues>;
  locations: Choice[];
  products: Choice[];
  strengths: Choice[];
  witnesses: Choice[];
  words: ReceiveMedicineWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<ReceiveMedicineValues>({
    ...{ action, schema: ReceiveMedicineInput.omit({ commandId: true }), resetOnSaved: true },
    defaultValues: {
      ...{ locationId: locations.length === 1 ? (locations[0]?.value ?? "") : "", product: "", strengthMgPerMl: "" },
      ...{ ampouleMl: null, ampoules: null, batchNumber: "", expiresOn: "", witnessId: "" },
    },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <RadioGroup name="locationId" label={words.location} choices={locations} inline />
      <RadioGroup name="product" label={words.product} choices={products} inline />
      <RadioGroup name="strengthMgPerMl" label={words.strength} choices={strengths} inline />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <NumberField name="ampouleMl" label={words.ampouleMl} unit="ml" decimals size="large" />
        <NumberField name="ampoules" label={words.ampoules} size="large" />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <TextField
          name="batchNumber"
          label={words.batchNumber}
          size="large"
          widthCh={16}
          spellCheck={false}
          autoComplete="off"
        />
        <DateField name="expiresOn" label={words.expiresOn} size="large" />
      </div>
      <Select name="witnessId" label={words.witness} hint={words.witnessHint} choices={witnesses} optional />
      <SubmitButton size="large">{words.save}</SubmitButton>
    </ActionForm>
  );
}
