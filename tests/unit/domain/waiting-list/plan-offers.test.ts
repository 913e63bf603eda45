import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/domain/booking/capacity";
import { claimedSpan } from "@/lib/domain/booking/capacity-problems";
import type { Wishes } from "@/lib/domain/booking/course-plan";
import { BOOKING_RULES } from "@/lib/domain/protocol/protocol.schema";
import { isQuiet, offerExpiresAt } from "@/lib/domain/waiting-list/offer-period";
import { type OfferCandidate, planOffers, suits } from "@/lib/domain/waiting-list/plan-offers";
import type { WaitingEntry, WaitingOffer, WaitingPriority } from "@/lib/domain/waiting-list/waiting-list.schema";
import { inWaitingOrder } from "@/lib/domain/waiting-list/waiting-order";
import { at } from "@/tests/support/builders";
import { aClaim, aClinic, aStep, PATIENT } from "@/tests/unit/domain/booking/small-clinic";

/** Monday 12 October 2026, nine in the morning. */
const NOW = at("2026-10-12 09:00");
const ANY: Wishes = {
  ...{ locationId: "", earliestOn: "", latestOn: "", away: [], weekdays: [], timesOfDay: [] },
  ...{ sameWeekday: false, sameNurse: false },
};
const PREPARATION = aStep("preparation-1");

function anEntry(id: string, facts: Partial<WaitingEntry> = {}): WaitingEntry {
  return {
    ...{ id, pathwayId: `pathway ${id}`, stepKey: "preparation-1", priority: "usual", wishes: ANY },
    ...{ addedAt: at("2026-10-01 10:00"), ended: null, offers: [] },
    ...facts,
  };
}

function aCandidate(entry: WaitingEntry, facts: Partial<OfferCandidate> = {}): OfferCandidate {
  return {
    ...{ entry, step: PREPARATION, rules: BOOKING_RULES, claims: [], earliestOn: "2026-10-12" },
    patient: { ...PATIENT, id: `patient ${entry.id}` },
    present: { id: `visit ${entry.id}`, startsAt: at("2026-10-30 10:00") },
    isAllowed: () => true,
    ...facts,
  };
}

function anOffer(starts: string, answered: WaitingOffer["answered"]): WaitingOffer {
  return {
    ...{ id: starts, entryId: "a", holdId: "hold", startsAt: at(starts), answered },
    ...{ offeredAt: at("2026-10-09 09:00"), expiresAt: at("2026-10-09 13:00") },
  };
}

const offered = (candidates: OfferCandidate[], claims: Claim[] = [], now = NOW) =>
  planOffers(aClinic({ claims }), candidates, now).map(({ candidate, visit }) => [candidate.entry.id, visit.startsAt]);

