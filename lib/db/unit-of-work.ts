import type { Actor } from "@/lib/domain/access/actor";
import { againAfterConflict } from "@/lib/db/database-errors";
import type { Database, ForlopClient } from "@/lib/db/open-database";
import type { Prisma } from "@/lib/generated/prisma/client";

/** A transaction under way: the first argument of everything in lib/db that reads or writes. */
export type Tx = Parameters<Parameters<ForlopClient["$transaction"]>[0]>[0];

const rolledBack: unique symbol = Symbol("rolled back");

/** Thrown inside a unit of work to undo everything it wrote and still answer with a value (a refusal found late). Make it with `rollBackWith`. */
class RolledBack<T> extends Error {
  override name = "RolledBack";
  readonly [rolledBack] = true;
  constructor(readonly value: T) {
    super("A unit of work was rolled back on purpose.");
  }
}

/** Ends the unit of work: nothing that it wrote stays, and `unitOfWork` answers `{ committed: false, value }`. */
export function rollBackWith<T>(value: T): never {
  throw new RolledBack(value);
}

export type WorkOutcome<T, R> = { committed: true; value: T } | { committed: false; value: R };

/**
 * One transaction as the actor: the database role and who is asking are set before anything else, so row-level security holds for
 * every statement in it. `now` is the app's clock. When two transactions stand in each other's way the database ends one, and its work is done again
 * from the beginning: it must do nothing outside the transaction. A thrown error rolls back and is thrown on; `rollBackWith(value)` rolls back and answers.
 * `R` names the type of what may be rolled back with; only the caller knows it.
 */
export async function unitOfWork<T, R = never>(
  db: Database,
  actor: Actor,
  now: Date,
  work: (tx: Tx) => Promise<T>,
): Promise<WorkOutcome<T, R>> {
  return transaction(db, async (tx) => {
    await tx.$executeRaw`SELECT set_config('role', 'forlop_app', true), set_config('app.actor_id', ${actor.userId ?? ""}, true),
      set_config('app.actor_role', ${actor.role}, true), set_config('app.now', ${now.toISOString()}, true)`;
    return work(tx);
  });
}

/** What a command answered when it succeeded before, for the same actor. */
export type CommandReceipt = { command: string; result: Prisma.JsonValue };

const NO_REASON = "Say why the system must see this.";

/** SQL that is, or is part of, one statement. */
export type Statement = Prisma.Sql;

/** One row, of one pathway, that a rule must see whole: also what the actor may not read themselves. `why` is a sentence for the reader. */
export type WholeRead = { pathwayId: string; why: string; select: Statement };

/**
 * The same for a command. Of all with the same id one is done at a time: the next begins when the one before has ended, and is given what that one
 * answered. `unsafeWhole` is read as the system before anything else, when the actor may see the pathway and there is no receipt; else it is undefined.
 */
export async function unitOfCommand<T, R = never, Row = never>(
  db: Database,
  actor: Actor,
  now: Date,
  { commandId, unsafeWhole }: { commandId: string; unsafeWhole?: WholeRead | undefined },
  work: (tx: Tx, before: CommandReceipt | undefined, whole: Row | undefined) => Promise<T>,
): Promise<WorkOutcome<T, R>> {
  if (unsafeWhole?.why.trim() === "") throw new Error(NO_REASON);
  return transaction(db, async (tx) => {
    const [begun] = await tx.$queryRaw<(Nullable<CommandReceipt> & { isSystem: boolean })[]>`
      SELECT command, result, "isSystem" FROM app_begin_command(${actor.userId ?? ""}, ${actor.role}, ${now.toISOString()},
        ${commandId}::uuid, ${unsafeWhole?.pathwayId ?? null}::uuid)`;
    if (begun === undefined) throw new Error("The database began no command.");
    const whole = unsafeWhole && begun.isSystem ? await readAndGiveBack<Row>(tx, unsafeWhole, actor) : undefined;
    const { command, result } = begun;
    return work(tx, command === null ? undefined : { command, result }, whole);
  });
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

/**
 * The statement that reads gives the actor's role back too, and only once its row is made: what is `MATERIALIZED` is finished before it is passed on.
 * Without a row the role was not given back, and the transaction does not go on.
 */
async function readAndGiveBack<Row>(tx: Tx, { pathwayId, select }: WholeRead, { role }: Actor): Promise<Row> {
  const [row] = await tx.$queryRaw<Row[]>`
    WITH answer AS MATERIALIZED (${select}) SELECT answer.*, set_config('app.actor_role', ${role}, true) FROM answer`;
  if (row === undefined) throw new Error(`Nothing was read as the system of pathway ${pathwayId}.`);
  return row;
}

async function transaction<T, R>(db: Database, work: (tx: Tx) => Promise<T>): Promise<WorkOutcome<T, R>> {
  try {
    return { committed: true, value: await againAfterConflict(() => db.prisma.$transaction(work)) };
  } catch (error) {
    if (isRolledBack<R>(error)) return { committed: false, value: error.value };
    throw error;
  }
}

function isRolledBack<R>(error: unknown): error is RolledBack<R> {
  return typeof error === "object" && error !== null && rolledBack in error;
}

/**
 * Skips row-level security by acting as the system for a moment, inside the transaction: for what the actor may not see but a rule
 * needs (sign-in, the whole record behind a derived standing). `why` is a sentence for the reader. Do not start other statements of
 * the same transaction while it runs: they would be the system's too.
 */
export async function unsafeAsSystem<T>(tx: Tx, why: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const [before] = await tx.$queryRaw<{ role: string }[]>`
    SELECT current_setting('app.actor_role', true) AS role, set_config('app.actor_role', 'system', true)`;
  if (before === undefined) throw new Error("There is no unit of work under way.");
  const become = (role: string) => tx.$executeRaw`SELECT set_config('app.actor_role', ${role}, true)`;
  try {
    if (why.trim() === "") throw new Error(NO_REASON);
    const value = await work(tx);
    await become(before.role);
    return value;
  } catch (error) {
    // Whoever catches this must not go on as the system. After a database error the transaction is lost and refuses the statement too.
    await become(before.role).catch(() => undefined);
    throw error;
  }
}
