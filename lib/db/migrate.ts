import type { Database } from "@/lib/db/open-database";
import { migrationList, NO_FILTER, schemaEngine, schemaFiles } from "@/lib/db/schema-engine";

// Any number; the same in every process, so that two servers starting together do not migrate at once.
const MIGRATION_LOCK = 6_702_026;

/** Applies every migration that the database does not have yet and answers their names. Several processes may call it at once. */
export async function applyMigrations(db: Database): Promise<string[]> {
  if (db.engine === "embedded") return apply(db);
  return db.prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`;
      return apply(db);
    },
    { maxWait: 60_000, timeout: 600_000 },
  );
}

async function apply(db: Database): Promise<string[]> {
  const engine = await schemaEngine(db.adapter);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await migrationList(), filters: NO_FILTER });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/**
 * What schema.prisma says that the migrations do not make, as SQL; null when they agree. Replays the migrations in a shadow database.
 * CHECKs, triggers, policies and exclusion constraints are not in schema.prisma and do not count.
 */
export async function schemaDrift(db: Database): Promise<string | null> {
  const engine = await schemaEngine(db.adapter);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "migrations", ...(await migrationList()) },
      to: { tag: "schemaDatamodel", ...(await schemaFiles()) },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return exitCode === 0 ? null : (stdout ?? "The migrations and schema.prisma differ.");
  } finally {
    engine.free();
  }
}
