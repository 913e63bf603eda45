import { expect, it } from "vitest";
import { closePathway } from "@/lib/commands/course/close-pathway";
import { recordLetterSent } from "@/lib/commands/letters/record-letter-sent";
import { signLetter } from "@/lib/commands/letters/sign-letter";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { clinicTime } from "@/lib/domain/calendar";
import { draftDischargeLetter } from "@/lib/letters/draft-discharge-letter";
import { actorOf } from "@/prisma/staff";
import { STORIES } from "@/prisma/stories";
import { refusalOf, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

const clinic = useClinic();
const doctor = { may: actorOf("doctor"), mayNot: actorOf("psychologist") };

it("Tone's letter is signed from what was recorded, sent, and her course closed", async () => {
  const { db } = clinic;
  const { pathwayId } = await STORIES.tone(db);
  const now = clinicTime("2026-12-02", "09:00");
  const record = (await unitOfWork(db, doctor.may, now, (tx) => loadPathwayRecord(tx, pathwayId))).value;
  const draft = draftDischargeLetter(record!, "nb");
  const own = { key: "recommendations", sentences: [{ text: "DPS følger opp.", source: null }] };
  const facts = { db, now, ...doctor };
  expect(await refusalOf(signLetter, db, doctor.may, { pathwayId, sections: draft }, now)).toBe("section-empty");
  const invented = { key: "reason", sentences: [{ text: "Frisk.", source: { kind: "note", id: "x" } }] };
  expect(await refusalOf(signLetter, db, doctor.may, { pathwayId, sections: [invented] }, now)).toBe(
    "sentence-not-from-record",
  );
  const signed = await expectCommandFacts({
    ...{ ...facts, command: signLetter, input: { pathwayId, sections: [...draft, own] } },
    ...{ action: "letter.signed", again: "letter-unchanged" },
  });
  expect(await refusalOf(closePathway, db, doctor.may, { pathwayId }, now)).toBe("letter-not-sent");
  await expectCommandFacts({
    ...{ ...facts, command: recordLetterSent, input: { pathwayId, letterId: signed.letterId, how: "posted" } },
    ...{ action: "letter.sent", again: "already-sent" },
  });
  await expectCommandFacts({
    ...facts,
    command: closePathway,
    input: { pathwayId },
    action: "pathway.closed",
    again: "pathway-closed",
  });
});
