import { beforeAll, describe, expect, it } from "vitest";
import { confirmHold } from "@/lib/commands/visits/confirm-hold";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { movingVisit } from "@/lib/queries/visits/moving-visit";
import { ownVisit } from "@/lib/queries/visits/own-visit";
import { newId } from "@/lib/platform/ids";
import { actorOf, ROOMS, STAFF } from "@/prisma/staff";
import { at } from "@/tests/support/builders";
import { MONDAY, succeed, useClinic } from "@/tests/support/clinic";
import { addEligiblePatients, type EligiblePatient } from "@/tests/support/many-patients";

const clinic = useClinic();
const lead = actorOf("lead");
let ola: EligiblePatient;

const consultation = (stepKey: string, moment: string, roomId: string = ROOMS[0].id) => ({
  ...{ stepKey, startsAt: at(moment).toISOString(), roomId },
});
const session = (n: number, day: string) => ({
  ...consultation(`session-${n}`, `${day} 10:00`, ROOMS[2].id),
  nurseId: STAFF.nurse.userId,
});
const WEEKS = ["2026-11-18", "2026-11-25", "2026-12-02", "2026-12-09"];

const bookedVisits = async () => {
  const where = { pathwayId: ola.pathwayId, cancelledAt: null };
  const rows = await clinic.db.prisma.visit.findMany({ where, orderBy: { startsAt: "asc" } });
  return rows.map(({ id, stepKey, startsAt }) => ({ id, stepKey, startsAt }));
};
const visitOf = async (stepKey: string) => {
  const visit = (await bookedVisits()).find((booked) => booked.stepKey === stepKey);
  if (!visit) throw new Error(`${stepKey} is booked`);
  return visit;
};
const look = async (visitId: string, to: string | null, from: string | null = null, now = MONDAY) => {
  const asked = { pathwayId: ola.pathwayId, visitId, from, to: to === null ? null : at(to) };
  const result = await movingVisit.run(asked, { db: clinic.db, actor: lead, now });
  if (!result.ok || !result.value.moving) throw new Error("The visit can move");
  return result.value.moving;
};

beforeAll(async () => {
  [ola] = (await addEligiblePatients(clinic.db, 1)) as [EligiblePatient];
  const slots = [
    consultation("preparation-1", "2026-11-11 10:00"),
    consultation("preparation-2", "2026-11-12 10:00", ROOMS[2].id),
    ...WEEKS.map((day, index) => session(index + 1, day)),
    consultation("follow-up", "2026-12-30 10:00"),
  ];
  const { holdId } = await succeed(holdVisits, clinic.db, lead, { pathwayId: ola.pathwayId, slots });
  await succeed(confirmHold, clinic.db, lead, { pathwayId: ola.pathwayId, holdId });
});

