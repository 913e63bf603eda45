import { beforeAll, describe, expect, it } from "vitest";
import { cancelAbsence } from "@/lib/commands/capacity/cancel-absence";
import { recordAbsence } from "@/lib/commands/capacity/record-absence";
import { confirmHold } from "@/lib/commands/visits/confirm-hold";
import { holdVisits } from "@/lib/commands/visits/hold-visits";
import { newId } from "@/lib/platform/ids";
import { absencePage, type AffectedVisit } from "@/lib/queries/capacity/absence-page";
import { PATIENTS } from "@/prisma/personas";
import { STORIES } from "@/prisma/stories";
import { stocked } from "@/prisma/treatment";
import { actorOf, DEMO_NOW, STAFF } from "@/prisma/staff";
import { succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const lead = actorOf("lead");

// Ola has sessions on Wednesdays 9 and 16 December at 10.30 with Ingrid Solberg and Karin Haugen; Hanne has her follow-up on Thursday 10 December at 10.15.
beforeAll(async () => {
  await stocked(clinic.db);
  await STORIES.ola(clinic.db);
  await STORIES.hanne(clinic.db);
});

async function affectedBy(values: object): Promise<{ absenceId: string; affected: AffectedVisit[] }> {
  const input = { kind: "sickness", fromTime: "", untilTime: "", ...values };
  const { id } = await succeed(recordAbsence, clinic.db, lead, input, DEMO_NOW);
  return { absenceId: id, affected: await pageOf(id) };
}
async function pageOf(absenceId: string): Promise<AffectedVisit[]> {
  const page = await absencePage.run({ absenceId }, { db: clinic.db, actor: lead, now: DEMO_NOW });
  if (!page.ok) throw new Error(page.refusal.kind);
  return page.value.affected;
}
const inShort = ({ patientName, proposal }: AffectedVisit) => [
  patientName,
  ...(proposal?.slots ?? []).map(({ stepKey, startsAt, staff }) => [stepKey, startsAt.toISOString(), ...staff]),
];

describe("whom an absence concerns", () => {
  it("a nurse's: the same time with another nurse", async () => {
    const { affected } = await affectedBy({
      userId: STAFF.nurse.userId,
      fromDate: "2026-12-09",
      untilDate: "2026-12-09",
    });
    expect(affected.map(inShort)).toEqual([
      [PATIENTS.ola.name, ["session-3", "2026-12-09T09:30:00.000Z", STAFF.secondNurse.name, STAFF.psychologist.name]],
    ]);
  });

  it("a psychologist's: never another psychologist; the nearest day that keeps the spacing, for everybody without a collision, and following it empties the list", async () => {
    const { absenceId, affected } = await affectedBy({
      userId: STAFF.psychologist.userId,
      fromDate: "2026-12-09",
      untilDate: "2026-12-10",
    });
    expect(affected.map(inShort)).toEqual([
      [PATIENTS.ola.name, ["session-3", "2026-12-11T09:30:00.000Z", STAFF.nurse.name, STAFF.psychologist.name]],
      [PATIENTS.hanne.name, ["follow-up", "2026-12-11T08:15:00.000Z", STAFF.psychologist.name]],
    ]);
    for (const { pathwayId, proposal } of affected) {
      const commandId = newId();
      const slots = (proposal?.slots ?? []).map(
        ({ stepKey, startsAt, roomId, nurseId, doctorId, replacesVisitId }) => ({
          ...{ stepKey, roomId, nurseId, doctorId, replacesVisitId },
          startsAt: startsAt.toISOString(),
        }),
      );
      const hold = { commandId, pathwayId, slots, reason: "Ingrid Solberg er borte.", overrideReason: "" };
      await succeed(holdVisits, clinic.db, lead, hold, DEMO_NOW);
      await succeed(confirmHold, clinic.db, lead, { pathwayId, holdId: commandId }, DEMO_NOW);
    }
    expect(await pageOf(absenceId)).toEqual([]);
  });

  it("a later visit that would come too close is pushed along with it", async () => {
    const days = { userId: STAFF.psychologist.userId, fromDate: "2026-12-11", untilDate: "2026-12-15" };
    const { affected } = await affectedBy(days);
    const [nurse, psychologist] = [STAFF.nurse.name, STAFF.psychologist.name];
    expect(affected.map(inShort)).toEqual([
      [PATIENTS.hanne.name, ["follow-up", "2026-12-16T08:15:00.000Z", psychologist]],
      [
        PATIENTS.ola.name,
        ["session-3", "2026-12-16T09:30:00.000Z", nurse, psychologist],
        ["session-4", "2026-12-21T09:30:00.000Z", nurse, psychologist],
      ],
    ]);
  });

  it("is nobody when the absence is taken back, and is not for others than the lead", async () => {
    const { absenceId } = await affectedBy({
      userId: STAFF.nurse.userId,
      fromDate: "2026-12-16",
      untilDate: "2026-12-16",
    });
    await succeed(cancelAbsence, clinic.db, lead, { absenceId }, DEMO_NOW);
    expect(await pageOf(absenceId)).toEqual([]);
    const asked = { db: clinic.db, actor: actorOf("psychologist"), now: DEMO_NOW };
    expect(await absencePage.run({ absenceId }, asked)).toMatchObject({ refusal: { kind: "access-refused" } });
  });
});
