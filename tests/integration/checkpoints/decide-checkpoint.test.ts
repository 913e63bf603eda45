import { expect, it } from "vitest";
import { decideCheckpoint } from "@/lib/commands/checkpoints/decide-checkpoint";
import { clinicTime } from "@/lib/domain/calendar";
import { actorOf, STAFF } from "@/prisma/staff";
import { STORIES } from "@/prisma/stories";
import { stocked } from "@/prisma/treatment";
import { refusalOf, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();

it("Randi's doctor decides with her psychologist to adjust, with a reason that Randi can read", async () => {
  const { db } = clinic;
  await stocked(db);
  const { pathwayId } = await STORIES.randi(db);
  const now = clinicTime("2026-12-02", "09:00");
  const input = {
    pathwayId,
    decision: "adjust",
    reason: "Vi øker dosen litt.",
    agreedWithId: STAFF.psychologist.userId,
  };
  const other = { ...input, agreedWithId: STAFF.secondPsychologist.userId };
  expect(await refusalOf(decideCheckpoint, db, actorOf("doctor"), other, now)).toBe("agreed-with-not-psychologist");
  const saved = await expectCommandFacts({
    ...{ db, now, command: decideCheckpoint, may: actorOf("doctor"), mayNot: actorOf("psychologist"), input },
    ...{ action: "checkpoint.decided", again: "checkpoint-not-due" },
  });
  const row = await db.prisma.checkpointDecision.findUniqueOrThrow({ where: { id: saved.checkpointId } });
  expect(row).toMatchObject({ decision: "adjust", agreedWithId: STAFF.psychologist.userId });
});
