import { expect, it } from "vitest";
import { approveInstrumentText } from "@/lib/commands/instrument-texts/approve-instrument-text";
import { importInstrumentText } from "@/lib/commands/instrument-texts/import-instrument-text";
import { retireInstrumentText } from "@/lib/commands/instrument-texts/retire-instrument-text";
import { submitQuestionnaire } from "@/lib/commands/questionnaires/submit-questionnaire";
import { instrumentText } from "@/lib/content/instruments/instrument-texts";
import { listClinicTexts } from "@/lib/db/instrument-texts";
import { unitOfWork } from "@/lib/db/unit-of-work";
import type { SignedInActor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { instrumentList, instrumentView } from "@/lib/queries/instrument-texts/instruments";
import { loadedText } from "@/lib/queries/instrument-texts/loaded-text";
import { formToAnswer } from "@/lib/queries/patient/form-to-answer";
import { ownForms } from "@/lib/queries/patient/own-forms";
import { PATIENTS } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";
import { expectCommandFacts } from "@/tests/support/command-facts";
import { questionnaireFile } from "@/tests/support/questionnaire-file";

const clinic = useClinic();
const lead = actorOf("lead");
const doctor = actorOf("doctor");
const file = (change: object = {}) => ({
  ...{ instrument: "aaq-ii", hasRight: true },
  source: JSON.stringify({ ...questionnaireFile("aaq-ii"), ...change }),
});
const rows = () => clinic.db.prisma.instrumentTextVersion.count();
const inUse = async () => {
  const { value } = await unitOfWork(clinic.db, actorOf("nurse"), MONDAY, (tx) => listClinicTexts(tx));
  return value;
};

it("the lead loads a text, a doctor approves it, patients are asked with it until it is retired", async () => {
  const { db } = clinic;
  const facts = { db, now: MONDAY, mayNot: actorOf("nurse"), onCourse: false };
  const { id: textId } = await expectCommandFacts({
    ...{ ...facts, command: importInstrumentText, input: file(), may: lead },
    ...{ action: "instrument-text.imported", again: "same-text-again" },
  });
  expect(await inUse()).toEqual([]);

  const approval = { ...facts, input: { textId }, may: doctor, mayNot: lead };
  await expectCommandFacts({
    ...{ ...approval, command: approveInstrumentText },
    ...{ action: "instrument-text.approved", again: "text-already-approved" },
  });
  const [text, ...others] = await inUse();
  expect(others).toEqual([]);
  expect(text).toMatchObject({ instrument: "aaq-ii", locale: "nb", text: { version: "clinic-1", title: "AAQ-II" } });
  expect(instrumentText("aaq-ii", "nb", await inUse())?.items["7"]).toBe("Oppdiktet utsagn 7");
  expect(instrumentText("aaq-ii", "en", await inUse())).toBeUndefined();

  await expectCommandFacts({
    ...{ ...approval, command: retireInstrumentText },
    ...{ action: "instrument-text.retired", again: "text-retired" },
  });
  expect(await inUse()).toEqual([]);
  expect(instrumentText("aaq-ii", "nb", await inUse())).toBeUndefined();
});

it("the newest approved text counts; the one before it comes back when it is retired", async () => {
  const { db } = clinic;
  const load = async (title: string) =>
    (await succeed(importInstrumentText, db, lead, { ...file({ title, url: undefined }), instrument: "aaq-ii" })).id;
  const [first, second] = [await load("Første"), await load("Andre")];
  for (const textId of [first, second]) await succeed(approveInstrumentText, db, doctor, { textId });
  expect((await inUse()).map(({ text }) => text.title)).toEqual(["Andre"]);
  await succeed(retireInstrumentText, db, doctor, { textId: second });
  expect((await inUse()).map(({ text }) => text.title)).toEqual(["Første"]);

  const view = await instrumentView.run({ instrument: "aaq-ii" }, { db, actor: doctor, now: MONDAY });
  expect(view.ok && view.value.texts.map(({ isInUse }) => isInUse)).toContain(true);
  const list = await instrumentList.run(null, { db, actor: lead, now: MONDAY });
  const row = list.ok && list.value.find(({ definition }) => definition.key === "aaq-ii");
  expect(row).toMatchObject({ ready: ["nb"], toApprove: [] });
});

it("a doctor who loaded a text may not approve it", async () => {
  const { db } = clinic;
  const { id: textId } = await succeed(importInstrumentText, db, doctor, file({ title: "Legens" }));
  expect(await refusalOf(approveInstrumentText, db, doctor, { textId })).toBe("approved-by-importer");
  const view = await loadedText.run({ textId }, { db, actor: doctor, now: MONDAY });
  expect(view).toMatchObject({ ok: true, value: { isOwn: true, isInUse: false, words: { title: "Legens" } } });
  await succeed(approveInstrumentText, db, actorOf("secondDoctor"), { textId });
  await succeed(retireInstrumentText, db, doctor, { textId });
  expect(await refusalOf(approveInstrumentText, db, doctor, { textId })).toBe("text-retired");
});

it("a tampered, foreign or enormous file is refused and nothing is kept", async () => {
  const { db } = clinic;
  const before = await rows();
  const bad = [
    [{ ...file(), source: "{" }, "questionnaire-problems"],
    [file({ copyright: "<script>alert(1)</script>" }), "questionnaire-problems"],
    [{ ...file(), instrument: "phq-9" }, "questionnaire-problems"],
    [{ ...file(), source: "x".repeat(10_000_000) }, "invalid-input"],
    [{ ...file(), source: "" }, "invalid-input"],
    [{ ...file(), hasRight: false }, "invalid-input"],
    [{ ...file(), instrument: "made-up" }, "invalid-input"],
  ] as const;
  for (const [input, kind] of bad) expect(await refusalOf(importInstrumentText, db, lead, input)).toBe(kind);
  expect(await refusalOf(approveInstrumentText, db, doctor, { textId: newId() })).toBe("not-found");
  expect(await rows()).toBe(before);
});

it("two who load at once get a text each, or one is asked to try again; never two of one number", async () => {
  const { db } = clinic;
  const load = (title: string, actor = lead) =>
    importInstrumentText.run({ commandId: newId(), ...file({ title }) }, { db, actor, now: MONDAY });
  const results = await Promise.all([load("En"), load("To", doctor)]);
  for (const result of results) if (!result.ok) expect(result.refusal.kind).toBe("stale");
  expect(results.some(({ ok }) => ok)).toBe(true);
  const versions = await db.prisma.instrumentTextVersion.findMany({ where: { instrument: "aaq-ii", locale: "nb" } });
  expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
});

it("the words of a kept text cannot be changed, nor its approval taken back", async () => {
  const { prisma } = clinic.db;
  const text = await prisma.instrumentTextVersion.findFirstOrThrow({ where: { approvedAt: { not: null } } });
  for (const data of [{ content: {} }, { contentHash: "0".repeat(64) }, { version: 99 }])
    await expect(prisma.instrumentTextVersion.update({ where: { id: text.id }, data })).rejects.toThrow();
  await expect(prisma.instrumentTextVersion.delete({ where: { id: text.id } })).rejects.toThrow();
});

it("a text or an instrument that does not exist is not found", async () => {
  const context = { db: clinic.db, actor: lead, now: MONDAY };
  for (const textId of ["nonsense", newId()])
    expect(await loadedText.run({ textId }, context)).toEqual({ ok: false, refusal: { kind: "not-found" } });
  expect(await instrumentView.run({ instrument: "__proto__" }, context)).toMatchObject({ ok: false });
});

it("with an approved C-SSRS text the patient is asked, and an answer of intent opens a high flag in the same moment", async () => {
  const { db } = clinic;
  const { pathwayId, patientId, userId } = await registered(db, PATIENTS.eva);
  const eva: SignedInActor = { userId, patientId, name: "Eva Strand", role: "patient", locale: "nb" };
  const isAsked = async () => {
    const forms = await ownForms.run(null, { actor: eva, db, now: MONDAY });
    return forms.ok && forms.value.view?.due.includes("c-ssrs");
  };
  const source = JSON.stringify(questionnaireFile("c-ssrs"));
  const { id: textId } = await succeed(importInstrumentText, db, lead, {
    instrument: "c-ssrs",
    hasRight: true,
    source,
  });
  expect(await isAsked()).toBe(false);
  await succeed(approveInstrumentText, db, doctor, { textId });
  expect(await isAsked()).toBe(true);
  const form = await formToAnswer.run({ instrument: "c-ssrs", locale: "nb" }, { actor: eva, db, now: MONDAY });
  expect(form).toMatchObject({ value: { view: { text: { version: "clinic-1", title: "C-SSRS" } } } });

  const answers = { "1": 1, "2": 1, "3": 0, "4": 1, "5": 0, "6": 0 };
  const sent = { pathwayId, instrument: "c-ssrs", locale: "nb", startedAt: MONDAY, answers };
  expect(await refusalOf(submitQuestionnaire, db, eva, { ...sent, textVersion: "clinic-2" })).not.toBe("saved");
  const { flagOpened } = await succeed(submitQuestionnaire, db, eva, { ...sent, textVersion: "clinic-1" });
  expect(flagOpened).toBe(true);
  expect(await db.prisma.safetyFlag.findFirst()).toMatchObject({ level: "high", source: "c-ssrs" });
});
