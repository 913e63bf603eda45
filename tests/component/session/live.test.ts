import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ClinicClock } from "@/components/session/clinic-clock";
import { LiveConnection, type LiveBeat, type LiveState } from "@/components/session/live-connection";
import { PageRefresh } from "@/components/session/page-refresh";

describe("when the page of a session is fetched anew", () => {
  it("at once when the record has come further, and not when it has not", () => {
    const refresh = new PageRefresh(7);
    refresh.heard(7, 0);
    expect(refresh.begins(0)).toBe(false);
    refresh.heard(8, 100);
    expect(refresh.begins(100)).toBe(true);
  });

  it("never twice at a time; a change that comes meanwhile is fetched afterwards", () => {
    const refresh = new PageRefresh(7);
    refresh.heard(8, 0);
    expect(refresh.begins(0)).toBe(true);
    refresh.heard(9, 500);
    expect(refresh.begins(2_000)).toBe(false);
    refresh.drawn(8);
    expect(refresh.begins(2_000)).toBe(true);
    refresh.drawn(9);
    expect(refresh.begins(9_000)).toBe(false);
  });

  it("once more for what is wanted while a fetch is under way: an own line that was sent meanwhile is not in the page that comes", () => {
    const refresh = new PageRefresh(7);
    refresh.heard(9, 0);
    expect(refresh.begins(0)).toBe(true);
    refresh.wants(200);
    refresh.drawn(9);
    expect(refresh.begins(1_000)).toBe(true);
    refresh.drawn(9);
    expect(refresh.begins(9_000)).toBe(false);
  });

  it("waits until the keys have rested, but never longer than 8 seconds", () => {
    const refresh = new PageRefresh(7);
    refresh.typed(900);
    refresh.heard(8, 1_000);
    expect(refresh.begins(1_100)).toBe(false);
    expect(refresh.begins(2_400)).toBe(true);
    refresh.drawn(8);
    refresh.heard(9, 10_000);
    for (let at = 10_000; at < 18_000; at += 500) {
      refresh.typed(at);
      expect(refresh.begins(at)).toBe(false);
    }
    refresh.typed(18_000);
    expect(refresh.begins(18_000)).toBe(true);
  });

  it("at once when what was typed has been sent", () => {
    const refresh = new PageRefresh(7);
    refresh.typed(900);
    refresh.heard(8, 1_000);
    refresh.rested();
    expect(refresh.begins(1_000)).toBe(true);
  });

  it("tries again a little later when the page that came was not new enough", () => {
    const refresh = new PageRefresh(7);
    refresh.heard(9, 0);
    expect(refresh.begins(0)).toBe(true);
    refresh.drawn(8);
    expect(refresh.begins(500)).toBe(false);
    expect(refresh.begins(1_000)).toBe(true);
  });
});

describe("the clinic's time on a device", () => {
  const TEN = Date.parse("2026-12-02T09:00:00.000Z");
  function tablet(wall: number) {
    const kept = new Map<string, string>();
    const keep = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const time = { wall, count: 0 };
    const open = () => new ClinicClock({ wall: () => time.wall, count: () => time.count, keep });
    return { time, open };
  }

  it("is the server's, however wrong the device's own clock is, and goes on between the server's words", () => {
    const { time, open } = tablet(TEN + 3_600_000);
    const clock = open();
    clock.hear("2026-12-02T09:00:00.000Z");
    time.wall += 5_000;
    time.count += 5_000;
    expect(clock.now().toISOString()).toBe("2026-12-02T09:00:05.000Z");
  });

  it("goes on while the device sleeps and does not count", () => {
    const { time, open } = tablet(TEN);
    const clock = open();
    clock.hear("2026-12-02T09:00:00.000Z");
    time.wall += 600_000;
    expect(clock.now().toISOString()).toBe("2026-12-02T09:10:00.000Z");
  });

  it("is known on a page that is opened without contact, by how the two clocks last stood to each other", () => {
    const { time, open } = tablet(TEN + 3_600_000);
    open().hear("2026-12-02T09:00:00.000Z");
    time.wall += 900_000;
    const reopened = open();
    expect(reopened.isKnown).toBe(true);
    expect(reopened.now().toISOString()).toBe("2026-12-02T09:15:00.000Z");
  });

  it("is the device's own where the server has never spoken", () => {
    const clock = tablet(TEN).open();
    expect(clock.isKnown).toBe(false);
    expect(clock.now().toISOString()).toBe("2026-12-02T09:00:00.000Z");
  });
});

