"use client";

import { ActionForm } from "@/components/form/action-form";
import { Checkbox } from "@/components/form/checkbox";
import { FileField } from "@/components/form/file-field";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";
import { ImportInstrumentTextInput, MAX_FILE_BYTES } from "@/lib/domain/instrument-text/instrument-text.schema";

export type ImportTextValues = { instrument: string; source: string; hasRight: boolean };

/** A licensed text as a file. Whether it fits is the server's to say, with every place that does not. */
export function ImportTextForm({
  action,
  instrument,
  label,
  words,
  formWords,
}: {
  action: FormAction<ImportTextValues>;
  instrument: string;
  label: string;
  words: { file: string; fileHint: string; hasRight: string; submit: string };
  formWords: FormWords;
}) {
  const handle = useActionForm<ImportTextValues>({
    action,
    schema: ImportInstrumentTextInput,
    defaultValues: { instrument, source: "", hasRight: false },
  });
  return (
    <ActionForm handle={handle} words={formWords} label={label}>
      <FileField
        name="source"
        label={words.file}
        hint={words.fileHint}
        accept=".json,application/json,application/fhir+json"
        maxBytes={MAX_FILE_BYTES}
      />
      <Checkbox name="hasRight" label={words.hasRight} />
      <SubmitButton>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
