"use client";

import { useEffect, useState } from "react";
import { openChartingStore } from "@/components/charting/charting-store";
import { counted } from "@/components/charting/counted";
import { forgetPageCopies } from "@/components/charting/page-copies";
import { isMarkedUnsent } from "@/components/charting/unsent-mark";
import { forgetDraftCopies } from "@/components/form/draft-copy";
import { StatusDot } from "@/components/ui/status-dot";

type Words = { othersOne: string; othersMany: string };

/**
 * Where nobody is signed in: the browser forgets the copies of pages and, after signing out, unfinished text, and says whose charting waits here to be sent,
 * but nothing of what it is (nothing at all without `words`). What waits is kept: it is nowhere else.
 */
export function UnsentNotice({ words, forgetsText = false }: { words: Words | null; forgetsText?: boolean }) {
  const [waiting, setWaiting] = useState<{ name: string; count: number }[]>([]);
  useEffect(() => {
    forgetPageCopies();
    if (!isMarkedUnsent()) return;
    // Otherwise the server has told the browser to (next.config.ts).
    if (forgetsText) forgetDraftCopies();
    void unsent().then(setWaiting, () => undefined);
  }, [forgetsText]);
  if (words === null || waiting.length === 0) return null;
  return waiting.map(({ name, count }) => (
    <span key={name} role="status" className="block font-medium text-ink">
      <StatusDot tone="attention">
        {counted(count, words.othersOne, words.othersMany).replaceAll("{name}", name)}
      </StatusDot>
    </span>
  ));
}

async function unsent(): Promise<{ name: string; count: number }[]> {
  const store = await openChartingStore();
  const names = new Map<string, number>();
  for (const { userName } of await store.all()) names.set(userName, (names.get(userName) ?? 0) + 1);
  return [...names].map(([name, count]) => ({ name, count }));
}
