import { expect } from "vitest";
import { z } from "zod";
import type { Command } from "@/lib/commands/define-command";
import type { Database } from "@/lib/db/open-database";
import { refreshStanding } from "@/lib/db/standings";
import { unitOfWork } from "@/lib/db/unit-of-work";
import { type Actor, SYSTEM } from "@/lib/domain/access/actor";
import type { Permission } from "@/lib/domain/access/policy";
import { newId } from "@/lib/platform/ids";

type Facts<P extends Permission, E extends { kind: string }, Saved> = {
  db: Database;
  command: Command<P, E, Saved>;
  now: Date;
  /** Without the command id: the test makes its own. */
  input: object;
  may: Actor;
  mayNot: Actor;
  /** The row of the audit chain that it must leave. */
  action: string;
  /** What the same wish answers when it is made a second time with an id of its own; `saved` where twice is fine. */
  again: string;
  /** False for what is written beside the courses: then no course's version is raised. */
  onCourse?: boolean;
};

/**
 * What holds for every command: a role without the permission is refused and writes nothing; it writes its row and its audit row; the same id
 * again answers the same and writes nothing; a refusal writes nothing; the standing it keeps is the one of the whole record. Answers what was saved.
 */
export async function expectCommandFacts<P extends Permission, E extends { kind: string }, Saved>(
  facts: Facts<P, E, Saved>,
): Promise<Saved> {
  const { db, command, now, input, may, mayNot, action, again, onCourse = true } = facts;
  const run = (actor: Actor, commandId: string) => command.run({ ...input, commandId }, { actor, db, now });
  const before = await trace(db);
  expect(await run(mayNot, newId())).toMatchObject({ ok: false, refusal: { kind: "access-refused" } });
  expect(await trace(db)).toEqual(before);

  const commandId = newId();
  const first = await run(may, commandId);
  if (!first.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(first.refusal)}`);
  const [subjectId] = Object.values(first.value as Record<string, string>);
  const audit = await db.prisma.auditEntry.findFirst({ where: { action, subjectId: subjectId ?? "" } });
  expect(audit).toMatchObject({ actorId: may.userId, at: now });
  const after = await trace(db);
  expect(after).toEqual({
    audit: before.audit + 1,
    receipts: before.receipts + 1,
    versions: before.versions + (onCourse ? 1 : 0),
  });

  if (onCourse) await expectStandingOfWholeRecord(db, input, now);

  expect(await run(may, commandId)).toEqual(first);
  expect(await trace(db)).toEqual(after);
  const second = await run(may, newId());
  expect(second.ok ? "saved" : second.refusal.kind).toBe(again);
  if (!second.ok) expect(await trace(db)).toEqual(after);
  return first.value;
}

/** A command may keep the standing of the record as it will leave it, without reading it again: it must be the one derived from what is stored. */
async function expectStandingOfWholeRecord(db: Database, input: object, now: Date): Promise<void> {
  const { success, data } = z.object({ pathwayId: z.string() }).safeParse(input);
  if (!success) return;
  const { pathwayId } = data;
  const kept = await db.prisma.pathwayStanding.findUnique({ where: { pathwayId } });
  await unitOfWork(db, SYSTEM, now, (tx) => refreshStanding(tx, pathwayId, now));
  expect(kept).toEqual(await db.prisma.pathwayStanding.findUnique({ where: { pathwayId } }));
}

/** How much has been written to any course. */
async function trace(db: Database): Promise<{ audit: number; receipts: number; versions: number }> {
  const [audit, receipts, versions] = await Promise.all([
    db.prisma.auditEntry.count(),
    db.prisma.commandReceipt.count(),
    db.prisma.pathway.aggregate({ _sum: { version: true } }),
  ]);
  return { audit, receipts, versions: versions._sum.version ?? 0 };
}
