import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BookingHold, openHold, openHoldOf } from "@/lib/domain/visit/booking-hold";
import { claimsBeyond, type ClaimedTime, visitClaims } from "@/lib/domain/visit/claims";
import { confirmHold } from "@/lib/domain/visit/confirm-hold";
import { giveBackHold } from "@/lib/domain/visit/give-back-hold";
import { HoldVisitsInput } from "@/lib/domain/visit/hold.schema";
import { holdVisits } from "@/lib/domain/visit/hold-visits";
import { anEvent, at, courseAt, NURSE } from "@/tests/support/builders";
import { anOpenClinic } from "@/tests/unit/domain/visit/open-clinic";

const NOW = at("2026-10-09 09:00");
const facts = { capacity: anOpenClinic(), blockedUserIds: [] };
const prepared = () => {
  const course = courseAt("2026-10-09 09:00");
  return { ...course, visits: course.visits.slice(0, 3) };
};
const picked = (moment: string, replacesVisitId = "") => ({
  ...{ stepKey: "session-1", startsAt: at(moment), roomId: "room-3", nurseId: NURSE.userId, doctorId: "" },
  replacesVisitId,
});
const holding = (moment: string, by: "patient" | "staff" = "staff", overrideReason = "") =>
  holdVisits(prepared(), { slots: [picked(moment)], reason: "", overrideReason }, facts, { by, now: NOW });

const aHold = (change: Partial<BookingHold> = {}): BookingHold => ({
  ...{
    id: "hold",
    pathwayId: "pathway",
    heldAt: NOW,
    heldById: "lead",
    expiresAt: at("2026-10-09 09:10"),
    ended: null,
  },
  slots: [
    {
      ...{ stepKey: "session-1", startsAt: at("2026-10-14 10:00"), endsAt: at("2026-10-14 12:00"), roomId: "room-3" },
      staff: [
        { userId: "nurse", role: "nurse" },
        { userId: "psychologist", role: "psychologist" },
      ],
      ...{ visitId: "visit", replacesVisitId: null, reason: "", overrideReason: "" },
    },
  ],
  ...change,
});

describe("holding a time", () => {
  it("keeps the whole visit with everybody whom it needs, for as long as the protocol says", () => {
    expect(holding("2026-10-14 10:00")).toEqual({
      ok: true,
      value: {
        slots: [
          {
            ...{ stepKey: "session-1", roomId: "room-3", replacesVisitId: null, reason: "", overrideReason: "" },
            startsAt: at("2026-10-14 10:00"),
            endsAt: at("2026-10-14 12:00"),
            staff: [
              { userId: "nurse", role: "nurse" },
              { userId: "psychologist", role: "psychologist" },
            ],
          },
        ],
        heldAt: NOW,
        expiresAt: at("2026-10-09 09:10"),
      },
    });
  });

  it("begins on the clinic's grid, on the Oslo clock: off-grid", () => {
    expect(holding("2026-10-14 10:05")).toEqual({ ok: false, refusal: { kind: "off-grid", everyMinutes: 15 } });
    expect(holding("2026-10-14 10:45").ok).toBe(true);
  });

  it.each([
    ["2026-10-24 10:00", "2026-10-24T08:00:00.000Z"],
    ["2026-10-25 10:00", "2026-10-25T09:00:00.000Z"],
    ["2026-10-26 10:00", "2026-10-26T09:00:00.000Z"],
  ])("at ten on %s is two hours from %s, whatever the clock does that night", (moment, starts) => {
    const held = holding(moment);
    const [slot] = held.ok ? held.value.slots : [];
    expect(slot?.startsAt.toISOString()).toBe(starts);
    expect(Number(slot?.endsAt) - Number(slot?.startsAt)).toBe(7_200_000);
  });

  it("keeps the reason of staff only with a time that needs one, and none of a patient's", () => {
    const reasons = (moment: string, by: "patient" | "staff") => {
      const held = holding(moment, by, "Avbud");
      return held.ok ? held.value.slots.map(({ overrideReason }) => overrideReason) : held.refusal.kind;
    };
    expect(reasons("2026-10-14 10:00", "staff")).toEqual([""]);
    expect(reasons("2026-10-10 08:00", "staff")).toEqual(["Avbud"]);
    expect(reasons("2026-10-10 08:00", "patient")).toBe("too-late-for-patients");
  });

  it("takes a time with its zone only", () => {
    const input = (startsAt: string) => ({
      ...{ commandId: "01930000-0000-7000-8000-000000000001", pathwayId: "01930000-0000-7000-8000-000000000002" },
      slots: [{ stepKey: "session-1", startsAt, roomId: "01930000-0000-7000-8000-000000000003" }],
    });
    expect(HoldVisitsInput.safeParse(input("2026-10-14T10:00:00+02:00")).data?.slots[0]?.startsAt).toEqual(
      at("2026-10-14 10:00"),
    );
    for (const wrong of ["2026-10-14T10:00", "2026-10-14", "2026-02-30T10:00:00Z", "i morgen"]) {
      expect(HoldVisitsInput.safeParse(input(wrong)).success, wrong).toBe(false);
    }
  });
});

