import type { ChartedCommand, ChartedEntry, ChartingStore } from "@/components/charting/charting-store";
import type { FormState } from "@/components/form/form-state";

/** What the clinic answered, or that it did not: no way to it, or it failed. */
export type SentAnswer = FormState | { status: "no-contact" | "failed" };

export type QueueState = {
  /** This person's, in order: what waits, and what was refused. */
  own: readonly ChartedEntry[];
  /** What others have charted on this device and must send themselves: how many, and whose. */
  others: readonly { name: string; count: number }[];
  contact: "at-rest" | "sending" | "no-contact" | "signed-out";
};

export type Person = { userId: string; name: string };
export type Charted = {
  commandId: string;
  command: ChartedCommand;
  visitId: string;
  label: string;
  values: Record<string, unknown>;
};
export type QueueSentences = {
  /** Kept on the device, and sent when there is contact. */
  keptHere: string;
  keptSignedOut: string;
  received: string;
  /** The clinic fails each time it is given this. */
  failed: string;
};

type Surroundings = {
  store: ChartingStore;
  send: (entry: ChartedEntry, more: { deviceAt: string | null }) => Promise<SentAnswer>;
  /** Only one tab of the browser sends at a time. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** The browser's other tabs, and whoever else shows what waits. */
  announce: () => void;
  /** Something is kept on this device: signing out must not wipe it. */
  markKept: (isAny: boolean) => void;
  clinicNow: () => Date;
  deviceNow: () => Date;
};

const RETRY_MS = { first: 2_000, longest: 15_000 };
/** How long whoever charted is kept waiting for the clinic's answer: then it is kept here, and they go on. */
const PATIENCE_MS = 4_000;
/** Sent at once: the server's own clock is as good as the device's. */
const AT_ONCE_MS = 10_000;
/** What the clinic fails on so often is set aside, so that it holds nothing else back. */
const FAILURES = 5;

/**
 * What is charted in a session on its way to the clinic: kept in the browser before anything is sent, sent in order for each visit, tried again until it is
 * received, and said to whoever charted it when it is not taken. One a person and browser.
 */
export class ChartingQueue {
  static readonly initial: QueueState = { own: [], others: [], contact: "at-rest" };
  #state = ChartingQueue.initial;
  readonly #listeners = new Set<() => void>();
  readonly #asking = new Map<string, (answer: SentAnswer) => void>();
  readonly #untried = new Set<string>();
  readonly #failures = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = RETRY_MS.first;
  #isRunning = false;
  #isWokenAgain = false;

  constructor(
    private readonly person: Person,
    private readonly sentences: QueueSentences,
    private readonly around: Surroundings,
  ) {}

