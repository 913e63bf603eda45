import { beforeAll, describe, expect, it } from "vitest";
import { confirmHold } from "@/lib/commands/visits/confirm-hold";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { Wishes } from "@/lib/domain/booking/course-plan";
import { clinicDate } from "@/lib/domain/calendar";
import type { Query } from "@/lib/queries/define-query";
import { coursePlan } from "@/lib/queries/visits/course-plan";
import { heldTimes } from "@/lib/queries/visits/held-times";
import { ownBooking, ownCoursePlan, ownFreeTimes } from "@/lib/queries/visits/own-booking";
import type { OfferToShow, VisitToShow } from "@/lib/queries/visits/planned-visits";
import { newId } from "@/lib/platform/ids";
import { Journey } from "@/prisma/journey";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { at } from "@/tests/support/builders";
import { registered, succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const lead = actorOf("lead");
const NOW = at("2026-12-02 09:00");
const NO_WISHES = Wishes.parse({});
const STEPS = ["preparation-1", "preparation-2", "session-1", "session-2", "session-3", "session-4", "follow-up"];

let nora: Journey;
let emily: Journey;

beforeAll(async () => {
  nora = new Journey(clinic.db, PATIENTS.nora);
  await nora.eligible("2026-11-16", "2026-12-01", [2, 2, 2, 2, 2, 2, 2, 2, 0], 68);
  emily = new Journey(clinic.db, PATIENTS.emily);
  await emily.eligible("2026-11-17", "2026-12-01", [2, 2, 2, 2, 2, 2, 2, 1, 0], 61);
});

/** What a query answers this person, or the kind of its refusal. */
async function ask<Input, View>(
  query: Query<Input, View>,
  actor: SignedInActor,
  input: Input,
  now = NOW,
): Promise<View> {
  const result = await query.run(input, { db: clinic.db, actor, now });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

/** A proposed visit as holding it takes it. */
function toSlot({ stepKey, startsAt, room, staff }: VisitToShow) {
  const of = (role: string) => staff.find((member) => member.role === role)?.userId ?? "";
  return { stepKey, startsAt: startsAt.toISOString(), roomId: room.id, nurseId: of("nurse"), doctorId: of("doctor") };
}

async function book(actor: SignedInActor, pathwayId: string, { visits }: OfferToShow) {
  const { holdId } = await succeed(holdVisits, clinic.db, actor, { pathwayId, slots: visits.map(toSlot) }, NOW);
  await succeed(confirmHold, clinic.db, actor, { pathwayId, holdId }, NOW);
  return holdId;
}

const own = <View>({ view }: { view: View | null }): View => {
  if (view === null) throw new Error("Closed after a dose");
  return view;
};

describe("the planner", () => {
  it("offers five whole courses with the names of rooms and people, and every one of them can be held", async () => {
    const view = await ask(coursePlan, lead, { pathwayId: nora.pathwayId, wishes: NO_WISHES });
    expect(view.toPlan).toEqual(STEPS);
    expect(view.offers).toHaveLength(5);
    expect(view.notYet).toEqual([]);
    const [first] = view.offers;
    expect(first?.visits.map(({ stepKey }) => stepKey)).toEqual(STEPS);
    expect(first?.visits[2]?.staff.map(({ name }) => name)).toContain("Ingrid Solberg");
    expect(first?.visits.every(({ room }) => room.location === "Oslo")).toBe(true);
    for (const { visits } of view.offers) {
      await succeed(holdVisits, clinic.db, lead, { pathwayId: nora.pathwayId, slots: visits.map(toSlot) }, NOW);
    }
  });

  it("gives the days on which the patient is away to nobody, and keeps its distance from what others hold", async () => {
    const away = [{ from: "2026-12-21", to: "2027-01-03" }];
    const wishes = Wishes.parse({ away, weekdays: [3] });
    const view = await ask(coursePlan, lead, { pathwayId: nora.pathwayId, wishes });
    const days = view.offers.flatMap(({ visits }) => visits.map(({ startsAt }) => clinicDate(startsAt)));
    expect(days.filter((day) => day >= "2026-12-21" && day <= "2027-01-03")).toEqual([]);
    const [offer] = view.offers;
    if (!offer) throw new Error("No offer");
    await succeed(holdVisits, clinic.db, lead, { pathwayId: nora.pathwayId, slots: offer.visits.map(toSlot) }, NOW);
    const others = await ask(ownCoursePlan, emily.patient, { wishes: Wishes.parse({ weekdays: [3] }) });
    const held = new Set(offer.visits.flatMap(({ startsAt, room }) => `${startsAt.toISOString()} ${room.id}`));
    const proposed = own(others).offers.flatMap(({ visits }) =>
      visits.map(({ startsAt, room }) => `${startsAt.toISOString()} ${room.id}`),
    );
    expect(proposed.filter((visit) => held.has(visit))).toEqual([]);
  });

  it("says why when there is none, and what waits for a gate", async () => {
    const view = await ask(coursePlan, lead, {
      pathwayId: nora.pathwayId,
      wishes: Wishes.parse({ latestOn: "2026-12-20" }),
    });
    expect(view.offers).toEqual([]);
    expect(view.obstacles.map(({ rule }) => rule)).toEqual(["patient-away"]);
    const { pathwayId } = await registered(clinic.db, PATIENTS.ola);
    const early = await ask(coursePlan, lead, { pathwayId, wishes: NO_WISHES });
    expect(early.toPlan).toEqual(["screening", "preparation-1", "preparation-2"]);
    expect(early.notYet[0]).toMatchObject({ stepKey: "session-1", blockers: [{ kind: "eligibility-missing" }] });
  });

  it("is not there for a patient, nor for a course that does not exist", async () => {
    await expect(ask(coursePlan, nora.patient, { pathwayId: nora.pathwayId, wishes: NO_WISHES })).rejects.toThrow(
      "access-refused",
    );
    await expect(ask(coursePlan, lead, { pathwayId: newId(), wishes: NO_WISHES })).rejects.toThrow("not-found");
  });

  it("books the course that was chosen, and then has nothing left to plan", async () => {
    const view = await ask(coursePlan, lead, {
      pathwayId: nora.pathwayId,
      wishes: Wishes.parse({ sameWeekday: true }),
    });
    const [offer] = view.offers;
    if (!offer) throw new Error("No offer");
    const holdId = await book(lead, nora.pathwayId, offer);
    const after = await ask(coursePlan, lead, { pathwayId: nora.pathwayId, wishes: NO_WISHES });
    expect([after.toPlan, after.offers]).toEqual([[], []]);
    expect(after.booked.map(({ startsAt }) => startsAt)).toEqual(offer.visits.map(({ startsAt }) => startsAt));
    const hold = await ask(heldTimes, lead, { holdId, pathwayId: nora.pathwayId });
    expect(hold.state).toBe("confirmed");
  });
});

describe("times that are held", () => {
  it("are seen by who holds them only, until they expire", async () => {
    const { offers } = own(await ask(ownCoursePlan, emily.patient, { wishes: NO_WISHES }));
    const slots = (offers[0]?.visits ?? []).map(toSlot);
    const { holdId } = await succeed(holdVisits, clinic.db, emily.patient, { pathwayId: emily.pathwayId, slots }, NOW);
    const seen = await ask(heldTimes, emily.patient, { holdId, pathwayId: null });
    expect(seen.state).toBe("held");
    expect(seen.visits).toHaveLength(7);
    expect(seen.expiresAt).toEqual(at("2026-12-02 09:10"));
    await expect(ask(heldTimes, nora.patient, { holdId, pathwayId: null })).rejects.toThrow("not-found");
    await expect(ask(heldTimes, lead, { holdId, pathwayId: emily.pathwayId })).rejects.toThrow("not-found");
    expect((await ask(heldTimes, emily.patient, { holdId, pathwayId: null }, at("2026-12-02 09:11"))).state).toBe(
      "over",
    );
  });
});

describe("a patient who books", () => {
  it("sees what may be booked now, and the free times of one visit in the first week that has any", async () => {
    const view = own(await ask(ownBooking, emily.patient, null));
    expect(view.booked).toEqual([]);
    expect(view.toBook.map(({ stepKey }) => stepKey)).toEqual(STEPS);
    const times = own(await ask(ownFreeTimes, emily.patient, { stepKey: "preparation-1", visitId: null, week: null }));
    expect(times.week?.monday).toBe("2026-11-30");
    expect(times.week?.previous).toBeNull();
    const starts = times.week?.days.flatMap((day) => day.times.map(({ startsAt }) => startsAt)) ?? [];
    expect(starts.every((start) => start >= at("2026-12-03 09:00"))).toBe(true);
    const session = own(await ask(ownFreeTimes, emily.patient, { stepKey: "session-1", visitId: null, week: null }));
    expect(session.week).toBeNull();
    expect(session.blockers[0]?.kind).toBe("previous-step-not-done");
  });

  it("books the whole course, and may then move a visit only to days that keep its distance to both neighbours", async () => {
    const { offers } = own(await ask(ownCoursePlan, emily.patient, { wishes: NO_WISHES }));
    const [offer] = offers;
    if (!offer) throw new Error("No offer");
    await book(emily.patient, emily.pathwayId, offer);
    const { booked } = own(await ask(ownBooking, emily.patient, null));
    expect(booked.map(({ stepKey }) => stepKey)).toEqual(STEPS);
    const [before, session, after] = ["session-1", "session-2", "session-3"].map((key) =>
      booked.find(({ stepKey }) => stepKey === key),
    );
    const wish = { stepKey: null, visitId: session?.visitId ?? "", week: null };
    const { week, replaces } = own(await ask(ownFreeTimes, emily.patient, wish));
    expect(replaces?.startsAt).toEqual(session?.startsAt);
    const days = week?.days.map(({ date }) => Date.parse(date)) ?? [];
    const day = (visit: VisitToShow | undefined) => Date.parse(clinicDate(visit?.startsAt ?? NOW));
    expect(days.length).toBeGreaterThan(0);
    for (const one of days) {
      expect((one - day(before)) / 86_400_000).toBeGreaterThanOrEqual(5);
      expect((day(after) - one) / 86_400_000).toBeGreaterThanOrEqual(5);
    }
    const foreign = { stepKey: null, visitId: newId(), week: null };
    await expect(ask(ownFreeTimes, emily.patient, foreign)).rejects.toThrow("not-found");
  });
});
