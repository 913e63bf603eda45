import { beforeEach, describe, expect, it, vi } from "vitest";
import { ChartingQueue, type SentAnswer } from "@/components/charting/charting-queue";
import type { ChartedEntry, ChartingStore } from "@/components/charting/charting-store";

const KARI = { userId: "kari", name: "Kari Holm" };
const MONS = { userId: "mons", name: "Mons Larsen" };
const SENTENCES = {
  keptHere: "Lagret på nettbrettet.",
  keptSignedOut: "Lagret. Logg inn.",
  received: "Lagret.",
  failed: "Klinikken klarte det ikke.",
};
const NOON = Date.parse("2026-12-02T11:00:00.000Z");

/** A browser's storage that outlives its tabs. */
function device() {
  const entries: ChartedEntry[] = [];
  const store: ChartingStore = {
    add: async (entry) => void entries.push({ ...entry }),
    all: async () => entries.map((entry) => ({ ...entry })),
    markRefused: async (id, refused) => {
      const entry = entries.find((kept) => kept.id === id);
      if (entry) entry.refused = refused;
    },
    remove: async (id) => {
      const at = entries.findIndex((kept) => kept.id === id);
      if (at >= 0) entries.splice(at, 1);
    },
  };
  let last: Promise<unknown> = Promise.resolve();
  const alone = (work: () => Promise<void>) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const tabs = new Set<ChartingQueue>();
  return { entries, store, alone, tabs, isMarked: false };
}

/** The clinic at the other end of a line that a test cuts: it does each id once. */
function clinic() {
  const done: { id: string; label: string; happenedAt: string; deviceAt: string | null }[] = [];
  const line = { isUp: true, signedIn: "kari", losesAnswers: false, failsOn: "", refuses: "" };
  const send = vi.fn(async (entry: ChartedEntry, { deviceAt }: { deviceAt: string | null }): Promise<SentAnswer> => {
    if (!line.isUp) return { status: "no-contact" };
    if (entry.userId !== line.signedIn) return { status: "signed-out" };
    if (entry.label === line.failsOn) return { status: "failed" };
    if (entry.label === line.refuses) return { status: "refused", message: "Målt etter hjemreise." };
    const { id, label, happenedAt } = entry;
    if (!done.some((known) => known.id === id)) done.push({ id, label, happenedAt, deviceAt });
    return line.losesAnswers ? { status: "no-contact" } : { status: "saved", message: "Målingen er lagret." };
  });
  const labels = () => done.map(({ label }) => label);
  return { done, labels, line, send };
}

let clock = { clinic: NOON, device: NOON };
function tab(on: ReturnType<typeof device>, at: ReturnType<typeof clinic>, person = KARI): ChartingQueue {
  const queue = new ChartingQueue(person, SENTENCES, {
    ...{ store: on.store, alone: on.alone, send: at.send },
    announce: () => {
      for (const other of on.tabs) if (other !== queue) void other.reload();
    },
    markKept: (isAny) => {
      on.isMarked = isAny;
    },
    clinicNow: () => new Date(clock.clinic),
    deviceNow: () => new Date(clock.device),
  });
  on.tabs.add(queue);
  return queue;
}

let ids = 0;
const chart = (queue: ChartingQueue, label: string, visitId = "visit", commandId = `id-${(ids += 1)}`) =>
  queue.chart({ commandId, command: "record-vitals", visitId, label, values: { pathwayId: "pathway" } });
/** What somebody does who charts while there is no contact, and goes on. */
const chartAll = async (queue: ChartingQueue, labels: string[]) => {
  for (const label of labels) await chart(queue, label);
};
const waiting = (queue: ChartingQueue) => queue.state().own.map(({ label }) => label);

beforeEach(() => {
  vi.useRealTimers();
  clock = { clinic: NOON, device: NOON };
});

