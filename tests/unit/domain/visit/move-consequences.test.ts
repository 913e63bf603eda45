import { describe, expect, it } from "vitest";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import { moveConsequences } from "@/lib/domain/visit/move-consequences";
import { aDecision, anOrder, at, courseAt, NURSE, PSYCHOLOGIST } from "@/tests/support/builders";
import { anOpenClinic } from "@/tests/unit/domain/visit/open-clinic";

const NOW = "2026-10-20 09:00";
const weekly = (facts: Partial<PathwayRecord> = {}) => courseAt(NOW, facts);
const STAFF = [
  { userId: NURSE.userId, role: "nurse" as const },
  { userId: PSYCHOLOGIST.userId, role: "psychologist" as const },
];

const visitOf = (record: PathwayRecord, id: string): Visit => {
  const visit = record.visits.find((booked) => booked.id === id);
  if (!visit) throw new Error(`No visit ${id}`);
  return visit;
};
const moving = (id: string, to: string, record = weekly(), capacity = anOpenClinic()) => {
  const visit = visitOf(record, id);
  const startsAt = at(to);
  const endsAt = new Date(startsAt.getTime() + visit.endsAt.getTime() - visit.startsAt.getTime());
  const planned = { stepKey: visit.stepKey, startsAt, endsAt, roomId: "room-3", staff: STAFF };
  const facts = { capacity, blockedUserIds: [] };
  const booker = { by: "staff" as const, overrideReason: "" };
  return moveConsequences(record, { visit, to: planned }, facts, { booker, now: at(NOW) });
};
const starts = (slots: readonly { stepKey: string; startsAt: Date }[]) =>
  slots.map(({ stepKey, startsAt }) => `${stepKey} ${startsAt.toISOString()}`);

describe("moving one visit of a weekly course", () => {
  it("by a day moves nothing else: the others keep their distances", () => {
    const { along, followUp, refusal, slots } = moving("session-2", "2026-10-22 10:00");
    expect(along).toEqual([]);
    expect(followUp).toBeNull();
    expect(refusal).toBeNull();
    expect(slots).toHaveLength(1);
  });

  it("by a week moves the later ones that come too soon, each to its own weekday and hour, across the change of the clock", () => {
    const { along, slots, refusal } = moving("session-2", "2026-10-28 14:00");
    expect(along.map(({ visit, why }) => [visit.id, why])).toEqual([
      ["session-3", "too-soon"],
      ["session-4", "too-soon"],
      ["follow-up", "too-soon"],
    ]);
    expect(starts(slots)).toEqual([
      "session-2 2026-10-28T13:00:00.000Z",
      "session-3 2026-11-04T09:00:00.000Z",
      "session-4 2026-11-11T09:00:00.000Z",
      "follow-up 2026-12-02T11:00:00.000Z",
    ]);
    expect(refusal).toBeNull();
  });

  it("proposes a time that is free: another when the room is taken then", () => {
    const claim = {
      resourceId: "room-3",
      visitId: "somebody",
      startsAt: at("2026-11-04 08:00"),
      endsAt: at("2026-11-04 22:00"),
    };
    const { along } = moving("session-2", "2026-10-28 14:00", weekly(), anOpenClinic({ claims: [claim] }));
    const [first] = along;
    expect(first?.proposed?.startsAt).not.toEqual(at("2026-11-04 10:00"));
    expect(first?.proposed && first.proposed.startsAt >= at("2026-11-02 00:00")).toBe(true);
  });

  it("says when no time is left for a later one", () => {
    const closed = Array.from({ length: 20 }, (_, index) => ({
      ...{ id: `day-${index}`, locationId: null, kind: "closed" as const, name: "Ombygging" },
      date: new Date(Date.UTC(2026, 10, 1 + index)).toISOString().slice(0, 10),
    }));
    const { along } = moving("session-2", "2026-10-28 14:00", weekly(), anOpenClinic({ specialDays: closed }));
    expect(along).toMatchObject([{ visit: { id: "session-3" }, proposed: null }]);
  });

  it("counts the follow-up from the last session's new day: 21 days after", () => {
    const { followUp, along } = moving("session-4", "2026-11-09 10:00");
    expect(followUp).toEqual({ earliestBefore: "2026-11-25", earliestOn: "2026-11-30" });
    expect(along.map(({ visit, proposed }) => [visit.id, proposed?.startsAt])).toEqual([
      ["follow-up", at("2026-12-02 12:00")],
    ]);
  });

  it("tells when forms open, and which must be answered again", () => {
    const { forms } = moving("session-2", "2026-10-28 14:00");
    const followUp = ["phq-9", "c-ssrs", "gad-7", "core-om", "aaq-ii", "audit", "kset-follow-up"];
    expect(forms.map(({ stepKey, instruments, opensAt, again }) => [stepKey, instruments, opensAt, again])).toEqual([
      // PHQ-9 was answered on 19 October: too old for the 28th.
      ["session-2", ["phq-9"], at("2026-10-21 00:00"), true],
      ["session-3", ["phq-9", "core-10", "aaq-ii"], at("2026-10-28 00:00"), false],
      ["session-4", ["phq-9"], at("2026-11-04 00:00"), false],
      ["follow-up", followUp, at("2026-11-25 00:00"), false],
    ]);
  });

  it("tells which signed order belongs to the old time", () => {
    const record = weekly({ orders: [anOrder("session-2", "2026-10-20 08:30")] });
    expect(moving("session-2", "2026-10-22 10:00", record).ordersVoid).toEqual([
      { stepKey: "session-2", signedBy: "Marte Lien" },
    ]);
  });

  it("tells when eligibility has ended by then", () => {
    const record = weekly({ eligibilities: [aDecision("2026-10-01 09:50", { eligibleUntil: "2026-11-10" })] });
    expect(moving("session-2", "2026-10-28 14:00", record).refusal).toMatchObject({
      kind: "not-bookable",
      blockers: [{ kind: "eligibility-expired", validUntil: "2026-11-10" }],
    });
  });

  it("is refused where the visit itself may not be", () => {
    expect(moving("session-2", "2026-10-23 05:00").refusal).toMatchObject({ kind: "no-capacity" });
  });
});
