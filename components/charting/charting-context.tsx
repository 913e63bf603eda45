"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { browserQueue } from "@/components/charting/browser-queue";
import { ChartingQueue, type Person, type QueueState } from "@/components/charting/charting-queue";
import type { ChartedCommand } from "@/components/charting/charting-store";
import type { FormAction } from "@/components/form/form-state";
import type { ChartingWords } from "@/lib/content/words/charting";

type Charting = {
  queue: ChartingQueue | undefined;
  /** The browser keeps nothing: what is charted goes to the clinic at once, or not at all. */
  keepsNothing: boolean;
  visitId: string;
  words: ChartingWords;
};

const ChartingContext = createContext<Charting | null>(null);

/** Around the page of a session where somebody charts: what is written in its forms goes through the queue of this person on this device. */
export function ChartingProvider({
  person,
  visitId,
  words,
  open = browserQueue,
  children,
}: {
  person: Person;
  visitId: string;
  words: ChartingWords;
  open?: typeof browserQueue;
  children: ReactNode;
}) {
  const { userId, name } = person;
  const [opened, setOpened] = useState<{ queue?: ChartingQueue; keepsNothing: boolean }>({ keepsNothing: false });
  useEffect(() => {
    let isHere = true;
    open({ userId, name }, words).then(
      (queue) => isHere && setOpened({ queue, keepsNothing: false }),
      () => isHere && setOpened({ keepsNothing: true }),
    );
    return () => {
      isHere = false;
    };
  }, [userId, name, words, open]);
  const value = useMemo<Charting>(
    () => ({ queue: opened.queue, keepsNothing: opened.keepsNothing, visitId, words }),
    [opened, visitId, words],
  );
  return <ChartingContext value={value}>{children}</ChartingContext>;
}

export function useCharting(): Charting | null {
  return useContext(ChartingContext);
}

const never = () => () => undefined;
const initial = () => ChartingQueue.initial;

/** What is kept on this device, as it changes. */
export function useQueueState(queue: ChartingQueue | undefined): QueueState {
  return useSyncExternalStore(queue?.subscribe ?? never, queue?.state ?? initial, initial);
}

/**
 * The action of a charting form: through the queue where there is one (the nurse's and the psychologist's session pages), else the server action itself.
 * `describe` says what it is, for the list of what waits.
 */
export function useChartingAction<Values extends object>(
  command: ChartedCommand | undefined,
  action: FormAction<Values>,
  describe: (values: Values, words: ChartingWords) => string,
): FormAction<Values> {
  const charting = useCharting();
  if (!charting?.queue || command === undefined) return action;
  const { queue, visitId, words } = charting;
  return async ({ commandId, ...values }) => {
    const rest = values as unknown as Values;
    const charted = {
      commandId,
      command,
      visitId,
      label: describe(rest, words),
      values: { ...rest } as Record<string, unknown>,
    };
    return queue.chart(charted);
  };
}
