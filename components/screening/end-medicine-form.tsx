"use client";

import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import type { EndMedicineWords } from "@/lib/content/words/patient-medicines";

export type EndMedicineValues = { pathwayId: string; medicineId: string; endedOn: string; reason: string };

/** The patient no longer takes a medicine: since when, why, and who decided it. */
export function EndMedicineForm({
  action,
  pathwayId,
  medicineId,
  words,
  formWords,
}: {
  action: FormAction<EndMedicineValues>;
  pathwayId: string;
  medicineId: string;
  words: EndMedicineWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<EndMedicineValues>({
    action,
    defaultValues: { pathwayId, medicineId, endedOn: "", reason: "" },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <DateField name="endedOn" label={words.endedOn} />
      <TextArea name="reason" label={words.reason} rows={3} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
