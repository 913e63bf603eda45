import { beforeAll, describe, expect, it } from "vitest";
import { addLocation } from "@/lib/commands/capacity/add-location";
import { addRoom } from "@/lib/commands/capacity/add-room";
import { addSpecialDay } from "@/lib/commands/capacity/add-special-day";
import { cancelAbsence } from "@/lib/commands/capacity/cancel-absence";
import { cancelSpecialDay } from "@/lib/commands/capacity/cancel-special-day";
import { changeRoom } from "@/lib/commands/capacity/change-room";
import { recordAbsence } from "@/lib/commands/capacity/record-absence";
import { setWorkingDay } from "@/lib/commands/capacity/set-working-day";
import { setWorkingWeek } from "@/lib/commands/capacity/set-working-week";
import type { Command } from "@/lib/commands/define-command";
import { unsafeListCapacityDoubts } from "@/lib/db/capacity-doubts";
import { unitOfWork } from "@/lib/db/unit-of-work";
import type { Permission } from "@/lib/domain/access/policy";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, LOCATIONS, ROOMS, STAFF } from "@/prisma/staff";
import {
  expectNothingWritten,
  MONDAY,
  refusalOf,
  registered,
  screeningBooked,
  succeed,
  useClinic,
} from "@/tests/support/clinic";

const clinic = useClinic();
const lead = actorOf("lead");
const doctorId = STAFF.doctor.userId;
const OSLO = LOCATIONS[0].id;
const MORNING = { from: "08:00", to: "12:00", locationId: OSLO, presence: "on-site" };
let visitId: string;

const week = (values: Record<string, unknown> = {}) => ({
  ...{ userId: doctorId, validFrom: "2026-11-02", periods: [{ weekday: 3, ...MORNING }] },
  ...values,
});
const absence = (values: Record<string, unknown> = {}) => ({
  ...{ userId: doctorId, kind: "sickness", fromDate: "2026-11-04", untilDate: "2026-11-04" },
  ...values,
});
const room = { name: "Rom 5", kind: "treatment", equipment: ["monitor"], openFrom: "2026-11-10", locationId: OSLO };
const changed = {
  roomId: ROOMS[0].id,
  name: "Rom 1",
  kind: "consultation",
  equipment: [],
  openFrom: "",
  closedFrom: "",
};
const closed = { date: "2026-11-04", locationId: "", kind: "closed", name: "Planleggingsdag" };

async function issuesOf<E extends { kind: string }, Saved>(
  command: Command<Permission, E, Saved>,
  input: object,
): Promise<unknown> {
  const result = await command.run({ commandId: newId(), ...input }, { db: clinic.db, actor: lead, now: MONDAY });
  return result.ok ? "saved" : "issues" in result.refusal ? result.refusal.issues : result.refusal;
}
const doubts = async () => {
  const { value } = await unitOfWork(clinic.db, lead, MONDAY, (tx) => unsafeListCapacityDoubts(tx, MONDAY));
  return value.map(({ visit, problems }) => [visit.visitId, ...problems.map(({ kind }) => kind)]);
};

