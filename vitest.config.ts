import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = {
  "@": root.replace(/\/$/, ""),
  // The packages that keep server code out of the browser have nothing to guard in a test.
  "server-only": `${root}tests/support/empty-module.ts`,
};

// Everything runs in UTC on purpose: a rule or a format that leans on the machine's zone instead of Europe/Oslo shows itself here.
process.env.TZ = "UTC";

const integration = (engine: "embedded" | "server") => ({
  resolve: { alias },
  test: {
    name: `integration-${engine}`,
    include: ["tests/integration/**/*.test.ts", "tests/security/**/*.test.ts"],
    environment: "node",
    env: { TZ: "UTC", FORLOP_ENVIRONMENT: "test", FORLOP_TEST_ENGINE: engine },
    globalSetup: ["tests/support/database-global-setup.ts"],
    setupFiles: ["tests/support/every-test-asserts.ts"],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});

export default defineConfig({
  test: {
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
          setupFiles: ["tests/support/every-test-asserts.ts"],
          maxWorkers: 2,
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
          maxWorkers: 2,
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
