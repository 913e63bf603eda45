import { expect, it } from "vitest";
import { saveAnswer, type SaveAnswerResult } from "@/lib/commands/questionnaires/save-answer";
import { submitQuestionnaire } from "@/lib/commands/questionnaires/submit-questionnaire";
import type { Database } from "@/lib/db/open-database";
import type { Actor, Locale, SignedInActor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { formToAnswer } from "@/lib/queries/patient/form-to-answer";
import { PATIENTS, type PatientPersona } from "@/prisma/personas";
import { actorOf } from "@/prisma/staff";
import { MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();

async function arrives(db: Database, persona: PatientPersona) {
  const { pathwayId, patientId, userId } = await registered(db, persona);
  const actor: SignedInActor = { userId, patientId, name: persona.name, role: "patient", locale: "nb" };
  return { pathwayId, patientId, actor, formId: newId() };
}

type Given = { formId: string; pathwayId: string };
const answer = ({ pathwayId, formId }: Given, facts: object = {}) => ({
  ...{ commandId: newId(), pathwayId, formId, instrument: "phq-9", textVersion: "nfkt-2025-05", locale: "nb" },
  ...{ startedAt: MONDAY, item: "1", value: 2, answeredAt: MONDAY },
  ...facts,
});
const saving = (db: Database, actor: Actor, input: object, now: Date = MONDAY) => saveAnswer(input, { actor, db, now });
const kindOf = (result: SaveAnswerResult) => (result.ok ? "saved" : result.refusal.kind);
const minutes = (count: number) => new Date(MONDAY.getTime() + count * 60_000);

async function begun(db: Database, actor: Actor, now: Date = MONDAY, locale: Locale = "nb") {
  const form = await formToAnswer.run({ instrument: "phq-9", locale }, { actor, db, now });
  if (!form.ok || !form.value.view) throw new Error("the form is not shown");
  return form.value.view;
}

it("every answer is there on another device, and the last one given counts in whatever order they arrive", async () => {
  const { db } = clinic;
  const eva = await arrives(db, PATIENTS.eva);
  const late = answer(eva, { item: "2", value: 3, answeredAt: minutes(1) });
  const changed = answer(eva, { item: "2", value: 0, answeredAt: minutes(2) });
  const now = minutes(3);
  for (const given of [answer(eva), changed, late, late])
    expect(await saving(db, eva.actor, given, now)).toEqual({ ok: true, value: { formId: eva.formId } });
  expect((await begun(db, eva.actor, now)).begun).toEqual({
    ...{ formId: eva.formId, startedAt: MONDAY, answers: { "1": 2, "2": 0 } },
  });
  const back = answer(eva, { item: "1", value: null, answeredAt: minutes(3) });
  expect(kindOf(await saving(db, eva.actor, back, minutes(4)))).toBe("saved");
  expect((await begun(db, eva.actor, minutes(4))).begun?.answers).toEqual({ "2": 0 });
  expect(await db.prisma.begunFormAnswer.count({ where: { formId: eva.formId } })).toBe(4);
  expect(await db.prisma.auditEntry.count({ where: { subjectId: eva.formId } })).toBe(0);
});

it("two devices that begin at once fill in one form", async () => {
  const { db } = clinic;
  const jon = await arrives(db, PATIENTS.jon);
  const results = await Promise.all([
    saving(db, jon.actor, answer(jon)),
    saving(db, jon.actor, answer(jon, { formId: newId(), item: "9", value: 0 })),
  ]);
  expect(results.map(kindOf)).toEqual(["saved", "saved"]);
  expect(await db.prisma.begunForm.count({ where: { pathwayId: jon.pathwayId } })).toBe(1);
  expect((await begun(db, jon.actor)).begun?.answers).toEqual({ "1": 2, "9": 0 });
});

it("a clock that runs ahead does not make an answer the newest for ever", async () => {
  const { db } = clinic;
  const hanne = await arrives(db, PATIENTS.hanne);
  await saving(db, hanne.actor, answer(hanne, { value: 3, answeredAt: minutes(600) }));
  await saving(db, hanne.actor, answer(hanne, { value: 1, answeredAt: minutes(1) }), minutes(1));
  expect((await begun(db, hanne.actor, minutes(1))).begun?.answers).toEqual({ "1": 1 });
});

it("after the form was sent in, an answer that comes late is told so, and the same answer again is still kept", async () => {
  const { db } = clinic;
  const per = await arrives(db, PATIENTS.per);
  const first = answer(per);
  await saving(db, per.actor, first);
  const nine = Object.fromEntries(["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((item) => [item, 1]));
  const { commandId: _id, item: _item, value: _value, answeredAt: _at, ...form } = answer(per);
  await succeed(submitQuestionnaire, db, per.actor, { ...form, answers: nine }, minutes(5));
  expect(await db.prisma.begunForm.findUnique({ where: { id: per.formId } })).toMatchObject({ endedKind: "submitted" });
  expect(kindOf(await saving(db, per.actor, answer(per, { item: "3" }), minutes(6)))).toBe("form-submitted");
  expect(kindOf(await saving(db, per.actor, first, minutes(6)))).toBe("saved");
  const elsewhere = answer(per, { formId: newId(), answeredAt: minutes(2) });
  expect(kindOf(await saving(db, per.actor, elsewhere, minutes(6)))).toBe("form-submitted");
  expect(await refusalOf(submitQuestionnaire, db, per.actor, { ...form, answers: nine }, minutes(7))).toBe(
    "form-submitted",
  );
  const later = answer(per, { formId: newId(), startedAt: minutes(8), answeredAt: minutes(9) });
  expect(kindOf(await saving(db, per.actor, later, minutes(9)))).toBe("form-not-due");
});

it("a form begun in one language is begun anew in the other, and nothing is mixed", async () => {
  const { db } = clinic;
  const anne = await arrives(db, PATIENTS.anne);
  await saving(db, anne.actor, answer(anne));
  expect(await begun(db, anne.actor, MONDAY, "en")).toMatchObject({ begun: null, setAside: { why: "other-language" } });
  const english = { ...anne, formId: newId() };
  const inEnglish = (facts: object) => answer(english, { locale: "en", ...facts });
  expect(kindOf(await saving(db, anne.actor, inEnglish({ item: "2", value: 1 })))).toBe("saved");
  expect((await begun(db, anne.actor, MONDAY, "en")).begun?.answers).toEqual({ "2": 1 });
  expect(kindOf(await saving(db, anne.actor, answer(anne)))).toBe("form-outdated");
  expect(await db.prisma.begunForm.findUnique({ where: { id: anne.formId } })).toMatchObject({ endedKind: "outdated" });
});

it("answers begun longer ago than half of the two weeks are not brought back, and the page says so", async () => {
  const { db } = clinic;
  const berit = await arrives(db, PATIENTS.berit);
  await saving(db, berit.actor, answer(berit));
  const eightDays = minutes(8 * 24 * 60);
  expect(await begun(db, berit.actor, eightDays)).toMatchObject({ begun: null, setAside: { why: "outdated" } });
  expect(kindOf(await saving(db, berit.actor, answer(berit), eightDays))).toBe("form-outdated");
  const anew = answer({ ...berit, formId: newId() }, { startedAt: eightDays, answeredAt: eightDays });
  expect(kindOf(await saving(db, berit.actor, anew, eightDays))).toBe("saved");
});

it.each([
  ["a question that the form does not have", { item: "11" }, "unknown-item"],
  ["an answer that does not exist", { value: 4 }, "answer-out-of-range"],
  ["script for an answer", { value: "<script>alert(1)</script>" }, "invalid-input"],
  ["words that are no longer in use", { textVersion: "old" }, "text-version-changed"],
  ["a form that is not asked for", { instrument: "who-5", textVersion: "who-2024" }, "form-not-due"],
  ["somebody else's course", { pathwayId: "01930000-0000-7000-8000-000000000f02" }, "not-found"],
])("%s is refused, and nothing is stored", async (_what, wrong, refusal) => {
  const { db } = clinic;
  const solveig = await patientFor(db);
  expect(kindOf(await saving(db, solveig.actor, answer(solveig, wrong)))).toBe(refusal);
  expect(await db.prisma.begunForm.count({ where: { patientId: solveig.patientId } })).toBe(0);
});

let waiting: ReturnType<typeof arrives> | undefined;
const patientFor = (db: Database) => (waiting ??= arrives(db, PATIENTS.solveig));

it("nobody sees or adds to another patient's unfinished answers, and staff have none", async () => {
  const { db } = clinic;
  const ola = await arrives(db, PATIENTS.ola);
  const other = await patientFor(db);
  await saving(db, ola.actor, answer(ola));
  expect(kindOf(await saving(db, other.actor, answer(ola, { item: "2" })))).toBe("not-found");
  expect(kindOf(await saving(db, other.actor, answer({ ...other, formId: ola.formId })))).toBe("not-found");
  expect(kindOf(await saving(db, actorOf("doctor"), answer(ola)))).toBe("access-refused");
  expect((await begun(db, other.actor)).begun).toBeNull();
});
