import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import { standingHoldsUntil } from "@/lib/domain/pathway/standing-holds-until";
import { aPathway, at, courseAt, protocolNamed, REGISTERED_AT } from "@/tests/support/builders";
import { COURSE_OF_ACTS, livedThrough } from "@/tests/unit/domain/pathway/course-model";

const SEED = 20_261_202;

/** Everything that a list shows; since when it waits is told from the facts. */
const shown = (record: PathwayRecord, now: Date) => ({ ...deriveStanding(record, now), since: null });

describe("how long a standing holds by itself", () => {
  it("before a session: until the order may be signed, the day begins, the visit begins", () => {
    const booked = courseAt("2026-10-09 12:00");
    expect(standingHoldsUntil(booked, at("2026-10-13 09:00"))).toEqual(at("2026-10-13 10:00"));
    expect(standingHoldsUntil(booked, at("2026-10-13 10:00"))).toEqual(at("2026-10-14 00:00"));
    expect(standingHoldsUntil(booked, at("2026-10-14 08:00"))).toEqual(at("2026-10-14 10:00"));
  });

  it("after a visit whose note is not signed it says so as soon as the visit has begun", () => {
    const record = courseAt("2026-10-05 09:00");
    const before = at("2026-10-05 09:59");
    expect(deriveStanding(record, before).next.kind).toBe("attend-visit");
    expect(standingHoldsUntil(record, before)).toEqual(at("2026-10-05 10:00"));
    expect(deriveStanding(record, at("2026-10-05 10:00")).next.kind).toBe("sign-preparation");
  });

  it("a course that is behind us never changes by itself", () => {
    expect(standingHoldsUntil(courseAt("2027-02-01 12:00"), at("2027-02-01 12:00"))).toBeNull();
  });
});

describe("whatever is recorded", { timeout: 60_000 }, () => {
  it("a standing does not change before the moment until which it holds", () => {
    let compared = 0;
    const protocols = fc.constantFrom("kap-4", "iv-series", "maintenance").map(protocolNamed);
    const property = fc.property(protocols, COURSE_OF_ACTS, (protocol, acts) => {
      const worlds = livedThrough({ record: aPathway({ protocol }), now: REGISTERED_AT }, acts);
      for (const { record, now } of worlds.filter((_, index) => index % 5 === 0)) {
        const until = standingHoldsUntil(record, now) ?? new Date(now.getTime() + 400 * 86_400_000);
        const first = shown(record, now);
        for (const share of [0.01, 0.5, 0.99]) {
          const later = new Date(now.getTime() + Math.floor((until.getTime() - now.getTime() - 1) * share));
          expect(shown(record, later)).toEqual(first);
          compared += 1;
        }
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 40 });
    expect(compared).toBeGreaterThan(500);
  });
});
