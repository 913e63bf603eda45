// Is the build made from the sources as they are now? Decided by content, so that a checkout or a copy with new times does not
// build again, and an edit always does. The stamp lies in the build folder and is written only after a build has succeeded.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./installed.mjs";

const FOLDERS = ["app", "components", "lib", "prisma", "public"];
const FILES = ["package-lock.json", "next.config.ts", "tsconfig.json", "postcss.config.mjs", "instrumentation.ts"];

const buildFolder = path.join(root, process.env.NEXT_DIST_DIR ?? ".next");
const stampFile = path.join(buildFolder, "forlop-sources.sha256");

function sources() {
  const inFolders = FOLDERS.filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  return [...FILES.filter((file) => existsSync(path.join(root, file))), ...inFolders].sort();
}

function fingerprint() {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of sources()) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

export function buildIsCurrent() {
  return (
    existsSync(path.join(buildFolder, "BUILD_ID")) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === fingerprint()
  );
}

export function buildStarts() {
  rmSync(stampFile, { force: true });
}

export function buildSucceeded() {
  writeFileSync(stampFile, fingerprint());
}
