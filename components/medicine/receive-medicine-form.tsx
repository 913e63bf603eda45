"use client";

import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
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
import { Details } from "@/components/ui/details";
import type { FormWords } from "@/lib/content/words/form";
import { ReceiveMedicineInput } from "@/lib/domain/medicine/medicine.schema";

export type ReceiveMedicineValues = SecondPersonValues & {
  locationId: string;
  product: string;
  strengthMgPerMl: string;
  ampouleMl: number | null;
  ampoules: number | null;
  batchNumber: string;
  expiresOn: string;
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
  | "save",
  string
>;

/** A delivery, counted and read off the box. */
export function ReceiveMedicineForm({
  action,
  locations,
  products,
  strengths,
  secondPerson,
  words,
  formWords,
}: {
  action: FormAction<ReceiveMedicineValues>;
  locations: Choice[];
  products: Choice[];
  strengths: Choice[];
  secondPerson: SecondPersonProps;
  words: ReceiveMedicineWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<ReceiveMedicineValues>({
    ...{ action, schema: ReceiveMedicineInput.omit({ commandId: true }), resetOnSaved: true },
    defaultValues: {
      ...{ locationId: locations.length === 1 ? (locations[0]?.value ?? "") : "", product: "", strengthMgPerMl: "" },
      ...{ ampouleMl: null, ampoules: null, batchNumber: "", expiresOn: "", ...NOBODY },
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
      <Details summary={words.witness}>
        <SecondPersonFields {...secondPerson} />
      </Details>
      <SubmitButton size="large">{words.save}</SubmitButton>
    </ActionForm>
  );
}
