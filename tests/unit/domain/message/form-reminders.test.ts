import { describe, expect, it } from "vitest";
import { decideDelivery, type DeliveryFacts } from "@/lib/domain/message/decide-delivery";
import { formReminders } from "@/lib/domain/message/form-reminders";
import { at, protocolNamed } from "@/tests/support/builders";

const KAP = protocolNamed("kap-4");

describe("when to remind of forms", () => {
  it("at the opening, a day later and three days later, outside the quiet hours: e-mail each time, SMS with the last alone", () => {
    expect(formReminders(at("2026-11-09 00:00"), KAP, at("2026-11-09 00:01"))).toEqual([
      { index: 0, dueAt: at("2026-11-09 08:00"), channels: ["email"] },
      { index: 1, dueAt: at("2026-11-10 08:00"), channels: ["email"] },
      { index: 2, dueAt: at("2026-11-12 08:00"), channels: ["email", "sms"] },
    ]);
  });

  it("of those that are due already only the newest, and none that is more than a day late", () => {
    const dueFrom = (now: string) =>
      formReminders(at("2026-11-09 10:00"), KAP, at(now)).map(({ index, dueAt }) => [index, dueAt]);
    expect(dueFrom("2026-11-10 11:00")).toEqual([
      [1, at("2026-11-10 10:00")],
      [2, at("2026-11-12 10:00")],
    ]);
    expect(dueFrom("2026-11-11 10:00")).toEqual([[2, at("2026-11-12 10:00")]]);
    expect(dueFrom("2026-11-13 10:00")).toEqual([]);
  });

  it("a clinic that sets no hours reminds of nothing", () => {
    const quiet = { ...KAP, formReminders: { hoursAfterOpening: [] } };
    expect(formReminders(at("2026-11-09 00:00"), quiet, at("2026-11-09 00:01"))).toEqual([]);
  });
});

describe("whether a due reminder of forms is sent", () => {
  const NOW = at("2026-11-09 12:00");
  const facts = (more: Partial<DeliveryFacts> = {}): DeliveryFacts => ({
    ...{ channel: "email", address: "ola@forlop.example", isWanted: true, quietHours: { from: "21:00", to: "08:00" } },
    about: { kind: "forms-due", isStillDue: true, laterReminderIsDue: false },
    ...more,
  });

  it("is, while there is something to answer", () => {
    expect(decideDelivery(facts(), NOW)).toEqual({
      ...{ kind: "send", to: "ola@forlop.example", telling: { kind: "forms-due" } },
    });
  });

  it("not when everything was answered meanwhile, nor when a later one is due too", () => {
    const answered = { kind: "forms-due", isStillDue: false, laterReminderIsDue: false } as const;
    expect(decideDelivery(facts({ about: answered }), NOW)).toEqual({
      ...{ kind: "drop", status: "cancelled", problem: "not-due" },
    });
    const late = { kind: "forms-due", isStillDue: true, laterReminderIsDue: true } as const;
    expect(decideDelivery(facts({ about: late }), NOW)).toMatchObject({ problem: "superseded" });
  });

  it("not to somebody who wants no reminders, and in the quiet hours only when they are over", () => {
    expect(decideDelivery(facts({ isWanted: false }), NOW)).toMatchObject({ status: "not-wanted" });
    expect(decideDelivery(facts(), at("2026-11-09 22:00"))).toEqual({ kind: "wait", until: at("2026-11-10 08:00") });
  });
});
