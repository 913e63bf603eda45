import { expect, it } from "vitest";
import { signNote } from "@/lib/commands/notes/sign-note";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { addCalendarDays } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { Journey } from "@/prisma/journey";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { PHQ9 } from "@/prisma/stories";
import { NOTE_TEXTS } from "@/prisma/texts";
import { expectNothingWritten, refusalOf, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { at } from "@/tests/support/builders";

const clinic = useClinic();
const DAY = "2026-11-10";

/** Found eligible, with the first preparation visit on 10 November at ten. */
async function booked(key: keyof typeof PATIENTS, time: string): Promise<{ journey: Journey; visitId: string }> {
  const journey = new Journey(clinic.db, PATIENTS[key]);
  await journey.eligible("2026-10-20", "2026-11-03", PHQ9.moderatelySevere, 72);
  return { journey, visitId: await journey.scheduled("preparation-1", DAY, time, "2026-11-03") };
}

const preparation = (pathwayId: string, visitId: string) => ({
  ...{ pathwayId, visitId, kind: "preparation", content: NOTE_TEXTS.preparation },
  ...{ correctsId: null, correctionReason: "" },
});

it("a note is signed by the psychologist, once, and is never shown to the nurse", async () => {
  const { db } = clinic;
  const { journey, visitId } = await booked("ola", "10:00");
  const now = at(`${DAY} 10:50`);
  const { noteId } = await expectCommandFacts({
    db,
    now,
    command: signNote,
    input: preparation(journey.pathwayId, visitId),
    may: actorOf("psychologist"),
    mayNot: actorOf("nurse"),
    action: "note.signed",
    again: "already-signed",
  });
  const seenBy = async (who: "psychologist" | "nurse" | "lead") =>
    (await unitOfWork(db, actorOf(who), now, (tx) => loadPathwayRecord(tx, journey.pathwayId))).value?.notes.map(
      ({ id }) => id,
    );
  expect(await seenBy("psychologist")).toEqual([noteId]);
  expect(await seenBy("nurse")).toEqual([]);
  expect(await seenBy("lead")).toEqual([]);
});

it("a note cannot be signed before its visit, nor by a psychologist outside the care team", async () => {
  const { db } = clinic;
  const { journey, visitId } = await booked("eva", "12:00");
  const input = preparation(journey.pathwayId, visitId);
  await expectNothingWritten(db, async () => {
    const early = at(`${addCalendarDays(DAY, -1)} 12:00`);
    expect(await refusalOf(signNote, db, actorOf("psychologist"), input, early)).toBe("visit-not-begun");
    const late = at(`${DAY} 13:00`);
    expect(await refusalOf(signNote, db, actorOf("secondPsychologist"), input, late)).toBe("not-found");
  });
});

it("of two notes signed at once for one visit, one is kept", async () => {
  const { db } = clinic;
  const { journey, visitId } = await booked("per", "14:00");
  const context = { db, actor: actorOf("psychologist"), now: at(`${DAY} 14:50`) };
  const answers = await Promise.all(
    [newId(), newId()].map((commandId) =>
      signNote.run({ ...preparation(journey.pathwayId, visitId), commandId }, context),
    ),
  );
  expect(answers.map((answer) => (answer.ok ? "signed" : answer.refusal.kind)).toSorted()).toEqual([
    expect.stringMatching(/already-signed|signed|stale/),
    expect.stringMatching(/signed|stale/),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.prisma.note.count({ where: { visitId } })).toBe(1);
});