describe("with contact", () => {
  it("what is charted is received at once, by the server's clock, and nothing stays on the device", async () => {
    const [on, at] = [device(), clinic()];
    const queue = tab(on, at);
    expect(await chart(queue, "T+5")).toEqual({ status: "saved", message: "Målingen er lagret." });
    expect(at.done).toEqual([
      { id: expect.any(String) as string, label: "T+5", happenedAt: "2026-12-02T11:00:00.000Z", deviceAt: null },
    ]);
    expect(on.entries).toEqual([]);
    expect(on.isMarked).toBe(false);
    await vi.waitFor(() => expect(queue.state()).toEqual({ own: [], others: [], contact: "at-rest" }));
  });

  it("what the clinic refuses is said in the form, which still holds it, and does not stay in the list", async () => {
    const [on, at] = [device(), clinic()];
    at.line.refuses = "T+5";
    expect(await chart(tab(on, at), "T+5")).toEqual({ status: "refused", message: "Målt etter hjemreise." });
    expect(on.entries).toEqual([]);
  });

  it("is kept before it is sent", async () => {
    const [on, at] = [device(), clinic()];
    const keptAtSending: number[] = [];
    at.send.mockImplementationOnce(async () => {
      keptAtSending.push(on.entries.length);
      return { status: "saved" };
    });
    await chart(tab(on, at), "T+5");
    expect(keptAtSending).toEqual([1]);
  });
});

describe("without contact", () => {
  it("everything waits in its order, with the clinic's time and the device's own, and is received in it", async () => {
    const [on, at] = [device(), clinic()];
    const queue = tab(on, at);
    at.line.isUp = false;
    clock.device = NOON + 3_600_000;
    expect(await chart(queue, "T+5")).toMatchObject({ status: "saved", tone: "warning", message: SENTENCES.keptHere });
    clock = { clinic: NOON + 300_000, device: NOON + 3_900_000 };
    await chartAll(queue, ["T+10", "T+15"]);
    expect(waiting(queue)).toEqual(["T+5", "T+10", "T+15"]);
    await vi.waitFor(() => expect(queue.state().contact).toBe("no-contact"));
    expect(on.isMarked).toBe(true);
    at.line.isUp = true;
    queue.wake();
    await vi.waitFor(() => expect(queue.state().own).toEqual([]));
    expect(at.done.map(({ label, happenedAt, deviceAt }) => [label, happenedAt, deviceAt])).toEqual([
      ["T+5", "2026-12-02T11:00:00.000Z", "2026-12-02T12:00:00.000Z"],
      ["T+10", "2026-12-02T11:05:00.000Z", "2026-12-02T12:05:00.000Z"],
      ["T+15", "2026-12-02T11:05:00.000Z", "2026-12-02T12:05:00.000Z"],
    ]);
  });

  it("an answer that is lost leads to one reading, not two", async () => {
    const [on, at] = [device(), clinic()];
    const queue = tab(on, at);
    at.line.losesAnswers = true;
    await chart(queue, "T+5");
    at.line.losesAnswers = false;
    queue.wake();
    await vi.waitFor(() => expect(queue.state().own).toEqual([]));
    expect(at.labels()).toEqual(["T+5"]);
    expect(at.send).toHaveBeenCalledTimes(2);
  });

  it("the tab is killed between keeping and receiving: the next one sends the rest, once", async () => {
    const [on, at] = [device(), clinic()];
    at.line.isUp = false;
    await chartAll(tab(on, at), ["T+5", "T+10"]);
    at.line.isUp = true;
    const next = tab(on, at);
    await next.reload();
    expect(waiting(next)).toEqual(["T+5", "T+10"]);
    next.wake();
    await vi.waitFor(() => expect(next.state().own).toEqual([]));
    expect(at.labels()).toEqual(["T+5", "T+10"]);
  });

  it("two tabs of one person send one after the other: everything once and in order", async () => {
    const [on, at] = [device(), clinic()];
    const [left, right] = [tab(on, at), tab(on, at)];
    at.line.isUp = false;
    await chart(left, "T+5");
    await chart(right, "T+10");
    await chart(left, "T+15");
    at.line.isUp = true;
    left.wake();
    right.wake();
    await vi.waitFor(() => expect(on.entries).toEqual([]));
    expect(at.labels()).toEqual(["T+5", "T+10", "T+15"]);
    await vi.waitFor(() => expect([left.state().own, right.state().own]).toEqual([[], []]));
  });
});

