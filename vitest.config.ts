import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = {
  "@": root.replace(/\/$/, ""),
  // The packages that keep server code out of the browser have nothing to guard in a test.
  "server-only": `${root}tests/support/empty-module.ts`,
};

// Everything runs in UTC on purpose: a rule or a format that leans on the machine's zone instead of Europe/Oslo shows itself here.
process.env.TZ = "UTC";

const framework = `${root}tests/support/framework/request-double.ts`;

// One after another in the same two threads: the modules and the embedded engine's program are read and compiled once, not once a file.
const inTwoThreads = { pool: "threads", maxWorkers: 2, isolate: false } as const;

/** What they prove has nothing to do with the engine that the other files run on. */
const ONCE = ["tests/integration/database/data-folder.test.ts", "tests/integration/database/schema.test.ts"];

/** Only a server has room for two processes. */
const TWO_PROCESSES = ["tests/integration/faults/eight-rooms.test.ts"];

const integration = (engine: "embedded" | "server") => ({
  resolve: { alias: { ...alias, "next/headers": framework, "next/navigation": framework, "next/cache": framework } },
  test: {
    name: `integration-${engine}`,
    include: ["tests/integration/**/*.test.ts", "tests/security/**/*.test.ts"],
    exclude: engine === "server" ? ONCE : TWO_PROCESSES,
    environment: "node",
    env: { TZ: "UTC", FORLOP_ENVIRONMENT: "test", FORLOP_TEST_ENGINE: engine },
    globalSetup: ["tests/support/database-global-setup.ts"],
    setupFiles: ["tests/support/every-test-asserts.ts"],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    ...inTwoThreads,
  },
});

/** The files that kill and start the app again and again take as long as half of the others together. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (/\/(kill|eight-rooms)\.test\.ts$/.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    passWithNoTests: true,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          // Property tests on a busy machine; a rule that hangs is still found.
          testTimeout: 120_000,
          environment: "node",
          env: { TZ: "UTC" },
          setupFiles: ["tests/support/every-test-asserts.ts", "tests/support/repeatable-properties.ts"],
          ...inTwoThreads,
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: "component",
          include: ["tests/component/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          env: { TZ: "UTC" },
          setupFiles: ["tests/support/every-test-asserts.ts", "tests/support/component-setup.ts"],
          testTimeout: 60_000,
          ...inTwoThreads,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          environment: "node",
          env: { TZ: "UTC" },
          setupFiles: ["tests/support/every-test-asserts.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
      integration("embedded"),
      integration("server"),
    ],
  },
});