describe("moving a visit of a booked course", () => {
  it("offers free times of its own week that keep the distance to the visit before, few enough to choose from", async () => {
    const { id } = await visitOf("session-2");
    const { week, days, picked } = await look(id, null);
    expect(week).toEqual({ from: "2026-11-23", to: "2026-11-29", before: "2026-11-16", after: "2026-11-30" });
    expect(days.map(({ date }) => date)).toEqual([
      "2026-11-23",
      "2026-11-24",
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
    ]);
    for (const { times } of days) expect(times.length).toBeLessThanOrEqual(12);
    expect(picked).toBeNull();
    expect((await look(id, null, "2026-11-16")).days).toEqual([]);
  });

  it("shows what follows, holds every visit that moves, and books them together: none is moved alone", async () => {
    const { id } = await visitOf("session-2");
    const { picked } = await look(id, "2026-12-01 10:00", "2026-11-30");
    expect(picked?.consequences.along.map(({ visit, why }) => [visit.stepKey, why])).toEqual([
      ["session-3", "too-soon"],
      ["session-4", "too-soon"],
      ["follow-up", "too-soon"],
    ]);
    expect(picked?.consequences.followUp).toEqual({ earliestBefore: "2026-12-30", earliestOn: "2027-01-06" });
    expect(picked?.consequences.refusal).toBeNull();
    const slots = picked?.consequences.slots.map(({ staff, startsAt, ...slot }) => ({
      ...{ ...slot, startsAt: startsAt.toISOString() },
      nurseId: staff.find(({ role }) => role === "nurse")?.userId ?? "",
    }));
    const { pathwayId } = ola;
    const asked = { pathwayId, slots, reason: "Ferie", overrideReason: "Ferie" };
    const { holdId } = await succeed(holdVisits, clinic.db, lead, asked);
    const before = await bookedVisits();
    await succeed(confirmHold, clinic.db, lead, { pathwayId, holdId });
    const after = await bookedVisits();
    expect(after.map(({ stepKey, startsAt }) => [stepKey, startsAt])).toEqual([
      ["preparation-1", at("2026-11-11 10:00")],
      ["preparation-2", at("2026-11-12 10:00")],
      ["session-1", at("2026-11-18 10:00")],
      ["session-2", at("2026-12-01 10:00")],
      ["session-3", at("2026-12-09 10:00")],
      ["session-4", at("2026-12-16 10:00")],
      ["follow-up", at("2027-01-06 10:00")],
    ]);
    const moved = await clinic.db.prisma.visit.findMany({ where: { pathwayId, cancelledKind: "moved" } });
    expect(moved.map(({ id: old, cancelledReason }) => [old, cancelledReason]).toSorted()).toEqual(
      before
        .slice(3)
        .map(({ id: old }) => [old, "Ferie"])
        .toSorted(),
    );
  });

  it("says that a time is gone when somebody has taken it since the page was shown", async () => {
    const { id } = await visitOf("session-4");
    const taken = await look(id, "2026-12-16 10:00", "2026-12-14");
    expect(taken).toMatchObject({ isPickedGone: true, picked: null });
  });

  it("has no times for a visit that has been taken out of the calendar, and none for a stranger", async () => {
    const old = await clinic.db.prisma.visit.findFirstOrThrow({ where: { cancelledKind: "moved" } });
    const asked = { pathwayId: ola.pathwayId, visitId: old.id, from: null, to: null };
    const context = { db: clinic.db, now: MONDAY };
    expect(await movingVisit.run(asked, { ...context, actor: lead })).toMatchObject({ value: { moving: null } });
    expect(await movingVisit.run(asked, { ...context, actor: actorOf("secondDoctor") })).toMatchObject({
      refusal: { kind: "not-found" },
    });
  });
});

describe("the patient's page of a visit", () => {
  const own = async (visitId: string, now = MONDAY, patient = ola.patient) => {
    const result = await ownVisit.run({ visitId }, { db: clinic.db, actor: patient, now });
    return result.ok ? result.value.view : result.refusal.kind;
  };

  it("tells what, when and where, and what the patient may still do", async () => {
    const { id } = await visitOf("session-1");
    expect(await own(id)).toMatchObject({
      visit: { stepKey: "session-1", startsAt: at("2026-11-18 10:00"), room: { name: "Rom 3", location: "Oslo" } },
      freedom: { mayMove: true, mayCancel: true, why: null },
      ended: null,
      deadlineHours: 24,
    });
    expect(await own(id, at("2026-11-17 10:01"))).toMatchObject({ freedom: { mayMove: false, why: "too-late" } });
    expect(await own(id, at("2026-11-18 10:00"))).toMatchObject({ freedom: null });
  });

  it("is not there for anybody else: not-found", async () => {
    const [other] = (await addEligiblePatients(clinic.db, 1)) as [EligiblePatient];
    const { id } = await visitOf("session-1");
    expect(await own(id, MONDAY, other.patient)).toBe("not-found");
    expect(await own(newId())).toBe("not-found");
  });
});
