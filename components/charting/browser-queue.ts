import { ChartingQueue, type Person, type QueueSentences, type SentAnswer } from "@/components/charting/charting-queue";
import { type ChartedEntry, type ChartingStore, openChartingStore } from "@/components/charting/charting-store";
import { markUnsent } from "@/components/charting/unsent-mark";
import type { FormState } from "@/components/form/form-state";
import { clinicClock } from "@/components/session/clinic-clock";
import { HAD_CONTACT, IS_LIVE } from "@/components/session/live-session";

const ADDRESS = "/live/charting";
/** A send that takes longer is lost: it may come again harmlessly. */
const SEND_WITHIN_MS = 15_000;

let store: Promise<ChartingStore> | undefined;
const queues = new Map<string, Promise<ChartingQueue>>();

/** This person's queue in this tab. Rejects where the browser keeps nothing. */
export function browserQueue(person: Person, sentences: QueueSentences): Promise<ChartingQueue> {
  const key = `${person.userId}:${sentences.received}`;
  const known = queues.get(key);
  if (known) return known;
  const opening = open(person, sentences);
  queues.set(key, opening);
  opening.catch(() => queues.delete(key));
  return opening;
}

async function open(person: Person, sentences: QueueSentences): Promise<ChartingQueue> {
  store ??= openChartingStore();
  const opened = await store.catch((error: unknown) => {
    store = undefined;
    throw error;
  });
  const tabs = new BroadcastChannel("forlop-charting");
  const queue = new ChartingQueue(person, sentences, {
    store: opened,
    send,
    // Where pages come without encryption there are no locks; the command's id still makes twice once.
    alone: (work) =>
      "locks" in navigator ? navigator.locks.request(`forlop-charting:${person.userId}`, work) : work(),
    announce: () => tabs.postMessage("changed"),
    markKept: markUnsent,
    clinicNow: () => clinicClock.now(),
    deviceNow: () => new Date(),
  });
  tabs.onmessage = () => void queue.reload();
  for (const event of ["online", "focus", "pageshow", IS_LIVE]) window.addEventListener(event, queue.wake);
  await queue.reload();
  queue.wake();
  return queue;
}

async function send({ id, ...entry }: ChartedEntry, { deviceAt }: { deviceAt: string | null }): Promise<SentAnswer> {
  const { userId, command, happenedAt } = entry;
  const values = { ...entry.values, commandId: id, happenedAt, deviceAt };
  try {
    const answer = await fetch(ADDRESS, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ userId, command, values }),
      signal: AbortSignal.timeout(SEND_WITHIN_MS),
    });
    // A proxy says 502 to 504 while the clinic is away; 500 is the clinic's own failure over this entry.
    if (answer.status === 500) return { status: "failed" };
    if (!answer.headers.get("content-type")?.includes("application/json")) return { status: "no-contact" };
    const state = (await answer.json()) as FormState;
    window.dispatchEvent(new Event(HAD_CONTACT));
    return state;
  } catch {
    return { status: "no-contact" };
  }
}
