import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { schemaDrift } from "@/lib/db/migrate";

// npx tsx prisma/author-migration.ts <name>: writes what schema.prisma has and the migrations lack as a new migration.
// With nothing lacking it writes an empty one, for hand-written SQL.

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    "Give the migration a name in lower-case letters and underscores: npx tsx prisma/author-migration.ts add_visits",
  );
  process.exit(1);
}

const sql = (await schemaDrift()) ?? "";
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = fileURLToPath(new URL(`./migrations/${stamp}_${name}/`, import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(`${folder}migration.sql`, sql);
console.log(`${folder}migration.sql${sql === "" ? " (empty: write it by hand)" : ""}`);