  readonly state = (): QueueState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keeps it, sends it, and answers as the form needs it: received, refused, or kept here for later. Throws only when it could not be kept. */
  async chart({ commandId, ...charted }: Charted): Promise<FormState> {
    const { store, clinicNow, deviceNow } = this.around;
    const [happenedAt, deviceAt] = [clinicNow().toISOString(), deviceNow().toISOString()];
    const { userId, name: userName } = this.person;
    this.around.markKept(true);
    // A press again after an answer that was lost: it is kept already.
    if (!(await store.all()).some(({ id }) => id === commandId)) {
      await store.add({ id: commandId, userId, userName, happenedAt, deviceAt, refused: null, ...charted });
    } else {
      await store.markRefused(commandId, null);
    }
    this.#untried.add(commandId);
    const answered = new Promise<SentAnswer>((resolve) => this.#asking.set(commandId, resolve));
    await this.reload();
    this.around.announce();
    this.wake();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<SentAnswer>((resolve) => {
      timer = setTimeout(() => resolve({ status: "no-contact" }), PATIENCE_MS);
    });
    const answer = await Promise.race([answered, late]);
    clearTimeout(timer);
    this.#asking.delete(commandId);
    switch (answer.status) {
      case "refused":
      case "invalid":
        // The form says it, with what was typed still in it.
        await this.discard(commandId);
        return answer;
      case "saved":
        return answer;
      case "signed-out":
        return { status: "saved", tone: "warning", message: this.sentences.keptSignedOut };
      case "idle":
      case "failed":
      case "no-contact":
        return { status: "saved", tone: "warning", message: this.sentences.keptHere };
    }
  }

  /** The network is back, somebody has signed in, another tab has charted, or it is time to try. */
  readonly wake = (): void => {
    clearTimeout(this.#timer);
    this.#isWokenAgain = this.#isRunning;
    if (!this.#isRunning) void this.#run();
  };

  async #run(): Promise<void> {
    this.#isRunning = true;
    await this.around.alone(() => this.#sendAll()).catch(() => this.#tell({ contact: "no-contact" }));
    this.#isRunning = false;
    if (this.#isWokenAgain) {
      this.wake();
      return;
    }
    if (this.#state.own.every(({ refused }) => refused !== null)) return;
    this.#timer = setTimeout(this.wake, this.#wait);
    this.#wait = Math.min(this.#wait * 2, RETRY_MS.longest);
  }

  /** Takes what was refused out of the list: it was written anew, or is not to be kept. */
  async discard(id: string): Promise<void> {
    await this.around.store.remove(id);
    await this.reload();
    this.around.announce();
  }

  /** Sends what was refused once more, as it was. */
  async again(id: string): Promise<void> {
    this.#failures.delete(id);
    await this.around.store.markRefused(id, null);
    await this.reload();
    this.#wait = RETRY_MS.first;
    this.wake();
  }

  /** Reads what is kept, as after another tab has changed it. */
  readonly reload = async (): Promise<void> => {
    const all = await this.around.store.all();
    const own = all.filter(({ userId }) => userId === this.person.userId);
    const names = new Map<string, number>();
    for (const { userId, userName } of all)
      if (userId !== this.person.userId) names.set(userName, (names.get(userName) ?? 0) + 1);
    this.around.markKept(all.length > 0);
    // Sent by another tab.
    for (const [id, settle] of this.#asking)
      if (!own.some((entry) => entry.id === id)) settle({ status: "saved", message: this.sentences.received });
    this.#tell({ own, others: [...names].map(([name, count]) => ({ name, count })) });
  };

  async #sendAll(): Promise<void> {
    const held = new Set<string>();
    for (;;) {
      await this.reload();
      const next = this.#state.own.find(({ refused, visitId }) => refused === null && !held.has(visitId));
      if (!next) break;
      this.#tell({ contact: "sending" });
      const answer = await this.#attempt(next);
      if (answer.status === "no-contact" || answer.status === "signed-out") {
        this.#tell({ contact: answer.status });
        // What stands behind it waits as well, and nobody is kept waiting for it.
        this.#untried.clear();
        for (const id of [...this.#asking.keys()]) this.#settle(id, answer);
        return;
      }
      this.#wait = RETRY_MS.first;
      if (answer.status === "failed" && this.#countFailure(next.id) < FAILURES) held.add(next.visitId);
      else await this.#receive(next, answer);
    }
    this.#tell({ contact: held.size > 0 ? "no-contact" : "at-rest" });
  }

  async #receive({ id }: ChartedEntry, answer: SentAnswer): Promise<void> {
    const { store, announce } = this.around;
    if (answer.status === "saved") await store.remove(id);
    else if (answer.status === "failed") await store.markRefused(id, this.sentences.failed);
    else await store.markRefused(id, sentenceOf(answer) ?? this.sentences.failed);
    this.#settle(id, answer);
    await this.reload();
    announce();
  }

  async #attempt(entry: ChartedEntry): Promise<SentAnswer> {
    const { send, clinicNow } = this.around;
    const waited = clinicNow().getTime() - Date.parse(entry.happenedAt) > AT_ONCE_MS;
    const isAtOnce = this.#untried.delete(entry.id) && !waited;
    return send(entry, { deviceAt: isAtOnce ? null : entry.deviceAt });
  }

  #countFailure(id: string): number {
    const count = (this.#failures.get(id) ?? 0) + 1;
    this.#failures.set(id, count);
    return count;
  }

  #settle(id: string, answer: SentAnswer): void {
    this.#asking.get(id)?.(answer);
    this.#asking.delete(id);
  }

  #tell(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The clinic's sentence; a field that was refused is told by its own. */
function sentenceOf(answer: SentAnswer): string | undefined {
  if (!("message" in answer)) return undefined;
  const fields = Object.values(answer.fieldErrors ?? {});
  return fields.length > 0 ? [...new Set(fields)].join(" ") : answer.message;
}
