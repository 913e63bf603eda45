/** One answer on its way to the clinic. Its id is made here, so that it may arrive twice and out of order; `value` null takes an answer back. */
export type WaitingAnswer = { id: string; item: string; value: number | null; answeredAt: string };

/** What the clinic has not had yet of a form, in the order in which it was given. */
export type KeptAnswers = {
  formId: string;
  startedAt: string;
  waiting: WaitingAnswer[];
  /** The whole form, sent by the person and not yet received. */
  sent: { commandId: string; answers: Record<string, number>; at: string } | null;
};

/** The browser's own storage, or one that a test makes. */
export type AnswerStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const PREFIX = "forlop-answers:";

/**
 * Answers in this browser, under a key that begins with person and form, so that nobody meets another's. Only what the clinic lacks stands here:
 * it survives a reload, a crash, a dead network and an expired session, and goes when it has been received.
 */
export function readKeptAnswers(storage: AnswerStorage, key: string): KeptAnswers | undefined {
  try {
    const kept = storage.getItem(PREFIX + key);
    return kept === null ? undefined : (JSON.parse(kept) as KeptAnswers);
  } catch {
    return undefined;
  }
}

/** False when the browser keeps nothing (storage full or closed): then the answers live as long as the page. */
export function writeKeptAnswers(storage: AnswerStorage, key: string, kept: KeptAnswers): boolean {
  try {
    storage.setItem(PREFIX + key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Whether anybody's answers wait on this device. */
export function hasKeptAnswers(storage: AnswerStorage): boolean {
  return keysOf(storage).some((key) => key.startsWith(PREFIX));
}

/** Forgets what is kept under every key that begins so: one form in every language and edition of its words. */
export function forgetKeptAnswers(storage: AnswerStorage, keyStart: string): void {
  for (const key of keysOf(storage)) if (key.startsWith(PREFIX + keyStart)) storage.removeItem(key);
}

function keysOf(storage: AnswerStorage): string[] {
  try {
    return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  } catch {
    return [];
  }
}

/** The browser's storage of this kind, or one that keeps nothing where the browser refuses. */
export function browserStorage(kind: "localStorage" | "sessionStorage"): AnswerStorage {
  try {
    return window[kind];
  } catch {
    return {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new Error("This browser keeps nothing.");
      },
    };
  }
}
