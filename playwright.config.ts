import { defineConfig, devices } from "@playwright/test";
import type { Engine } from "@/tests/support/e2e/running-clinic";

// Started by tests/run/end-to-end.ts (`npm test -- "end to end"`), which gives the browser to use and the filled clinics that each worker copies.
const executablePath = process.env.PLAYWRIGHT_CHROMIUM;
const asRoot = process.getuid?.() === 0;

export default defineConfig<object, { engine: Engine }>({
  testDir: "tests/e2e",
  outputDir: "tests/.results/playwright",
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["line"], ["json"]],
  use: {
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    // A trace takes a fifth of a story's time: who looks for a fault asks for it with `--trace on`.
    trace: "off",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...(asRoot ? ["--no-sandbox"] : []), "--disable-dev-shm-usage"],
    },
  },
  // Each worker drives a clinic of its own (tests/support/e2e/clinic-test.ts). What does not change with the width of the window runs once.
  projects: [
    {
      name: "desktop",
      testIgnore: ["**/accessibility.spec.ts", "**/numbers.spec.ts", "**/offline.spec.ts", "**/treatment-day.spec.ts"],
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      testMatch: ["**/front-door.spec.ts", "**/patient.spec.ts"],
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
    },
    // The treatment room: a tablet lying down, in a clinic of its own.
    {
      name: "tablet",
      testMatch: ["**/offline.spec.ts", "**/treatment-day.spec.ts"],
      use: { ...devices["Desktop Chrome"], viewport: { width: 1180, height: 820 }, hasTouch: true, engine: "server" },
    },
    // The one story that every engine must carry from end to end.
    {
      name: "server",
      testMatch: "**/journey.spec.ts",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 }, engine: "server" },
    },
    {
      name: "numbers",
      testMatch: "**/numbers.spec.ts",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
    {
      name: "accessibility",
      testMatch: "**/accessibility.spec.ts",
      // A fault names its page and element.
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 }, screenshot: "off" },
    },
  ],
});
