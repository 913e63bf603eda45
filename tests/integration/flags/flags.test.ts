import { expect, it } from "vitest";
import { closeFlag } from "@/lib/commands/flags/close-flag";
import { openFlag } from "@/lib/commands/flags/open-flag";
import { recordFlagStep } from "@/lib/commands/flags/record-flag-step";
import { reviewFlag } from "@/lib/commands/flags/review-flag";
import { takeOnFlag } from "@/lib/commands/flags/take-on-flag";
import { submitQuestionnaire } from "@/lib/commands/questionnaires/submit-questionnaire";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { flagsPage } from "@/lib/queries/flags/flags-page";
import { ownSafetyPlan } from "@/lib/queries/flags/own-safety-plan";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { ASSESSED } from "@/tests/support/builders";
import { expectNothingWritten, MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const doctor = actorOf("doctor");
const psychologist = actorOf("psychologist");
const nurse = actorOf("nurse");
const hours = (count: number) => new Date(MONDAY.getTime() + count * 3_600_000);
const raised = (pathwayId: string, level: string) =>
  succeed(openFlag, clinic.db, nurse, { pathwayId, level, detail: "Sier at han ikke orker mer." });

it("a nurse opens a flag and notes; only a doctor closes a high one, with assessment and safety plan; the patient reads the plan", async () => {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await registered(db);
  const opened = await expectCommandFacts({
    ...{ db, command: openFlag, may: nurse, mayNot: actorOf("lead"), now: MONDAY },
    ...{ action: "flag.opened", again: "saved" },
    input: { pathwayId, level: "high", detail: "Sier at han ikke orker mer." },
  });
  const standing = await db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } });
  expect(standing).toMatchObject({ openFlags: 2, nextStep: "assess-flag" });
  const ofFlag = { pathwayId, flagId: opened.flagId };

  const attempt = { ...ofFlag, kind: "contact-attempted", note: "Ringt to ganger." };
  await expectCommandFacts({
    ...{ db, command: recordFlagStep, may: nurse, mayNot: actorOf("lead"), now: MONDAY, input: attempt },
    ...{ action: "flag.contact-attempted", again: "saved" },
  });
  await expectCommandFacts({
    ...{ db, command: takeOnFlag, may: psychologist, mayNot: nurse, now: MONDAY, input: ofFlag },
    ...{ action: "flag.taken-on", again: "already-yours" },
  });

  const assessed = { ...ofFlag, ...ASSESSED };
  expect(await refusalOf(closeFlag, db, psychologist, assessed)).toBe("doctor-required");
  expect(await refusalOf(closeFlag, db, doctor, { ...assessed, safetyPlan: {} })).toBe("safety-plan-missing");
  expect(await refusalOf(closeFlag, db, doctor, { ...assessed, assessment: {} })).toBe("assessment-missing");
  expect(await refusalOf(closeFlag, db, doctor, { ...assessed, judgedLevel: "high" })).toBe("judged-high");
  expect(await refusalOf(closeFlag, db, doctor, { ...assessed, judgedLevel: "" })).toBe("invalid-input");
  await expectCommandFacts({
    ...{ db, command: closeFlag, may: doctor, mayNot: nurse, now: MONDAY, input: assessed },
    ...{ action: "flag.closed", again: "flag-already-closed" },
  });
  const row = await db.prisma.safetyFlag.findUniqueOrThrow({ where: { id: opened.flagId }, include: { steps: true } });
  expect(row).toMatchObject({ closedAt: MONDAY, safetyPlan: ASSESSED.safetyPlan });
  expect(row.assessment).toEqual({ ...ASSESSED.assessment, "judged-level": "low" });
  expect(row.steps.map(({ kind }) => kind).toSorted()).toEqual([
    ...["contact-attempted", "contact-attempted", "reviewed", "taken-on"],
  ]);

  const ola: SignedInActor = { userId, patientId, name: "Ola Nordmann", role: "patient", locale: "nb" };
  expect(await ownSafetyPlan.run(null, { actor: ola, db, now: MONDAY })).toMatchObject({
    value: { view: { plan: { madeBy: { name: "Marte Lien" }, parts: [{ heading: "warning-signs" }, {}, {}, {}] } } },
  });
});

