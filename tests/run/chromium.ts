import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/**
 * Where Chromium is: named by PLAYWRIGHT_CHROMIUM, installed on the machine, or, when there is none and this account may, installed
 * from Debian. Undefined leaves it to Playwright's own copy.
 */
export function findChromium(): string | undefined {
  return installed() ?? (installFromDebian() ? installed() : undefined);
}

function installed(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(path.delimiter)];
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [process.env.PLAYWRIGHT_CHROMIUM ?? "", ...candidates].find(isExecutable);
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
  return (
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, stdio: "ignore" })
      .status === 0
  );
}

/** Playwright's own browser, for machines that are neither Debian nor have one. */
export function installPlaywrightChromium(): void {
  const cli = path.resolve("node_modules/@playwright/test/cli.js");
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" });
  if (status !== 0)
    throw new Error(
      "No Chromium was found and none could be installed. Install one, or name it in PLAYWRIGHT_CHROMIUM.",
    );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return file !== "";
  } catch {
    return false;
  }
}
