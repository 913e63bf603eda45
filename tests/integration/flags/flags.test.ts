import { expect, it } from "vitest";
import { closeFlag } from "@/lib/commands/flags/close-flag";
import { openFlag } from "@/lib/commands/flags/open-flag";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();

it("a nurse opens a flag; only a doctor closes a high one, with assessment and safety plan", async () => {
  const { db } = clinic;
  const { pathwayId } = await registered(db);
  const opened = await expectCommandFacts({
    ...{ db, command: openFlag, may: actorOf("nurse"), mayNot: actorOf("lead"), now: MONDAY },
    ...{
      action: "flag.opened",
      again: "saved",
      input: { pathwayId, level: "high", detail: "Sier at han ikke orker mer." },
    },
  });
  const standing = await db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } });
  expect(standing).toMatchObject({ openFlags: 2, nextStep: "assess-flag" });

  const input = {
    pathwayId,
    flagId: opened.flagId,
    assessment: "Samtale i dag. Ingen plan.",
    safetyPlan: "Kriseplan gjennomgått.",
  };
  expect(await refusalOf(closeFlag, db, actorOf("psychologist"), input)).toBe("doctor-required");
  expect(await refusalOf(closeFlag, db, actorOf("doctor"), { ...input, safetyPlan: "" })).toBe("safety-plan-missing");
  await expectCommandFacts({
    ...{ db, command: closeFlag, may: actorOf("doctor"), mayNot: actorOf("nurse"), now: MONDAY, input },
    ...{ action: "flag.closed", again: "flag-already-closed" },
  });
  const row = await db.prisma.safetyFlag.findUniqueOrThrow({ where: { id: opened.flagId } });
  expect(row).toMatchObject({ closedAt: MONDAY, assessment: input.assessment, safetyPlan: input.safetyPlan });
});