it("a moderate flag that the psychologist closed waits for a doctor's review, and the nurse reads no assessment", async () => {
  const { db } = clinic;
  const { pathwayId } = await registered(db, PATIENTS.jon);
  const { flagId } = await raised(pathwayId, "moderate");
  await succeed(closeFlag, db, psychologist, { pathwayId, flagId, ...ASSESSED });
  const next = async () => (await db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } })).nextStep;
  expect(await next()).toBe("review-flag");
  await expectCommandFacts({
    ...{ db, command: reviewFlag, may: doctor, mayNot: psychologist, now: MONDAY },
    ...{ action: "flag.reviewed", again: "already-reviewed", input: { pathwayId, flagId, note: "" } },
  });
  expect(await next()).not.toBe("review-flag");

  const seen = async (actor: SignedInActor) => flagsPage.run({ pathwayId }, { actor, db, now: MONDAY });
  expect(await seen(psychologist)).toMatchObject({ value: { closed: [{ id: flagId }] } });
  expect(await seen(nurse)).toMatchObject({ value: { closed: [], earlierPlan: {} } });
});

it("the database itself refuses a psychologist's hand on a high flag, and a review by anybody but a doctor", async () => {
  const { db } = clinic;
  const { pathwayId, patientId } = await registered(db, PATIENTS.berit);
  const { flagId } = await raised(pathwayId, "high");
  const asPsychologist = async (statement: string) =>
    db.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('role', 'forlop_app', true), set_config('app.actor_id', ${psychologist.userId}, true),
        set_config('app.actor_role', 'psychologist', true), set_config('app.now', ${MONDAY.toISOString()}, true)`;
      return tx.$executeRawUnsafe(statement);
    });
  const closed = await asPsychologist(
    `UPDATE safety_flag SET "closedAt" = now(), "closedById" = '${psychologist.userId}', assessment = '{}', "safetyPlan" = '{}' WHERE id = '${flagId}'`,
  );
  expect(closed).toBe(0);
  await expect(
    asPsychologist(
      `INSERT INTO safety_flag_step VALUES (gen_random_uuid(), '${flagId}', '${pathwayId}', '${patientId}', 'reviewed', '', now(), '${psychologist.userId}')`,
    ),
  ).rejects.toThrow();
});

it("answers, flag and messages are there together or not at all", async () => {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await registered(db, PATIENTS.eva);
  const eva: SignedInActor = { userId, patientId, name: "Eva Strand", role: "patient", locale: "nb" };
  const answers = Object.fromEntries(["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((item) => [item, 2]));
  const form = {
    ...{ pathwayId, instrument: "phq-9", textVersion: "nfkt-2025-05", locale: "nb", answers },
    startedAt: "2026-11-02T07:55:00.000Z",
  };
  // The very last thing that is written fails: nothing before it may stay.
  await db.prisma
    .$executeRaw`ALTER TABLE outbox_message ADD CONSTRAINT no_flag_messages CHECK (kind <> 'flag-opened') NOT VALID`;
  try {
    await expectNothingWritten(db, async () => {
      await expect(succeed(submitQuestionnaire, db, eva, form, hours(1))).rejects.toThrow();
    });
  } finally {
    await db.prisma.$executeRaw`ALTER TABLE outbox_message DROP CONSTRAINT no_flag_messages`;
  }
  expect(await db.prisma.questionnaireResponse.count({ where: { patientId } })).toBe(0);
  expect(await db.prisma.safetyFlag.count({ where: { patientId } })).toBe(0);
  const { responseId } = await succeed(submitQuestionnaire, db, eva, form, hours(1));
  const flag = await db.prisma.safetyFlag.findFirstOrThrow({ where: { patientId } });
  expect(flag).toMatchObject({ level: "high", source: "phq-9-item-9", sourceId: responseId, detail: "phq-9:9=2" });
  const told = await db.prisma.outboxMessage.count({ where: { content: { path: ["flagId"], equals: flag.id } } });
  expect(told).toBe(2);
});
