/** What the server says while a session is open: how far the record has come, and the clinic's time. */
export type LiveBeat = { version: number; at: string };

export type LiveState =
  /** Words come. */
  | "live"
  /** No contact; it is tried again. */
  | "away"
  | "signed-out"
  /** There is nothing more to follow, or it may not be followed. */
  | "over";

type Surroundings = {
  fetch: typeof fetch;
  /** Between 0 and 1: not every screen comes back in the same moment. */
  chance: () => number;
};

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
const SIGNED_OUT_WAIT_MS = 10_000;
/** No word for so long: the line is dead, whatever the device believes. */
export const SILENCE_MS = 12_000;

/** A line to the server that is opened again whenever it breaks, as long as somebody listens. */
export class LiveConnection {
  #line: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_WAIT_MS;
  #isWanted = false;

  constructor(
    private readonly address: string,
    private readonly told: { beat: (beat: LiveBeat) => void; state: (state: LiveState) => void },
    private readonly around: Surroundings,
  ) {}

  /** Opens the line, or breaks it and opens it anew: whatever was missed is told at once. */
  readonly open = (): void => {
    this.#isWanted = true;
    this.#break();
    this.#wait = FIRST_WAIT_MS;
    void this.#listen();
  };

  readonly close = (): void => {
    this.#isWanted = false;
    this.#break();
  };

  #break(): void {
    clearTimeout(this.#timer);
    this.#line?.abort();
    this.#line = undefined;
  }

  async #listen(): Promise<void> {
    const line = new AbortController();
    this.#line = line;
    const became = await this.#follow(line).catch((): LiveState => "away");
    if (this.#line !== line || !this.#isWanted) return;
    this.told.state(became);
    if (became === "over") return;
    const wait = became === "signed-out" ? SIGNED_OUT_WAIT_MS : this.#wait;
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => void this.#listen(), wait * (0.75 + this.around.chance() / 2));
  }

  /** Hears until the line ends; answers what has become of it. */
  async #follow(line: AbortController): Promise<LiveState> {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const hears = () => {
      clearTimeout(silence);
      silence = setTimeout(() => line.abort(), SILENCE_MS);
    };
    try {
      hears();
      const answer = await this.around.fetch(this.address, {
        headers: { accept: "text/event-stream" },
        cache: "no-store",
        signal: line.signal,
      });
      if (answer.status === 401) return "signed-out";
      if (answer.status === 403 || answer.status === 404) return "over";
      if (!answer.ok || !answer.body) return "away";
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = "";
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return "away";
        hears();
        const events = (rest + value).split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) if (this.#heard(event)) return "over";
      }
    } finally {
      clearTimeout(silence);
      line.abort();
    }
  }

  #heard(event: string): boolean {
    const lines = event.split("\n");
    const data = lines.find((line) => line.startsWith("data: "))?.slice("data: ".length);
    if (lines.includes("event: over")) return true;
    if (data === undefined) return false;
    this.#wait = FIRST_WAIT_MS;
    this.told.state("live");
    this.told.beat(JSON.parse(data) as LiveBeat);
    return false;
  }
}
