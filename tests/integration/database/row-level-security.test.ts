import { beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor, type SignedInActor } from "@/lib/domain/access/actor";
import { insertAccessLog } from "@/lib/db/access-log";
import { appendAudit } from "@/lib/db/audit";
import { Prisma } from "@/lib/generated/prisma/client";
import { unitOfCommand, unitOfWork, unsafeAsSystem, type Tx } from "@/lib/db/unit-of-work";
import { newId } from "@/lib/platform/ids";
import { useTestDatabase } from "@/tests/support/database";
import {
  addNote,
  addPatient,
  addRoom,
  addStaff,
  addToCareTeam,
  addVisit,
  hoursAfterNoon,
  NOON,
  type AddedPatient,
} from "@/tests/support/database-rows";

// Every query here forgets its `where`: only the database stands between the actor and the other patient.

const database = useTestDatabase();
type Staff = SignedInActor;
let kari: AddedPatient, ola: AddedPatient;
let doctor: Staff, psychologist: Staff, nurse: Staff, lead: Staff, stranger: Staff;

beforeAll(async () => {
  const { db } = database;
  [kari, ola] = [await addPatient(db, "Kari Nordmann"), await addPatient(db, "Ola Hansen")];
  doctor = await addStaff(db, "Ingrid Moe", "doctor");
  psychologist = await addStaff(db, "Sigrid Dahl", "psychologist");
  nurse = await addStaff(db, "Jonas Berg", "nurse");
  lead = await addStaff(db, "Marit Vik", "lead");
  stranger = await addStaff(db, "Per Lund", "doctor");
  for (const member of [doctor, psychologist, nurse]) await addToCareTeam(db, kari, member);
  for (const patient of [kari, ola]) {
    await addNote(db, patient, psychologist.userId, true);
    await addNote(db, patient, psychologist.userId, false);
  }
});

const as = async <T>(actor: Actor, work: (tx: Tx) => Promise<T>, now = NOON): Promise<T> => {
  const outcome = await unitOfWork(database.db, actor, now, work);
  if (!outcome.committed) throw new Error("rolled back");
  return outcome.value;
};
const notesSeenBy = (actor: Actor, now = NOON) => as(actor, (tx) => tx.note.findMany(), now);
const patientsSeenBy = async (actor: Actor, now = NOON) => {
  const rows = await as(actor, (tx) => tx.patient.findMany(), now);
  return rows.map((row) => row.name).sort();
};

describe("who sees whom", () => {
  test("a patient sees their own record and nobody else's", async () => {
    expect(await patientsSeenBy(kari.actor)).toEqual(["Kari Nordmann"]);
    const notes = await notesSeenBy(kari.actor);
    expect(notes).toHaveLength(2);
    expect(notes.every((note) => note.patientId === kari.patientId)).toBe(true);
  });

  test("a psychologist sees the patients of their care team, therapy content included", async () => {
    expect(await patientsSeenBy(psychologist)).toEqual(["Kari Nordmann"]);
    expect(await notesSeenBy(psychologist)).toHaveLength(2);
  });

  test("a nurse never sees therapy content", async () => {
    const notes = await notesSeenBy(nurse);
    expect(notes.map((note) => note.therapyContent)).toEqual([false]);
  });

  test("a doctor outside the care team sees nobody", async () => {
    expect(await patientsSeenBy(stranger)).toEqual([]);
    expect(await notesSeenBy(stranger)).toEqual([]);
  });

  test("the clinic lead sees who is treated and no clinical content", async () => {
    expect(await patientsSeenBy(lead)).toEqual(["Kari Nordmann", "Ola Hansen"]);
    expect(await notesSeenBy(lead)).toEqual([]);
  });

  test("a visitor sees nothing", async () => {
    expect(await patientsSeenBy(visitor("nb"))).toEqual([]);
    expect(await as(visitor("nb"), (tx) => tx.user.findMany())).toEqual([]);
  });

  test("a care team membership that has ended shows nothing any more", async () => {
    const earlier = await addStaff(database.db, "Tone Eide", "psychologist");
    await addToCareTeam(database.db, ola, earlier, hoursAfterNoon(1));
    expect(await patientsSeenBy(earlier, NOON)).toEqual(["Ola Hansen"]);
    expect(await patientsSeenBy(earlier, hoursAfterNoon(1))).toEqual([]);
  });

  test("staff of a visit see its patient until the visit is cancelled", async () => {
    const substitute = await addStaff(database.db, "Nils Aas", "nurse");
    const roomId = await addRoom(database.db, "Rom V");
    const visitId = await addVisit(database.db, ola, roomId, lead.userId);
    await database.db.prisma.visitStaff.create({
      data: { visitId, userId: substitute.userId, patientId: ola.patientId, role: "nurse" },
    });
    expect(await patientsSeenBy(substitute)).toEqual(["Ola Hansen"]);
    const cancelled = {
      cancelledAt: NOON,
      cancelledById: lead.userId,
      cancelledKind: "cancelled",
      cancelledReason: "Syk",
    };
    await database.db.prisma.visit.update({ where: { id: visitId }, data: cancelled });
    expect(await patientsSeenBy(substitute)).toEqual([]);
  });

  test("a blocked employee sees nothing until the block is lifted, and a break-glass opening shows the record while it lasts", async () => {
    const blocked = await addStaff(database.db, "Rolf Krog", "doctor");
    await addToCareTeam(database.db, ola, blocked);
    expect(await patientsSeenBy(blocked)).toEqual(["Ola Hansen"]);
    const blockId = newId();
    await as(ola.actor, (tx) =>
      tx.blockedEmployee.create({
        data: { id: blockId, patientId: ola.patientId, userId: blocked.userId, blockedAt: NOON },
      }),
    );
    expect(await patientsSeenBy(blocked)).toEqual([]);
    const opening = {
      id: newId(),
      patientId: ola.patientId,
      userId: blocked.userId,
      reason: "Bevisstløs",
      openedAt: NOON,
      expiresAt: hoursAfterNoon(1),
    };
    await as(blocked, (tx) => tx.breakGlass.create({ data: opening }));
    expect(await patientsSeenBy(blocked)).toEqual(["Ola Hansen"]);
    expect(await patientsSeenBy(blocked, hoursAfterNoon(2))).toEqual([]);
    await as(ola.actor, (tx) =>
      tx.blockedEmployee.update({ where: { id: blockId }, data: { liftedAt: hoursAfterNoon(2) } }),
    );
    expect(await patientsSeenBy(blocked, hoursAfterNoon(2))).toEqual(["Ola Hansen"]);
  });
});

