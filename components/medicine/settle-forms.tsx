"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { type Choice, RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import {
  NOBODY,
  SecondPersonFields,
  type SecondPersonProps,
  type SecondPersonValues,
} from "@/components/medicine/second-person-fields";
import type { FormWords } from "@/lib/content/words/form";
import { CloseDiscrepancyInput, CorrectLedgerRowInput } from "@/lib/domain/medicine/medicine.schema";

type Shared<Words> = { secondPerson: SecondPersonProps; words: Words; formWords: FormWords };

export type CloseDiscrepancyValues = SecondPersonValues & {
  discrepancyId: string;
  explanation: string;
  adjusts: string;
};
export type CloseDiscrepancyWords = { label: string; explanation: string; adjusts: string; save: string };

/** Two people explain what did not come out even. Without choices the balance cannot be adjusted. */
export function CloseDiscrepancyForm({
  action,
  discrepancyId,
  adjustChoices,
  secondPerson,
  words,
  formWords,
}: Shared<CloseDiscrepancyWords> & {
  action: FormAction<CloseDiscrepancyValues>;
  discrepancyId: string;
  adjustChoices: Choice[];
}) {
  const handle = useActionForm<CloseDiscrepancyValues>({
    ...{ action, schema: CloseDiscrepancyInput.omit({ commandId: true }) },
    defaultValues: { discrepancyId, explanation: "", adjusts: adjustChoices.length > 0 ? "" : "no", ...NOBODY },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextArea name="explanation" label={words.explanation} rows={3} />
      {adjustChoices.length > 0 && <RadioGroup name="adjusts" label={words.adjusts} choices={adjustChoices} />}
      <SecondPersonFields {...secondPerson} />
      <SubmitButton>{words.save}</SubmitButton>
    </ActionForm>
  );
}

export type CorrectRowValues = SecondPersonValues & { rowId: string; reason: string };
export type CorrectRowWords = { label: string; reason: string; save: string };

/** A row is reversed by a new one. */
export function CorrectRowForm({
  action,
  rowId,
  secondPerson,
  words,
  formWords,
}: Shared<CorrectRowWords> & { action: FormAction<CorrectRowValues>; rowId: string }) {
  const handle = useActionForm<CorrectRowValues>({
    ...{ action, schema: CorrectLedgerRowInput.omit({ commandId: true }) },
    defaultValues: { rowId, reason: "", ...NOBODY },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextArea name="reason" label={words.reason} rows={2} />
      <SecondPersonFields {...secondPerson} />
      <SubmitButton>{words.save}</SubmitButton>
    </ActionForm>
  );
}
