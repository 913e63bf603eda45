import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium, installPlaywrightChromium } from "@/tests/run/chromium";
import { startTemplate, type Template } from "@/tests/support/e2e/running-clinic";
import { startPostgresServer } from "@/tests/support/postgres-server";

// Starts the built program on an empty database of each engine, which it fills with the invented clinic by running the clinic's own
// commands; then every browser worker drives a fresh copy of that clinic (tests/support/e2e/clinic-test.ts). Afterwards all is taken away.

const TEMPLATE = "forlop_template";
const folder = mkdtempSync(path.join(tmpdir(), "forlop-end-to-end-"));
const chromium = findChromium();
if (chromium === undefined) installPlaywrightChromium();
const postgres = await startPostgresServer();
try {
  const templates: Template[] = [
    { engine: "embedded", dataDir: path.join(folder, TEMPLATE) },
    { engine: "server", url: await postgres.createDatabase(TEMPLATE), database: TEMPLATE },
  ];
  const filling = templates.map(async (template) => (await startTemplate(template)).stop());
  await Promise.all(filling);
  const filled = JSON.stringify(Object.fromEntries(templates.map((template) => [template.engine, template])));
  // What is measured is measured alone.
  const measured = await playwright("numbers", ["numbers"], filled);
  const told = await playwright("stories", ["server", "tablet", "accessibility", "desktop", "phone"], filled);
  process.exitCode = measured || told;
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

function playwright(report: string, projects: string[], filled: string): Promise<number> {
  const cli = path.resolve("node_modules/@playwright/test/cli.js");
  const child = spawn(process.execPath, [cli, "test", ...projects.map((project) => `--project=${project}`)], {
    stdio: "inherit",
    env: {
      ...process.env,
      ...(chromium === undefined ? {} : { PLAYWRIGHT_CHROMIUM: chromium }),
      FORLOP_TEMPLATES: filled,
      PLAYWRIGHT_JSON_OUTPUT_NAME: path.resolve(`tests/.results/end-to-end-${report}.json`),
    },
  });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}
