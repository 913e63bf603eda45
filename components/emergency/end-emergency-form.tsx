"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import type { FormWords } from "@/lib/content/words/form";

export type EndEmergencyValues = { pathwayId: string; visitId: string; summary: string };

/** How it went; or that there was nothing. */
export function EndEmergencyForm({
  action,
  pathwayId,
  visitId,
  words,
  formWords,
  onEnded,
}: {
  action: FormAction<EndEmergencyValues>;
  pathwayId: string;
  visitId: string;
  words: Record<"label" | "summary" | "submit" | "mistake" | "mistakeSummary", string>;
  formWords: FormWords;
  onEnded?: () => void;
}) {
  const handle = useActionForm<EndEmergencyValues>({
    action,
    defaultValues: { pathwayId, visitId, summary: "" },
    resetOnSaved: true,
    ...(onEnded && { onSaved: onEnded }),
  });
  return (
    <ActionForm handle={handle} words={formWords} label={words.label}>
      <TextArea name="summary" label={words.summary} rows={3} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton size="large">{words.submit}</SubmitButton>
        <Button size="large" onClick={() => handle.form.setValue("summary", words.mistakeSummary)}>
          {words.mistake}
        </Button>
      </div>
    </ActionForm>
  );
}
