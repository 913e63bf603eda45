import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

process.env.TZ = "UTC";

/**
 * The unit tests alone, for `npm run mutation`: a changed rule must fail where the rule itself is proved. Without the property tests: the sentences
 * must be enough, and each of thousands of changed rules is tried in a second.
 */
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    include: ["tests/unit/domain/**/*.test.ts"],
    exclude: ["**/*.property.test.ts"],
    isolate: false,
    environment: "node",
    env: { TZ: "UTC" },
    setupFiles: ["tests/support/every-test-asserts.ts", "tests/support/repeatable-properties.ts"],
    testTimeout: 20_000,
  },
});
