import { describe, expect, it } from "vitest";
import { decideDelivery, type DeliveryFacts } from "@/lib/domain/message/decide-delivery";
import { nextAttemptAt, retryMessage } from "@/lib/domain/message/retry";
import { at } from "@/tests/support/builders";

const NOW = at("2026-12-07 12:00");
const time = (starts: string) => ({ startsAt: at(starts), room: "Rom 3", location: "Oslo" });
const reminder = (facts: Partial<Extract<DeliveryFacts["about"], { kind: "reminder" }>> = {}) => ({
  ...{ kind: "reminder" as const, time: time("2026-12-09 12:00"), isCancelled: false, laterReminderIsDue: false },
  ...facts,
});
const facts = (more: Partial<DeliveryFacts> = {}): DeliveryFacts => ({
  ...{ channel: "email", address: "ola@forlop.example", isWanted: true, quietHours: { from: "21:00", to: "08:00" } },
  about: reminder(),
  ...more,
});
const drop = (status: string, problem: string | null = null) => ({ kind: "drop", status, problem });

describe("whether a due message is sent", () => {
  it("a reminder is, to the patient's address", () => {
    expect(decideDelivery(facts(), NOW)).toMatchObject({ kind: "send", to: "ola@forlop.example" });
  });

  it("never about a visit that was cancelled or has begun, nor when a later reminder is due too", () => {
    expect(decideDelivery(facts({ about: reminder({ isCancelled: true }) }), NOW)).toEqual(
      drop("cancelled", "visit-cancelled"),
    );
    expect(decideDelivery(facts(), at("2026-12-09 12:00"))).toEqual(drop("cancelled", "too-late"));
    expect(decideDelivery(facts({ about: reminder({ laterReminderIsDue: true }) }), NOW)).toEqual(
      drop("cancelled", "superseded"),
    );
  });

  it("a reminder not to somebody who does not want it; a change is told by e-mail all the same, but not by SMS", () => {
    const change = { kind: "changed" as const, booked: [time("2026-12-09 12:00")], cancelled: [] };
    expect(decideDelivery(facts({ isWanted: false }), NOW)).toEqual(drop("not-wanted"));
    expect(decideDelivery(facts({ isWanted: false, about: change }), NOW)).toMatchObject({ kind: "send" });
    expect(decideDelivery(facts({ isWanted: false, about: change, channel: "sms" }), NOW)).toEqual(drop("not-wanted"));
  });

  it("not to nowhere", () => {
    expect(decideDelivery(facts({ address: "" }), NOW)).toEqual(drop("no-address"));
  });

  it("a notice tells only what is still ahead; when nothing of it is left, it is not sent", () => {
    const booked = [time("2026-12-07 11:00"), time("2026-12-14 11:00")];
    expect(decideDelivery(facts({ about: { kind: "changed", booked, cancelled: [] } }), NOW)).toMatchObject({
      telling: { booked: [{ startsAt: at("2026-12-14 11:00") }] },
    });
    const past = { kind: "changed" as const, booked: [], cancelled: [time("2026-12-07 11:00")] };
    expect(decideDelivery(facts({ about: past }), NOW)).toEqual(drop("cancelled", "too-late"));
    expect(decideDelivery(facts({ about: { kind: "changed", booked: [], cancelled: [] } }), NOW)).toEqual(
      drop("cancelled", "visit-cancelled"),
    );
  });

  it("an offer only while it can be answered", () => {
    const offer = { kind: "offer" as const, time: time("2026-12-08 10:00"), answerBy: at("2026-12-07 14:00") };
    expect(decideDelivery(facts({ about: offer }), NOW)).toMatchObject({ kind: "send" });
    expect(decideDelivery(facts({ about: offer }), at("2026-12-07 14:00"))).toEqual(drop("cancelled", "too-late"));
  });

  it("in the quiet hours it waits for their end, unless that would be too late", () => {
    expect(decideDelivery(facts(), at("2026-12-07 23:00"))).toEqual({ kind: "wait", until: at("2026-12-08 08:00") });
    const early = reminder({ time: time("2026-12-08 08:30") });
    expect(decideDelivery(facts({ about: early }), at("2026-12-07 23:00"))).toMatchObject({ kind: "send" });
  });
});

describe("trying again", () => {
  it("after 1, 2, 4 … minutes, then every hour, twelve times in all", () => {
    const waits = Array.from({ length: 12 }, (_, index) => nextAttemptAt(index + 1, NOW));
    expect(waits.map((next) => next && (next.getTime() - NOW.getTime()) / 60_000)).toEqual([
      ...[1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, null],
    ]);
  });

  it("by hand only for what was given up, and only before the visit begins", () => {
    const message = { status: "failed" as const, startsAt: at("2026-12-09 12:00") };
    expect(retryMessage(message, NOW)).toEqual({ ok: true, value: message });
    expect(retryMessage({ ...message, status: "sent" }, NOW)).toMatchObject({
      refusal: { kind: "message-not-failed" },
    });
    expect(retryMessage(message, at("2026-12-09 12:00"))).toMatchObject({ refusal: { kind: "message-too-late" } });
  });
});
