"use client";

import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { FileField } from "@/components/form/file-field";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { Notice } from "@/components/ui/notice";
import { ImportPreview } from "@/components/vitals/import-preview";
import type { FormWords } from "@/lib/content/words/form";
import type { ImportFormWords } from "@/lib/content/words/vitals-import";
import type { Locale } from "@/lib/domain/access/actor";
import { type ImportFacts, planImport } from "@/lib/domain/vitals/plan-import";
import { ImportVitalsInput, MAX_FILE_CHARACTERS } from "@/lib/domain/vitals/vitals.schema";

export type ImportVitalsValues = { pathwayId: string; visitId: string; content: string };

/** A monitor's file: every row is shown, with why one is left out, before anything is saved. The browser asks the same rule as the server. */
export function ImportVitalsForm({
  action,
  ids,
  session,
  now,
  locale,
  words,
  formWords,
}: {
  action: FormAction<ImportVitalsValues>;
  ids: { pathwayId: string; visitId: string };
  session: ImportFacts;
  now: Date;
  locale: Locale;
  words: ImportFormWords;
  formWords: FormWords;
}) {
  const handle = useActionForm<ImportVitalsValues>({
    ...{ action, schema: ImportVitalsInput, resetOnSaved: true, defaultValues: { ...ids, content: "" } },
  });
  const content = useWatch({ control: handle.form.control, name: "content" });
  const planned = content === "" ? null : planImport(content, session, now);
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <FileField
        name="content"
        label={words.file}
        hint={words.columns}
        accept=".csv,.txt,.tsv,.json,text/csv,application/json"
        maxBytes={MAX_FILE_CHARACTERS}
      />
      {planned && !planned.ok && <Notice tone="warning" title={words.fileProblems[planned.refusal.kind]} />}
      {planned?.ok && <ImportPreview rows={planned.value} locale={locale} words={words} />}
      {planned?.ok && planned.value.some(({ problem }) => problem === null) && (
        <SubmitButton size="large">{words.save}</SubmitButton>
      )}
    </ActionForm>
  );
}
