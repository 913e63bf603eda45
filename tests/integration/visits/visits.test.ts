import { describe, expect, it } from "vitest";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { moveVisit } from "@/lib/commands/visits/move-visit";
import { recordNoShow } from "@/lib/commands/visits/record-no-show";
import { scheduleVisit } from "@/lib/commands/visits/schedule-visit";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, ROOMS, STAFF } from "@/prisma/staff";
import {
  CONSULTATION_ROOM,
  expectNothingWritten,
  MONDAY,
  refusalOf,
  registered,
  screeningBooked,
  screeningVisit,
  succeed,
  useClinic,
} from "@/tests/support/clinic";

const clinic = useClinic();
const lead = actorOf("lead");
const claims = (visitId: string) => clinic.db.prisma.visitOccupancy.findMany({ where: { visitId, released: false } });

describe("schedule-visit", () => {
  it("keeps the visit with who attends, and claims room, staff and patient for that time", async () => {
    const { pathwayId, patientId } = await registered(clinic.db, PATIENTS.ola);
    const { visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-04", "10:00");
    const visit = await clinic.db.prisma.visit.findUniqueOrThrow({ where: { id: visitId }, include: { staff: true } });
    expect(visit).toMatchObject({
      pathwayId,
      stepKey: "screening",
      startsAt: new Date("2026-11-04T09:00:00.000Z"),
      endsAt: new Date("2026-11-04T10:00:00.000Z"),
      scheduledById: lead.userId,
      staff: [{ userId: STAFF.doctor.userId, role: "doctor" }],
    });
    const held = (await claims(visitId)).map(({ resourceId }) => resourceId);
    expect(held.toSorted()).toEqual([CONSULTATION_ROOM, STAFF.doctor.userId, patientId].toSorted());
    const audit = await clinic.db.prisma.auditEntry.findFirstOrThrow({ where: { subjectId: visitId } });
    expect(audit).toMatchObject({ action: "visit.scheduled", patientId, actorId: lead.userId });
    const standing = await clinic.db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } });
    expect(JSON.stringify(standing.steps)).toContain(visitId);
  });

  it("answers the same when it is sent again with the same id", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.eva);
    const asked = { ...screeningVisit(pathwayId, "2026-11-04", "11:00"), commandId: newId() };
    const first = await succeed(scheduleVisit, clinic.db, lead, asked);
    await expectNothingWritten(clinic.db, async () => {
      expect(await succeed(scheduleVisit, clinic.db, lead, asked)).toEqual(first);
    });
  });

  it("refuses a time when room or doctor is busy, names them, and writes nothing: taken", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.per);
    const asked = { ...screeningVisit(pathwayId, "2026-11-04", "10:30"), commandId: newId() };
    await expectNothingWritten(clinic.db, async () => {
      const result = await scheduleVisit.run(asked, { db: clinic.db, actor: lead, now: MONDAY });
      const tenToEleven = {
        startsAt: new Date("2026-11-04T09:00:00.000Z"),
        endsAt: new Date("2026-11-04T10:00:00.000Z"),
      };
      expect(result).toMatchObject({ ok: false, refusal: { kind: "taken" } });
      const busy = !result.ok && "busy" in result.refusal ? result.refusal.busy : [];
      expect(busy).toContainEqual({ what: "room", name: "Rom 1", ...tenToEleven });
      expect(busy).toContainEqual({ what: "person", name: "Marte Lien", ...tenToEleven });
    });
  });

  it("lets one visit begin when another ends", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.anne);
    expect(await refusalOf(scheduleVisit, clinic.db, lead, screeningVisit(pathwayId, "2026-11-04", "09:00"))).toBe(
      "saved",
    );
  });

  it("gives one slot to one of two who ask at once; the other is told taken", async () => {
    const first = await registered(clinic.db, PATIENTS.nils);
    const second = await registered(clinic.db, PATIENTS.tone);
    const answers = await Promise.all(
      [first, second].map(({ pathwayId }) =>
        refusalOf(scheduleVisit, clinic.db, lead, screeningVisit(pathwayId, "2026-11-05", "10:00")),
      ),
    );
    expect(answers.toSorted()).toEqual(["saved", "taken"]);
  });

  it("books one pathway for one of two who ask at once; the other is told that it is stale or booked", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.geir);
    const answers = await Promise.all([
      refusalOf(scheduleVisit, clinic.db, lead, screeningVisit(pathwayId, "2026-11-05", "12:00")),
      refusalOf(scheduleVisit, clinic.db, lead, screeningVisit(pathwayId, "2026-11-05", "14:00")),
    ]);
    expect(answers).toContain("saved");
    expect(["stale", "not-bookable"]).toContain(answers.find((answer) => answer !== "saved"));
  });

  it("books nothing past a step that is not booked, nor a session without a decision: not-bookable", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.lars);
    const session = {
      ...screeningVisit(pathwayId, "2026-11-20"),
      stepKey: "session-1",
      roomId: ROOMS[2].id,
      nurseId: STAFF.nurse.userId,
    };
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(scheduleVisit, clinic.db, lead, session)).toBe("not-bookable");
    });
  });

  it("is not for patients, and shows no pathway to a stranger of the care team", async () => {
    const { pathwayId, userId, patientId } = await registered(clinic.db, PATIENTS.maja);
    const asked = screeningVisit(pathwayId, "2026-11-16");
    const patient = { userId, patientId, name: "Maja Holm", role: "patient", locale: "nb" } as const;
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(scheduleVisit, clinic.db, patient, asked)).toBe("access-refused");
      expect(await refusalOf(scheduleVisit, clinic.db, actorOf("secondDoctor"), asked)).toBe("not-found");
      expect(await refusalOf(scheduleVisit, clinic.db, lead, { ...asked, roomId: newId() })).toBe("not-found");
    });
    expect(await refusalOf(scheduleVisit, clinic.db, actorOf("doctor"), asked)).toBe("saved");
  });

  it("does not book somebody whom the patient has blocked: attendee-blocked", async () => {
    const { pathwayId, patientId } = await registered(clinic.db, PATIENTS.silje);
    const block = { id: newId(), patientId, userId: STAFF.doctor.userId, blockedAt: MONDAY };
    await clinic.db.prisma.blockedEmployee.create({ data: block });
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(scheduleVisit, clinic.db, lead, screeningVisit(pathwayId, "2026-11-16", "15:00"))).toBe(
        "attendee-blocked",
      );
    });
  });
});

