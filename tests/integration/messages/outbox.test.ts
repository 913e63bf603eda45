import { beforeAll, describe, expect, it } from "vitest";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { moveVisit } from "@/lib/commands/visits/move-visit";
import { recordNoShow } from "@/lib/commands/visits/record-no-show";
import { scheduleVisit } from "@/lib/commands/visits/schedule-visit";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { refusalOf, registered, screeningBooked, screeningVisit, succeed, useClinic } from "@/tests/support/clinic";
import { at } from "@/tests/support/builders";

const clinic = useClinic();
const lead = actorOf("lead");

async function outbox(patientId: string) {
  const rows = await clinic.db.prisma.outboxMessage.findMany({
    where: { patientId },
    orderBy: [{ dueAt: "asc" }, { channel: "asc" }, { id: "asc" }],
  });
  return rows.map(({ kind, channel, status, dueAt }) => [kind, channel, status, dueAt.toISOString()]);
}

describe("what a patient is told when the lead books, moves and cancels", () => {
  let ola: Awaited<ReturnType<typeof registered>>;
  let visitId: string;
  beforeAll(async () => {
    ola = await registered(clinic.db);
  });

  it("a booking writes a notice by e-mail and the protocol's reminders by e-mail and SMS", async () => {
    ({ visitId } = await screeningBooked(clinic.db, ola.pathwayId, "2026-11-11", "12:00"));
    expect(await outbox(ola.patientId)).toEqual([
      ["booked", "email", "pending", "2026-11-02T08:00:00.000Z"],
      ["reminder", "email", "pending", "2026-11-09T11:00:00.000Z"],
      ["reminder", "sms", "pending", "2026-11-09T11:00:00.000Z"],
      ["reminder", "email", "pending", "2026-11-11T08:00:00.000Z"],
      ["reminder", "sms", "pending", "2026-11-11T08:00:00.000Z"],
    ]);
  });

  it("keeps nothing but times, rooms and ids: no name, no kind of visit", async () => {
    const rows = await clinic.db.prisma.outboxMessage.findMany({ where: { patientId: ola.patientId } });
    expect(new Set(rows.flatMap(({ content }) => Object.keys(content as object)))).toEqual(
      new Set(["startsAt", "roomId"]),
    );
    expect(JSON.stringify(rows)).not.toMatch(/Ola|screening|Nordmann/);
  });

  it("a move ends what was to be said about the old time and says the new one", async () => {
    const moved = await succeed(
      moveVisit,
      clinic.db,
      lead,
      { ...screeningVisit(ola.pathwayId, "2026-11-12", "12:00"), visitId, reason: "Ønske fra pasienten" },
      at("2026-11-03 10:00"),
    );
    expect((await outbox(ola.patientId)).slice(1)).toEqual([
      ["moved", "email", "pending", "2026-11-03T09:00:00.000Z"],
      ["reminder", "email", "cancelled", "2026-11-09T11:00:00.000Z"],
      ["reminder", "sms", "cancelled", "2026-11-09T11:00:00.000Z"],
      ["reminder", "email", "pending", "2026-11-10T11:00:00.000Z"],
      ["reminder", "sms", "pending", "2026-11-10T11:00:00.000Z"],
      ["reminder", "email", "cancelled", "2026-11-11T08:00:00.000Z"],
      ["reminder", "sms", "cancelled", "2026-11-11T08:00:00.000Z"],
      ["reminder", "email", "pending", "2026-11-12T08:00:00.000Z"],
      ["reminder", "sms", "pending", "2026-11-12T08:00:00.000Z"],
    ]);
    visitId = moved.visitId;
  });

  it("a cancellation ends them all; less than two days ahead it is told by SMS too, after the quiet hours", async () => {
    await succeed(
      cancelVisit,
      clinic.db,
      lead,
      { pathwayId: ola.pathwayId, visitId, reason: "Psykologen er syk" },
      at("2026-11-11 22:30"),
    );
    const rows = await outbox(ola.patientId);
    expect(rows.filter(([kind]) => kind === "reminder").every(([, , status]) => status === "cancelled")).toBe(true);
    expect(rows.filter(([kind]) => kind === "cancelled")).toEqual([
      ["cancelled", "email", "pending", "2026-11-12T07:00:00.000Z"],
      ["cancelled", "sms", "pending", "2026-11-12T07:00:00.000Z"],
    ]);
  });
});

describe("what is not written", () => {
  it("nothing, when the booking is refused because the room is taken", async () => {
    const eva = await registered(clinic.db, PATIENTS.eva);
    const per = await registered(clinic.db, PATIENTS.per);
    await screeningBooked(clinic.db, eva.pathwayId, "2026-11-18");
    expect(await refusalOf(scheduleVisit, clinic.db, lead, screeningVisit(per.pathwayId, "2026-11-18"))).toBe("taken");
    expect(await outbox(per.patientId)).toEqual([]);
  });

  it("no word to somebody who did not come, and none about a visit entered after it began", async () => {
    const lars = await registered(clinic.db, PATIENTS.lars);
    const now = at("2026-11-19 11:00");
    const { visitId } = await succeed(
      scheduleVisit,
      clinic.db,
      lead,
      screeningVisit(lars.pathwayId, "2026-11-19", "10:00"),
      now,
    );
    await succeed(recordNoShow, clinic.db, lead, { pathwayId: lars.pathwayId, visitId, reason: "Kom ikke" }, now);
    expect(await outbox(lars.patientId)).toEqual([]);
  });
});
