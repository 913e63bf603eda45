import { expect, it } from "vitest";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { listStandings } from "@/lib/db/standings";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { deriveStanding } from "@/lib/domain/pathway/derive-standing";
import { Journey } from "@/prisma/journey";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { PHQ9 } from "@/prisma/stories";
import { at } from "@/tests/support/builders";
import { useClinic } from "@/tests/support/clinic";

const clinic = useClinic();

it("what a list shows is what the rules derive now, also when nothing has been written since", async () => {
  const { db } = clinic;
  const journey = new Journey(db, PATIENTS.ola);
  await journey.eligible("2026-10-20", "2026-11-03", PHQ9.moderatelySevere, 72);
  await journey.scheduled("preparation-1", "2026-11-10", "10:00", "2026-11-03");

  const listed = async (moment: string) =>
    (await unitOfWork(db, actorOf("psychologist"), at(moment), (tx) => listStandings(tx, at(moment)))).value;
  const derived = async (moment: string) => {
    const record = (
      await unitOfWork(db, actorOf("psychologist"), at(moment), (tx) => loadPathwayRecord(tx, journey.pathwayId))
    ).value;
    if (!record) throw new Error("The psychologist sees the record");
    return deriveStanding(record, at(moment));
  };

  for (const moment of [
    "2026-11-09 12:00",
    "2026-11-10 09:59",
    "2026-11-10 10:00",
    "2026-11-12 08:00",
    "2026-11-09 13:00",
  ]) {
    const [row] = await listed(moment);
    const { next, stage, status, steps } = await derived(moment);
    expect(row).toMatchObject({ next: next.kind, waitingFor: next.role, stage, status });
    expect(row?.steps).toEqual(steps);
  }
});

it("the nurse's list, the lead's and the doctor's tell the same, although they may not read the same", async () => {
  const now = at("2026-11-12 08:00");
  const told = await Promise.all(
    (["doctor", "psychologist", "nurse", "lead"] as const).map(
      async (who) => (await unitOfWork(clinic.db, actorOf(who), now, (tx) => listStandings(tx, now))).value[0],
    ),
  );
  for (const row of told) expect(row).toEqual(told[0]);
});
