"use client";

import { useEffect, useSyncExternalStore } from "react";
import { forgetDraftCopies } from "@/components/form/draft-copy";
import { browserStorage, hasKeptAnswers } from "@/components/questionnaire/kept-answers";

const never = () => () => undefined;

/** After signing out: the tab forgets unfinished text, and says so when answers still wait on this device for the person to come back. */
export function KeptOnDevice({ words }: { words: string }) {
  useEffect(forgetDraftCopies, []);
  const isKept = useSyncExternalStore(
    never,
    () => hasKeptAnswers(browserStorage("localStorage")),
    () => false,
  );
  return isKept ? words : null;
}
