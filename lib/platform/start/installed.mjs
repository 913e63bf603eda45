// Are the installed packages the ones the lock file names?
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

const lockFile = path.join(root, "package-lock.json");
const stampFile = path.join(root, "node_modules/.forlop-lock.sha256");
const installedFile = path.join(root, "node_modules/.package-lock.json");

const fingerprint = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");

/**
 * What `npm` is asked to install: what the lock file names. Not `npm ci`, which refuses when a registry lacks a package that only another
 * operating system would need (the lock file then cannot name it); `install --no-save` passes over such a package and changes no file.
 */
export const INSTALL = ["install", "--no-save", "--no-audit", "--no-fund"];

export function installIsCurrent() {
  if (!existsSync(installedFile)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === fingerprint()) return true;
  // Installed by hand with npm: npm writes its own record after the lock file it installed from.
  if (statSync(installedFile).mtimeMs < statSync(lockFile).mtimeMs) return false;
  installSucceeded();
  return true;
}

export function installSucceeded() {
  writeFileSync(stampFile, fingerprint());
}
