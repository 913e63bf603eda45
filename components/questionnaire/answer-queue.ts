import { v7 as uuidv7 } from "uuid";
import type { FormFacts, SaveAnswer, SubmitAnswers } from "@/components/questionnaire/answer-actions";
import {
  type AnswerStorage,
  forgetKeptAnswers,
  type KeptAnswers,
  readKeptAnswers,
  writeKeptAnswers,
} from "@/components/questionnaire/kept-answers";

export type Answers = Readonly<Record<string, number>>;

export type QueueState = {
  /** As given here, the newest of each. */
  answers: Answers;
  /** How many the clinic has not had. */
  waiting: number;
  /** What became of the last attempt to reach the clinic. */
  saving: "idle" | "sending" | "saved" | "no-contact" | "signed-out" | "refused";
  submitting: "no" | "sending" | "no-contact" | "signed-out" | "submitted";
  /** The browser keeps what waits, also when the page is closed. */
  isKept: boolean;
  /** Why the clinic did not take it, in the person's words, and where to go. */
  message: string | null;
  next: string | null;
  /** Older answers on this device that were not brought back. */
  isSetAside: boolean;
};

export type QueueOptions = {
  /** Person and form: what is kept under it is nobody else's. */
  deviceKey: string;
  facts: FormFacts;
  startedAt: string;
  /** Answers begun on this device before this are about other days. */
  keepsFrom: string;
  begun: { formId: string; startedAt: string; answers: Answers } | null;
  save: SaveAnswer;
  submit: SubmitAnswers;
};

type Surroundings = { storage: AnswerStorage; now: () => Date; newId: () => string };

/** Between attempts while the clinic cannot be reached, and after which an attempt counts as lost: its answer may come again harmlessly. */
const RETRY_MS = 5000;
const PATIENCE_MS = 20_000;

/**
 * The answers of one form on their way to the clinic: kept in the browser first, sent one by one in order, tried again until they are received. Sending
 * the form goes the same way, under one id, so that it is received once. Lives on when the page that made it is left.
 */
export class AnswerQueue {
  #state: QueueState;
  #kept: KeptAnswers;
  readonly initial: QueueState;
  #leadOn: ((next: string) => void) | undefined;
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;

