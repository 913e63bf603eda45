/** Hands on the keys: the page holds still until they have rested so long, but never longer than the other. */
const REST_MS = 1_500;
const LONGEST_HOLD_MS = 8_000;
/** Between two fetches of the page, when one brings less than was promised. */
const APART_MS = 1_000;

/** Decides when the page is fetched anew: at once when there is something new, a little later while somebody types, never two at a time. */
export class PageRefresh {
  #newest: number;
  #shown: number;
  /** Since when the record is known to have come further than the page. */
  #behindSince: number | undefined;
  /** Since when it is wanted for something that no version tells of, such as the time or a line of one's own. */
  #wantedSince: number | undefined;
  #typedAt = -Infinity;
  #beganAt = -Infinity;
  #isUnderWay = false;

  constructor(shownVersion: number) {
    this.#shown = shownVersion;
    this.#newest = shownVersion;
  }

  /** The record has come so far. */
  heard(version: number, now: number): void {
    this.#newest = Math.max(this.#newest, version);
    if (this.#newest > this.#shown) this.#behindSince ??= now;
  }

  /** Something else than the record has changed, such as the time. */
  wants(now: number): void {
    this.#wantedSince ??= now;
  }

  typed(now: number): void {
    this.#typedAt = now;
  }

  /** What was typed has been sent: there is nothing to wait for. */
  rested(): void {
    this.#typedAt = -Infinity;
  }

  /** The page has been drawn anew, with the record as it was then. */
  drawn(version: number): void {
    this.#shown = version;
    this.#isUnderWay = false;
    if (this.#newest <= version) this.#behindSince = undefined;
  }

  /** The fetch has come to an end, whatever it brought. */
  ended(): void {
    this.#isUnderWay = false;
  }

  /** Whether the page is to be fetched now. Answering yes begins it. */
  begins(now: number): boolean {
    const since = Math.min(this.#behindSince ?? Infinity, this.#wantedSince ?? Infinity);
    if (since === Infinity || this.#isUnderWay || now - this.#beganAt < APART_MS) return false;
    if (now - this.#typedAt < REST_MS && now - since < LONGEST_HOLD_MS) return false;
    this.#beganAt = now;
    this.#isUnderWay = true;
    // What is wanted from now on is perhaps not in the page that is on its way.
    this.#wantedSince = undefined;
    return true;
  }
}
