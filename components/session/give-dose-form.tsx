"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import {
  NOBODY,
  SecondPersonFields,
  type SecondPersonProps,
  type SecondPersonValues,
} from "@/components/medicine/second-person-fields";
import type { FormWords } from "@/lib/content/words/form";
import { GiveDoseInput } from "@/lib/domain/dose/dose.schema";

export type GiveDoseValues = SecondPersonValues & {
  pathwayId: string;
  visitId: string;
  batchId: string;
  typedVolumeMl: number | null;
  site: string;
};
/** What a batch comes to for this order, in words. */
export type BatchChoice = Choice & { drawUp: string; formula: string; contains: string; rate?: string };
export type GiveDoseWords = {
  label: string;
  batch: string;
  volume: string;
  volumeHint: string;
  site: string;
  save: string;
};

/**
 * Draw up, read off, check by a second person, give. Nothing here is kept as a draft: the form holds somebody's PIN, and a dose is
 * given now or not at all.
 */
export function GiveDoseForm({
  action,
  ids,
  batches,
  sites,
  secondPerson,
  words,
  formWords,
}: {
  action: FormAction<GiveDoseValues>;
  ids: { pathwayId: string; visitId: string };
  batches: BatchChoice[];
  sites: Choice[];
  secondPerson: SecondPersonProps;
  words: GiveDoseWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<GiveDoseValues>({
    ...{ action, schema: GiveDoseInput.omit({ commandId: true }) },
    // From here on the page is the flowsheet: begin at its top.
    onSaved: () => window.scrollTo({ top: 0 }),
    defaultValues: { ...ids, batchId: "", typedVolumeMl: null, site: "", ...NOBODY },
  });
  const batchId = useWatch({ control: handle.form.control, name: "batchId" });
  const chosen = batches.find(({ value }) => value === batchId);
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="max-w-none">
      <RadioGroup name="batchId" label={words.batch} choices={batches} />
      <div aria-live="polite">
        {chosen && (
          <p className="rounded-md bg-fjord-tint px-5 py-4">
            <strong className="block text-2xl font-semibold tabular-nums">{chosen.drawUp}</strong>
            <span className="block tabular-nums">{chosen.formula}</span>
            <span className="tabular-nums">{chosen.contains}</span>
            {chosen.rate && <strong className="mt-2 block font-semibold tabular-nums">{chosen.rate}</strong>}
          </p>
        )}
      </div>
      <NumberField name="typedVolumeMl" label={words.volume} hint={words.volumeHint} unit="ml" decimals size="large" />
      <RadioGroup name="site" label={words.site} choices={sites} inline />
      <SecondPersonFields {...secondPerson} />
      <SubmitButton size="large" icon="syringe">
        {words.save}
      </SubmitButton>
    </ActionForm>
  );
}
