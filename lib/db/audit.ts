import { createHash } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Database } from "@/lib/db/open-database";
import type { Tx } from "@/lib/db/unit-of-work";

/** What was done. `payload` is stored as canonical JSON text; keep health content out of it: ids, kinds and counts. */
export type AuditDeed = { action: string; patientId: string | null; subjectId: string | null; payload: unknown };

export type AuditRow = {
  seq: number;
  at: Date;
  actorId: string | null;
  actorRole: string;
  action: string;
  patientId: string | null;
  subjectId: string | null;
  payload: string;
  previousHash: string;
  hash: string;
};

/** The hash before the first row. */
export const CHAIN_START = "0".repeat(64);

/**
 * Appends to the audit chain, in the caller's transaction. The chain's lock is held until that transaction ends, so this belongs
 * last in it; place and hash are found by the same statement that takes the lock. Sequence numbers have no gaps.
 */
export async function appendAudit(tx: Tx, deed: AuditDeed, actor: Actor, now: Date): Promise<void> {
  await tx.$executeRaw(auditInsert(deed, actor, now));
}

/** The statement that appends a row, alone or as part of a larger one. */
export function auditInsert(deed: AuditDeed, actor: Actor, now: Date): Prisma.Sql {
  const { action, patientId, subjectId } = deed;
  const { userId: actorId, role: actorRole } = actor;
  const row = { at: now, actorId, actorRole, action, patientId, subjectId, payload: canonicalJson(deed.payload) };
  return Prisma.sql`
    WITH tail AS MATERIALIZED (SELECT seq + 1 AS seq, hash FROM app_audit_tail())
    INSERT INTO audit_entry (seq, at, "actorId", "actorRole", action, "patientId", "subjectId", payload, "previousHash", hash)
    SELECT seq, ${now}, ${actorId}::uuid, ${actorRole}, ${action}, ${patientId}::uuid, ${subjectId}, ${row.payload}, hash,
      encode(sha256(convert_to(hash || '[' || seq || ',' || ${factsText(row)}, 'UTF8')), 'hex')
    FROM tail`;
}

type AuditFacts = Omit<AuditRow, "seq" | "previousHash" | "hash">;

/** sha256 over the previous hash and the row's canonical text: an array of its fields in fixed order, as JSON. */
export function auditHash(row: Omit<AuditRow, "hash">): string {
  const text = `[${row.seq},${factsText(row)}`;
  return createHash("sha256").update(row.previousHash).update(text).digest("hex");
}

/** The array after its first field, the place in the chain, which only the database knows when a row is added. */
function factsText({ at, actorId, actorRole, action, patientId, subjectId, payload }: AuditFacts): string {
  return JSON.stringify([at.toISOString(), actorId, actorRole, action, patientId, subjectId, payload]).slice(1);
}

/** JSON with sorted keys: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

export type ChainVerdict =
  | { kind: "intact"; count: number; lastHash: string }
  | { kind: "broken"; seq: number; why: "missing" | "does-not-follow" | "content-changed"; at: Date | null };

const PAGE = 2_000;

/**
 * Walks the whole chain, oldest first, and names the first row that is missing, does not follow its predecessor or was changed.
 * Rows cut off the end leave no trace in the chain itself: compare `count` and `lastHash` with a copy kept elsewhere.
 */
export async function verifyAuditChain(db: Database): Promise<ChainVerdict> {
  let previous = { seq: 0, hash: CHAIN_START };
  for (;;) {
    const rows: AuditRow[] = await db.prisma.auditEntry.findMany({
      where: { seq: { gt: previous.seq } },
      orderBy: { seq: "asc" },
      take: PAGE,
    });
    for (const row of rows) {
      const fault = faultOf(row, previous);
      if (fault !== null)
        return {
          kind: "broken",
          seq: fault === "missing" ? previous.seq + 1 : row.seq,
          why: fault,
          at: fault === "missing" ? null : row.at,
        };
      previous = row;
    }
    if (rows.length < PAGE) return { kind: "intact", count: previous.seq, lastHash: previous.hash };
  }
}

function faultOf(
  row: AuditRow,
  previous: { seq: number; hash: string },
): "missing" | "does-not-follow" | "content-changed" | null {
  if (row.seq !== previous.seq + 1) return "missing";
  if (row.previousHash !== previous.hash) return "does-not-follow";
  return auditHash(row) === row.hash ? null : "content-changed";
}
