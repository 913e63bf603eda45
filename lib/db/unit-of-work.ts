import type { Actor } from "@/lib/domain/access/actor";
import { againAfterConflict } from "@/lib/db/database-errors";
import type { Database, ForlopClient } from "@/lib/db/open-database";

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
 * `R` names the type of what may be rolled back with; only the caller knows it. Of all work with the same `onlyOneOf`, one is done at a time: the next
 * begins when the one before has ended, and sees what it wrote.
 */
export async function unitOfWork<T, R = never>(
  db: Database,
  actor: Actor,
  now: Date,
  work: (tx: Tx) => Promise<T>,
  onlyOneOf?: string,
): Promise<WorkOutcome<T, R>> {
  try {
    const value = await againAfterConflict(() =>
      db.prisma.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('role', 'forlop_app', true), set_config('app.actor_id', ${actor.userId ?? ""}, true),
          set_config('app.actor_role', ${actor.role}, true), set_config('app.now', ${now.toISOString()}, true),
          pg_advisory_xact_lock(hashtextextended(${onlyOneOf ?? null}, 0))`;
        return work(tx);
      }),
    );
    return { committed: true, value };
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
  const [before] = await tx.$queryRaw<RoleBefore[]>`
    SELECT current_setting('app.actor_role', true) AS role, set_config('app.actor_role', 'system', true)`;
  if (before === undefined) throw new Error("There is no unit of work under way.");
  return asSystemUntilDone(tx, why, before, work);
}

/** The same for a pathway that the actor may see, asked under their own name by the statement that begins it; undefined when they may not. */
export async function unsafeAsSystemOn<T>(
  tx: Tx,
  pathwayId: string,
  why: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T | undefined> {
  const [before] = await tx.$queryRaw<RoleBefore[]>`
    SELECT current_setting('app.actor_role', true) AS role, set_config('app.actor_role', 'system', true)
    FROM pathway WHERE id = ${pathwayId}::uuid`;
  return before === undefined ? undefined : asSystemUntilDone(tx, why, before, work);
}

type RoleBefore = { role: string };

async function asSystemUntilDone<T>(tx: Tx, why: string, before: RoleBefore, work: (tx: Tx) => Promise<T>): Promise<T> {
  const become = (role: string) => tx.$executeRaw`SELECT set_config('app.actor_role', ${role}, true)`;
  try {
    if (why.trim() === "") throw new Error("Say why the system must see this.");
    const value = await work(tx);
    await become(before.role);
    return value;
  } catch (error) {
    // Whoever catches this must not go on as the system. After a database error the transaction is lost and refuses the statement too.
    await become(before.role).catch(() => undefined);
    throw error;
  }
}
