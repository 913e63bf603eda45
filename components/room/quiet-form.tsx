"use client";

import { type ReactNode, useId, useMemo } from "react";
import { type FieldValues, FormProvider } from "react-hook-form";
import { DraftStatus } from "@/components/form/draft-status";
import { ActionFormContext } from "@/components/form/form-context";
import { OutcomeNotice } from "@/components/form/outcome-notice";
import type { ActionFormHandle } from "@/components/form/use-action-form";
import type { FormWords } from "@/lib/content/words/form";

/**
 * A form for hands that go on at once: what was saved is said in one quiet line, without moving anything and without taking the focus. A refusal is as
 * loud as everywhere.
 */
export function QuietForm<Values extends FieldValues>({
  handle,
  label,
  words,
  keepsRoom = true,
  children,
}: {
  handle: ActionFormHandle<Values>;
  label: string;
  words: FormWords;
  /** Room for the quiet line even before there is one, so that nothing moves. */
  keepsRoom?: boolean;
  children: ReactNode;
}) {
  const idPrefix = `${useId()}-`;
  const context = useMemo(() => ({ words, idPrefix }), [words, idPrefix]);
  const { outcome, draft } = handle;
  const isSaved = outcome.status === "saved";
  return (
    <ActionFormContext value={context}>
      <FormProvider {...handle.form}>
        <form noValidate aria-label={label} aria-busy={handle.sending} onSubmit={handle.onSubmit}>
          {children}
          <div className={`text-sm text-ink-soft ${keepsRoom ? "min-h-6" : ""}`}>
            <p role="status" className="empty:hidden">
              {isSaved && draft.state === "none" ? outcome.message : ""}
            </p>
            <DraftStatus state={draft.state} restored={draft.restored} />
          </div>
          {!isSaved && <OutcomeNotice outcome={outcome} />}
        </form>
      </FormProvider>
    </ActionFormContext>
  );
}
