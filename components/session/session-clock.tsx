"use client";

import { useEffect, useState } from "react";
import { clinicClock } from "@/components/session/clinic-clock";

const clockText = (seconds: number) => {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

/**
 * The clinic's time, ticking. On a page that follows its session by the server's own word, and when the page is a copy from before the contact was lost, by
 * how the clocks stood; elsewhere from when the page was drawn.
 */
function useClinicNow(serverNow: string): number {
  const drawn = Date.parse(serverNow);
  const [shown, setShown] = useState({ serverNow, now: drawn });
  useEffect(() => {
    const start = performance.now();
    const tick = () => {
      const sinceDrawn = Date.parse(serverNow) + performance.now() - start;
      const isFollowed = document.querySelector("[data-follows-session]") !== null && clinicClock.isKnown;
      setShown({ serverNow, now: isFollowed ? clinicClock.now().getTime() : sinceDrawn });
    };
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [serverNow]);
  return shown.serverNow === serverNow ? shown.now : drawn;
}

/** Minutes and seconds since the dose, ticking. */
export function SinceDose({ doseAt, serverNow, label }: { doseAt: string; serverNow: string; label: string }) {
  const now = useClinicNow(serverNow);
  return (
    <span role="timer" aria-label={label} className="text-xl font-semibold tabular-nums">
      T+{clockText((now - Date.parse(doseAt)) / 1000)}
    </span>
  );
}

export type CountdownWords = { in: string; now: string; late: string };

/** Minutes and seconds until a reading is due, then how late it is. */
export function Countdown({ dueAt, serverNow, words }: { dueAt: string; serverNow: string; words: CountdownWords }) {
  const left = (Date.parse(dueAt) - useClinicNow(serverNow)) / 1000;
  if (Math.abs(left) < 1) return <strong className="tabular-nums">{words.now}</strong>;
  return (
    <strong className={`tabular-nums ${left < 0 ? "text-amber" : ""}`}>
      {left < 0 ? words.late : words.in} {clockText(Math.abs(left))}
    </strong>
  );
}