describe("move-visit", () => {
  it("keeps the old time as moved and frees it, and books the new one", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.solveig);
    const { visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-09", "10:00");
    const asked = { ...screeningVisit(pathwayId, "2026-11-09", "10:30"), visitId, reason: "Toget er forsinket" };
    const moved = await succeed(moveVisit, clinic.db, lead, asked);
    const old = await clinic.db.prisma.visit.findUniqueOrThrow({ where: { id: visitId } });
    expect(old).toMatchObject({ cancelledKind: "moved", cancelledReason: "Toget er forsinket", cancelledAt: MONDAY });
    expect(await claims(visitId)).toEqual([]);
    expect(await claims(moved.visitId)).toHaveLength(3);
    const audit = await clinic.db.prisma.auditEntry.findFirstOrThrow({ where: { subjectId: moved.visitId } });
    expect(audit.action).toBe("visit.moved");
  });

  it("leaves the old time as it was when the new one is taken, or the visit is not there", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.randi);
    const { visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-10", "10:00");
    await expectNothingWritten(clinic.db, async () => {
      const busy = { ...screeningVisit(pathwayId, "2026-11-09", "11:00"), visitId, reason: "Ønske" };
      expect(await refusalOf(moveVisit, clinic.db, lead, busy)).toBe("taken");
      expect(await refusalOf(moveVisit, clinic.db, lead, { ...busy, visitId: newId() })).toBe("visit-unknown");
    });
    expect(await claims(visitId)).toHaveLength(3);
  });
});

describe("cancel-visit and record-no-show", () => {
  it("a cancelled visit stays with its reason and frees everybody", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.odd);
    const { visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-11", "10:00");
    await succeed(cancelVisit, clinic.db, lead, { pathwayId, visitId, reason: "Lege syk" });
    expect(await clinic.db.prisma.visit.findUniqueOrThrow({ where: { id: visitId } })).toMatchObject({
      cancelledKind: "cancelled",
      cancelledById: lead.userId,
    });
    expect(await claims(visitId)).toEqual([]);
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(cancelVisit, clinic.db, lead, { pathwayId, visitId, reason: "Igjen" })).toBe(
        "visit-already-cancelled",
      );
    });
    expect(await refusalOf(scheduleVisit, clinic.db, lead, screeningVisit(pathwayId, "2026-11-11", "10:00"))).toBe(
      "saved",
    );
  });

  it("a no-show is recorded after the agreed time, never before: not-yet-begun", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.tor);
    const { visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-12", "10:00");
    const asked = { pathwayId, visitId, reason: "Kom ikke, svarte ikke på telefon" };
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(recordNoShow, clinic.db, lead, asked)).toBe("not-yet-begun");
    });
    const later = new Date("2026-11-12T09:20:00.000Z");
    await succeed(recordNoShow, clinic.db, actorOf("doctor"), asked, later);
    expect(await clinic.db.prisma.visit.findUniqueOrThrow({ where: { id: visitId } })).toMatchObject({
      cancelledKind: "no-show",
      cancelledAt: later,
    });
    const audit = await clinic.db.prisma.auditEntry.findFirstOrThrow({ where: { action: "visit.no-show-recorded" } });
    expect(audit.subjectId).toBe(visitId);
  });
});
