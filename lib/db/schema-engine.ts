import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

// Prisma's own schema engine as WebAssembly: migrations need no binary from the vendor's host, which is often out of reach.

// Every program of the project runs in its top folder; a bundle's own place says nothing about the sources'.
const PROJECT = process.cwd();
const PRISMA_FOLDER = path.join(/* turbopackIgnore: true */ PROJECT, "prisma");
const ENGINE_FOLDER = path.join(/* turbopackIgnore: true */ PROJECT, "node_modules/@prisma/schema-engine-wasm");

export const NO_FILTER: engine.SchemaFilter = { externalTables: [], externalEnums: [] };

let instantiated: Promise<typeof engine> | undefined;

/** Works with a schema engine that speaks to the database through a driver adapter, and closes every connection that it opened. */
export async function withSchemaEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  instantiated ??= instantiate();
  const { SchemaEngine } = await instantiated;
  const { files } = await schemaFiles();
  const opened: SqlDriverAdapter[] = [];
  const kept = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting;
    opened.push(adapter);
    return adapter;
  };
  const schemaEngine = await SchemaEngine.new(
    { datamodels: files.map(({ path: name, content }) => [name, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory({
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect: () => kept(factory.connect()),
      connectToShadowDb: () => kept(factory.connectToShadowDb()),
    }),
  );
  try {
    return await work(schemaEngine);
  } finally {
    schemaEngine.free();
    for (const adapter of opened) await adapter.dispose();
  }
}

async function instantiate(): Promise<typeof engine> {
  // Loaded by Node itself: the package is an ES module whose WebAssembly the bundler cannot place.
  const loaded = await import(/* turbopackIgnore: true */ "@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.join(/* turbopackIgnore: true */ ENGINE_FOLDER, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": loaded as unknown as WebAssembly.ModuleImports,
  });
  loaded.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (isStart(start)) start();
  return loaded;
}

function isStart(value: unknown): value is () => void {
  return typeof value === "function";
}

/** schema.prisma as the engine wants it. */
export async function schemaFiles(): Promise<engine.SchemasContainer> {
  const file = path.join(/* turbopackIgnore: true */ PRISMA_FOLDER, "schema.prisma");
  return { files: [{ path: file, content: await readFile(file, "utf8") }] };
}

/** Every migration of prisma/migrations, oldest first. */
export async function migrationList(): Promise<engine.MigrationList> {
  const baseDir = path.join(/* turbopackIgnore: true */ PRISMA_FOLDER, "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  names.sort();
  const lockfile = "migration_lock.toml";
  const hasLockfile = entries.some((entry) => entry.name === lockfile);
  return {
    baseDir,
    lockfile: {
      path: lockfile,
      content: hasLockfile ? await readFile(path.join(/* turbopackIgnore: true */ baseDir, lockfile), "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(path.join(/* turbopackIgnore: true */ baseDir, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}
