import { expect, test } from "vitest";
import { visitor } from "@/lib/domain/access/actor";
import { keepReceiptAndAudit } from "@/lib/db/command-receipts";
import { type CommandReceipt, rollBackWith, type Tx, unitOfCommand, unitOfWork } from "@/lib/db/unit-of-work";
import { newId } from "@/lib/platform/ids";
import { useTestDatabase } from "@/tests/support/database";
import { NOON } from "@/tests/support/database-rows";

const database = useTestDatabase();

const keep = (tx: Tx, commandId: string) => {
  const deed = { action: "x", patientId: null, subjectId: null, payload: null };
  return keepReceiptAndAudit(tx, { commandId, command: "x", result: {} }, deed, visitor("nb"), NOON);
};

test("a unit of work that is rolled back with a value answers it and keeps nothing", async () => {
  const commandId = newId();
  const outcome = await unitOfWork<string, { kind: "stale" }>(database.db, visitor("nb"), NOON, async (tx) => {
    await keep(tx, commandId);
    return rollBackWith({ kind: "stale" });
  });
  expect(outcome).toEqual({ committed: false, value: { kind: "stale" } });
  expect(await database.db.prisma.commandReceipt.count({ where: { id: commandId } })).toBe(0);
});

test("an error rolls back and is thrown on", async () => {
  const commandId = newId();
  const work = unitOfWork(database.db, visitor("nb"), NOON, async (tx) => {
    await keep(tx, commandId);
    throw new Error("the lights went out");
  });
  await expect(work).rejects.toThrow("the lights went out");
  expect(await database.db.prisma.commandReceipt.count({ where: { id: commandId } })).toBe(0);
});

test("the role and the actor of a transaction are gone after it", async () => {
  await unitOfWork(database.db, visitor("nb"), NOON, (tx) => tx.enquiry.count());
  await unitOfCommand(database.db, visitor("nb"), NOON, { commandId: newId() }, (tx) => tx.enquiry.count());
  const [who] = await database.db.prisma.$queryRaw<{ user: string; role: string | null }[]>`
    SELECT current_user::text AS user, current_setting('app.actor_role', true) AS role`;
  expect(who?.user).not.toBe("forlop_app");
  expect(who?.role ?? "").toBe("");
});

test("one command delivered twice at once: the second sees the first one's receipt", async () => {
  const commandId = newId();
  const work = async (tx: Tx, before: CommandReceipt | undefined) => {
    if (before !== undefined) return "replayed";
    await keep(tx, commandId);
    return "done";
  };
  const deliver = () => unitOfCommand(database.db, visitor("nb"), NOON, { commandId }, work);
  const outcomes = await Promise.all([deliver(), deliver(), deliver()]);
  expect(outcomes.map((outcome) => outcome.value).sort()).toEqual(["done", "replayed", "replayed"]);
});

test("a command's transaction is the actor's from its first statement: somebody else's receipt is not told", async () => {
  const commandId = newId();
  const { prisma } = database.db;
  await prisma.commandReceipt.create({ data: { id: commandId, command: "x", actorId: newId(), result: {}, at: NOON } });
  const who = await unitOfCommand(database.db, visitor("nb"), NOON, { commandId }, async (tx, before) => {
    const [row] = await tx.$queryRaw<{ user: string }[]>`SELECT current_user::text AS user`;
    return { user: row?.user, before };
  });
  expect(who.value).toEqual({ user: "forlop_app", before: undefined });
});

test("instants and calendar dates come back as they went in", async () => {
  const at = new Date("2026-03-29T01:30:00.123Z");
  const id = newId();
  await database.db.prisma.protocol.create({
    data: { id, key: "dates", version: 1, approvedBy: "x", approvedOn: new Date("2026-03-29"), definition: {} },
  });
  await database.db.prisma.enquiry.create({
    data: { id, name: "", phone: "", message: "", preferredTime: "", locale: "nb", receivedAt: at },
  });
  const enquiry = await database.db.prisma.enquiry.findUniqueOrThrow({ where: { id } });
  const protocol = await database.db.prisma.protocol.findUniqueOrThrow({ where: { id } });
  expect(enquiry.receivedAt.toISOString()).toBe("2026-03-29T01:30:00.123Z");
  expect(protocol.approvedOn.toISOString().slice(0, 10)).toBe("2026-03-29");
});

test("a notification reaches a listener in the same engine", async () => {
  const received = new Promise<string>(
    (resolve) =>
      void database.db.listen("pathway_changed", resolve).then(async () => {
        await database.db.prisma.$executeRaw`SELECT pg_notify('pathway_changed', 'pathway-1')`;
      }),
  );
  expect(await received).toBe("pathway-1");
});

test("a password hash is not read unless it is asked for by name", async () => {
  const id = newId();
  await database.db.prisma.user.create({
    data: { id, email: "kari@example.no", name: "Kari", passwordHash: "argon2", createdAt: NOON },
  });
  const user = await database.db.prisma.user.findUniqueOrThrow({ where: { id } });
  expect(Object.keys(user)).not.toContain("passwordHash");
  const named = await database.db.prisma.user.findUniqueOrThrow({ where: { id }, select: { passwordHash: true } });
  expect(named.passwordHash).toBe("argon2");
});

test("two that wait for each other both get through: the database ends one, and its work is done again", async () => {
  // The embedded database does one transaction at a time: there they cannot meet.
  let missing = database.db.engine === "server" ? 2 : 1;
  let arrived = () => {};
  const bothHoldOne = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const begun: string[] = [];
  const lockBoth = (name: string, first: number, second: number) =>
    unitOfWork(database.db, visitor("nb"), NOON, async (tx) => {
      begun.push(name);
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${first}::int)`;
      missing -= 1;
      if (missing <= 0) arrived();
      await bothHoldOne;
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${second}::int)`;
      return name;
    });
  const outcomes = await Promise.all([lockBoth("a", 1, 2), lockBoth("b", 2, 1)]);
  expect(outcomes.map(({ value }) => value)).toEqual(["a", "b"]);
  expect(begun).toHaveLength(database.db.engine === "server" ? 3 : 2);
});
