"use client";

import { type ReactNode, useId, useMemo } from "react";
import { type FieldValues, FormProvider } from "react-hook-form";
import { DraftStatus } from "@/components/form/draft-status";
import { ErrorSummary } from "@/components/form/error-summary";
import { ActionFormContext } from "@/components/form/form-context";
import { OutcomeNotice } from "@/components/form/outcome-notice";
import type { ActionFormHandle } from "@/components/form/use-action-form";
import { classNames } from "@/components/ui/class-names";
import type { FormWords } from "@/lib/content/words/form";

/** The form element with everything that every form needs: words, error summary, what became of it, draft state. */
export function ActionForm<Values extends FieldValues>({
  handle,
  words,
  label,
  children,
  className,
}: {
  handle: ActionFormHandle<Values>;
  words: FormWords;
  /** The accessible name of the form, when the page has several. */
  label?: string;
  children: ReactNode;
  className?: string;
}) {
  const idPrefix = `${useId()}-`;
  const context = useMemo(() => ({ words, idPrefix }), [words, idPrefix]);
  return (
    <ActionFormContext value={context}>
      <FormProvider {...handle.form}>
        <form
          noValidate
          aria-label={label}
          aria-busy={handle.sending}
          data-sending={handle.sending}
          onSubmit={handle.onSubmit}
          className={classNames("group/form max-w-measure space-y-6", className)}
        >
          <ErrorSummary />
          {children}
          <OutcomeNotice outcome={handle.outcome} />
          <DraftStatus state={handle.draft.state} restored={handle.draft.restored} />
        </form>
      </FormProvider>
    </ActionFormContext>
  );
}
