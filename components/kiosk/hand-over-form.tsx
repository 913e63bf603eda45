"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

/** Makes the code for the clinic's tablet; it is said once, here, in figures that are read across a desk. */
export function HandOverForm({
  action,
  pathwayId,
  words,
  formWords,
}: {
  action: FormAction<{ pathwayId: string }>;
  pathwayId: string;
  words: Record<"label" | "make" | "again" | "code" | "codeNote", string>;
  formWords: FormWords;
}) {
  const handle = useActionForm<{ pathwayId: string }>({ action, defaultValues: { pathwayId } });
  const { outcome } = handle;
  const code = outcome.status === "saved" ? outcome.message : undefined;
  return (
    <ActionForm
      handle={code === undefined ? handle : { ...handle, outcome: { status: "idle" } }}
      words={formWords}
      label={words.label}
    >
      <div aria-live="polite">
        {code !== undefined && (
          <div className="rounded-md border border-line-strong bg-sheet px-6 py-5">
            <p className="font-medium">{words.code}</p>
            <p className="mt-1 font-semibold tracking-wide tabular-nums" style={{ fontSize: "4rem", lineHeight: 1.1 }}>
              {code}
            </p>
            <p className="mt-2 text-ink-soft">{words.codeNote}</p>
          </div>
        )}
      </div>
      <SubmitButton variant={code === undefined ? "primary" : "secondary"} size="large">
        {code === undefined ? words.make : words.again}
      </SubmitButton>
    </ActionForm>
  );
}
