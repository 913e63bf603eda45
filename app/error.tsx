"use client";

import { QuietPage } from "@/components/shell/quiet-page";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link";
import { errorPageWords } from "@/lib/content/words/error-page";

/** A bug reached the page. The framework shows this in the browser, where the page itself still says which language it is in. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const locale = typeof document !== "undefined" && document.documentElement.lang === "en" ? "en" : "nb";
  const words = errorPageWords[locale];
  return (
    <QuietPage
      title={words.errorTitle}
      text={words.errorText}
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            {words.errorAgain}
          </Button>
          <LinkButton href="/">{words.home}</LinkButton>
        </>
      }
      note={error.digest === undefined ? undefined : `${words.errorReference}: ${error.digest}`}
    />
  );
}
