import { describe, expect, it } from "vitest";
import { cancelVisit } from "@/lib/commands/visits/cancel-visit";
import { confirmHold } from "@/lib/commands/visits/confirm-hold";
import { giveBackHold } from "@/lib/commands/visits/give-back-hold";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { closeFlag } from "@/lib/commands/flags/close-flag";
import { openFlag } from "@/lib/commands/flags/open-flag";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { PATIENTS, type PatientPersona } from "@/prisma/personas";
import { actorOf, STAFF } from "@/prisma/staff";
import { ASSESSED, at } from "@/tests/support/builders";
import { expectCommandFacts } from "@/tests/support/command-facts";
import {
  CONSULTATION_ROOM,
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

/** A registered patient as the one who books. */
async function aPatient(
  persona: PatientPersona,
): Promise<{ pathwayId: string; patientId: string; patient: SignedInActor }> {
  const { pathwayId, patientId, userId } = await registered(clinic.db, persona);
  return { pathwayId, patientId, patient: { userId, patientId, name: persona.name, role: "patient", locale: "nb" } };
}

const slot = (moment: string, facts: object = {}) => ({
  stepKey: "screening",
  startsAt: at(moment).toISOString(),
  roomId: CONSULTATION_ROOM,
  doctorId: STAFF.doctor.userId,
  ...facts,
});
const later = (minutes: number) => new Date(MONDAY.getTime() + minutes * 60_000);
const hold = (actor: SignedInActor, pathwayId: string, ...slots: object[]) =>
  succeed(holdVisits, clinic.db, actor, { pathwayId, slots });
const claimsOf = (where: { visitId: string } | { holdId: string }) =>
  clinic.db.prisma.visitOccupancy.findMany({ where: { ...where, released: false }, orderBy: { startsAt: "asc" } });
const endOf = async (holdId: string) =>
  (await clinic.db.prisma.bookingHold.findUniqueOrThrow({ where: { id: holdId } })).endedKind;

describe("hold-visits", () => {
  it("keeps room, people and patient for ten minutes, on record", async () => {
    const { pathwayId } = await aPatient(PATIENTS.ola);
    const saved = await expectCommandFacts({
      ...{ db: clinic.db, command: holdVisits, now: MONDAY, may: lead, again: "saved" },
      mayNot: { userId: null, role: "visitor", name: "", patientId: null, locale: "nb" },
      input: { pathwayId, slots: [slot("2026-11-04 10:00")] },
      action: "visits.held",
    });
    expect(saved.expiresAt).toBe("2026-11-02T08:10:00.000Z");
    expect(await endOf(saved.holdId), "the second wish took its place").toBe("given-back");
    const [open] = await clinic.db.prisma.bookingHold.findMany({ where: { pathwayId, endedAt: null } });
    expect(await claimsOf({ holdId: open?.id ?? "" })).toHaveLength(3);
  });

  it("is refused while somebody else holds the time, and tells the nearest free ones: taken", async () => {
    const { pathwayId, patient } = await aPatient(PATIENTS.eva);
    await expectNothingWritten(clinic.db, async () => {
      const result = await holdVisits.run(
        { commandId: newId(), pathwayId, slots: [slot("2026-11-04 10:00")] },
        { db: clinic.db, actor: patient, now: MONDAY },
      );
      const refusal = result.ok ? null : result.refusal;
      if (refusal?.kind !== "taken") throw new Error(`Expected taken, got ${JSON.stringify(result)}`);
      expect(refusal.stepKey).toBe("screening");
      expect(refusal.busy.map(({ name }) => name).toSorted()).toEqual(["Marte Lien", "Rom 1"]);
      // Another doctor has the same hour free, and both have the hours beside it.
      expect(refusal.alternatives.map(({ startsAt }) => startsAt.toISOString())).toEqual([
        "2026-11-04T09:00:00.000Z",
        "2026-11-04T08:45:00.000Z",
        "2026-11-04T09:15:00.000Z",
      ]);
      expect(refusal.alternatives[0]?.staff).toEqual([{ userId: STAFF.secondDoctor.userId, role: "doctor" }]);
    });
  });

  it("frees itself: after ten minutes the time is anybody's, and the old hold is expired", async () => {
    const { pathwayId: first } = await aPatient(PATIENTS.per);
    const { pathwayId: second } = await aPatient(PATIENTS.anne);
    const { holdId } = await hold(lead, first, slot("2026-11-05 10:00"));
    const asked = { pathwayId: second, slots: [slot("2026-11-05 10:00")] };
    expect(await refusalOf(holdVisits, clinic.db, lead, asked, later(9))).toBe("taken");
    await succeed(holdVisits, clinic.db, lead, asked, later(10));
    expect(await endOf(holdId)).toBe("expired");
    const confirm = { pathwayId: first, holdId };
    expect(await refusalOf(confirmHold, clinic.db, lead, confirm, later(10))).toBe("hold-expired");
  });

  it("asks the clinic's hours, the grid and the day: no-capacity, off-grid, in-the-past, step-unknown, step-twice", async () => {
    const { pathwayId } = await aPatient(PATIENTS.nils);
    const ask = (...slots: object[]) => refusalOf(holdVisits, clinic.db, lead, { pathwayId, slots });
    await expectNothingWritten(clinic.db, async () => {
      expect(await ask(slot("2026-11-04 05:00"))).toBe("no-capacity");
      expect(await ask(slot("2026-12-25 10:00"))).toBe("no-capacity");
      expect(await ask(slot("2026-11-09 10:00", { roomId: newId() }))).toBe("no-capacity");
      expect(await ask(slot("2026-11-09 10:00", { doctorId: STAFF.nurse.userId }))).toBe("no-capacity");
      expect(await ask(slot("2026-11-09 10:05"))).toBe("off-grid");
      expect(await ask(slot("2026-10-30 10:00"))).toBe("in-the-past");
      expect(await ask(slot("2026-11-09 10:00", { stepKey: "session-9" }))).toBe("step-unknown");
      expect(await ask(slot("2026-11-09 10:00"), slot("2026-11-09 12:00"))).toBe("step-twice");
      expect(await ask(slot("2026-11-09 10:00", { stepKey: "session-1" }))).toBe("not-bookable");
    });
  });

  it("takes no time without its zone, and no list without a time: invalid-input", async () => {
    const { pathwayId } = await aPatient(PATIENTS.tone);
    await expectNothingWritten(clinic.db, async () => {
      const local = slot("2026-11-09 10:00", { startsAt: "2026-11-09T10:00" });
      expect(await refusalOf(holdVisits, clinic.db, lead, { pathwayId, slots: [local] })).toBe("invalid-input");
      expect(await refusalOf(holdVisits, clinic.db, lead, { pathwayId, slots: [] })).toBe("invalid-input");
    });
    const elsewhere = slot("2026-11-09 10:00", { startsAt: "2026-11-09T04:00:00-05:00" });
    const { holdId } = await hold(lead, pathwayId, elsewhere);
    const kept = await claimsOf({ holdId });
    expect(kept[0]?.startsAt).toEqual(at("2026-11-09 10:00"));
  });

  it("holds patients to the deadline; staff may be later with a reason: too-late-for-patients, reason-needed", async () => {
    const { pathwayId, patient } = await aPatient(PATIENTS.maja);
    const tomorrow = { pathwayId, slots: [slot("2026-11-03 08:30")] };
    expect(await refusalOf(holdVisits, clinic.db, patient, tomorrow)).toBe("too-late-for-patients");
    expect(await refusalOf(holdVisits, clinic.db, lead, tomorrow)).toBe("reason-needed");
    expect(
      await refusalOf(holdVisits, clinic.db, lead, { ...tomorrow, overrideReason: "Avbud; hun er i nærheten." }),
    ).toBe("saved");
    expect(await refusalOf(holdVisits, clinic.db, patient, { pathwayId, slots: [slot("2026-11-03 10:00")] })).toBe(
      "saved",
    );
  });

  it("shows nobody another patient's course: not-found", async () => {
    const { pathwayId } = await aPatient(PATIENTS.lars);
    const { patient: stranger } = await aPatient(PATIENTS.silje);
    await expectNothingWritten(clinic.db, async () => {
      const asked = { pathwayId, slots: [slot("2026-11-10 10:00")] };
      expect(await refusalOf(holdVisits, clinic.db, stranger, asked)).toBe("not-found");
      expect(await refusalOf(holdVisits, clinic.db, actorOf("secondDoctor"), asked)).toBe("not-found");
    });
  });
});

describe("confirm-hold", () => {
  it("books what was held, once: the second press is told that it is done", async () => {
    const { pathwayId, patientId, patient } = await aPatient(PATIENTS.solveig);
    const { holdId } = await hold(patient, pathwayId, slot("2026-11-10 12:00"));
    const saved = await expectCommandFacts({
      ...{ db: clinic.db, command: confirmHold, now: later(5), may: patient, again: "hold-already-confirmed" },
      mayNot: { userId: null, role: "visitor", name: "", patientId: null, locale: "nb" },
      input: { pathwayId, holdId },
      action: "visits.booked",
    });
    expect(saved).toEqual({ holdId, visits: 1 });
    const visits = await clinic.db.prisma.visit.findMany({ where: { patientId }, include: { staff: true } });
    expect(visits).toMatchObject([
      {
        startsAt: at("2026-11-10 12:00"),
        endsAt: at("2026-11-10 13:00"),
        scheduledById: patient.userId,
        movedFromId: null,
        overrideReason: null,
        staff: [{ userId: STAFF.doctor.userId, role: "doctor" }],
      },
    ]);
    expect(await claimsOf({ visitId: visits[0]?.id ?? "" })).toHaveLength(3);
    expect(await claimsOf({ holdId })).toEqual([]);
    expect(await endOf(holdId)).toBe("confirmed");
  });

  it("moves a visit by half an hour: the hold claims only what it lacks, the old time ends as moved, the new one follows it", async () => {
    const { pathwayId } = await aPatient(PATIENTS.randi);
    const { visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-11", "10:00");
    const moved = slot("2026-11-11 10:30", { replacesVisitId: visitId });
    const { holdId } = await succeed(holdVisits, clinic.db, lead, { pathwayId, slots: [moved], reason: "Toget" });
    expect((await claimsOf({ holdId })).map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual(
      Array.from({ length: 3 }, () => [at("2026-11-11 11:00"), at("2026-11-11 11:30")]),
    );
    await succeed(confirmHold, clinic.db, lead, { pathwayId, holdId });
    const [old, fresh] = await clinic.db.prisma.visit.findMany({ where: { pathwayId }, orderBy: { startsAt: "asc" } });
    expect(old).toMatchObject({ id: visitId, cancelledKind: "moved", cancelledReason: "Toget" });
    expect(fresh).toMatchObject({ movedFromId: visitId, startsAt: at("2026-11-11 10:30"), cancelledAt: null });
    expect(await claimsOf({ visitId })).toEqual([]);
    const claims = await claimsOf({ visitId: fresh?.id ?? "" });
    expect(claims.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual(
      Array.from({ length: 3 }, () => [at("2026-11-11 10:30"), at("2026-11-11 11:30")]),
    );
  });

  it("books nothing when a gate has closed meanwhile, and leaves the old time: not-bookable", async () => {
    const { pathwayId } = await aPatient(PATIENTS.odd);
    const { holdId } = await hold(lead, pathwayId, slot("2026-11-12 10:00"));
    await succeed(openFlag, clinic.db, actorOf("doctor"), { pathwayId, level: "high", detail: "Akutt bekymring." });
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(confirmHold, clinic.db, lead, { pathwayId, holdId })).toBe("not-bookable");
    });
  });

  it("books nothing when the visit to be moved was cancelled meanwhile: visit-already-cancelled", async () => {
    const { pathwayId } = await aPatient(PATIENTS.geir);
    const { visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-12", "12:00");
    const { holdId } = await hold(lead, pathwayId, slot("2026-11-12 14:00", { replacesVisitId: visitId }));
    await succeed(cancelVisit, clinic.db, lead, { pathwayId, visitId, reason: "Ring" });
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(confirmHold, clinic.db, lead, { pathwayId, holdId })).toBe("visit-already-cancelled");
    });
  });

  it("is for who made the hold, on the course it was made for: hold-unknown", async () => {
    const { pathwayId, patient } = await aPatient(PATIENTS.hanne);
    const { holdId } = await hold(lead, pathwayId, slot("2026-11-16 10:00"));
    const { pathwayId: other, patient: stranger } = await aPatient(PATIENTS.jon);
    await expectNothingWritten(clinic.db, async () => {
      expect(await refusalOf(confirmHold, clinic.db, patient, { pathwayId, holdId })).toBe("hold-unknown");
      expect(await refusalOf(confirmHold, clinic.db, stranger, { pathwayId: other, holdId })).toBe("hold-unknown");
      expect(await refusalOf(confirmHold, clinic.db, lead, { pathwayId: other, holdId })).toBe("hold-unknown");
      expect(await refusalOf(confirmHold, clinic.db, lead, { pathwayId, holdId: newId() })).toBe("hold-unknown");
      expect(await refusalOf(giveBackHold, clinic.db, patient, { pathwayId, holdId })).toBe("hold-unknown");
    });
    expect(await refusalOf(confirmHold, clinic.db, lead, { pathwayId, holdId })).toBe("saved");
  });
});

