"use client";

import { useEffect, useState } from "react";

const clockText = (seconds: number) => {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

/** Seconds since the page was drawn: the clinic's own time is the server's, this only lets it tick on. */
function useSecondsSince(serverNow: string): number {
  const [elapsed, setElapsed] = useState({ since: serverNow, seconds: 0 });
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(
      () => setElapsed({ since: serverNow, seconds: (performance.now() - start) / 1000 }),
      1000,
    );
    return () => clearInterval(timer);
  }, [serverNow]);
  return elapsed.since === serverNow ? elapsed.seconds : 0;
}

const secondsBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1000;

/** Minutes and seconds since the dose, ticking. */
export function SinceDose({ doseAt, serverNow, label }: { doseAt: string; serverNow: string; label: string }) {
  const elapsed = useSecondsSince(serverNow);
  return (
    <span role="timer" aria-label={label} className="text-xl font-semibold tabular-nums">
      T+{clockText(secondsBetween(doseAt, serverNow) + elapsed)}
    </span>
  );
}

export type CountdownWords = { in: string; now: string; late: string };

/** Minutes and seconds until a reading is due, then how late it is. */
export function Countdown({ dueAt, serverNow, words }: { dueAt: string; serverNow: string; words: CountdownWords }) {
  const left = secondsBetween(serverNow, dueAt) - useSecondsSince(serverNow);
  if (Math.abs(left) < 1) return <strong className="tabular-nums">{words.now}</strong>;
  return (
    <strong className={`tabular-nums ${left < 0 ? "text-amber" : ""}`}>
      {left < 0 ? words.late : words.in} {clockText(Math.abs(left))}
    </strong>
  );
}
