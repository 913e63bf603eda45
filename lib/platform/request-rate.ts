const WINDOW_MS = 5 * 60_000;
const KEPT_KEYS = 10_000;

/**
 * Counts requests by key in this process and says whether one more is still within the measure. Light on purpose: it keeps a calendar program gone wild from
 * being a burden, and forgets everything at a restart.
 */
export class RequestRate {
  readonly #counts = new Map<string, { since: number; count: number }>();
  constructor(private readonly perWindow: number) {}

  allows(key: string, now: Date): boolean {
    const at = now.getTime();
    const known = this.#counts.get(key);
    if (!known || at - known.since >= WINDOW_MS) {
      if (this.#counts.size >= KEPT_KEYS) this.#counts.clear();
      this.#counts.set(key, { since: at, count: 1 });
      return true;
    }
    known.count += 1;
    return known.count <= this.perWindow;
  }
}
