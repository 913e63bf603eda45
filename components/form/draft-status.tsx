"use client";

import { useFormWords } from "@/components/form/form-context";
import type { DraftState } from "@/components/form/use-draft";
import { StatusDot } from "@/components/ui/status-dot";
import type { Tone } from "@/components/ui/tag";
import type { FormWords } from "@/lib/content/words/form";

const TONES: Record<Exclude<DraftState, "none">, { tone: Tone; words: (words: FormWords) => string }> = {
  saving: { tone: "quiet", words: (words) => words.draftSaving },
  saved: { tone: "good", words: (words) => words.draftSaved },
  waiting: { tone: "attention", words: (words) => words.draftWaiting },
  "signed-out": { tone: "attention", words: (words) => words.draftSignedOut },
};

/** Whether the text is safe, always readable in words. */
export function DraftStatus({ state, restored }: { state: DraftState; restored: boolean }) {
  const words = useFormWords();
  return (
    <div role="status" className="text-sm text-ink-soft empty:hidden">
      {state !== "none" ? (
        <StatusDot tone={TONES[state].tone}>{TONES[state].words(words)}</StatusDot>
      ) : (
        restored && words.draftRestored
      )}
    </div>
  );
}
