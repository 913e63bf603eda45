import { addHours, addMinutes } from "date-fns";
import { expect, it } from "vitest";
import { blockEmployee } from "@/lib/commands/access/block-employee";
import { breakGlass } from "@/lib/commands/access/break-glass";
import { liftBlock } from "@/lib/commands/access/lift-block";
import { setCareTeam } from "@/lib/commands/care-team/set-care-team";
import { insertAccessLog } from "@/lib/db/access-log";
import type { Database } from "@/lib/db/open-database";
import { findPathwayId } from "@/lib/db/pathways";
import { unitOfWork } from "@/lib/db/unit-of-work";
import type { Actor, SignedInActor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { accessReview } from "@/lib/queries/access/access-review";
import { findPatient } from "@/lib/queries/access/find-patient";
import { ownAccessLog } from "@/lib/queries/access/own-access-log";
import { patientAccessLog } from "@/lib/queries/access/patient-access-log";
import type { Query } from "@/lib/queries/define-query";
import { PATIENTS, type PatientPersona } from "@/prisma/personas";
import { actorOf, STAFF } from "@/prisma/staff";
import { expectNothingWritten, MONDAY, refusalOf, registered, succeed, useClinic } from "@/tests/support/clinic";

const clinic = useClinic();
const doctor = actorOf("doctor");
const outsider = actorOf("secondDoctor");
const REASON = "Innlagt med brystsmerter, trenger å vite hva hun har fått.";

async function patient(db: Database, persona: PatientPersona) {
  const { patientId, userId, pathwayId } = await registered(db, persona);
  const actor: SignedInActor = { userId, name: persona.name, role: "patient", patientId, locale: "nb" };
  return { actor, patientId, pathwayId };
}

async function mayOpen(db: Database, actor: Actor, pathwayId: string, now = MONDAY): Promise<boolean> {
  const work = await unitOfWork(db, actor, now, (tx) => findPathwayId(tx, pathwayId));
  return work.value === pathwayId;
}

async function view<Input, View>(query: Query<Input, View>, input: Input, actor: Actor, now = MONDAY): Promise<View> {
  const result = await query.run(input, { actor, db: clinic.db, now });
  if (!result.ok) throw new Error(`${query.name}: ${result.refusal.kind}`);
  return result.value;
}

async function looked(db: Database, actor: SignedInActor, patientId: string, now = MONDAY) {
  await unitOfWork(db, actor, now, (tx) =>
    insertAccessLog(
      tx,
      { patientId, basis: "care-team", query: "session-view", information: ["dose", "session"] },
      actor,
      now,
    ),
  );
}

it("break-glass opens one record for four hours to whoever wrote why, and tells patient and lead", async () => {
  const { db } = clinic;
  const { actor, patientId, pathwayId } = await patient(db, PATIENTS.eva);
  const other = await patient(db, PATIENTS.per);
  expect(await mayOpen(db, outsider, pathwayId)).toBe(false);
  const opened = await succeed(breakGlass, db, outsider, { patientId, reason: REASON });
  expect(opened).toMatchObject({ pathwayId, sessionId: null });
  expect(await mayOpen(db, outsider, pathwayId)).toBe(true);
  expect(await mayOpen(db, outsider, other.pathwayId)).toBe(false);
  expect(await mayOpen(db, outsider, pathwayId, new Date(addHours(MONDAY, 4).getTime() - 1))).toBe(true);
  expect(await mayOpen(db, outsider, pathwayId, addHours(MONDAY, 4))).toBe(false);

  const expected = { name: STAFF.secondDoctor.name, reason: REASON, openedAt: MONDAY, expiresAt: addHours(MONDAY, 4) };
  expect((await view(ownAccessLog, {}, actor)).openings).toMatchObject([expected]);
  expect((await view(ownAccessLog, {}, other.actor)).openings).toEqual([]);
  const review = await view(accessReview, {}, actorOf("lead"));
  expect(review.openings).toMatchObject([
    { staffName: STAFF.secondDoctor.name, patientName: "Eva Strand", reason: REASON, openNow: true },
  ]);
  const audit = await db.prisma.auditEntry.findFirstOrThrow({ where: { action: "glass.broken", patientId } });
  expect(audit.payload).not.toContain("bryst");
});

it("break-glass asks for twenty characters, a patient who exists, and a record not open already", async () => {
  const { db } = clinic;
  const { patientId } = await patient(db, PATIENTS.anne);
  await expectNothingWritten(db, async () => {
    expect(await refusalOf(breakGlass, db, outsider, { patientId, reason: "Nitten tegn er lite" })).toBe(
      "invalid-input",
    );
    expect(await refusalOf(breakGlass, db, outsider, { patientId: newId(), reason: REASON })).toBe("not-found");
    expect(await refusalOf(breakGlass, db, doctor, { patientId, reason: REASON })).toBe("open-already");
    expect(await refusalOf(breakGlass, db, actorOf("lead"), { patientId, reason: REASON })).toBe("access-refused");
  });
});

it("block-employee shuts a doctor of the care team out until lift-block; an emergency reason passes, and is seen", async () => {
  const { db } = clinic;
  const { actor, patientId, pathwayId } = await patient(db, PATIENTS.hanne);
  const wish = { userId: STAFF.doctor.userId };
  expect(await mayOpen(db, doctor, pathwayId)).toBe(true);
  await succeed(blockEmployee, db, actor, wish);
  expect(await mayOpen(db, doctor, pathwayId)).toBe(false);
  expect(await refusalOf(blockEmployee, db, actor, wish)).toBe("already-blocked");
  const { employees } = await view(ownAccessLog, {}, actor);
  expect(employees.find(({ userId }) => userId === STAFF.doctor.userId)).toMatchObject({
    inTeam: true,
    role: "doctor",
    blockedAt: MONDAY,
  });
  expect((await view(accessReview, {}, actorOf("lead"))).blocks).toMatchObject([
    { staffName: STAFF.doctor.name, patientName: PATIENTS.hanne.name },
  ]);

  await succeed(breakGlass, db, doctor, { patientId, reason: REASON });
  expect(await mayOpen(db, doctor, pathwayId)).toBe(true);

  await succeed(liftBlock, db, actor, wish, addHours(MONDAY, 5));
  expect(await mayOpen(db, doctor, pathwayId, addHours(MONDAY, 5))).toBe(true);
  expect(await refusalOf(liftBlock, db, actor, wish)).toBe("not-blocked");
});

it("only clinical staff who have been near the record can be blocked, and only from one's own", async () => {
  const { db } = clinic;
  const { actor, patientId } = await patient(db, PATIENTS.mona);
  await looked(db, { ...actorOf("lead") }, patientId);
  await expectNothingWritten(db, async () => {
    expect(await refusalOf(blockEmployee, db, actor, { userId: STAFF.secondPsychologist.userId })).toBe("not-found");
    expect(await refusalOf(blockEmployee, db, actor, { userId: STAFF.lead.userId })).toBe("not-blockable");
    expect(await refusalOf(blockEmployee, db, doctor, { userId: STAFF.nurse.userId })).toBe("access-refused");
  });
});

it("find-patient answers to a whole number, or whole name and birth date, and tells the patient of the search", async () => {
  const { db } = clinic;
  const persona = PATIENTS.ola;
  const { actor, patientId, pathwayId } = await patient(db, persona);
  const { nationalId, name, birthDate } = persona;
  const hit = { patientId, name, birthDate, pathwayId, sessionId: null };
  expect(await view(findPatient, { nationalId }, doctor)).toEqual([{ ...hit, openable: true }]);
  expect(await view(findPatient, { name: name.toUpperCase(), birthDate }, outsider, addMinutes(MONDAY, 1))).toEqual([
    { ...hit, openable: false },
  ]);
  expect(await view(findPatient, { name: "Ola", birthDate }, outsider)).toEqual([]);
  expect(await view(findPatient, { name, birthDate: "1950-01-01" }, outsider)).toEqual([]);
  const { views } = await view(ownAccessLog, {}, actor);
  expect(views).toMatchObject([
    { name: STAFF.secondDoctor.name, searched: true, information: ["name-and-birth-date"] },
    { name: STAFF.doctor.name, searched: true, basis: "care-team" },
  ]);
});

it("the patient reads who saw what, gathered by person and day; nobody else's log, and the lead sees kinds only", async () => {
  const { db } = clinic;
  const { actor, patientId } = await patient(db, PATIENTS.ida);
  const other = await patient(db, PATIENTS.jon);
  for (const minutes of [0, 10, 25]) await looked(db, actorOf("nurse"), patientId, addMinutes(MONDAY, minutes));
  await looked(db, actorOf("nurse"), patientId, addHours(MONDAY, 24));
  const { views } = await view(ownAccessLog, {}, actor);
  const row = { name: STAFF.nurse.name, actorRole: "nurse", basis: "care-team", information: ["dose", "session"] };
  expect(views).toMatchObject([
    { ...row, firstAt: addHours(MONDAY, 24) },
    { ...row, firstAt: MONDAY, lastAt: addMinutes(MONDAY, 25) },
  ]);
  expect((await view(ownAccessLog, {}, other.actor)).views).toEqual([]);
  expect((await view(patientAccessLog, { patientId }, actorOf("lead"))).views).toMatchObject(views);
  expect(await patientAccessLog.run({ patientId }, { actor: doctor, db, now: MONDAY })).toMatchObject({
    refusal: { kind: "access-refused" },
  });
  expect(await patientAccessLog.run({ patientId: "x" }, { actor: actorOf("lead"), db, now: MONDAY })).toMatchObject({
    refusal: { kind: "not-found" },
  });
});

it("leaving the care team ends the access at that moment", async () => {
  const { db } = clinic;
  const { pathwayId } = await patient(db, PATIENTS.liv);
  const later = addHours(MONDAY, 1);
  await succeed(setCareTeam, db, actorOf("lead"), teamWithout(pathwayId), later);
  expect(await mayOpen(db, doctor, pathwayId, addMinutes(later, 1))).toBe(false);
  expect(await mayOpen(db, outsider, pathwayId, addMinutes(later, 1))).toBe(true);
});

function teamWithout(pathwayId: string) {
  return {
    pathwayId,
    psychologistId: STAFF.psychologist.userId,
    doctorIds: [STAFF.secondDoctor.userId],
    nurseIds: [STAFF.nurse.userId],
    reason: "Lege Lien har permisjon.",
  };
}