describe("a care relation that changes in the middle of a transaction", () => {
  test("counts from the statement that begins it to the one that ends it, though the answer is kept", async () => {
    const substitute = await addStaff(database.db, "Tone Moe", "psychologist");
    const member = { patientId: ola.patientId, pathwayId: ola.pathwayId, userId: substitute.userId };
    const changed = (tx: Tx, work: (tx: Tx) => Promise<unknown>) => unsafeAsSystem(tx, "the team changes", work);
    const seen = await as(substitute, async (tx) => {
      const before = await tx.note.count();
      const data = { id: newId(), ...member, role: "psychologist", fromAt: NOON };
      await changed(tx, () => tx.careTeamMember.create({ data }));
      const during = await tx.note.count();
      await changed(tx, () => tx.careTeamMember.update({ where: { id: data.id }, data: { toAt: NOON } }));
      return [before, during, await tx.note.count()];
    });
    expect(seen).toEqual([0, 2, 0]);
  });

  test("a break-glass opening shows the record to the transaction that writes it", async () => {
    const substitute = await addStaff(database.db, "Geir Aas", "psychologist");
    const opening = { id: newId(), patientId: ola.patientId, userId: substitute.userId, reason: "Bevisstløs" };
    const seen = await as(substitute, async (tx) => {
      const before = await tx.note.count();
      await tx.breakGlass.create({ data: { ...opening, openedAt: NOON, expiresAt: hoursAfterNoon(1) } });
      return [before, await tx.note.count()];
    });
    expect(seen).toEqual([0, 2]);
  });
});

