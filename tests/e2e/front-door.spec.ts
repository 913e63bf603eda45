import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { machineFaults } from "@/tests/support/e2e/machine-faults";

const PAGES = ["/", "/course", "/contact", "/privacy", "/sign-in"];

for (const path of PAGES) {
  test(`${path} has no fault that a machine can find for people who see, hear or move differently`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await machineFaults(page)).toEqual([]);
  });

  test(`${path} fits a narrow screen and breaks no content security rule`, async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
  });
}