describe("the line to the clinic", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A server that answers each call with what the test says next, and lines that it can speak into. */
  function server() {
    const lines: { say: (text: string) => void; end: () => void; signal: AbortSignal }[] = [];
    const answers: number[] = [];
    const fetched = vi.fn(async (_address: unknown, init?: RequestInit): Promise<Response> => {
      const status = answers.shift() ?? 200;
      if (status === 0) throw new TypeError("Failed to fetch");
      if (status !== 200) return new Response(null, { status });
      const signal = init?.signal ?? new AbortController().signal;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const encoder = new TextEncoder();
          lines.push({
            say: (text) => controller.enqueue(encoder.encode(text)),
            end: () => controller.close(),
            signal,
          });
          signal.addEventListener("abort", () => controller.error(new DOMException("", "AbortError")));
        },
      });
      return new Response(body);
    });
    const [beats, states]: [LiveBeat[], LiveState[]] = [[], []];
    const connection = new LiveConnection(
      "/live/sessions/visit",
      { beat: (beat) => beats.push(beat), state: (state) => states.push(state) },
      { fetch: fetched, chance: () => 0.5 },
    );
    const settled = () => vi.advanceTimersByTimeAsync(0);
    return { lines, answers, fetched, beats, states, connection, settled };
  }
  const beat = (version: number) => `event: beat\ndata: {"version":${version},"at":"2026-12-02T09:00:00.000Z"}\n\n`;

  it("hears each word once, also when it comes in pieces", async () => {
    const { lines, beats, states, connection, settled } = server();
    connection.open();
    await settled();
    lines[0]?.say(beat(7) + beat(8).slice(0, 20));
    await settled();
    lines[0]?.say(beat(8).slice(20));
    await settled();
    expect(beats.map(({ version }) => version)).toEqual([7, 8]);
    expect(new Set(states)).toEqual(new Set(["live"]));
    connection.close();
  });

  it("opens again, later each time, when there is no contact, and soon again after it has heard", async () => {
    const { answers, fetched, lines, states, connection, settled } = server();
    answers.push(0, 503, 0);
    connection.open();
    await settled();
    expect([fetched.mock.calls.length, states]).toEqual([1, ["away"]]);
    await vi.advanceTimersByTimeAsync(500);
    expect(fetched).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(999);
    expect(fetched).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetched).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(2_000);
    lines[0]?.say(beat(7));
    await settled();
    expect(states.at(-1)).toBe("live");
    lines[0]?.end();
    await vi.advanceTimersByTimeAsync(500);
    expect(fetched).toHaveBeenCalledTimes(5);
    connection.close();
  });

  it("takes a line on which nothing is heard for 12 seconds for dead", async () => {
    const { fetched, lines, states, connection, settled } = server();
    connection.open();
    await settled();
    lines[0]?.say(beat(7));
    await vi.advanceTimersByTimeAsync(11_900);
    expect(lines[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(lines[0]?.signal.aborted).toBe(true);
    expect(states.at(-1)).toBe("away");
    await vi.advanceTimersByTimeAsync(500);
    expect(fetched).toHaveBeenCalledTimes(2);
    connection.close();
  });

  it("says that nobody is signed in, and looks again for whoever signs in in another tab", async () => {
    const { answers, fetched, states, connection, settled } = server();
    answers.push(401);
    connection.open();
    await settled();
    expect(states).toEqual(["signed-out"]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fetched).toHaveBeenCalledTimes(2);
    connection.close();
  });

  it.each([403, 404])("does not ask again when there is nothing to follow (%d)", async (status) => {
    const { answers, fetched, states, connection } = server();
    answers.push(status);
    connection.open();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([fetched.mock.calls.length, states]).toEqual([1, ["over"]]);
  });

  it("is over when the session is", async () => {
    const { fetched, lines, states, connection, settled } = server();
    connection.open();
    await settled();
    lines[0]?.say(`${beat(7)}event: over\ndata: {}\n\n`);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([fetched.mock.calls.length, states.at(-1)]).toEqual([1, "over"]);
  });

  it("is silent once the page is left", async () => {
    const { fetched, lines, beats, connection, settled } = server();
    connection.open();
    await settled();
    connection.close();
    expect(lines[0]?.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([fetched.mock.calls.length, beats]).toEqual([1, []]);
  });
});
