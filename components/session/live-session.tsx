"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { clinicClock } from "@/components/session/clinic-clock";
import { LiveConnection, type LiveState, SILENCE_MS } from "@/components/session/live-connection";
import { PageRefresh } from "@/components/session/page-refresh";
import { Icon } from "@/components/ui/icon";
import { formatClock, formatTime } from "@/lib/content/format";
import type { LiveWords } from "@/lib/content/words/live";
import type { Locale } from "@/lib/domain/access/actor";

const TICK_MS = 250;
/** Ticks that come so much too late were slept through. */
const SLEPT_MS = 5_000;
/** What follows from the time alone (a reading has become late) is seen within this. */
const AT_LEAST_EVERY_MS = 60_000;

/** Said by whoever has just been heard by the clinic, such as the queue of what is charted. */
export const HAD_CONTACT = "forlop-had-contact";
/** Said when the line to the clinic is open again. */
export const IS_LIVE = "forlop-is-live";

type Contact = { at: string; state: LiveState; isStale: boolean };

/**
 * Keeps the page of a session true: hears of every change as it happens, fetches the page anew, and says loudly when it has heard nothing for a while. Typed
 * text stays; the page holds still while somebody types. A screen that slept, was hidden or lost the network catches up when it is back.
 */
export function LiveSession({
  visitId,
  version,
  drawnAt,
  changesAt,
  words,
  locale,
}: {
  visitId: string;
  /** Of the record that the page shows. */
  version: number;
  /** The clinic's time when the page was drawn. */
  drawnAt: string;
  /** When the page will say something else although nobody writes. */
  changesAt?: string | null;
  words: LiveWords;
  locale: Locale;
}) {
  const router = useRouter();
  const [isFetching, startFetching] = useTransition();
  const [openedAt] = useState(drawnAt);
  const [contact, setContact] = useState<Contact>({ at: openedAt, state: "live", isStale: false });
  const [refresh] = useState(() => new PageRefresh(version));
  const heardAt = useRef<number>(undefined);
  const changes = useRef(changesAt);

  useEffect(() => {
    changes.current = changesAt;
    refresh.drawn(version);
  }, [refresh, version, drawnAt, changesAt]);
  useEffect(() => {
    if (!isFetching) refresh.ended();
  }, [refresh, isFetching]);

  useEffect(() => {
    // A copy from before the contact was lost is as old as it is, however lately it was opened.
    heardAt.current ??= clinicClock.isKnown ? Date.now() - age(openedAt) : Date.now();
    // The first page that this device ever drew: what is charted before the stream has spoken still gets the clinic's time, not the device's.
    if (!clinicClock.isKnown) clinicClock.hear(openedAt);
    let state: LiveState = "away";
    let lastTick = Date.now();
    let fetchedAt = Date.now();
    const line = new LiveConnection(
      `/live/sessions/${visitId}`,
      {
        beat: ({ version: to, at }) => {
          heardAt.current = Date.now();
          clinicClock.hear(at);
          refresh.heard(to, Date.now());
          setContact({ at, state: "live", isStale: false });
        },
        state: (became) => {
          if (became === "over") refresh.wants(Date.now());
          if (became === "live" && state !== "live") window.dispatchEvent(new Event(IS_LIVE));
          state = became;
          if (became !== "live") setContact((known) => ({ ...known, state: became }));
        },
      },
      { fetch: (...given) => fetch(...given), chance: () => Math.random() },
    );
    const tick = () => {
      const now = Date.now();
      const slept = now - lastTick > SLEPT_MS;
      lastTick = now;
      if (document.visibilityState === "hidden") return;
      if (slept) look();
      const silence = now - (heardAt.current ?? now);
      if (silence > SILENCE_MS) setContact((known) => (known.isStale ? known : { ...known, isStale: true }));
      const { current: at } = changes;
      const isPast = at !== null && at !== undefined && clinicClock.now().getTime() > Date.parse(at);
      if (isPast) changes.current = null;
      if (isPast || now - fetchedAt > AT_LEAST_EVERY_MS) refresh.wants(now);
      // Without contact the framework would leave the page to fetch it.
      const hasContact = state === "live" && silence < SILENCE_MS / 2;
      if (!hasContact && state !== "over") return;
      if (!refresh.begins(now)) return;
      fetchedAt = now;
      startFetching(() => router.refresh());
    };
    const look = () => {
      if (document.visibilityState === "visible" && navigator.onLine) {
        line.open();
        return;
      }
      line.close();
      state = "away";
    };
    const typing = () => refresh.typed(Date.now());
    const reached = () => {
      refresh.rested();
      refresh.wants(Date.now());
      if (state !== "live") line.open();
    };
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener("visibilitychange", look);
    document.addEventListener("input", typing);
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    window.addEventListener("pageshow", look);
    window.addEventListener(HAD_CONTACT, reached);
    look();
    return () => {
      clearInterval(timer);
      line.close();
      document.removeEventListener("visibilitychange", look);
      document.removeEventListener("input", typing);
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
      window.removeEventListener("pageshow", look);
      window.removeEventListener(HAD_CONTACT, reached);
    };
  }, [visitId, refresh, router, openedAt]);

  return <ContactState contact={contact} words={words} locale={locale} />;
}

const age = (drawnAt: string) => Math.max(0, clinicClock.now().getTime() - Date.parse(drawnAt));

function ContactState({ contact, words, locale }: { contact: Contact; words: LiveWords; locale: Locale }) {
  const { at, state, isStale } = contact;
  const time = formatTime(new Date(at), locale);
  const isOut = state === "signed-out";
  return (
    <div data-follows-session role="group" aria-label={words.label}>
      {isStale || isOut ? (
        <p role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold text-amber">
          <Icon name="warning" size={24} />
          <span className="tabular-nums">{(isOut ? words.signedOut : words.stale).replace("{time}", time)}</span>
          {isOut ? (
            <a href="/sign-in" target="_blank" rel="noopener" className="underline underline-offset-4">
              {words.signIn}
            </a>
          ) : (
            <span className="font-normal text-ink">{words.staleText}</span>
          )}
        </p>
      ) : (
        <p className="text-sm text-ink-soft tabular-nums">
          {words.updated} {formatClock(new Date(at), locale)}
        </p>
      )}
    </div>
  );
}