describe("a hold", () => {
  it("is open until it expires, and not from then on: hold-expired", () => {
    expect(openHold(aHold(), "pathway", at("2026-10-09 09:09"))).toMatchObject({ ok: true });
    expect(openHold(aHold(), "pathway", at("2026-10-09 09:10"))).toEqual({
      ok: false,
      refusal: { kind: "hold-expired", expiredAt: at("2026-10-09 09:10") },
    });
  });

  it("that was given back or confirmed says so: hold-expired, hold-already-confirmed", () => {
    const over = (kind: "confirmed" | "given-back") => {
      const open = openHold(aHold({ ended: { at: NOW, kind } }), "pathway", NOW);
      return open.ok ? "open" : open.refusal.kind;
    };
    expect(over("given-back")).toBe("hold-expired");
    expect(over("confirmed")).toBe("hold-already-confirmed");
  });

  it("of somebody else, or of another course, is as if it were not there: hold-unknown", () => {
    const asked = (userId: string, pathwayId = "pathway") => {
      const open = openHoldOf({ userId }, aHold(), pathwayId, NOW);
      return open.ok ? "open" : open.refusal.kind;
    };
    expect(asked("lead")).toBe("open");
    expect(asked("nurse")).toBe("hold-unknown");
    expect(asked("lead", "another")).toBe("hold-unknown");
    const giveBack = giveBackHold(undefined, { actor: { userId: "lead" }, pathwayId: "pathway", now: NOW });
    expect(giveBack).toEqual({ ok: false, refusal: { kind: "hold-unknown" } });
  });

  it("is confirmed under the deadline of the moment it was made, and every gate of now", () => {
    const confirm = (now: string, record = prepared()) => {
      const result = confirmHold(record, aHold({ heldAt: at("2026-10-13 09:55") }), facts, {
        by: "patient",
        now: at(now),
      });
      return result.ok ? result.value.booked.map(({ visitId }) => visitId) : result.refusal.kind;
    };
    expect(confirm("2026-10-13 10:04")).toEqual(["visit"]);
    const paused = { ...prepared(), events: [anEvent("paused", "2026-10-13 10:00")] };
    expect(confirm("2026-10-13 10:04", paused)).toBe("not-bookable");
  });

  it("that moves a visit ends the old one as moved, with the reason", () => {
    const record = courseAt("2026-10-09 09:00");
    const [slot] = aHold().slots;
    const hold = aHold({ slots: slot ? [{ ...slot, replacesVisitId: "session-1", reason: "Toget" }] : [] });
    expect(confirmHold(record, hold, facts, { by: "staff", now: NOW })).toMatchObject({
      value: { ended: [{ visit: { id: "session-1" }, kind: "moved", reason: "Toget", at: NOW }] },
    });
  });
});

describe("what a visit claims", () => {
  it("is room, patient and staff, a quarter before and after a treatment", () => {
    const [slot] = aHold().slots;
    if (!slot) throw new Error("The hold has a slot");
    const time = { startsAt: at("2026-10-14 09:45"), endsAt: at("2026-10-14 12:15") };
    expect(visitClaims(prepared(), slot)).toEqual([
      { resourceId: "nurse", ...time },
      { resourceId: "patient", ...time },
      { resourceId: "psychologist", ...time },
      { resourceId: "room-3", ...time },
    ]);
  });

  it("beyond what is held already is never more, never less, and touches none of it", () => {
    const minute = fc.integer({ min: 0, max: 24 });
    const span = fc.tuple(fc.constantFrom("a", "b"), minute, fc.integer({ min: 1, max: 12 }));
    const time = ([resourceId, from, length]: [string, number, number]): ClaimedTime => ({
      ...{ resourceId, startsAt: new Date(from * 60_000) },
      endsAt: new Date((from + length) * 60_000),
    });
    const minutesOf = (claims: readonly ClaimedTime[]) =>
      claims.flatMap(({ resourceId, startsAt, endsAt }) =>
        Array.from(
          { length: (Number(endsAt) - Number(startsAt)) / 60_000 },
          (_, i) => `${resourceId} ${Number(startsAt) / 60_000 + i}`,
        ),
      );
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 4 }), (wanted, held) => {
        const has = new Set(minutesOf(held.map(time)));
        const expected = minutesOf([time(wanted)]).filter((each) => !has.has(each));
        expect(minutesOf(claimsBeyond([time(wanted)], held.map(time))).toSorted()).toEqual(expected.toSorted());
      }),
      { seed: 20_261_014 },
    );
  });
});
