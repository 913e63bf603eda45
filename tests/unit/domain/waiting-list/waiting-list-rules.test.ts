import { describe, expect, it } from "vitest";
import { addToWaitingList } from "@/lib/domain/waiting-list/add-to-waiting-list";
import { openEntry, openOffer } from "@/lib/domain/waiting-list/answer-offer";
import { offerCandidate } from "@/lib/domain/waiting-list/offer-candidate";
import {
  AddToWaitingListInput,
  type WaitingEntry,
  type WaitingOffer,
} from "@/lib/domain/waiting-list/waiting-list.schema";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { aDecision, aPathway, at, aVisit } from "@/tests/support/builders";

const NOW = at("2026-10-12 09:00");
const ID = "01930000-0000-7000-8000-000000000001";
const asked = (facts: object = {}): AddToWaitingListInput =>
  AddToWaitingListInput.parse({ commandId: ID, pathwayId: ID, stepKey: "screening", priority: "usual", ...facts });
const entry = (facts: Partial<WaitingEntry> = {}): WaitingEntry => ({
  ...{ id: "entry", pathwayId: "pathway", stepKey: "screening", priority: "usual" },
  wishes: addedWishes(),
  ...{ addedAt: NOW, ended: null, offers: [] },
  ...facts,
});
const answer = (record: PathwayRecord, facts: object = {}, entries: WaitingEntry[] = []) => {
  const result = addToWaitingList(record, asked(facts), { entries, now: NOW });
  return result.ok ? result.value : result.refusal.kind;
};

function addedWishes(): WaitingEntry["wishes"] {
  const added = addToWaitingList(aPathway(), asked(), { entries: [], now: NOW });
  if (!added.ok) throw new Error(added.refusal.kind);
  return added.value.wishes;
}

describe("putting somebody on the waiting list", () => {
  it("keeps step, priority and what suits them", () => {
    const added = answer(aPathway(), { priority: "soon", weekdays: ["1", "3"], timesOfDay: ["morning"] });
    expect(added).toMatchObject({
      ...{ entryId: ID, stepKey: "screening", priority: "soon", at: NOW },
      wishes: { weekdays: [1, 3], timesOfDay: ["morning"], earliestOn: "", latestOn: "", locationId: "" },
    });
  });

  it("is for a step that is booked too: they wait for an earlier one", () => {
    expect(answer(aPathway({ visits: [aVisit("screening", "2026-11-04 10:00")] }))).toMatchObject({
      stepKey: "screening",
    });
  });

  it("happens once for a step, and again after the first ended", () => {
    expect(answer(aPathway(), {}, [entry()])).toBe("already-waiting");
    const ended = entry({ ended: { at: NOW, kind: "removed" } });
    expect(answer(aPathway(), {}, [ended])).toMatchObject({ stepKey: "screening" });
  });

  it("is refused for a step that the protocol does not have, and for one that a gate keeps back", () => {
    expect(answer(aPathway(), { stepKey: "session-9" })).toBe("step-unknown");
    expect(answer(aPathway(), { stepKey: "session-1" })).toBe("not-bookable");
  });

  it("knows no last day before the first", () => {
    const parse = (earliestOn: string, latestOn: string) =>
      AddToWaitingListInput.safeParse({ ...asked(), earliestOn, latestOn }).success;
    expect([parse("2026-10-12", "2026-10-11"), parse("2026-10-12", "2026-10-12"), parse("", "2026-10-11")]).toEqual([
      ...[false, true, true],
    ]);
  });
});

describe("answering an offer", () => {
  const offer: WaitingOffer = {
    ...{ id: "offer", entryId: "entry", holdId: "hold", startsAt: at("2026-10-20 10:00"), answered: null },
    ...{ offeredAt: at("2026-10-12 08:30"), expiresAt: at("2026-10-12 12:30") },
  };
  const kind = (entries: WaitingEntry[], now = NOW) => {
    const result = openOffer(entries, "offer", now);
    return result.ok ? "open" : result.refusal.kind;
  };

  it("is possible until it expires, and not at that moment", () => {
    expect(kind([entry({ offers: [offer] })])).toBe("open");
    expect(kind([entry({ offers: [offer] })], at("2026-10-12 12:29"))).toBe("open");
    expect(kind([entry({ offers: [offer] })], at("2026-10-12 12:30"))).toBe("offer-expired");
  });

  it("is possible once, and only while they wait", () => {
    const answered = (answer: "declined" | "expired") =>
      entry({ offers: [{ ...offer, answered: { at: NOW, answer } }] });
    expect(kind([answered("declined")])).toBe("offer-answered");
    expect(kind([answered("expired")])).toBe("offer-expired");
    expect(kind([entry({ offers: [offer], ended: { at: NOW, kind: "removed" } })])).toBe("offer-answered");
    expect(kind([entry()])).toBe("offer-unknown");
  });

  it("finds no place that has ended", () => {
    expect(openEntry([entry()], "entry")).toMatchObject({ ok: true });
    expect(openEntry([entry({ ended: { at: NOW, kind: "booked" } })], "entry")).toMatchObject({ ok: false });
    expect(openEntry([], "entry")).toMatchObject({ ok: false, refusal: { kind: "entry-unknown" } });
  });
});

describe("who may be offered a time", () => {
  const facts = { blockedUserIds: [], claims: [] };
  const may = (record: PathwayRecord, stepKey = "screening", now = NOW) =>
    offerCandidate(entry({ stepKey }), record, facts, now) !== null;

  it("is nobody whose gate is closed, whose course rests, or whose step is done", () => {
    expect(may(aPathway())).toBe(true);
    expect(may(aPathway(), "session-1")).toBe(false);
    const done = aPathway({
      visits: [aVisit("screening", "2026-10-05 10:00")],
      eligibilities: [aDecision("2026-10-05 11:00", { eligibleUntil: "2027-01-03" })],
    });
    expect(may(done)).toBe(false);
    expect(may(done, "preparation-1")).toBe(true);
  });

  it("is nobody whose visit has begun", () => {
    expect(may(aPathway({ visits: [aVisit("screening", "2026-10-12 08:30")] }))).toBe(false);
  });

  it("keeps the protocol's distances to what is booked before and after", () => {
    const course = aPathway({
      visits: [
        aVisit("screening", "2026-10-05 10:00"),
        aVisit("preparation-1", "2026-10-19 10:00"),
        aVisit("preparation-2", "2026-10-26 10:00"),
      ],
      eligibilities: [aDecision("2026-10-05 11:00", { eligibleUntil: "2027-01-03" })],
    });
    const candidate = offerCandidate(entry({ stepKey: "preparation-2" }), course, facts, NOW);
    const visitAt = (starts: string) => ({
      ...{ stepKey: "preparation-2", startsAt: at(starts), endsAt: at(starts), roomId: "room", staff: [] },
    });
    expect(candidate?.present?.startsAt).toEqual(at("2026-10-26 10:00"));
    expect(candidate?.isAllowed(visitAt("2026-10-19 09:00"))).toBe(false);
    expect(candidate?.isAllowed(visitAt("2026-10-23 10:00"))).toBe(true);
  });
});
