"use client";

import { ActionForm } from "@/components/form/action-form";
import { Checkbox } from "@/components/form/checkbox";
import type { FormAction } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import type { MeasurementFormWords } from "@/lib/content/words/screening";

export type MeasurementValues = {
  pathwayId: string;
  weightKg: number | null;
  heightCm: number | null;
  systolicMmHg: number | null;
  diastolicMmHg: number | null;
  heartRateBpm: number | null;
  spo2Percent: number | null;
  weightIsRight: boolean;
};

/** Weight, and what was measured with it. A weight that looks wrong is asked about once. */
export function MeasurementForm({
  action,
  pathwayId,
  words,
  formWords,
}: {
  action: FormAction<MeasurementValues>;
  pathwayId: string;
  words: MeasurementFormWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<MeasurementValues>({
    action,
    defaultValues: {
      ...{ pathwayId, weightKg: null, heightCm: null, systolicMmHg: null, diastolicMmHg: null },
      ...{ heartRateBpm: null, spo2Percent: null, weightIsRight: false },
    },
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <div className="grid grid-cols-2 gap-x-5 gap-y-4 sm:grid-cols-3">
        <NumberField name="weightKg" label={words.weight} unit="kg" decimals widthCh={6} className="self-end" />
        <NumberField name="heightCm" label={words.height} unit="cm" widthCh={4} className="self-end" optional />
        <NumberField name="spo2Percent" label={words.spo2} unit="%" widthCh={4} className="self-end" optional />
        <NumberField name="systolicMmHg" label={words.systolic} unit="mmHg" widthCh={4} className="self-end" optional />
        <NumberField
          name="diastolicMmHg"
          label={words.diastolic}
          unit="mmHg"
          widthCh={4}
          className="self-end"
          optional
        />
        <NumberField name="heartRateBpm" label={words.pulse} unit="/min" widthCh={4} className="self-end" optional />
      </div>
      {handle.outcome.status === "refused" && <Checkbox name="weightIsRight" label={words.confirm} />}
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
