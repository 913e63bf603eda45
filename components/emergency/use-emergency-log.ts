import { useCallback, useEffect, useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import { useCharting, useChartingAction } from "@/components/charting/charting-context";
import type { FormAction } from "@/components/form/form-state";
import type { EmergencyEntryKind } from "@/lib/domain/pathway/treatment-day-record";

type Moment = { happenedAt: string | null; deviceAt: string | null };
export type StartValues = { pathwayId: string; visitId: string } & Moment;
export type EntryValues = StartValues & { kind: EmergencyEntryKind; text: string };

/** A line on its way: shown at once, taken away when the page brings it back from the record. */
export type OnItsWay = {
  commandId: string;
  kind: EmergencyEntryKind | "start";
  text: string;
  /** On the clinic's clock, as well as this device knows it. */
  at: string;
  deviceAt: string;
  state: "sending" | "waiting" | "refused" | "saved";
  tries: number;
  message?: string | undefined;
};

type Actions = { start: FormAction<StartValues>; note: FormAction<EntryValues> };

const RETRY_MS = 3_000;
/** Somebody else may write in the same moment: a refused line is tried so many times before it is said. */
const TRIES = 3;

/**
 * The lines of the log that this device has written, each shown before it has arrived. They go out one after the other, in the order in which they
 * were tapped: the first try says "now", a later one says when it was, and the same id makes a line that arrives twice one line. On a page with a queue for
 * what is charted, each goes into that at once: it outlives the page.
 */
export function useEmergencyLog(
  { pathwayId, visitId }: { pathwayId: string; visitId: string },
  serverNow: string,
  { start, note }: Actions,
  kinds: Record<EmergencyEntryKind, string>,
) {
  const [lines, setLines] = useState<OnItsWay[]>([]);
  const queue = useRef<OnItsWay[]>([]);
  const busy = useRef(false);
  const ahead = useClockDifference(serverNow);
  const keeps = useCharting()?.queue !== undefined;
  const chartStart = useChartingAction("start-emergency", start, (_values, words) => words.emergencyStart);
  const chartNote = useChartingAction("record-emergency-entry", note, ({ text, kind }, words) =>
    words.emergencyEntry.replace("{text}", [kinds[kind], text].filter(Boolean).join(": ")),
  );

  const mark = useCallback((commandId: string, change: Partial<OnItsWay>) => {
    setLines((now) => now.map((line) => (line.commandId === commandId ? { ...line, ...change } : line)));
  }, []);

  const send = useCallback(
    async ({ commandId, kind, text, at, deviceAt, tries }: OnItsWay) => {
      const moment = tries > 0 ? { happenedAt: at, deviceAt } : { happenedAt: null, deviceAt: null };
      const values = { pathwayId, visitId, ...moment, commandId };
      return kind === "start" ? start(values) : note({ ...values, kind, text });
    },
    [pathwayId, visitId, start, note],
  );

  const chart = async ({ commandId, kind, text }: OnItsWay): Promise<void> => {
    const values = { pathwayId, visitId, happenedAt: null, deviceAt: null, commandId };
    const { status, tone, message } = await (kind === "start"
      ? chartStart(values)
      : chartNote({ ...values, kind, text }));
    mark(commandId, { state: tone === "warning" ? "waiting" : status === "saved" ? "saved" : "refused", message });
  };

  const sendAll = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (let line = queue.current[0]; line; line = queue.current[0]) {
        const { commandId } = line;
        mark(commandId, { state: "sending" });
        const tries = line.tries + 1;
        queue.current[0] = { ...line, tries };
        const answer = await send(line);
        if (answer.status !== "saved" && tries < TRIES) continue;
        queue.current = queue.current.slice(1);
        mark(commandId, { state: answer.status === "saved" ? "saved" : "refused", message: answer.message });
      }
    } catch {
      const waiting = queue.current.map(({ commandId }) => commandId);
      setLines((now) => now.map((line) => (waiting.includes(line.commandId) ? { ...line, state: "waiting" } : line)));
    } finally {
      busy.current = false;
    }
  }, [send, mark]);

  useEffect(() => {
    const work = () => void sendAll();
    const timer = setInterval(work, RETRY_MS);
    window.addEventListener("online", work);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", work);
    };
  }, [sendAll]);

  const write = (kind: OnItsWay["kind"], text = "") => {
    const device = Date.now();
    const line: OnItsWay = {
      ...{ commandId: uuidv7(), kind, text, state: "sending", tries: 0 },
      ...{ at: new Date(device - ahead.current).toISOString(), deviceAt: new Date(device).toISOString() },
    };
    setLines((now) => [...now, line]);
    if (keeps) return void chart(line);
    queue.current = [...queue.current, line];
    void sendAll();
  };

  /** What was refused (somebody wrote in the same moment, say) is sent once more as it was. */
  const again = (commandId: string) => {
    const line = lines.find((other) => other.commandId === commandId);
    if (!line) return;
    if (keeps) return void chart(line);
    queue.current = [...queue.current, line];
    void sendAll();
  };

  return { lines, write, again };
}

/** How many milliseconds the device's clock is ahead of the clinic's. */
function useClockDifference(serverNow: string) {
  const ahead = useRef(0);
  useEffect(() => {
    ahead.current = Date.now() - Date.parse(serverNow);
  }, [serverNow]);
  return ahead;
}
