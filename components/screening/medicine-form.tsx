"use client";

import { ActionForm } from "@/components/form/action-form";
import { CodeSearch } from "@/components/form/code-search";
import type { FormAction } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { CodeSearchWords } from "@/lib/content/words/code-search";
import type { FormWords } from "@/lib/content/words/form";
import type { MedicineFormWords } from "@/lib/content/words/patient-medicines";

export type MedicineValues = {
  pathwayId: string;
  code: string;
  text: string;
  dose: string;
  use: string;
  comment: string;
};

/** One medicine that the patient takes; empties itself when added, for the next one. */
export function MedicineForm({
  action,
  pathwayId,
  searchAddress,
  words,
  searchWords,
  formWords,
}: {
  action: FormAction<MedicineValues>;
  pathwayId: string;
  searchAddress: string;
  words: MedicineFormWords;
  searchWords: CodeSearchWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<MedicineValues>({
    action,
    defaultValues: { pathwayId, code: "", text: "", dose: "", use: "", comment: "" },
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <CodeSearch
        name="text"
        codeName="code"
        label={words.code}
        hint={words.codeHint}
        address={searchAddress}
        example={words.codeExample}
        words={searchWords}
      />
      <TextField name="dose" label={words.dose} optional />
      <RadioGroup
        name="use"
        label={words.use}
        inline
        choices={[
          { value: "regular", label: words.regular },
          { value: "as-needed", label: words.asNeeded },
          { value: "recently-stopped", label: words.recentlyStopped },
        ]}
      />
      <TextField name="comment" label={words.comment} optional />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
