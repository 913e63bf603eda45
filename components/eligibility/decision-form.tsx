"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { DecisionFormWords } from "@/lib/content/words/decision";
import type { FormWords } from "@/lib/content/words/form";

export type DecisionValues = {
  pathwayId: string;
  screeningId: string;
  basis: Record<string, string>;
  outcome: string;
  reasons: string;
  offLabelReasoning: string;
  consulted: string;
  conditions: string;
  explanation: string;
  deferredUntil: string;
};

/**
 * The end of the screening: may be treated, cannot, or not yet. `screeningId` and `basis` are what the page shows now, so that what the doctor
 * has recorded further up since the form was begun is no surprise to the server.
 */
export function DecisionForm({
  action,
  pathwayId,
  screeningId,
  basis,
  openForms,
  words,
  formWords,
  ...drafting
}: {
  action: FormAction<DecisionValues>;
  pathwayId: string;
  screeningId: string;
  basis: Record<string, string>;
  /** Names of forms that are neither answered nor required. */
  openForms: string[];
  words: DecisionFormWords;
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
  draft?: KeptDraft<DecisionValues> | undefined;
}) {
  const handle = useActionForm<DecisionValues>({
    ...drafting,
    action: (values) => action({ ...values, screeningId, basis }),
    defaultValues: {
      ...{ pathwayId, screeningId, basis, outcome: "", reasons: "", offLabelReasoning: "", consulted: "" },
      ...{ conditions: "", explanation: "", deferredUntil: "" },
    },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <Fields words={words} />
      {openForms.length > 0 && (
        <p className="text-sm text-ink-soft">
          {words.notAnswered}: {openForms.join(", ")}
        </p>
      )}
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}

function Fields({ words }: { words: DecisionFormWords }) {
  const outcome: unknown = useWatch({ name: "outcome" });
  const choices = [
    { value: "eligible", label: words.eligible },
    { value: "deferred", label: words.deferred },
    { value: "not-eligible", label: words.notEligible },
  ];
  return (
    <>
      <RadioGroup name="outcome" label={words.outcome} choices={choices} />
      {outcome === "deferred" && <DateField name="deferredUntil" label={words.deferredUntil} />}
      <TextArea name="reasons" label={words.reasons} rows={4} />
      {outcome === "eligible" && (
        <TextArea name="offLabelReasoning" label={words.offLabel} hint={words.offLabelHint} rows={4} />
      )}
      <TextField
        name="consulted"
        label={words.consulted}
        hint={words.consultedHint}
        optional={outcome === "eligible" ? "unsaid" : true}
      />
      <TextField name="conditions" label={words.conditions} hint={words.conditionsHint} optional />
      <TextArea name="explanation" label={words.explanation} hint={words.explanationHint} rows={4} />
    </>
  );
}
