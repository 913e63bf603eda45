"use client";

import { useRef } from "react";
import { EndEmergencyForm, type EndEmergencyValues } from "@/components/emergency/end-emergency-form";
import { EmergencyLog, type LoggedLine, type LogWords } from "@/components/emergency/emergency-log";
import { EmergencyPlanView, type PlanWords, type ShownPlan } from "@/components/emergency/emergency-plan-view";
import { type EntryValues, type StartValues, useEmergencyLog } from "@/components/emergency/use-emergency-log";
import type { FormAction } from "@/components/form/form-state";
import { SinceDose } from "@/components/session/session-clock";
import { Button } from "@/components/ui/button";
import type { FormWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";

/** The log as the page shows it; `ended` says by whom and how, null while it is open. */
export type ShownLog = { startedAt: string; lines: LoggedLine[]; ended: { line: string; summary: string } | null };

export type EmergencyButtonWords = PlanWords &
  LogWords &
  Record<
    "button" | "buttonOpen" | "title" | "close" | "closeNote" | "clock" | "without" | "addLate" | "anew",
    string
  > & {
    end: Record<"label" | "summary" | "submit" | "mistake" | "mistakeSummary", string>;
  };

/**
 * One red button. The press opens the place's plan and 113 at once, from what the page already holds, and starts the timed log; both work
 * without a network, and what was tapped goes out when there is one again.
 */
export function EmergencyButton({
  ids,
  plan,
  log,
  serverNow,
  actions,
  words,
  formWords,
  locale,
}: {
  ids: { pathwayId: string; visitId: string };
  plan: ShownPlan;
  log: ShownLog | null;
  serverNow: string;
  actions: {
    start: FormAction<StartValues>;
    note: FormAction<EntryValues>;
    end: FormAction<EndEmergencyValues>;
  };
  words: EmergencyButtonWords;
  formWords: FormWords;
  locale: Locale;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { lines, write, again } = useEmergencyLog(ids, serverNow, actions, words.kinds);
  const known = new Set(log?.lines.map(({ id }) => id));
  const own = lines.filter(({ commandId }) => !known.has(commandId));
  const startedHere = lines.findLast(({ kind }) => kind === "start");
  const isOpen = log !== null && log.ended === null;
  const startedAt = log?.startedAt ?? startedHere?.at;
  const open = () => {
    dialog.current?.showModal();
    if (log === null && !startedHere) write("start");
  };
  return (
    <>
      <Button variant="danger" size="large" icon="warning" aria-haspopup="dialog" onClick={open}>
        {isOpen ? words.buttonOpen : words.button}
      </Button>
      <noscript>
        <a href="tel:113">{words.without}</a>
      </noscript>
      <dialog
        ref={dialog}
        aria-label={words.title}
        className="m-0 h-dvh max-h-none w-full max-w-none overflow-y-auto bg-paper text-ink"
      >
        <div className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 bg-red-fill px-5 py-3 text-on-red">
          <h2 className="text-2xl font-semibold">{words.title}</h2>
          {startedAt !== undefined && !log?.ended && (
            <SinceDose
              doseAt={startedAt}
              serverNow={serverNow > startedAt ? serverNow : startedAt}
              label={words.clock}
            />
          )}
          <Button size="large" onClick={() => dialog.current?.close()}>
            {words.close}
          </Button>
        </div>
        <div className="mx-auto grid max-w-6xl gap-x-12 gap-y-8 px-5 py-6 lg:grid-cols-2">
          <EmergencyPlanView plan={plan} words={words} />
          <div className="space-y-8">
            {log?.ended && (
              <div className="space-y-2">
                <p className="font-semibold">{log.ended.line}</p>
                <p className="max-w-measure whitespace-pre-line">{log.ended.summary}</p>
                <p className="text-ink-soft">{words.addLate}</p>
                <Button variant="danger" onClick={() => write("start")}>
                  {words.anew}
                </Button>
              </div>
            )}
            <EmergencyLog
              logged={log?.lines ?? []}
              own={own}
              onWrite={write}
              onAgain={again}
              words={words}
              locale={locale}
            />
            {isOpen && (
              <div className="border-t border-line pt-6">
                <EndEmergencyForm action={actions.end} {...ids} words={words.end} formWords={formWords} />
                <p className="mt-3 text-ink-soft">{words.closeNote}</p>
              </div>
            )}
          </div>
        </div>
      </dialog>
    </>
  );
}
