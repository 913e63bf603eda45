import { reportFile } from "./run-steps.mjs";

const node = process.execPath;
const bin = (/** @type {string} */ file) => `node_modules/${file}`;

/** @param {string} project @returns {import("./run-steps.mjs").Step} */
const vitest = (project, name = `${project} tests`) => ({
  name,
  command: [
    ...[node, bin("vitest/vitest.mjs"), "run", "--project", project],
    ...["--reporter=dot", "--reporter=json", `--outputFile.json=${reportFile(`${project}.json`)}`],
  ],
  reports: [`${project}.json`],
});

/** @type {import("./run-steps.mjs").Step[]} */
export const staticSteps = [
  { name: "lint, with the layers", command: [node, bin("eslint/bin/eslint.js"), "--max-warnings", "0", "."] },
  { name: "format", command: [node, bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
  { name: "types", command: [node, bin("typescript/bin/tsc"), "--noEmit"] },
  { name: "dead code", command: [node, bin("knip/bin/knip.js"), "--no-progress"] },
];

export const fastTests = [vitest("unit"), vitest("component"), vitest("architecture")];

export const integrationTests = [
  vitest("integration-embedded", "integration tests, embedded database"),
  vitest("integration-server", "integration tests, database server"),
];

/** @type {import("./run-steps.mjs").Step} */
export const build = { name: "build", command: [node, "lib/platform/start/start.mjs", "--build-only"] };

/**
 * Starts the built program on an empty database of each engine, which fills it, and drives copies of it with a browser.
 * @type {import("./run-steps.mjs").Step}
 */
export const endToEnd = {
  name: "end to end, both engines",
  command: [node, "--import", "tsx", "tests/run/end-to-end.ts"],
  reports: ["end-to-end-numbers.json", "end-to-end-stories.json"],
};
