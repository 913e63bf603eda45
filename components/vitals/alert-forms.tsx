"use client";

import { useChartingAction } from "@/components/charting/charting-context";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import type { Choice } from "@/components/form/radio-group";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import type { FormWords } from "@/lib/content/words/form";
import { AcknowledgeAlertInput, InvalidateVitalsInput } from "@/lib/domain/vitals/vitals.schema";

export type AcknowledgeValues = { pathwayId: string; alertId: string; action: string };
export type AcknowledgeWords = { action: string; acknowledge: string; suggestions: string[] };

/** Answer for an alert by name: one tap for what is usual, own words for the rest. */
export function AcknowledgeAlertForm({
  action,
  ids,
  label,
  words,
  formWords,
}: {
  action: FormAction<AcknowledgeValues>;
  ids: { pathwayId: string; alertId: string };
  /** Which alert it is, for the name of the form. */
  label: string;
  words: AcknowledgeWords;
  formWords: FormWords;
}) {
  const send = useChartingAction("acknowledge-alert", action, (values, { acknowledged }) =>
    acknowledged.replace("{action}", values.action),
  );
  const handle = useActionForm<AcknowledgeValues>({
    ...{ action: send, schema: AcknowledgeAlertInput.omit({ commandId: true }), defaultValues: { ...ids, action: "" } },
  });
  const add = (suggestion: string) => {
    const written = handle.form.getValues("action").trim();
    handle.form.setValue("action", written === "" ? suggestion : `${written}. ${suggestion}`, { shouldDirty: true });
  };
  return (
    <ActionForm handle={handle} words={formWords} label={label} className="!space-y-3">
      <div className="flex flex-wrap gap-2">
        {words.suggestions.map((suggestion) => (
          <Button key={suggestion} onClick={() => add(suggestion)} className="min-h-12">
            {suggestion}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="grow basis-64">
          <TextField name="action" label={words.action} size="large" />
        </div>
        <SubmitButton size="large">{words.acknowledge}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export type InvalidateValues = { pathwayId: string; readingId: string; reason: string };

/** Take a wrong reading out; it stays, struck through, with the reason. */
export function InvalidateVitalsForm({
  action,
  pathwayId,
  readings,
  words,
  formWords,
}: {
  action: FormAction<InvalidateValues>;
  pathwayId: string;
  readings: Choice[];
  words: { label: string; which: string; reason: string; save: string };
  formWords: FormWords;
}) {
  const handle = useActionForm<InvalidateValues>({
    ...{ action, schema: InvalidateVitalsInput.omit({ commandId: true }), resetOnSaved: true },
    defaultValues: { pathwayId, readingId: "", reason: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <Select name="readingId" label={words.which} choices={readings} />
      <TextField name="reason" label={words.reason} />
      <SubmitButton variant="secondary">{words.save}</SubmitButton>
    </ActionForm>
  );
}
