import { beforeAll, describe, expect, it } from "vitest";
import { recordVisitMoment } from "@/lib/commands/visit-moments/record-visit-moment";
import { clinicTime } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import {
  expectNothingWritten,
  refusalOf,
  registered,
  screeningBooked,
  succeed,
  useClinic,
} from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const TEN_PAST = clinicTime("2026-11-04", "10:10");
const ola = { pathwayId: "", visitId: "", userId: "", patientId: "" };

beforeAll(async () => {
  const registeredOla = await registered(clinic.db, PATIENTS.ola);
  const { visitId } = await screeningBooked(clinic.db, registeredOla.pathwayId, "2026-11-04", "10:00");
  Object.assign(ola, registeredOla, { visitId });
});

const moment = (facts: object) => ({ pathwayId: ola.pathwayId, visitId: ola.visitId, kind: "arrived", ...facts });
const rows = () =>
  clinic.db.prisma.visitMoment.findMany({ where: { visitId: ola.visitId }, orderBy: { recordedAt: "asc" } });

describe("record-visit-moment", () => {
  it("is written by staff of the course or the lead, audited, once for an id", async () => {
    const patient = { ...ola, name: "Ola Nordmann", role: "patient", locale: "nb" } as const;
    await expectCommandFacts({
      db: clinic.db,
      command: recordVisitMoment,
      now: TEN_PAST,
      input: moment({ kind: "running-late", minutes: 20 }),
      may: actorOf("nurse"),
      mayNot: patient,
      action: "visit.moment-recorded",
      again: "saved",
    });
    expect(await rows()).toMatchObject([
      { kind: "running-late", minutes: 20, at: TEN_PAST, recordedById: actorOf("nurse").userId },
      { kind: "running-late", minutes: 20 },
    ]);
  });

  it("does not let a stranger of the care team write, nor anybody who says that a patient left before they came", async () => {
    await expectNothingWritten(clinic.db, async () => {
      const { db } = clinic;
      expect(await refusalOf(recordVisitMoment, db, actorOf("secondDoctor"), moment({}), TEN_PAST)).toBe("not-found");
      expect(await refusalOf(recordVisitMoment, db, actorOf("lead"), moment({ kind: "left" }), TEN_PAST)).toBe(
        "not-arrived",
      );
      expect(await refusalOf(recordVisitMoment, db, actorOf("lead"), moment({ visitId: newId() }), TEN_PAST)).toBe(
        "visit-unknown",
      );
      expect(await refusalOf(recordVisitMoment, db, actorOf("lead"), moment({ minutes: 500 }), TEN_PAST)).toBe(
        "invalid-input",
      );
    });
  });

  it("keeps every row: a correction is a newer one", async () => {
    const { db } = clinic;
    await succeed(recordVisitMoment, db, actorOf("lead"), moment({ time: "10:02" }), TEN_PAST);
    await succeed(
      recordVisitMoment,
      db,
      actorOf("doctor"),
      moment({ kind: "left" }),
      clinicTime("2026-11-04", "11:00"),
    );
    await succeed(
      recordVisitMoment,
      db,
      actorOf("doctor"),
      moment({ time: "10:02" }),
      clinicTime("2026-11-04", "11:01"),
    );
    expect((await rows()).map(({ kind }) => kind).slice(2)).toEqual(["arrived", "left", "arrived"]);
    await expect(db.prisma.visitMoment.updateMany({ data: { kind: "left" } })).rejects.toThrow();
  });
});
