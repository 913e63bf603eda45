import { test as base } from "@playwright/test";
import { type Engine, startCopy, type RunningClinic, type Template } from "@/tests/support/e2e/running-clinic";

/** The templates that tests/run/end-to-end.ts has filled, by engine. */
const templates = () => JSON.parse(process.env.FORLOP_TEMPLATES ?? "{}") as Partial<Record<Engine, Template>>;

/**
 * What every story imports instead of Playwright's own `test`: each worker drives a clinic of its own, a fresh copy of the invented one, on
 * the engine that its project names. With FORLOP_BASE_URL set it is that running program instead.
 */
export const test = base.extend<{ leaving: null }, { engine: Engine; clinic: RunningClinic }>({
  engine: ["embedded", { option: true, scope: "worker" }],
  clinic: [
    async ({ engine }, use, { project, workerIndex }) => {
      const running = await clinicFor(engine, `${project.name}_${workerIndex}_${process.pid}`);
      await use(running);
      await running.stop();
    },
    { scope: "worker", auto: true, timeout: 120_000 },
  ],
  baseURL: async ({ clinic }, use) => use(clinic.address),
  // Whoever was signed in during one story does not look on, with a page that keeps itself up to date, during the next.
  leaving: [
    async ({ browser }, use) => {
      await use(null);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

async function clinicFor(engine: Engine, name: string): Promise<RunningClinic> {
  const address = process.env.FORLOP_BASE_URL;
  if (address !== undefined) {
    const notOurs = () => Promise.reject(new Error("This program was not started by the tests."));
    return {
      ...{ address, startSeconds: Number.NaN },
      kill: notOurs,
      startAgain: notOurs,
      stop: () => Promise.resolve(),
    };
  }
  const template = templates()[engine];
  if (template === undefined)
    throw new Error(`There is no filled clinic on the ${engine} engine: run npm test -- "end to end".`);
  return startCopy(template, name);
}
