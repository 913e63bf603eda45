import { beforeAll, describe, expect, it } from "vitest";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { clinicTime } from "@/lib/domain/calendar";
import { patientOutcomes } from "@/lib/queries/outcomes/patient-outcomes";
import { ownOutcomesPage } from "@/lib/queries/patient/own-outcomes";
import { PATIENTS } from "@/prisma/personas";
import { actorOf, type StaffKey } from "@/prisma/staff";
import { STORIES } from "@/prisma/stories";
import { stocked } from "@/prisma/treatment";
import { useClinic } from "@/tests/support/clinic";
import { addPatient, addToCareTeam } from "@/tests/support/database-rows";
import { median } from "@/tests/support/full-clinic";
import { insertFiveYears } from "@/tests/support/outcome-rows";

const clinic = useClinic();
const NOW = clinicTime("2026-12-02", "09:00");
const as = (key: StaffKey, now = NOW) => ({ db: clinic.db, actor: actorOf(key), now });
const views = (patientId: string, query: string) =>
  clinic.db.prisma.accessLogEntry.findMany({ where: { patientId, query }, orderBy: { at: "asc" } });

describe("Randi after two sessions, PHQ-9 18 before and 17 now", () => {
  let pathwayId: string;
  let randi: SignedInActor;
  beforeAll(async () => {
    await stocked(clinic.db);
    ({ pathwayId } = await STORIES.randi(clinic.db));
    const { email, name } = PATIENTS.randi;
    const { id: userId, patientId } = await clinic.db.prisma.user.findUniqueOrThrow({ where: { email } });
    randi = { userId, name, role: "patient", patientId, locale: "nb" };
  });

  it("doctor and psychologist of the care team see the same, and each view is logged with what was shown", async () => {
    for (const key of ["doctor", "psychologist"] as const) {
      const view = await patientOutcomes.run({ pathwayId }, as(key));
      if (!view.ok) throw new Error(view.refusal.kind);
      const { outcomes, header } = view.value;
      expect(header.name).toBe("Randi Foss");
      expect(outcomes.sessions).toEqual({ given: 2, planned: 4 });
      const phq9 = outcomes.series.find(({ instrument }) => instrument === "phq-9");
      expect(phq9?.baseline).toMatchObject({ response: { score: 18 }, isFrozen: true });
      expect(phq9?.newest?.change).toMatchObject({
        ...{ now: 17, betterBy: 1, percentBetter: 5.6, reliability: "no-reliable-change", response: "no-response" },
      });
    }
    const logged = await views(randi.patientId ?? "", "patient-outcomes");
    expect(logged.map(({ actorId }) => actorId)).toEqual([actorOf("doctor").userId, actorOf("psychologist").userId]);
    expect(logged[0]?.information).toEqual(expect.arrayContaining(["questionnaires", "visits", "dose", "flags"]));
  });

  it("is closed to nurse and lead, and for somebody outside the care team it does not exist", async () => {
    for (const key of ["nurse", "lead"] as const)
      expect(await patientOutcomes.run({ pathwayId }, as(key))).toMatchObject({ refusal: { kind: "access-refused" } });
    expect(await patientOutcomes.run({ pathwayId }, as("secondDoctor"))).toMatchObject({
      refusal: { kind: "not-found" },
    });
  });

  it("the patient sees her own forms, without triage and side effects, and that is logged", async () => {
    const own = await ownOutcomesPage.run({ pathwayId: null }, { db: clinic.db, actor: randi, now: NOW });
    if (!own.ok) throw new Error(own.refusal.kind);
    const shown = own.value.view?.series.map(({ instrument }) => instrument) ?? [];
    expect(shown).toContain("phq-9");
    expect(shown.filter((instrument) => instrument === "c-ssrs" || instrument.startsWith("kset"))).toEqual([]);
    expect(await views(randi.patientId ?? "", "own-outcomes")).toMatchObject([
      { information: ["questionnaires", "dose"] },
    ]);
  });

  it("on the day of a dose there is nothing of it on her phone", async () => {
    const dose = await clinic.db.prisma.doseAdministration.findFirstOrThrow({ where: { pathwayId } });
    const now = new Date(dose.givenAt.getTime() + 3_600_000);
    const own = await ownOutcomesPage.run({ pathwayId: null }, { db: clinic.db, actor: randi, now });
    expect(own.ok && own.value.view).toBeNull();
  });

  it("another patient's course does not exist for her", async () => {
    const other = await addPatient(clinic.db, "Ola Prøve");
    const asked = await ownOutcomesPage.run({ pathwayId: other.pathwayId }, { db: clinic.db, actor: randi, now: NOW });
    expect(asked).toMatchObject({ refusal: { kind: "not-found" } });
  });
});

// The promise is 100 ms for the whole page on a quiet machine (tests/bench); here a neighbour's build must not fail it.
const LIMIT_MS = 1_000;

it("five years of weekly forms are read in a moment", async () => {
  const patient = await addPatient(clinic.db, "Kåre Prøve");
  await addToCareTeam(clinic.db, patient, actorOf("doctor"));
  expect(await insertFiveYears(clinic.db, patient)).toBe(780);
  const measured: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const begun = performance.now();
    const view = await patientOutcomes.run({ pathwayId: patient.pathwayId }, as("doctor"));
    measured.push(performance.now() - begun);
    const series = view.ok ? view.value.outcomes.series.map(({ points }) => points.length) : [];
    expect(series.filter((points) => points > 0)).toEqual([254, 254, 254]);
  }
  expect(median(measured), measured.map(Math.round).join(", ")).toBeLessThan(LIMIT_MS);
});