describe("who writes what", () => {
  const noteOf = (patient: AddedPatient, signedById: string) => ({
    id: newId(),
    patientId: patient.patientId,
    pathwayId: patient.pathwayId,
    kind: "integration",
    content: {},
    therapyContent: true,
    signedAt: NOON,
    signedById,
  });

  test("nobody writes in the record of a patient they may not open", async () => {
    await expect(as(psychologist, (tx) => tx.note.create({ data: noteOf(ola, psychologist.userId) }))).rejects.toThrow(
      /row-level security/,
    );
    expect(await database.db.prisma.note.count({ where: { patientId: ola.patientId } })).toBe(2);
  });

  test("a nurse signs no notes and a patient orders no medicine", async () => {
    await expect(as(nurse, (tx) => tx.note.createMany({ data: [noteOf(kari, nurse.userId)] }))).rejects.toThrow(
      /row-level security/,
    );
    const decision = {
      id: newId(),
      patientId: kari.patientId,
      pathwayId: kari.pathwayId,
      decision: "continue",
      reason: "",
      agreedWithId: newId(),
      decidedAt: NOON,
      decidedById: newId(),
    };
    await expect(as(kari.actor, (tx) => tx.checkpointDecision.create({ data: decision }))).rejects.toThrow(
      /row-level security/,
    );
  });

  test("the app's role deletes nothing clinical, whatever the policies say", async () => {
    await expect(as(doctor, (tx) => tx.measurement.deleteMany())).rejects.toThrow(/permission denied/);
  });

  test("another patient's pathway is not raised to a new version", async () => {
    const changed = await as(doctor, (tx) =>
      tx.pathway.updateMany({ where: { id: ola.pathwayId }, data: { version: { increment: 1 } } }),
    );
    expect(changed.count).toBe(0);
  });

  test("a visitor sends an enquiry and cannot read any back", async () => {
    const enquiry = {
      id: newId(),
      name: "Eva",
      phone: "900",
      message: "",
      preferredTime: "",
      locale: "nb",
      receivedAt: NOON,
    };
    await as(visitor("nb"), (tx) => tx.enquiry.createMany({ data: [enquiry] }));
    expect(await as(visitor("nb"), (tx) => tx.enquiry.findMany())).toEqual([]);
    expect(await as(lead, (tx) => tx.enquiry.count())).toBe(1);
  });

  test("a view is logged in the viewer's own name only, and the patient reads the log", async () => {
    const view = {
      patientId: kari.patientId,
      basis: "care-team" as const,
      query: "patient-overview",
      information: ["notes"],
    };
    await as(doctor, (tx) => insertAccessLog(tx, view, doctor, NOON));
    await expect(as(nurse, (tx) => insertAccessLog(tx, view, doctor, NOON))).rejects.toThrow(/row-level security/);
    const log = await as(kari.actor, (tx) => tx.accessLogEntry.findMany());
    expect(log.map((entry) => [entry.actorId, entry.query])).toEqual([[doctor.userId, "patient-overview"]]);
    expect(await as(ola.actor, (tx) => tx.accessLogEntry.findMany())).toEqual([]);
    expect(await as(doctor, (tx) => tx.accessLogEntry.findMany())).toEqual([]);
  });

  test("everybody appends to the audit chain and only the lead reads it", async () => {
    for (const actor of [visitor("nb"), kari.actor, nurse]) {
      await as(actor, (tx) =>
        appendAudit(tx, { action: "test", patientId: null, subjectId: null, payload: {} }, actor, NOON),
      );
    }
    expect(await as(nurse, (tx) => tx.auditEntry.count())).toBe(0);
    const seen = await as(lead, (tx) => tx.auditEntry.findMany({ orderBy: { seq: "asc" } }));
    expect(seen.map((entry) => [entry.seq, entry.actorRole])).toEqual([
      [1, "visitor"],
      [2, "patient"],
      [3, "nurse"],
    ]);
  });

  test("a draft is its writer's alone", async () => {
    const draft = { userId: psychologist.userId, key: "sign-note", values: { text: "…" }, savedAt: NOON };
    await as(psychologist, (tx) => tx.draft.create({ data: draft }));
    expect(await as(doctor, (tx) => tx.draft.findMany())).toEqual([]);
    expect(await as(psychologist, (tx) => tx.draft.deleteMany())).toEqual({ count: 1 });
  });
});

describe("the way around", () => {
  test("unsafeAsSystem sees everything for its own work and nothing after it", async () => {
    const [inside, after] = await as(nurse, async (tx) => {
      const seen = await unsafeAsSystem(tx, "a test of the way around", () => tx.note.count());
      return [seen, await tx.note.count()];
    });
    expect([inside, after]).toEqual([4, 1]);
  });

  test("a command reads one row as the system, of a pathway that the actor may see, and goes on as themselves", async () => {
    const begin = (of: AddedPatient, select: Prisma.Sql) => {
      const unsafeWhole = { pathwayId: of.pathwayId, why: "a test of the way around", select };
      const work = async (tx: Tx, _before: unknown, whole?: { notes: number }) => [whole?.notes, await tx.note.count()];
      return unitOfCommand(database.db, nurse, NOON, { commandId: newId(), unsafeWhole }, work);
    };
    const allNotes = Prisma.sql`SELECT count(*)::int AS notes FROM note`;
    expect((await begin(kari, allNotes)).value).toEqual([4, 1]);
    expect((await begin(ola, allNotes)).value).toEqual([undefined, 1]);
    await expect(begin(kari, Prisma.sql`SELECT 1 AS notes WHERE false`)).rejects.toThrow("Nothing was read");
  });

  test("whoever catches an error of unsafeAsSystem goes on as themselves", async () => {
    const seen = await as(nurse, async (tx) => {
      await unsafeAsSystem(tx, "a test of the way around", () => Promise.reject(new Error("a rule failed"))).catch(
        () => undefined,
      );
      return tx.note.count();
    });
    expect(seen).toBe(1);
  });

  test("no table is left without row-level security", async () => {
    const open = await database.db.prisma.$queryRaw<{ name: string }[]>`
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
        AND (NOT c.relrowsecurity OR NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))`;
    expect(open).toEqual([]);
  });

  test("the question whom the actor may see is answered once a statement, not once a row", async () => {
    const plan = await as(psychologist, (tx) => tx.$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN SELECT * FROM "note"`);
    expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toMatch(/InitPlan/);
    expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).not.toMatch(/[^n]SubPlan/);
  });
});
