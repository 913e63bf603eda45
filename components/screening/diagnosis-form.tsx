"use client";

import { ActionForm } from "@/components/form/action-form";
import { CodeSearch } from "@/components/form/code-search";
import type { FormAction } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { CodeSearchWords } from "@/lib/content/words/code-search";
import type { DiagnosisFormWords } from "@/lib/content/words/diagnoses";
import type { FormWords } from "@/lib/content/words/form";

export type DiagnosisValues = {
  pathwayId: string;
  code: string;
  text: string;
  rank: string;
  certainty: string;
  comment: string;
};

/** One diagnosis; empties itself when added, for the next one. */
export function DiagnosisForm({
  action,
  pathwayId,
  rank,
  searchAddress,
  words,
  searchWords,
  formWords,
}: {
  action: FormAction<DiagnosisValues>;
  pathwayId: string;
  /** What the next one most likely is: main until there is one. */
  rank: "main" | "secondary";
  searchAddress: string;
  words: DiagnosisFormWords;
  searchWords: CodeSearchWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<DiagnosisValues>({
    action,
    defaultValues: { pathwayId, code: "", text: "", rank, certainty: "confirmed", comment: "" },
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
      <RadioGroup
        name="rank"
        label={words.rank}
        inline
        choices={[
          { value: "main", label: words.main },
          { value: "secondary", label: words.secondary },
        ]}
      />
      <RadioGroup
        name="certainty"
        label={words.certainty}
        inline
        choices={[
          { value: "confirmed", label: words.confirmed },
          { value: "provisional", label: words.provisional },
          { value: "earlier", label: words.earlier },
        ]}
      />
      <TextField name="comment" label={words.comment} optional />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </ActionForm>
  );
}
