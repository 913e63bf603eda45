"use client";

import { useChartingAction } from "@/components/charting/charting-context";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { RecordAlertStepInput } from "@/lib/domain/vitals/vitals.schema";

export type AlertStepValues = { pathwayId: string; alertId: string; kind: string; note: string };

/** What more was done about an alert: the doctor was called, has seen the patient, or a remark. */
export function AlertStepForm({
  action,
  ids,
  kinds,
  words,
  formWords,
}: {
  action: FormAction<AlertStepValues>;
  ids: { pathwayId: string; alertId: string };
  kinds: Choice[];
  words: { label: string; kind: string; note: string; save: string };
  formWords: FormWords;
}) {
  const send = useChartingAction("record-alert-step", action, ({ kind, note }, { alertStep }) =>
    alertStep.replace("{note}", [kinds.find(({ value }) => value === kind)?.label, note].filter(Boolean).join(", ")),
  );
  const handle = useActionForm<AlertStepValues>({
    ...{ action: send, schema: RecordAlertStepInput, resetOnSaved: true },
    defaultValues: { ...ids, kind: "", note: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label} className="!space-y-3">
      <RadioGroup name="kind" label={words.kind} choices={kinds} />
      <TextField name="note" label={words.note} optional="unsaid" />
      <SubmitButton>{words.save}</SubmitButton>
    </ActionForm>
  );
}