beforeAll(async () => {
  const { pathwayId } = await registered(clinic.db, PATIENTS.ola);
  ({ visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-04", "13:00"));
});

describe("every change of the capacity", () => {
  const changes = [
    [setWorkingWeek, week({ validFrom: "2027-01-04" }), "working-week.set"],
    [setWorkingDay, { userId: doctorId, date: "2026-11-06", periods: [] }, "working-day.set"],
    [recordAbsence, absence({ fromDate: "2026-12-21", untilDate: "2026-12-23" }), "absence.recorded"],
    [addLocation, { name: "Bergen", address: "Eksempelsmuget 1, 5003 Bergen" }, "location.added"],
    [addRoom, room, "room.added"],
    [changeRoom, { ...changed, equipment: ["recliner"] }, "room.changed"],
    [addSpecialDay, { ...closed, date: "2026-11-20" }, "special-day.added"],
  ] as const;

  it.each(changes)(
    "$name is the clinic lead's alone, is audited, and does nothing when sent again",
    async (...change) => {
      const [command, input, action] = change as unknown as [
        Command<Permission, { kind: string }, { id: string }>,
        object,
        string,
      ];
      for (const role of ["doctor", "psychologist", "nurse"] as const) {
        await expectNothingWritten(clinic.db, async () => {
          expect(await refusalOf(command, clinic.db, actorOf(role), input)).toBe("access-refused");
        });
      }
      const commandId = newId();
      const saved = await succeed(command, clinic.db, lead, { ...input, commandId });
      const entries = () => clinic.db.prisma.auditEntry.count({ where: { action, subjectId: saved.id } });
      expect(await entries()).toBe(1);
      expect(await succeed(command, clinic.db, lead, { ...input, commandId })).toEqual(saved);
      expect(await entries()).toBe(1);
    },
  );
});

describe("a working week", () => {
  it("is refused beside the field when it begins in the past, ends before it starts, overlaps or is nowhere", async () => {
    expect(await issuesOf(setWorkingWeek, week({ validFrom: "2026-11-01" }))).toEqual([
      { path: "validFrom", message: "in-the-past" },
    ]);
    const periods = [
      { weekday: 3, ...MORNING, to: "07:00" },
      { weekday: 4, ...MORNING },
      { weekday: 4, ...MORNING, from: "11:00", to: "13:00" },
      { weekday: 5, ...MORNING, locationId: "" },
      { weekday: 5, ...MORNING, from: "", to: "" },
    ];
    expect(await issuesOf(setWorkingWeek, week({ periods }))).toEqual([
      { path: "periods.0.to", message: "end-before-start" },
      { path: "periods.2.from", message: "periods-overlap" },
      { path: "periods.3.locationId", message: "required" },
    ]);
    expect(
      await issuesOf(setWorkingWeek, week({ periods: [{ weekday: 3, ...MORNING, locationId: newId() }] })),
    ).toEqual([{ path: "periods.0.locationId", message: "unknown-place" }]);
    expect(await issuesOf(setWorkingWeek, week({ userId: lead.userId }))).toEqual({ kind: "not-found" });
  });

  it("that leaves a booked visit outside is saved, says so, and the visit is in doubt until it is moved", async () => {
    expect(await doubts()).toEqual([]);
    expect(await succeed(setWorkingWeek, clinic.db, lead, week())).toMatchObject({ inDoubt: 1 });
    expect(await doubts()).toEqual([[visitId, "not-working"]]);
    const all = [{ weekday: 3, ...MORNING, to: "16:00" }];
    expect(await succeed(setWorkingWeek, clinic.db, lead, week({ periods: all }))).toMatchObject({ inDoubt: 0 });
    expect(await doubts()).toEqual([]);
  });

  it("gives way to a single day off", async () => {
    const off = { userId: doctorId, date: "2026-11-04" };
    expect(await succeed(setWorkingDay, clinic.db, lead, { ...off, periods: [] })).toMatchObject({ inDoubt: 1 });
    const longer = { ...off, periods: [{ ...MORNING, from: "13:00", to: "14:00" }] };
    expect(await succeed(setWorkingDay, clinic.db, lead, longer)).toMatchObject({ inDoubt: 0 });
    expect(await issuesOf(setWorkingDay, { ...off, date: "2026-11-01", periods: [] })).toEqual([
      { path: "date", message: "in-the-past" },
    ]);
  });
});

describe("an absence", () => {
  it("puts the visits in its time in doubt until it is taken back", async () => {
    const afternoon = absence({ fromTime: "13:30", untilTime: "15:00" });
    const { id, inDoubt } = await succeed(recordAbsence, clinic.db, lead, afternoon);
    expect(inDoubt).toBe(1);
    expect(await doubts()).toEqual([[visitId, "absent"]]);
    expect(await issuesOf(recordAbsence, afternoon)).toMatchObject({ kind: "already-absent" });
    await succeed(cancelAbsence, clinic.db, lead, { absenceId: id });
    expect(await doubts()).toEqual([]);
    expect(await refusalOf(cancelAbsence, clinic.db, lead, { absenceId: id })).toBe("absence-cancelled");
    expect(await refusalOf(cancelAbsence, clinic.db, actorOf("doctor"), { absenceId: id })).toBe("access-refused");
    const audit = { action: "absence.cancelled", subjectId: id };
    expect(await clinic.db.prisma.auditEntry.count({ where: audit })).toBe(1);
  });

  it("is not recorded for a day that has passed, nor taken back when it is over", async () => {
    expect(await issuesOf(recordAbsence, absence({ fromDate: "2026-11-01" }))).toEqual([
      { path: "fromDate", message: "in-the-past" },
    ]);
    expect(await issuesOf(recordAbsence, absence({ untilDate: "2026-11-03" }))).toEqual([
      { path: "untilDate", message: "end-before-start" },
    ]);
    const { id } = await succeed(
      recordAbsence,
      clinic.db,
      lead,
      absence({ fromDate: "2026-11-05", untilDate: "2026-11-05" }),
    );
    const later = new Date("2026-11-05T23:00:00.000Z");
    expect(await refusalOf(cancelAbsence, clinic.db, lead, { absenceId: id }, later)).toBe("absence-over");
  });

  it("keeps the kind out of the audit: sickness is the employee's own affair", async () => {
    const entries = await clinic.db.prisma.auditEntry.findMany({ where: { action: "absence.recorded" } });
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ payload }) => payload.includes("sick"))).toEqual([]);
  });
});

