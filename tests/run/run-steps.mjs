// Runs named steps, prints each with its time, stops at the first that fails and shows what it said. Counts every test of every runner.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const resultsFolder = path.join(root, "tests/.results");

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 * @typedef {{ name: string, command: string[], env?: Record<string, string>, reports?: string[] }} Step
 *   `reports` are the JSON files that its test runner writes in tests/.results
 */

/** @param {string} name */
export const reportFile = (name) => path.join(resultsFolder, name);

/** @returns {Totals} */
const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * What a runner's own report says: Vitest's or Playwright's JSON.
 * @param {string} file
 * @returns {Totals}
 */
export function totalsOf(file) {
  if (!existsSync(file)) return none();
  const report = JSON.parse(readFileSync(file, "utf8"));
  if (report.stats !== undefined) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = report;
  // A file that cannot be loaded has no tests of its own; it is a failure all the same.
  const brokenFiles = numFailedTests === 0 ? numFailedTestSuites : 0;
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles, skipped: numPendingTests + numTodoTests };
}

/**
 * The tests that failed, each with the beginning of why: read first, and all that a shortened log may keep.
 * @param {string} file
 * @returns {string[]}
 */
function failuresOf(file) {
  if (!existsSync(file)) return [];
  const report = JSON.parse(readFileSync(file, "utf8"));
  return report.suites === undefined ? failuresOfVitest(report) : report.suites.flatMap(failuresOfPlaywright);
}

/** @param {{ testResults: { name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} report */
const failuresOfVitest = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [`${name}: ${beginning(message)}`] : [];
    return failed.map(({ fullName, failureMessages: [why = ""] }) => `${fullName}: ${beginning(why)}`);
  });

/**
 * @typedef {{ title: string, ok: boolean, tests: { projectName: string, results: { error?: { message?: string } }[] }[] }} Story
 * @param {{ specs?: Story[], suites?: unknown[] }} suite
 * @returns {string[]}
 */
function failuresOfPlaywright({ specs = [], suites = [] }) {
  const told = specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => {
      const why = tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? "")).find(Boolean) ?? "";
      return `[${tests.map(({ projectName }) => projectName).join()}] ${title}: ${beginning(why)}`;
    });
  return [...told, ...suites.flatMap((inner) => failuresOfPlaywright(/** @type {{ specs?: Story[] }} */ (inner)))];
}

const WHY_LENGTH = 400;

/** @param {string} message */
const beginning = (message) =>
  message
    .replaceAll(/\u001b\[[0-9;]*m/g, "")
    .replaceAll(/\s+/g, " ")
    .slice(0, WHY_LENGTH);

/** @param {Totals[]} all */
const sumOf = (all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    none(),
  );

/**
 * @param {Step} step
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
function run(step) {
  const [command = "", ...args] = step.command;
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: "0", ...step.env } });
    let output = "";
    const collect = (/** @type {Buffer} */ chunk) => void (output += chunk.toString());
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => collect(Buffer.from(String(error))));
    child.on("close", (code) => resolve({ ok: code === 0, output, seconds: (performance.now() - startedAt) / 1000 }));
  });
}

/**
 * Runs the groups in order; the steps of one group side by side, two at a time.
 * @param {Step[][]} groups
 */
export async function runSteps(groups) {
  rmSync(resultsFolder, { recursive: true, force: true });
  mkdirSync(resultsFolder, { recursive: true });
  const startedAt = performance.now();
  const totals = none();
  let failed = false;

  const runOne = async (/** @type {Step} */ step) => {
    const { ok, output, seconds } = await run(step);
    const counted = sumOf((step.reports ?? []).map((name) => totalsOf(reportFile(name))));
    const honest = ok && counted.skipped === 0;
    totals.passed += counted.passed;
    totals.failed += honest ? counted.failed : Math.max(1, counted.failed);
    totals.skipped += counted.skipped;
    const count = step.reports === undefined ? "" : `  ${counted.passed} passed`;
    console.log(`${honest ? "ok    " : "FAILED"}  ${step.name.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s${count}`);
    if (honest) return;
    failed = true;
    const named = (step.reports ?? []).flatMap((name) => failuresOf(reportFile(name)));
    console.log(named.map((name) => `        ${name}`).join("\n"));
    console.log(`\n── ${step.name}: ${step.command.join(" ")}\n${output.trimEnd()}\n`);
    if (ok) console.log(`${counted.skipped} tests were skipped; none may be.`);
  };

  for (const group of groups) {
    const waiting = [...group];
    const lane = async () => {
      for (let step = waiting.shift(); step !== undefined && !failed; step = waiting.shift()) await runOne(step);
    };
    await Promise.all([lane(), lane()]);
    if (failed) break;
  }
  console.log(`\n${Math.round((performance.now() - startedAt) / 1000)} s in all`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
