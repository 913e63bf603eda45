import { expect, test } from "vitest";
import { visitor } from "@/lib/domain/access/actor";
import { appendAudit, auditHash, canonicalJson, verifyAuditChain } from "@/lib/db/audit";
import type { Database } from "@/lib/db/open-database";
import { rollBackWith, unitOfWork } from "@/lib/db/unit-of-work";
import { openTestDatabase } from "@/tests/support/database";
import { NOON } from "@/tests/support/database-rows";

const append = (db: Database, action: string) =>
  unitOfWork(db, visitor("nb"), NOON, (tx) =>
    appendAudit(
      tx,
      { action, patientId: null, subjectId: null, payload: { b: 1, a: [2, { d: 3, c: 4 }] } },
      visitor("nb"),
      NOON,
    ),
  );

const withChain = async (length: number, work: (db: Database) => Promise<void>) => {
  const db = await openTestDatabase();
  try {
    for (let row = 1; row <= length; row += 1) await append(db, `deed-${row}`);
    await work(db);
  } finally {
    await db.close();
  }
};

/** What somebody with the keys to the database could do: switch the triggers off and change a row. */
const tamper = async (db: Database, sql: string) => {
  await db.prisma.$executeRawUnsafe(`ALTER TABLE "audit_entry" DISABLE TRIGGER USER`);
  await db.prisma.$executeRawUnsafe(sql);
};

test("an untouched chain verifies, and the same payload is always the same text", async () => {
  await withChain(3, async (db) => {
    const verdict = await verifyAuditChain(db);
    expect(verdict).toMatchObject({ kind: "intact", count: 3 });
    const first = await db.prisma.auditEntry.findUniqueOrThrow({ where: { seq: 1 } });
    expect(first.payload).toBe('{"a":[2,{"c":4,"d":3}],"b":1}');
    expect(first.previousHash).toBe("0".repeat(64));
    expect(canonicalJson({ b: undefined, a: null })).toBe('{"a":null}');
  });
});

test("the hash is sha256 over the previous hash and the row's text", () => {
  const row = {
    seq: 1,
    at: new Date("2026-11-02T11:00:00.000Z"),
    actorId: null,
    actorRole: "visitor",
    action: "submit-enquiry",
    patientId: null,
    subjectId: null,
    payload: "{}",
    previousHash: "0".repeat(64),
  };
  expect(auditHash(row)).toBe("7ad2a6c072b7ed2168c6f56f354c362a123b9a76c31b31ec347d81ac590f4b02");
});

test("a changed row is found and named", async () => {
  await withChain(5, async (db) => {
    await tamper(db, `UPDATE "audit_entry" SET "action" = 'nothing-happened' WHERE "seq" = 3`);
    expect(await verifyAuditChain(db)).toEqual({ kind: "broken", seq: 3, why: "content-changed", at: NOON });
  });
});

test("a row changed together with its own hash breaks at the row after it", async () => {
  await withChain(5, async (db) => {
    const third = await db.prisma.auditEntry.findUniqueOrThrow({ where: { seq: 3 } });
    const hash = auditHash({ ...third, action: "nothing-happened" });
    await tamper(db, `UPDATE "audit_entry" SET "action" = 'nothing-happened', "hash" = '${hash}' WHERE "seq" = 3`);
    expect(await verifyAuditChain(db)).toEqual({ kind: "broken", seq: 4, why: "does-not-follow", at: NOON });
  });
});

test("a removed row is found and named", async () => {
  await withChain(5, async (db) => {
    await tamper(db, `DELETE FROM "audit_entry" WHERE "seq" = 2`);
    expect(await verifyAuditChain(db)).toEqual({ kind: "broken", seq: 2, why: "missing", at: null });
  });
});

test("many writers at once, some of whom roll back, leave no gap", async () => {
  await withChain(0, async (db) => {
    const writers = Array.from({ length: 24 }, (_, writer) =>
      writer % 4 === 0
        ? unitOfWork<unknown, string>(db, visitor("nb"), NOON, async (tx) => {
            await appendAudit(
              tx,
              { action: "undone", patientId: null, subjectId: null, payload: null },
              visitor("nb"),
              NOON,
            );
            rollBackWith("changed my mind");
          })
        : append(db, `writer-${writer}`),
    );
    const outcomes = await Promise.all(writers);
    expect(outcomes.filter((outcome) => outcome.committed)).toHaveLength(18);
    expect(await verifyAuditChain(db)).toMatchObject({ kind: "intact", count: 18 });
  });
});