describe("who is offered which time", () => {
  it("is the first free earlier time that can still be answered an hour before it begins", () => {
    // Four hours to answer from nine, and an hour to come.
    expect(offered([aCandidate(anEntry("a"))])).toEqual([["a", at("2026-10-12 14:00")]]);
  });

  it("goes to the one whose priority is soon before those who have waited longer, and then by waiting", () => {
    const soon = aCandidate(anEntry("soon", { priority: "soon", addedAt: at("2026-10-10 10:00") }));
    const old = aCandidate(anEntry("old", { addedAt: at("2026-09-01 10:00") }));
    const newer = aCandidate(anEntry("newer", { addedAt: at("2026-10-05 10:00") }));
    expect(offered([newer, old, soon]).map(([id]) => id)).toEqual(["soon", "old", "newer"]);
  });

  it("is never one that was just offered to somebody else: the next gets the next", () => {
    const both = offered([aCandidate(anEntry("a")), aCandidate(anEntry("b"))]);
    expect(both).toEqual([
      ["a", at("2026-10-12 14:00")],
      ["b", at("2026-10-12 15:00")],
    ]);
  });

  it("is on an earlier day than the visit that they have", () => {
    const present = { id: "visit", startsAt: at("2026-10-12 16:00") };
    expect(offered([aCandidate(anEntry("a"), { present })])).toEqual([]);
  });

  it("is within sixty days for somebody who has no visit yet", () => {
    expect(offered([aCandidate(anEntry("a"), { present: null, earliestOn: "2026-12-11" })])).toHaveLength(1);
    expect(offered([aCandidate(anEntry("a"), { present: null, earliestOn: "2026-12-12" })])).toEqual([]);
  });

  it("keeps the wishes: weekdays, times of day, days", () => {
    const wishes = { ...ANY, weekdays: [3 as const], timesOfDay: ["morning" as const], earliestOn: "2026-10-15" };
    expect(offered([aCandidate(anEntry("a", { wishes }))])).toEqual([["a", at("2026-10-21 08:00")]]);
    const tooLate = { ...wishes, latestOn: "2026-10-20" };
    expect(offered([aCandidate(anEntry("a", { wishes: tooLate }))])).toEqual([]);
  });

  it("is not one that they have said no to, or let pass, before", () => {
    const answered = { at: at("2026-10-09 10:00"), answer: "declined" } as const;
    const entry = anEntry("a", { offers: [anOffer("2026-10-12 14:00", answered)] });
    expect(offered([aCandidate(entry)])).toEqual([["a", at("2026-10-12 14:15")]]);
    expect(offered([aCandidate(entry), aCandidate(anEntry("b"))])).toContainEqual(["b", at("2026-10-13 08:00")]);
  });

  it("is nothing while an offer is open, on the same course too", () => {
    const open = anEntry("a", { pathwayId: "pathway", offers: [anOffer("2026-10-12 14:00", null)] });
    expect(offered([aCandidate(open), aCandidate(anEntry("b", { pathwayId: "pathway" }))])).toEqual([]);
  });

  it("is nothing that the patient has something else in, but the time of their own visit is free for them", () => {
    const busy = [{ ...aClaim("patient a", "2026-10-12 14:00", 120), visitId: "another" }];
    expect(offered([aCandidate(anEntry("a"), { claims: busy })])).toEqual([["a", at("2026-10-13 08:00")]]);
    const own = [{ ...aClaim("psychologist", "2026-10-12 13:00", 180), visitId: "visit a" }];
    expect(offered([aCandidate(anEntry("a"))], own)).toEqual([["a", at("2026-10-12 14:00")]]);
  });

  it("is nothing in the quiet hours", () => {
    expect(offered([aCandidate(anEntry("a"))], [], at("2026-10-12 22:00"))).toEqual([]);
  });

  it("keeps the order, passes no gate, and never offers one time twice, whoever waits", () => {
    const day = fc.integer({ min: 0, max: 9 });
    const anybody = fc.record({
      priority: fc.constantFrom<WaitingPriority>("soon", "usual"),
      waited: day,
      presentIn: fc.integer({ min: 1, max: 12 }),
      gateOpensOn: day,
      weekday: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    });
    const taken = fc.array(fc.record({ day, hour: fc.integer({ min: 8, max: 15 }) }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 6 }), taken, (people, busy) => {
        const claims = busy.map((b) =>
          aClaim("psychologist", `2026-10-${12 + b.day} ${String(b.hour).padStart(2, "0")}:00`, 60),
        );
        const gate = (opens: number) => at(`2026-10-${12 + opens} 00:00`);
        const candidates = people.map((p, index) =>
          aCandidate(
            anEntry(String(index), {
              priority: p.priority,
              addedAt: at(`2026-09-${10 + p.waited} 10:00`),
              wishes: { ...ANY, weekdays: [p.weekday] },
            }),
            {
              present: { id: `visit ${index}`, startsAt: at(`2026-10-${12 + p.presentIn} 10:00`) },
              isAllowed: ({ startsAt }) => startsAt >= gate(p.gateOpensOn),
            },
          ),
        );
        const clinic = aClinic({ claims: merge(claims) });
        const offers = planOffers(clinic, candidates, NOW);
        const order = inWaitingOrder(candidates.map(({ entry }) => entry)).map(({ id }) => id);
        const asked = offers.map(({ candidate }) => candidate.entry.id);
        expect(asked).toEqual(order.filter((id) => asked.includes(id)));
        offers.forEach(({ candidate, visit }, index) => {
          expect(candidate.isAllowed(visit)).toBe(true);
          expect(suits(candidate.entry.wishes, visit.startsAt)).toBe(true);
          expect(visit.startsAt < (candidate.present?.startsAt ?? NOW)).toBe(true);
          const span = claimedSpan(candidate.step, visit);
          for (const later of offers.slice(index + 1)) {
            const other = claimedSpan(later.candidate.step, later.visit);
            expect(span.to <= other.from || other.to <= span.from).toBe(true);
          }
        });
        // Whoever comes first is served as if nobody else waited.
        const first = candidates.find(({ entry }) => entry.id === order[0]);
        if (first) expect(offers[0]?.candidate === first).toBe(planOffers(clinic, [first], NOW).length === 1);
      }),
      { numRuns: 60 },
    );
  });
});

/** The database never has two claims at once; neither does the test. */
function merge(claims: Claim[]): Claim[] {
  return claims.filter(
    (claim, index) => claims.findIndex((c) => c.startsAt.getTime() === claim.startsAt.getTime()) === index,
  );
}

describe("how long an offer is open", () => {
  it("is the protocol's four hours by day", () => {
    expect(offerExpiresAt(NOW, BOOKING_RULES)).toEqual(at("2026-10-12 13:00"));
    expect(offerExpiresAt(at("2026-10-12 17:00"), BOOKING_RULES)).toEqual(at("2026-10-12 21:00"));
  });

  it("does not count the quiet hours from nine in the evening to eight", () => {
    expect(offerExpiresAt(at("2026-10-12 20:30"), BOOKING_RULES)).toEqual(at("2026-10-13 11:30"));
  });

  it("does not count them over the night when the clock is moved either", () => {
    expect(offerExpiresAt(at("2026-10-24 20:00"), BOOKING_RULES)).toEqual(at("2026-10-25 11:00"));
    expect(offerExpiresAt(at("2027-03-27 20:00"), BOOKING_RULES)).toEqual(at("2027-03-28 11:00"));
  });

  it("is quiet from just after nine in the evening until eight", () => {
    const quiet = (time: string) => isQuiet(at(`2026-10-12 ${time}`), BOOKING_RULES);
    expect([quiet("20:59"), quiet("21:01"), quiet("07:59"), quiet("08:00")]).toEqual([false, true, true, false]);
  });
});