describe("closed days", () => {
  it("a closed day puts the day's visits in doubt until it is taken back", async () => {
    const { id, inDoubt } = await succeed(addSpecialDay, clinic.db, lead, closed);
    expect(inDoubt).toBe(1);
    expect(await doubts()).toEqual([[visitId, "place-closed", "not-working"]]);
    expect(await issuesOf(addSpecialDay, { ...closed, locationId: OSLO })).toEqual([
      { path: "date", message: "day-known" },
    ]);
    expect(await succeed(cancelSpecialDay, clinic.db, lead, { dayId: id })).toMatchObject({ inDoubt: 0 });
    expect(await refusalOf(cancelSpecialDay, clinic.db, lead, { dayId: id })).toBe("day-cancelled");
    expect(await refusalOf(cancelSpecialDay, clinic.db, actorOf("nurse"), { dayId: id })).toBe("access-refused");
    expect(await doubts()).toEqual([]);
  });

  it("only a public holiday can be declared open, and no day that has passed", async () => {
    const open = { ...closed, kind: "open", name: "Åpent likevel" };
    expect(await issuesOf(addSpecialDay, open)).toEqual([{ path: "date", message: "no-public-holiday" }]);
    const { id } = await succeed(addSpecialDay, clinic.db, lead, { ...open, date: "2026-12-25" });
    const newYear = new Date("2027-01-01T11:00:00.000Z");
    expect(await refusalOf(cancelSpecialDay, clinic.db, lead, { dayId: id }, newYear)).toBe("day-over");
    expect(await issuesOf(addSpecialDay, { ...closed, date: "2026-11-01" })).toEqual([
      { path: "date", message: "in-the-past" },
    ]);
  });
});

describe("rooms and places", () => {
  it("a room that is closed or changed puts its visits in doubt", async () => {
    const closing = { ...changed, closedFrom: "2026-11-04" };
    expect(await succeed(changeRoom, clinic.db, lead, closing)).toMatchObject({ inDoubt: 1 });
    expect(await doubts()).toEqual([[visitId, "room-closed"]]);
    expect(await succeed(changeRoom, clinic.db, lead, changed)).toMatchObject({ inDoubt: 0 });
  });

  it("two of one name, and days that have passed, are refused beside the field", async () => {
    expect(await issuesOf(addLocation, { name: "oslo", address: "Eksempelgata 4" })).toEqual([
      { path: "name", message: "name-taken" },
    ]);
    expect(await issuesOf(addRoom, { ...room, name: "rom 4" })).toEqual([{ path: "name", message: "name-taken" }]);
    expect(await issuesOf(addRoom, { ...room, name: "Rom 9", openFrom: "2026-11-01" })).toEqual([
      { path: "openFrom", message: "in-the-past" },
    ]);
    expect(await issuesOf(addRoom, { ...room, name: "Rom 9", locationId: newId() })).toEqual([
      { path: "locationId", message: "unknown-place" },
    ]);
    expect(await issuesOf(changeRoom, { ...changed, name: "Rom 2" })).toEqual([
      { path: "name", message: "name-taken" },
    ]);
    expect(await issuesOf(changeRoom, { ...changed, closedFrom: "2026-11-01" })).toEqual([
      { path: "closedFrom", message: "in-the-past" },
    ]);
    const backwards = { ...changed, openFrom: "2026-11-20", closedFrom: "2026-11-20" };
    expect(await issuesOf(changeRoom, backwards)).toEqual([{ path: "closedFrom", message: "end-before-start" }]);
  });
});
