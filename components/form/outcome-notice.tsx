"use client";

import { useEffect, useRef } from "react";
import { useFormWords } from "@/components/form/form-context";
import { RefusalNotice } from "@/components/form/refusal-notice";
import type { Outcome } from "@/components/form/use-action-form";
import { Notice } from "@/components/ui/notice";

/** What became of the submission, in words, beside the button that was pressed. Gets the focus when it appears. */
export function OutcomeNotice({ outcome }: { outcome: Outcome }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ref.current?.hasChildNodes() === true) ref.current.focus();
  }, [outcome]);
  return (
    <div ref={ref} tabIndex={-1} aria-live="polite" className="rounded-md empty:hidden">
      <Content outcome={outcome} />
    </div>
  );
}

function Content({ outcome }: { outcome: Outcome }) {
  const words = useFormWords();
  switch (outcome.status) {
    case "idle":
      return null;
    case "invalid":
      return outcome.message ? <RefusalNotice title={words.refusedTitle} message={outcome.message} /> : null;
    case "saved":
      return <Notice tone={outcome.tone ?? "success"} title={outcome.message ?? words.saved} />;
    case "refused":
      return <RefusalNotice title={words.refusedTitle} message={outcome.message} />;
    case "network":
      return (
        <Notice tone="warning" title={words.networkTitle}>
          {words.networkText}
        </Notice>
      );
    case "failed":
      return (
        <Notice tone="warning" title={words.failedTitle}>
          {words.failedText}
        </Notice>
      );
    case "signed-out":
      return (
        <Notice
          tone="warning"
          title={words.signedOutTitle}
          actions={
            <a
              href={words.signInHref}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-11 items-center font-medium text-fjord underline underline-offset-4"
            >
              {words.signIn}
            </a>
          }
        >
          {words.signedOutText}
        </Notice>
      );
  }
}
