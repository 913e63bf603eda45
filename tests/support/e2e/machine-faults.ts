import axe from "axe-core";
import { expect, type Page } from "@playwright/test";

/**
 * What axe finds wrong with the page as it is shown now, one line a rule. Asked of the page itself: the usual wrapper gathers the answer of
 * every frame in a tab of its own, which takes ten times as long and finds the same, as the product has no frames.
 */
export async function machineFaults(page: Page): Promise<string[]> {
  expect(page.frames(), "a page in one frame").toHaveLength(1);
  // A colour on its way from light to dark is neither.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: { run: typeof axe.run } };
    const { violations } = await inPage.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
  });
}
