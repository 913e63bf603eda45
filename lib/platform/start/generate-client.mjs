// Generates the Prisma client when the schema has changed. Prisma asks for its schema engine even though generating never
// uses it; naming this Node as that engine keeps it from being downloaded.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const stampFile = path.join(root, "lib/generated/schema.sha256");

/** What the generated client depends on: the schema and the version of Prisma that reads it. */
function fingerprint() {
  const schema = readFileSync(path.join(root, "prisma/schema.prisma"));
  const prisma = readFileSync(path.join(root, "node_modules/prisma/package.json"));
  return createHash("sha256").update(schema).update(prisma).digest("hex");
}

/**
 * @returns {{ generated: boolean, problem?: string }} whether anything had to be generated, and what went wrong if it failed
 */
export function generateClient() {
  const wanted = fingerprint();
  const present = existsSync(path.join(root, "lib/generated/prisma/client.ts"));
  if (present && existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return { generated: false };
  const run = spawnSync(process.execPath, [path.join(root, "node_modules/prisma/build/index.js"), "generate"], {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (run.status !== 0) return { generated: false, problem: `${run.stdout}\n${run.stderr}`.trim() };
  writeFileSync(stampFile, wanted);
  return { generated: true };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const outcome = generateClient();
  if (outcome.problem) {
    console.error(outcome.problem);
    process.exit(1);
  }
}
