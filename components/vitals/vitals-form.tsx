"use client";

import type { FormEvent } from "react";
import { useChartingAction } from "@/components/charting/charting-context";
import { describeReading } from "@/components/charting/describe-charted";
import { ActionForm } from "@/components/form/action-form";
import { TimeField } from "@/components/form/date-field";
import type { FormAction, SaveDraft } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { isWholeFigure } from "@/components/vitals/auto-advance";
import type { FormWords } from "@/lib/content/words/form";
import type { VitalsFormWords } from "@/lib/content/words/vitals";
import type { CalendarDate } from "@/lib/domain/calendar";
import { VITALS_FIELDS, type VitalsField, VitalsForm as VitalsFormSchema } from "@/lib/domain/vitals/vitals.schema";

export type VitalsFormValues = { [K in VitalsField | "temperatureC"]: number | null } & {
  pathwayId: string;
  visitId: string;
  /** The day that a typed time belongs to: the session's own. */
  measuredOn: CalendarDate;
  measuredTime: string;
  skippedReason: string;
  comment: string;
};
/** What is seen and asked for, and may be as before; figures of a monitor are always read anew. */
export type Observed = Partial<Record<"moaas" | "nausea" | "anxiety" | "dissociation", number | null>>;

const FROM_MONITOR = ["systolicMmHg", "diastolicMmHg", "heartRateBpm", "spo2Percent", "respiratoryRatePerMin"] as const;
const OBSERVED = ["moaas", "nausea", "anxiety", "dissociation"] as const;

/** One set of vital signs, for big fingers in dim light: digits go in one after another without a tap between them. */
export function VitalsForm({
  action,
  ids,
  previous,
  isBaseline,
  words,
  formWords,
  draftKey,
  saveDraft,
}: {
  action: FormAction<VitalsFormValues>;
  ids: { pathwayId: string; visitId: string; measuredOn: CalendarDate };
  previous: Observed | null;
  isBaseline: boolean;
  words: VitalsFormWords;
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
}) {
  const empty = Object.fromEntries(VITALS_FIELDS.map((field) => [field, null])) as {
    [K in VitalsField]: number | null;
  };
  const send = useChartingAction("record-vitals", action, describeReading);
  const handle = useActionForm<VitalsFormValues>({
    ...{ action: send, schema: VitalsFormSchema, draftKey, saveDraft, resetOnSaved: true },
    defaultValues: { ...ids, ...empty, temperatureC: null, measuredTime: "", skippedReason: "", comment: "" },
  });
  const asBefore = () => {
    for (const field of OBSERVED) handle.form.setValue(field, previous?.[field] ?? null, { shouldDirty: true });
  };
  /** The figure is whole: on to the next field. An anxiety of 1 looks like the start of 10 until the next digit has come. */
  const moveOn = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement)) return;
    const field = VITALS_FIELDS.find((name) => name === target.name);
    if (!field || !isWholeFigure(field, target.value)) return;
    const belongsToNext = field === "anxiety" ? /^1([1-9])$/.exec(target.value)?.[1] : undefined;
    if (belongsToNext !== undefined) {
      handle.form.setValue("anxiety", 1, { shouldDirty: true });
      handle.form.setValue("dissociation", Number(belongsToNext), { shouldDirty: true });
    }
    const inputs = [...(target.form?.querySelectorAll<HTMLInputElement>("input[type=text]") ?? [])];
    inputs[inputs.indexOf(target) + 1]?.focus();
  };
  const unit = {
    systolicMmHg: "mmHg",
    diastolicMmHg: "mmHg",
    heartRateBpm: words.perMinute,
    spo2Percent: "%",
    respiratoryRatePerMin: words.perMinute,
  };
  return (
    <ActionForm handle={handle} words={formWords} label={words.formLabel} className="!space-y-5">
      <div onChange={moveOn} className="space-y-5">
        <div className="grid grid-cols-2 gap-x-5 gap-y-3">
          {FROM_MONITOR.map((field) => (
            <NumberField
              key={field}
              name={field}
              label={words.fields[field]}
              unit={unit[field]}
              size="large"
              widthCh={5}
              optional="unsaid"
            />
          ))}
        </div>
        <fieldset>
          <legend className="font-semibold">{words.observed}</legend>
          <div className="mt-2 grid grid-cols-2 gap-x-5 gap-y-3">
            {OBSERVED.map((field) => (
              <NumberField
                key={field}
                name={field}
                label={words.fields[field]}
                size="large"
                widthCh={3}
                optional="unsaid"
              />
            ))}
          </div>
        </fieldset>
        <div className="flex flex-wrap gap-3">
          <SubmitButton size="large" icon="check">
            {isBaseline ? words.saveBaseline : words.save}
          </SubmitButton>
          {previous && (
            <Button onClick={asBefore} size="large">
              {words.asBefore}
            </Button>
          )}
        </div>
        <p className="text-sm text-ink-soft">
          {words.movesOn} {previous && words.asBeforeHint}
        </p>
      </div>
      <div>
        <Details summary={words.more}>
          <NumberField
            name="temperatureC"
            label={words.temperatureC}
            hint={words.temperatureHint}
            unit="°C"
            decimals
            size="large"
            widthCh={5}
            optional="unsaid"
          />
        </Details>
        <Details summary={words.otherTime}>
          <div className="space-y-4">
            <TimeField
              name="measuredTime"
              label={words.measuredTime}
              hint={words.measuredTimeHint}
              size="large"
              optional="unsaid"
            />
            <TextField name="comment" label={words.comment} size="large" optional="unsaid" />
          </div>
        </Details>
        <Details summary={words.skip}>
          <TextField name="skippedReason" label={words.skippedReason} size="large" optional="unsaid" />
        </Details>
        <Details summary={words.moaasTitle}>
          <p className="text-sm">{words.moaasHint}</p>
        </Details>
      </div>
    </ActionForm>
  );
}
