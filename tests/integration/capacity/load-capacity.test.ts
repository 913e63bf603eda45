import { beforeAll, describe, expect, it } from "vitest";
import { loadCapacity } from "@/lib/db/capacity";
import { unitOfWork } from "@/lib/db/unit-of-work";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, ROOMS, STAFF } from "@/prisma/staff";
import { CONSULTATION_ROOM, MONDAY, registered, screeningBooked, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const lead = actorOf("lead");
const NOVEMBER = { from: new Date("2026-10-31T23:00:00.000Z"), to: new Date("2026-11-30T23:00:00.000Z") };

async function capacityOf(period: { from: Date; to: Date; patientId?: string }, now = MONDAY): Promise<Capacity> {
  return (await unitOfWork(clinic.db, lead, now, (tx) => loadCapacity(tx, { ...period, now }))).value;
}
const takenBy = (capacity: Capacity, resourceId: string) =>
  capacity.claims.filter((claim) => claim.resourceId === resourceId).map(({ startsAt, endsAt }) => [startsAt, endsAt]);

describe("the capacity of a period", () => {
  let ola: { pathwayId: string; patientId: string };
  let visitId: string;
  beforeAll(async () => {
    ola = await registered(clinic.db, PATIENTS.ola);
    ({ visitId } = await screeningBooked(clinic.db, ola.pathwayId, "2026-11-04", "10:00"));
  });

  it("has the rooms with place and equipment", async () => {
    const { rooms } = await capacityOf(NOVEMBER);
    expect(rooms.map(({ location, name }) => `${location} ${name}`)).toEqual([
      ...["Oslo Rom 1", "Oslo Rom 2", "Oslo Rom 3", "Oslo Rom 4"],
      ...["Trondheim Rom 1", "Trondheim Rom 2"],
    ]);
    expect(rooms[3]).toMatchObject({
      equipment: ["monitor", "oxygen", "emergency-kit", "recliner", "infusion-pump"],
      openFrom: null,
      openUntil: null,
    });
  });

  it("has the clinical staff with their role periods, and not the lead", async () => {
    const { employees } = await capacityOf(NOVEMBER);
    expect(employees.map(({ name }) => name)).toEqual([
      ...["Henrik Dahl", "Ingrid Solberg", "Jonas Hagen", "Karin Haugen", "Marte Lien", "Mons Larsen"],
    ]);
    expect(employees[1]).toEqual({
      userId: STAFF.psychologist.userId,
      name: "Ingrid Solberg",
      role: "psychologist",
      roleFrom: new Date("2026-08-03T06:00:00.000Z"),
      roleTo: null,
    });
  });

  it("has the weeks that are in force in it, the planned ones only from their day", async () => {
    const weeksOf = async (to: string) => {
      const { weeks } = await capacityOf({ from: NOVEMBER.from, to: new Date(to) });
      return weeks.filter(({ userId }) => userId === STAFF.secondNurse.userId).map(({ validFrom }) => validFrom);
    };
    expect(await weeksOf("2026-11-29T22:59:59.000Z")).toEqual(["2026-08-03"]);
    expect(await weeksOf("2026-11-30T12:00:00.000Z")).toEqual(["2026-08-03", "2026-11-30"]);
  });

  it("takes room, doctor and the patient asked about, but says nothing of other patients", async () => {
    const tenToEleven = [[new Date("2026-11-04T09:00:00.000Z"), new Date("2026-11-04T10:00:00.000Z")]];
    const forOla = await capacityOf({ ...NOVEMBER, patientId: ola.patientId });
    expect(takenBy(forOla, CONSULTATION_ROOM)).toEqual(tenToEleven);
    expect(takenBy(forOla, STAFF.doctor.userId)).toEqual(tenToEleven);
    expect(takenBy(forOla, ola.patientId)).toEqual(tenToEleven);
    expect(forOla.claims.map((claim) => claim.visitId)).toEqual([visitId, visitId, visitId]);
    const forNobody = await capacityOf(NOVEMBER);
    expect(takenBy(forNobody, ola.patientId)).toEqual([]);
    expect(forNobody.claims.map((claim) => claim.visitId)).toEqual([null, null]);
  });

  it("leaves out what lies outside the period, and takes in a visit that is under way at its start", async () => {
    const at = (time: string) => new Date(`2026-11-04T${time}:00.000Z`);
    expect((await capacityOf({ from: at("09:30"), to: at("09:45") })).claims).toHaveLength(2);
    expect((await capacityOf({ from: at("10:00"), to: at("12:00") })).claims).toHaveLength(0);
    expect((await capacityOf({ from: at("08:00"), to: at("09:00") })).claims).toHaveLength(0);
  });

  it("counts a held time as taken until the hold expires or ends", async () => {
    const { prisma } = clinic.db;
    const hold = {
      id: newId(),
      ...{ pathwayId: ola.pathwayId, patientId: ola.patientId, slots: [] },
      heldAt: MONDAY,
      heldById: lead.userId,
      expiresAt: new Date("2026-11-02T08:10:00.000Z"),
    };
    await prisma.bookingHold.create({ data: hold });
    const time = { startsAt: new Date("2026-11-05T09:00:00.000Z"), endsAt: new Date("2026-11-05T11:00:00.000Z") };
    await prisma.visitOccupancy.create({ data: { id: newId(), holdId: hold.id, resourceId: ROOMS[2].id, ...time } });
    expect((await capacityOf(NOVEMBER)).claims).toContainEqual({ resourceId: ROOMS[2].id, visitId: null, ...time });
    expect(takenBy(await capacityOf(NOVEMBER, new Date("2026-11-02T08:10:00.000Z")), ROOMS[2].id)).toEqual([]);
    await prisma.bookingHold.update({
      where: { id: hold.id },
      data: { endedAt: new Date("2026-11-02T08:01:00.000Z"), endedKind: "given-back" },
    });
    expect(takenBy(await capacityOf(NOVEMBER), ROOMS[2].id)).toEqual([]);
  });

  it("has leave that touches it, but not leave that was cancelled", async () => {
    const absence = { userId: STAFF.nurse.userId, recordedAt: MONDAY, recordedById: lead.userId };
    const [kept, cancelled] = [newId(), newId()];
    const time = { startsAt: new Date("2026-11-29T23:00:00.000Z"), endsAt: new Date("2026-12-02T23:00:00.000Z") };
    await clinic.db.prisma.absence.createMany({
      data: [
        { id: kept, ...absence, kind: "leave", ...time },
        { id: cancelled, ...absence, kind: "leave", ...time, cancelledAt: MONDAY, cancelledById: lead.userId },
      ],
    });
    const { absences } = await capacityOf(NOVEMBER);
    expect(absences).toEqual([{ id: kept, userId: STAFF.nurse.userId, kind: "leave", ...time }]);
  });

  it("has the public holidays of Norway, over the turn of a year too", async () => {
    const { publicHolidays } = await capacityOf({ from: new Date("2026-12-20"), to: new Date("2027-04-01T12:00:00Z") });
    expect(publicHolidays.map(({ date, name }) => `${date} ${name.nb} / ${name.en}`)).toEqual([
      "2026-12-25 Første juledag / Christmas Day",
      "2026-12-26 Andre juledag / Boxing Day",
      "2027-01-01 Første nyttårsdag / New Year's Day",
      "2027-03-25 Skjærtorsdag / Maundy Thursday",
      "2027-03-26 Langfredag / Good Friday",
      "2027-03-28 Første påskedag / Easter Sunday",
      "2027-03-29 Andre påskedag / Easter Monday",
    ]);
  });
});