  constructor(
    private readonly options: QueueOptions,
    private readonly around: Surroundings,
  ) {
    const { begun, startedAt, deviceKey, facts, keepsFrom } = options;
    this.#key = `${deviceKey}:${facts.locale}:${facts.textVersion}`;
    const found = readKeptAnswers(around.storage, this.#key);
    const isSetAside = found !== undefined && found.startedAt < keepsFrom;
    if (isSetAside) forgetKeptAnswers(around.storage, deviceKey);
    const empty = { formId: begun?.formId ?? around.newId(), startedAt: begun?.startedAt ?? startedAt };
    this.#kept = found && !isSetAside ? found : { ...empty, waiting: [], sent: null };
    const answers = begun?.answers ?? {};
    this.initial = {
      ...{ answers, waiting: 0, saving: "idle", submitting: "no" },
      ...{ isKept: true, message: null, next: null, isSetAside: false },
    };
    this.#state = {
      ...this.initial,
      ...{ answers: this.#kept.sent?.answers ?? overlaid(answers, this.#kept), waiting: this.#kept.waiting.length },
      submitting: this.#kept.sent ? "sending" : "no",
      isSetAside,
    };
  }

  readonly state = (): QueueState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Who is told where to go once the clinic has the form, also when the page has put something else in the form's place by then. */
  readonly whenSubmitted = (leadOn: (next: string) => void): void => {
    this.#leadOn = leadOn;
  };

  /** Nothing waits, so that nothing is lost when it is given up. */
  get isEmpty(): boolean {
    return this.#kept.waiting.length === 0 && this.#kept.sent === null;
  }

  /** An answer was chosen, or taken back with null. */
  give(item: string, value: number | null): void {
    if (this.#kept.sent !== null || this.#state.submitting === "submitted") return;
    const { now, newId } = this.around;
    const given = { id: newId(), item, value, answeredAt: now().toISOString() };
    this.#keep({ ...this.#kept, waiting: [...this.#kept.waiting, given] });
    this.#tell({
      answers: overlaid(this.#state.answers, { waiting: [given] }),
      saving: "sending",
      message: null,
      next: null,
    });
    this.wake();
  }

  /** The person sends the form: these answers and no others. */
  submit(answers: Answers): void {
    if (this.#kept.sent !== null || this.#state.submitting === "submitted") return;
    const { now, newId } = this.around;
    this.#keep({ ...this.#kept, sent: { commandId: newId(), answers, at: now().toISOString() } });
    this.#tell({ submitting: "sending", message: null, next: null });
    this.wake();
  }

  /** The network is back, somebody has signed in again, or it is simply time to try. */
  readonly wake = (): void => {
    clearTimeout(this.#timer);
    // What was refused is not pressed upon the clinic again by itself.
    const isRefused = this.#state.saving === "refused" && this.#kept.sent === null;
    if (!this.#isRunning && !this.isEmpty && !isRefused) void this.#run();
  };

  async #run(): Promise<void> {
    this.#isRunning = true;
    let goesOn = true;
    // The form holds every answer: once it is sent, what waits singly need not arrive first.
    while (goesOn && !this.isEmpty) goesOn = this.#kept.sent ? await this.#sendForm() : await this.#sendAnswer();
    this.#isRunning = false;
  }

  async #sendAnswer(): Promise<boolean> {
    const [first] = this.#kept.waiting;
    if (!first) return false;
    if (this.#state.saving !== "sending") this.#tell({ saving: "sending" });
    const { formId, startedAt } = this.#kept;
    const { id: commandId, ...answer } = first;
    const told = await this.#attempt(() =>
      this.options.save({ ...this.options.facts, commandId, formId, startedAt, ...answer }),
    );
    if (this.#kept.sent) return true;
    if (told?.status === "saved") {
      const waiting = this.#kept.waiting.filter(({ id }) => id !== first.id);
      this.#keep({ ...this.#kept, formId: told.formId, waiting });
      this.#tell({ saving: waiting.length > 0 ? "sending" : "saved" });
      return true;
    }
    if (told?.status === "refused") this.#refused(told);
    else this.#tell({ saving: told ? "signed-out" : "no-contact" });
    if (!told) this.#tryLater();
    return false;
  }

  async #sendForm(): Promise<boolean> {
    const { sent, formId, startedAt } = this.#kept;
    if (!sent) return false;
    this.#tell({ submitting: "sending" });
    const waited = Math.floor((this.around.now().getTime() - new Date(sent.at).getTime()) / 1000);
    const told = await this.#attempt(() =>
      this.options.submit({
        ...{ ...this.options.facts, commandId: sent.commandId, formId, startedAt, answers: { ...sent.answers } },
        waitedSeconds: Math.max(0, waited),
      }),
    );
    if (told?.status === "submitted") {
      this.#kept = { ...this.#kept, waiting: [], sent: null };
      forgetKeptAnswers(this.around.storage, this.options.deviceKey);
      this.#tell({ submitting: "submitted", saving: "saved", message: null, next: told.next });
      this.#leadOn?.(told.next);
      return false;
    }
    if (told?.status === "refused") {
      this.#keep({ ...this.#kept, sent: null });
      this.#refused(told);
      return false;
    }
    this.#tell({ submitting: told ? "signed-out" : "no-contact" });
    if (!told) this.#tryLater();
    return false;
  }

  /** With somewhere else to go the form is done with, as when it was sent from another device: nothing of it is kept. */
  #refused({ message, next }: { message: string; next?: string }): void {
    if (next !== undefined) {
      this.#kept = { ...this.#kept, waiting: [], sent: null };
      forgetKeptAnswers(this.around.storage, this.options.deviceKey);
    }
    this.#tell({
      submitting: "no",
      saving: "refused",
      message,
      next: next ?? null,
      waiting: this.#kept.waiting.length,
    });
  }

  /** Undefined when nobody answered: no network, a failing server, or an answer that took too long. */
  async #attempt<Told>(reach: () => Promise<Told>): Promise<Told | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lost = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
    });
    try {
      return await Promise.race([reach(), lost]);
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  #tryLater(): void {
    this.#timer = setTimeout(this.wake, RETRY_MS);
  }

  #keep(kept: KeptAnswers): void {
    this.#kept = kept;
    const { storage } = this.around;
    if (this.isEmpty) forgetKeptAnswers(storage, this.#key);
    else this.#state = { ...this.#state, isKept: writeKeptAnswers(storage, this.#key, kept) };
    this.#tell({ waiting: kept.waiting.length });
  }

  #tell(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function overlaid(answers: Answers, { waiting }: Pick<KeptAnswers, "waiting">): Answers {
  const newest = new Map<string, number | null>(Object.entries(answers));
  for (const { item, value } of waiting) newest.set(item, value);
  return Object.fromEntries([...newest].flatMap(([item, value]) => (value === null ? [] : [[item, value] as const])));
}

const open = new Map<string, AnswerQueue>();

/** The queue of this form in this tab: one that still has something on its way goes on, any other begins with what the clinic has. */
export function answerQueueFor(options: QueueOptions, storage: AnswerStorage): AnswerQueue {
  const key = `${options.deviceKey}:${options.facts.locale}:${options.facts.textVersion}`;
  const known = open.get(key);
  if (known && !known.isEmpty) return known;
  const queue = new AnswerQueue(options, { storage, now: () => new Date(), newId: uuidv7 });
  open.set(key, queue);
  return queue;
}