describe("a gate that closes after a visit was booked", () => {
  it("puts the visit in doubt in the standing and leaves it in the calendar; when it opens the doubt is lifted", async () => {
    const { pathwayId } = await aPatient(PATIENTS.arne);
    const { visitId } = await screeningBooked(clinic.db, pathwayId, "2026-11-18", "10:00");
    const inDoubt = async () =>
      (await clinic.db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } })).visitsInDoubt;
    expect(await inDoubt()).toEqual([]);
    const doctor = actorOf("doctor");
    const { flagId } = await succeed(openFlag, clinic.db, doctor, { pathwayId, level: "high", detail: "Bekymring." });
    expect(await inDoubt()).toMatchObject([
      { visitId, stepKey: "screening", blockers: [{ kind: "open-safety-flag" }] },
    ]);
    expect(await claimsOf({ visitId })).toHaveLength(3);
    await succeed(closeFlag, clinic.db, doctor, { pathwayId, flagId, ...ASSESSED });
    expect(await inDoubt()).toEqual([]);
  });
});

describe("give-back-hold", () => {
  it("frees the times at once; confirming afterwards is too late: hold-expired", async () => {
    const { pathwayId } = await aPatient(PATIENTS.berit);
    const { pathwayId: next } = await aPatient(PATIENTS.kare);
    const { holdId } = await hold(lead, pathwayId, slot("2026-11-17 10:00"));
    await expectCommandFacts({
      ...{ db: clinic.db, command: giveBackHold, now: later(1), may: lead, again: "hold-expired" },
      mayNot: { userId: null, role: "visitor", name: "", patientId: null, locale: "nb" },
      input: { pathwayId, holdId },
      action: "visits.given-back",
    });
    expect(await refusalOf(confirmHold, clinic.db, lead, { pathwayId, holdId })).toBe("hold-expired");
    expect(await refusalOf(holdVisits, clinic.db, lead, { pathwayId: next, slots: [slot("2026-11-17 10:00")] })).toBe(
      "saved",
    );
  });
});
