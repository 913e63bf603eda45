import { expect, it } from "vitest";
import { submitQuestionnaire } from "@/lib/commands/questionnaires/submit-questionnaire";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { ownForms, receivedForm } from "@/lib/queries/patient/own-forms";

const clinic = useClinic();

const ANSWERS = { "1": 2, "2": "2", "3": 2, "4": 2, "5": 1, "6": 1, "7": 1, "8": 1, "9": 0 };
const form = (pathwayId: string, answers: Record<string, number | string> = ANSWERS) => ({
  ...{ pathwayId, instrument: "phq-9", textVersion: "nfkt-2025-05", locale: "nb", answers },
  startedAt: "2026-11-02T07:55:00.000Z",
});

it("Eva's answers are kept word for word with their score, and an answer to item 9 opens a flag with them", async () => {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await registered(db, PATIENTS.eva);
  const eva: SignedInActor = { userId, patientId, name: "Eva Strand", role: "patient", locale: "nb" };
  const facts = { db, command: submitQuestionnaire, may: eva, mayNot: actorOf("doctor"), now: MONDAY };
  const first = await expectCommandFacts({
    ...{ ...facts, input: form(pathwayId), action: "questionnaire.submitted", again: "saved" },
  });
  const row = await db.prisma.questionnaireResponse.findUniqueOrThrow({ where: { id: first.responseId } });
  expect(row).toMatchObject({ score: 12, textVersion: "nfkt-2025-05", locale: "nb", submittedAt: MONDAY });
  expect(row.answers).toEqual({ ...ANSWERS, "2": 2 });
  expect(await db.prisma.safetyFlag.count()).toBe(0);

  const { "9": _nine, ...incomplete } = ANSWERS;
  expect(await refusalOf(submitQuestionnaire, db, eva, form(pathwayId, incomplete))).toBe("answers-missing");
  expect(await refusalOf(submitQuestionnaire, db, eva, form(pathwayId, { ...ANSWERS, "9": "" }))).toBe("invalid-input");

  const later = new Date(MONDAY.getTime() + 60_000);
  const risky = await succeed(submitQuestionnaire, db, eva, form(pathwayId, { ...ANSWERS, "9": 2 }), later);
  expect(risky.flagOpened).toBe(true);
  expect(await db.prisma.safetyFlag.findFirst()).toMatchObject({ level: "high", sourceId: risky.responseId });
  const standing = await db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } });
  expect(standing).toMatchObject({ openFlags: 1, nextStep: "assess-flag" });

  const received = await receivedForm.run({ instrument: "phq-9" }, { actor: eva, db, now: later });
  expect(received).toMatchObject({ value: { view: { hasRisk: true, score: 14, band: "moderate" } } });
  const forms = await ownForms.run(null, { actor: eva, db, now: later });
  expect(forms).toMatchObject({
    value: { view: { due: [], answered: [{ score: 14 }, { score: 12 }, { score: 12 }] } },
  });
});

it("nobody answers on another patient's course", async () => {
  const { db } = clinic;
  const { pathwayId } = await registered(db, PATIENTS.per);
  const { patientId, userId } = await registered(db, PATIENTS.anne);
  const anne: SignedInActor = { userId, patientId, name: "Anne Vik", role: "patient", locale: "nb" };
  expect(await refusalOf(submitQuestionnaire, db, anne, form(pathwayId))).toBe("not-found");
});
