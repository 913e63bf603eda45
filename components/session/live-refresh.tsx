"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

const REFRESH_MS = 10_000;
/** Hands on the keys: the page holds still until they have rested for so long. */
const QUIET_MS = 8_000;
/** Without an answer for so long, the page says that it is old. */
const OLD_AFTER_MS = 35_000;

/**
 * Fetches the page anew while a session is open, so that everybody in the room sees the same. Waits while somebody types. Says when the
 * page was last true, also when contact is lost.
 */
export function LiveRefresh({
  updatedAt,
  words,
}: {
  updatedAt: string;
  words: { updated: string; notUpdated: string };
}) {
  const router = useRouter();
  const [oldSince, setOldSince] = useState<string>();
  const typedAt = useRef(-QUIET_MS);
  useEffect(() => {
    const typing = () => {
      typedAt.current = performance.now();
    };
    document.addEventListener("input", typing);
    return () => document.removeEventListener("input", typing);
  }, []);
  useEffect(() => {
    const drawnAt = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      if (now - drawnAt > OLD_AFTER_MS) setOldSince(updatedAt);
      if (document.visibilityState === "visible" && now - typedAt.current > QUIET_MS) router.refresh();
    }, REFRESH_MS);
    return () => clearInterval(timer);
  }, [updatedAt, router]);
  const isOld = oldSince === updatedAt;
  return (
    <p className={`text-sm tabular-nums ${isOld ? "font-medium text-amber" : "text-ink-soft"}`} data-print="never">
      {isOld ? words.notUpdated : words.updated} {updatedAt}
    </p>
  );
}
