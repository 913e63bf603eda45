import { describe, expect, it } from "vitest";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { patientAdministration } from "@/lib/queries/lead/patient-administration";
import { patientList } from "@/lib/queries/lead/patient-list";
import { booking } from "@/lib/queries/visits/booking";
import { MONDAY, registered, screeningBooked, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const as = (key: "lead" | "doctor" | "secondDoctor") => ({ db: clinic.db, actor: actorOf(key), now: MONDAY });

describe("what the clinic lead sees", () => {
  it("lists courses by patient name, and finds a part of a name in small letters", async () => {
    await registered(clinic.db, PATIENTS.ola);
    await registered(clinic.db, PATIENTS.eva);
    const all = await patientList.run({ search: "", page: 1 }, as("lead"));
    expect(all.ok && all.value.rows.map(({ patientName }) => patientName)).toEqual(["Eva Strand", "Ola Nordmann"]);
    const found = await patientList.run({ search: "nord", page: 1 }, as("lead"));
    expect(found.ok && found.value.count).toBe(1);
    expect(await patientList.run({ search: "", page: 1 }, as("doctor"))).toMatchObject({
      refusal: { kind: "access-refused" },
    });
  });

  it("opens a course's administration, which is logged with what was shown", async () => {
    const { pathwayId, patientId } = await registered(clinic.db, PATIENTS.per);
    const view = await patientAdministration.run({ pathwayId }, as("lead"));
    expect(view.ok && view.value.patient).toMatchObject({ name: "Per Bakken", phone: "40000200" });
    const entry = await clinic.db.prisma.accessLogEntry.findFirstOrThrow({ where: { patientId } });
    expect(entry).toMatchObject({ basis: "administration", query: "patient-administration" });
  });
});

describe("the booking page", () => {
  it("says what may be booked, why not the rest, and when people are taken, to those who may see the patient", async () => {
    const { pathwayId } = await registered(clinic.db, PATIENTS.anne);
    await screeningBooked(clinic.db, pathwayId, "2026-11-04", "10:00");
    const asked = { pathwayId, stepKey: "screening", visitId: null, date: "2026-11-04" };
    const view = await booking.run(asked, as("doctor"));
    if (!view.ok) throw new Error(view.refusal.kind);
    const doctor = view.value.day.find(({ name }) => name === "Marte Lien");
    expect(doctor?.taken).toEqual([
      { startsAt: new Date("2026-11-04T09:00:00.000Z"), endsAt: new Date("2026-11-04T10:00:00.000Z") },
    ]);
    const session = view.value.steps.find(({ step }) => step.key === "session-1");
    expect(session).toMatchObject({ isAllowed: false });
    expect(session?.blockers.map(({ kind }) => kind)).toContain("eligibility-missing");
    expect(await booking.run(asked, as("secondDoctor"))).toMatchObject({ refusal: { kind: "not-found" } });
  });
});