describe("what cannot be received", () => {
  it("a refusal that comes late is shown with the clinic's sentence until it is settled, and holds nothing else back", async () => {
    const [on, at] = [device(), clinic()];
    const queue = tab(on, at);
    at.line.isUp = false;
    await chartAll(queue, ["T+5", "T+10"]);
    Object.assign(at.line, { isUp: true, refuses: "T+5" });
    queue.wake();
    await vi.waitFor(() => expect(waiting(queue)).toEqual(["T+5"]));
    expect(at.labels()).toEqual(["T+10"]);
    expect(queue.state().own[0]?.refused).toBe("Målt etter hjemreise.");
    await vi.waitFor(() => expect(queue.state().contact).toBe("at-rest"));
    at.line.refuses = "";
    await queue.again(queue.state().own[0]?.id ?? "");
    await vi.waitFor(() => expect(queue.state().own).toEqual([]));
    expect(at.labels()).toEqual(["T+10", "T+5"]);
  });

  it("is taken out of the list when it is discarded", async () => {
    const [on, at] = [device(), clinic()];
    const queue = tab(on, at);
    at.line.isUp = false;
    await chart(queue, "T+5");
    Object.assign(at.line, { isUp: true, refuses: "T+5" });
    queue.wake();
    await vi.waitFor(() => expect(queue.state().own[0]?.refused).toBe("Målt etter hjemreise."));
    await queue.discard(queue.state().own[0]?.id ?? "");
    expect(queue.state().own).toEqual([]);
    expect(on.isMarked).toBe(false);
  });

  it("what the clinic fails on holds back its own session only, and is set aside after five times", async () => {
    const [on, at] = [device(), clinic()];
    const queue = tab(on, at);
    at.line.isUp = false;
    await chart(queue, "T+5", "first");
    await chart(queue, "T+10", "first");
    await chart(queue, "T+0", "second");
    at.send.mockClear();
    Object.assign(at.line, { isUp: true, failsOn: "T+5" });
    queue.wake();
    await vi.waitFor(() => expect(at.labels()).toEqual(["T+0"]));
    await vi.waitFor(() => {
      queue.wake();
      expect(at.labels()).toEqual(["T+0", "T+10"]);
    });
    expect(at.send.mock.calls.filter(([{ label }]) => label === "T+5").length).toBe(5);
    expect(queue.state().own.map(({ label, refused }) => [label, refused])).toEqual([["T+5", SENTENCES.failed]]);
  });
});

describe("whose it is", () => {
  it("after signing out it waits for the same person, who finds it again", async () => {
    const [on, at] = [device(), clinic()];
    at.line.signedIn = "";
    const queue = tab(on, at);
    expect(await chart(queue, "T+5")).toMatchObject({ status: "saved", message: SENTENCES.keptSignedOut });
    await vi.waitFor(() => expect(queue.state().contact).toBe("signed-out"));
    at.line.signedIn = "kari";
    queue.wake();
    await vi.waitFor(() => expect(at.labels()).toEqual(["T+5"]));
  });

  it("another person on the same tablet sees how much waits and whose, sends none of it, and reads nothing of it", async () => {
    const [on, at] = [device(), clinic()];
    at.line.isUp = false;
    await chartAll(tab(on, at), ["T+5", "T+10"]);
    Object.assign(at.line, { isUp: true, signedIn: "mons" });
    const queue = tab(on, at, MONS);
    await chart(queue, "hans egen");
    const others = [{ name: "Kari Holm", count: 2 }];
    await vi.waitFor(() => expect(queue.state()).toEqual({ own: [], others, contact: "at-rest" }));
    expect(at.labels()).toEqual(["hans egen"]);
    expect(on.isMarked).toBe(true);
  });

  it("what she charts while another person is signed in elsewhere in the browser is not sent in their name", async () => {
    const [on, at] = [device(), clinic()];
    at.line.signedIn = "mons";
    const queue = tab(on, at);
    await chart(queue, "T+5");
    expect(at.done).toEqual([]);
    expect(waiting(queue)).toEqual(["T+5"]);
  });
});
