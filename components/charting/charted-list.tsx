"use client";

import { useState } from "react";
import { useCharting, useQueueState } from "@/components/charting/charting-context";
import type { ChartedEntry } from "@/components/charting/charting-store";
import { DiscardForm, type DiscardValues } from "@/components/charting/discard-form";
import type { FormAction } from "@/components/form/form-state";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { StatusDot } from "@/components/ui/status-dot";
import { formatTime } from "@/lib/content/format";
import type { FormWords } from "@/lib/content/words/form";
import type { Locale } from "@/lib/domain/access/actor";

type Props = {
  doseAt: string | null;
  discard: FormAction<DiscardValues>;
  formWords: FormWords;
  locale: Locale;
};

/** In the flowsheet: what this person has charted here and the clinic has not had, each with its minute; and what it would not take, with why. */
export function ChartedList(props: Props) {
  const charting = useCharting();
  const { own } = useQueueState(charting?.queue);
  if (!charting?.queue) return null;
  const here = own.filter(({ visitId }) => visitId === charting.visitId);
  const waiting = here.filter(({ refused }) => refused === null);
  // Whatever session it was charted in: it is seen wherever the person is.
  const refused = own.filter((entry) => entry.refused !== null);
  return (
    <>
      {waiting.length > 0 && (
        <section
          aria-label={charting.words.listTitle}
          className="rounded-md border-l-[6px] border-l-amber-mark bg-amber-tint px-4 py-3"
        >
          <h2 className="font-semibold">{charting.words.listTitle}</h2>
          <ol className="mt-1 divide-y divide-line">
            {waiting.map((entry) => (
              <li key={entry.id} className="flex flex-wrap items-baseline gap-x-4 py-1.5 tabular-nums">
                <Moment entry={entry} {...props} />
                <span className="min-w-0 grow break-words">{entry.label}</span>
                <StatusDot tone="attention">{charting.words.waits}</StatusDot>
              </li>
            ))}
          </ol>
          <p className="mt-1 text-sm text-ink-soft">{charting.words.keptOnDevice}</p>
        </section>
      )}
      {refused.length > 0 && (
        <section
          id="not-received"
          aria-label={charting.words.refusedTitle}
          role="alert"
          className="rounded-md border-l-[6px] border-l-red-fill bg-red-tint px-4 py-3"
        >
          <h2 className="flex items-center gap-2 font-semibold text-red">
            <Icon name="stop" />
            {charting.words.refusedTitle}
          </h2>
          <ol className="mt-1 divide-y divide-line">
            {refused.map((entry) => (
              <li key={entry.id} className="py-2 tabular-nums">
                <p className="flex flex-wrap items-baseline gap-x-4">
                  <Moment entry={entry} {...props} />
                  <span className="min-w-0 grow break-words">{entry.label}</span>
                </p>
                <p className="font-medium">{entry.refused}</p>
                <Settle entry={entry} {...props} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Moment({ entry, doseAt, locale }: { entry: ChartedEntry; doseAt: string | null; locale: Locale }) {
  const minute = doseAt === null ? null : Math.floor((Date.parse(entry.happenedAt) - Date.parse(doseAt)) / 60_000);
  return (
    <strong className="font-semibold whitespace-nowrap">
      {minute !== null && `T${minute < 0 ? "−" : "+"}${Math.abs(minute)} · `}
      {formatTime(new Date(entry.happenedAt), locale)}
    </strong>
  );
}

/** Send it once more as it was, or take it out with a reason that stays on record. */
function Settle({ entry, discard, formWords }: Props & { entry: ChartedEntry }) {
  const charting = useCharting();
  const [isDiscarding, setIsDiscarding] = useState(false);
  if (!charting?.queue) return null;
  const { queue, words } = charting;
  const pathwayId = typeof entry.values.pathwayId === "string" ? entry.values.pathwayId : "";
  return (
    <div className="mt-2 space-y-3">
      <div className="flex flex-wrap gap-3">
        <Button size="large" onClick={() => void queue.again(entry.id)}>
          {words.again}
        </Button>
        <Button
          size="large"
          variant="quiet"
          aria-expanded={isDiscarding}
          onClick={() => setIsDiscarding((was) => !was)}
        >
          {words.discard}
        </Button>
      </div>
      {isDiscarding && (
        <DiscardForm
          action={discard}
          values={{
            ...{ pathwayId, visitId: entry.visitId, entryId: entry.id, charted: entry.command },
            ...{ happenedAt: entry.happenedAt, refusal: entry.refused ?? "" },
          }}
          onDiscarded={() => void queue.discard(entry.id)}
          words={words}
          formWords={formWords}
        />
      )}
    </div>
  );
}
