import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Chromium without a window of its own: the stories take a third less time than in the whole browser. */
const WITHOUT_WINDOW = ["chromium-headless-shell"];
const WHOLE = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Where Chromium is: named by PLAYWRIGHT_CHROMIUM, installed on the machine, or, when this account may, installed from Debian; rather without a
 * window than the whole browser. Undefined leaves it to Playwright's own copy.
 */
export function findChromium(): string | undefined {
  const named = [process.env.PLAYWRIGHT_CHROMIUM ?? ""].find(isExecutable);
  return named ?? installed(WITHOUT_WINDOW) ?? fromDebian(WITHOUT_WINDOW) ?? installed(WHOLE) ?? fromDebian(WHOLE);
}

function installed(names: readonly string[]): string | undefined {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(path.delimiter)];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable);
}

/** The first of these names is the package. */
function fromDebian(names: readonly string[]): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", [...args, "-qq"], { env, stdio: "ignore" }).status === 0;
  apt("update");
  return apt("install", "-y", "--no-install-recommends", names[0] ?? "") ? installed(names) : undefined;
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
