"use client";

import { useCharting, useQueueState } from "@/components/charting/charting-context";
import { counted } from "@/components/charting/counted";
import { StatusDot } from "@/components/ui/status-dot";

/** The save state of a session page, always readable in words. */
export function ChartingStatus() {
  const charting = useCharting();
  const { own, others, contact } = useQueueState(charting?.queue);
  if (!charting) return null;
  const { words, keepsNothing } = charting;
  const waiting = own.filter(({ refused }) => refused === null).length;
  const refused = own.length - waiting;
  return (
    <div
      role="status"
      aria-label={words.label}
      className="flex flex-wrap items-center gap-x-6 gap-y-1 font-medium tabular-nums"
    >
      {others.map(({ name, count }) => (
        <StatusDot key={name} tone="attention">
          {counted(count, words.othersOne, words.othersMany).replaceAll("{name}", name)}
        </StatusDot>
      ))}
      {refused > 0 && (
        <a href="#not-received" className="inline-flex min-h-11 items-center underline underline-offset-4">
          <StatusDot tone="danger">{counted(refused, words.refusedOne, words.refusedMany)}</StatusDot>
        </a>
      )}
      {keepsNothing ? (
        <StatusDot tone="attention">{words.notKept}</StatusDot>
      ) : waiting === 0 ? (
        refused === 0 && <StatusDot tone="good">{words.allSaved}</StatusDot>
      ) : contact === "signed-out" ? (
        <>
          <StatusDot tone="attention">{counted(waiting, words.signedOutOne, words.signedOutMany)}</StatusDot>
          <a href="/sign-in" target="_blank" rel="noopener" className="inline-flex min-h-11 items-center underline">
            {words.signIn}
          </a>
        </>
      ) : contact === "no-contact" ? (
        <StatusDot tone="attention">{counted(waiting, words.waitingOne, words.waitingMany)}</StatusDot>
      ) : (
        <StatusDot tone="neutral">{counted(waiting, words.sendingOne, words.sendingMany)}</StatusDot>
      )}
    </div>
  );
}
