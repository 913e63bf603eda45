import { expect, it } from "vitest";
import { closePathway } from "@/lib/commands/course/close-pathway";
import { endEarly } from "@/lib/commands/course/end-early";
import { pausePathway } from "@/lib/commands/course/pause-pathway";
import { resumePathway } from "@/lib/commands/course/resume-pathway";
import { stopForSafety } from "@/lib/commands/course/stop-for-safety";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const doctor = { may: actorOf("doctor"), mayNot: actorOf("nurse"), now: MONDAY };

it("a course is paused by the psychologist and resumed by the doctor", async () => {
  const { db } = clinic;
  const { pathwayId } = await registered(db, PATIENTS.ola);
  const psychologist = { ...doctor, may: actorOf("psychologist") };
  const input = { pathwayId, reason: "Innlagt for lungebetennelse." };
  await expectCommandFacts({
    db,
    ...psychologist,
    command: pausePathway,
    input,
    action: "pathway.paused",
    again: "already-paused",
  });
  expect(await db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } })).toMatchObject({
    status: "paused",
  });
  await expectCommandFacts({
    db,
    ...doctor,
    command: resumePathway,
    input,
    action: "pathway.resumed",
    again: "not-paused",
  });
  expect(await refusalOf(closePathway, db, doctor.may, { pathwayId })).toBe("course-not-finished");
});

it("a course is ended early by the doctor, with its reason kept", async () => {
  const { db } = clinic;
  const { pathwayId } = await registered(db, PATIENTS.eva);
  const input = { pathwayId, reasonCode: "own-wish", reason: "Vil vente." };
  const { eventId } = await expectCommandFacts({
    db,
    ...doctor,
    command: endEarly,
    input,
    action: "pathway.ended-early",
    again: "already-ended",
  });
  const row = await db.prisma.pathwayEvent.findUniqueOrThrow({ where: { id: eventId } });
  expect(row).toMatchObject({ kind: "ended-early", reasonCode: "own-wish", reason: "Vil vente." });
});

it("a course is stopped for safety by the doctor", async () => {
  const { db } = clinic;
  const { pathwayId } = await registered(db, PATIENTS.per);
  const input = { pathwayId, reason: "Kraftig blodtrykksstigning." };
  await expectCommandFacts({
    db,
    ...doctor,
    command: stopForSafety,
    input,
    action: "pathway.stopped-for-safety",
    again: "already-ended",
  });
  expect(await db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } })).toMatchObject({
    status: "ended",
  });
});
