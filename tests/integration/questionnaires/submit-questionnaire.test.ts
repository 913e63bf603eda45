import { expect, it } from "vitest";
import { submitQuestionnaire } from "@/lib/commands/questionnaires/submit-questionnaire";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { ownForms, receivedForm } from "@/lib/queries/patient/own-forms";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { expectNothingWritten, MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";

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
    ...{ ...facts, input: form(pathwayId), action: "questionnaire.submitted", again: "form-submitted" },
  });
  const row = await db.prisma.questionnaireResponse.findUniqueOrThrow({ where: { id: first.responseId } });
  expect(row).toMatchObject({ score: 12, textVersion: "nfkt-2025-05", locale: "nb", submittedAt: MONDAY });
  expect(row).toMatchObject({ place: "own-device", startedAt: new Date("2026-11-02T07:55:00.000Z"), skipped: [] });
  expect(row.answers).toEqual({ ...ANSWERS, "2": 2 });
  expect(await db.prisma.safetyFlag.count()).toBe(0);

  const later = new Date(MONDAY.getTime() + 3_600_000);
  const anew = (answers: Record<string, number | string>) => ({ ...form(pathwayId, answers), startedAt: later });
  const { "9": _nine, ...incomplete } = ANSWERS;
  expect(await refusalOf(submitQuestionnaire, db, eva, anew(incomplete), later)).toBe("answers-missing");
  expect(await refusalOf(submitQuestionnaire, db, eva, anew({ ...ANSWERS, "9": "" }), later)).toBe("invalid-input");

  const risky = await succeed(submitQuestionnaire, db, eva, anew({ ...ANSWERS, "9": 2 }), later);
  expect(risky.flagOpened).toBe(true);
  expect(await db.prisma.safetyFlag.findFirst()).toMatchObject({ level: "high", sourceId: risky.responseId });
  const standing = await db.prisma.pathwayStanding.findUniqueOrThrow({ where: { pathwayId } });
  expect(standing).toMatchObject({ openFlags: 1, nextStep: "assess-flag" });

  const received = await receivedForm.run({ instrument: "phq-9" }, { actor: eva, db, now: later });
  expect(received).toMatchObject({ value: { view: { form: { hasRisk: true, score: 14, band: "moderate" } } } });
  const forms = await ownForms.run(null, { actor: eva, db, now: later });
  expect(forms).toMatchObject({
    value: { view: { due: ["gad-7", "audit"], answered: [{ score: 14 }, { score: 12 }] } },
  });
});

it("a form that waited for a network says when it was sent, not when it arrived", async () => {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await registered(db, PATIENTS.jon);
  const jon: SignedInActor = { userId, patientId, name: "Jon Haugen", role: "patient", locale: "nb" };
  const waited = { ...form(pathwayId), startedAt: "2026-11-02T05:55:00.000Z", waitedSeconds: 7200 };
  const { responseId } = await succeed(submitQuestionnaire, db, jon, waited);
  const row = await db.prisma.questionnaireResponse.findUniqueOrThrow({ where: { id: responseId } });
  expect(row).toMatchObject({ submittedAt: new Date("2026-11-02T06:00:00.000Z"), recordedAt: MONDAY });
});

it("AUDIT of somebody who does not drink is kept with what it passed over, and scores zero", async () => {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await registered(db, PATIENTS.hanne);
  const hanne: SignedInActor = { userId, patientId, name: "Hanne", role: "patient", locale: "nb" };
  const audit = (answers: Record<string, number>) => ({
    ...{ ...form(pathwayId), instrument: "audit", textVersion: "nhi-aasland-1990", answers },
  });
  expect(await refusalOf(submitQuestionnaire, db, hanne, audit({ "1": 0, "2": 1, "9": 0, "10": 0 }))).toBe(
    "skip-not-allowed",
  );
  const { responseId } = await succeed(submitQuestionnaire, db, hanne, audit({ "1": 0, "9": 0, "10": 0 }));
  const row = await db.prisma.questionnaireResponse.findUniqueOrThrow({ where: { id: responseId } });
  expect(row).toMatchObject({ score: 0, skipped: ["2", "3", "4", "5", "6", "7", "8"] });
  expect(row.answers).toEqual({ "1": 0, "9": 0, "10": 0 });
});

it("the same form from two tabs is taken once", async () => {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await registered(db, PATIENTS.berit);
  const berit: SignedInActor = { userId, patientId, name: "Berit Knudsen", role: "patient", locale: "nb" };
  const sent = { ...form(pathwayId), formId: newId() };
  const answers = await Promise.all([
    refusalOf(submitQuestionnaire, db, berit, sent),
    refusalOf(submitQuestionnaire, db, berit, sent),
  ]);
  expect(answers.filter((answer) => answer === "saved")).toHaveLength(1);
  expect(await refusalOf(submitQuestionnaire, db, berit, sent)).toBe("form-submitted");
  expect(await db.prisma.questionnaireResponse.count({ where: { pathwayId } })).toBe(1);
});

it.each([
  ["a question that the form does not have", { answers: { ...ANSWERS, "11": 1 } }, "unknown-item"],
  ["an answer that does not exist", { answers: { ...ANSWERS, "3": 4 } }, "answer-out-of-range"],
  ["words that are no longer in use", { textVersion: "old" }, "text-version-changed"],
  [
    "Norwegian words in English",
    { instrument: "audit", textVersion: "nhi-aasland-1990", locale: "en" },
    "text-version-changed",
  ],
  ["an instrument that the patient cannot answer", { instrument: "core-om" }, "text-version-changed"],
  ["an instrument that does not exist", { instrument: "phq-99" }, "invalid-input"],
  ["a form begun before the weeks that it asks about", { startedAt: "2026-10-20T08:00:00.000Z" }, "form-outdated"],
  ["script for an answer", { answers: { ...ANSWERS, "3": "<script>alert(1)</script>" } }, "invalid-input"],
])("%s is refused, and nothing is stored", async (_what, wrong, refusal) => {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await patientFor(db);
  const actor: SignedInActor = { userId, patientId, name: "Solveig", role: "patient", locale: "nb" };
  await expectNothingWritten(db, async () => {
    expect(await refusalOf(submitQuestionnaire, db, actor, { ...form(pathwayId), ...wrong })).toBe(refusal);
  });
  expect(await db.prisma.questionnaireResponse.count({ where: { pathwayId } })).toBe(0);
});

let solveig: ReturnType<typeof registered> | undefined;
const patientFor = (db: typeof clinic.db) => (solveig ??= registered(db, PATIENTS.solveig));

it("nobody answers on another patient's course", async () => {
  const { db } = clinic;
  const { pathwayId } = await registered(db, PATIENTS.per);
  const { patientId, userId } = await registered(db, PATIENTS.anne);
  const anne: SignedInActor = { userId, patientId, name: "Anne Vik", role: "patient", locale: "nb" };
  expect(await refusalOf(submitQuestionnaire, db, anne, form(pathwayId))).toBe("not-found");
});
