import { type Browser, type Cookie, devices, expect, type Page } from "@playwright/test";
import { DEMO_PASSWORD } from "@/prisma/staff";

/** The cookies that people got at their first sign-in here: whoever is still signed in does not type the password again. */
const cookiesOf = new Map<string, Cookie[]>();

/** Somebody signed in, in a browser of their own; patients hold a phone. */
export async function signIn(
  browser: Browser,
  email: string,
  { onPhone = false, password = DEMO_PASSWORD }: { onPhone?: boolean; password?: string } = {},
): Promise<Page> {
  const { viewport, isMobile, hasTouch, userAgent } = devices["Pixel 7"];
  const context = await browser.newContext(onPhone ? { viewport, isMobile, hasTouch, userAgent } : {});
  await context.addCookies(cookiesOf.get(email) ?? []);
  const page = await context.newPage();
  await page.goto("/sign-in");
  if (!page.url().includes("/sign-in")) return page;
  await page.getByLabel("E-post").fill(email);
  await page.getByLabel("Passord").fill(password);
  await page.getByRole("button", { name: "Logg inn" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  cookiesOf.set(email, await context.cookies());
  return page;
}

/** The clinic's clock, set for everybody: the day as `2027-01-19`, the time as Norwegians write it. */
export async function setClock(page: Page, date: string, time: string): Promise<void> {
  await page.goto("/demo");
  await page
    .locator("form")
    .filter({ has: page.getByLabel("Klokkeslett") })
    .getByLabel("Dato")
    .fill(date);
  await page.getByLabel("Klokkeslett").fill(time);
  await page.getByRole("button", { name: "Still klokken" }).click();
  await expect(page.getByText("Klokken er stilt.")).toBeVisible();
}

/** The morning that the invented clinic opens at. */
export async function setClockToDemo(page: Page): Promise<void> {
  await setClock(page, "2026-12-02", "09.00");
}

/** A page of another role, or of a patient one does not treat: nothing of it is shown. */
export async function isTurnedAway(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(
    page.getByRole("heading", { name: /^(Denne siden er ikke åpen for deg|Her er det ingen side)$/ }),
  ).toBeVisible();
}

/** Where a person's record is, for those who treat: found as staff find it, by name in the list. */
export async function courseOf(lead: Page, name: string): Promise<string> {
  await lead.goto(`/lead/patients?name=${encodeURIComponent(name)}`);
  const href = await lead.getByRole("main").getByRole("link", { name, exact: true }).first().getAttribute("href");
  return href?.split("/").at(-1) ?? "";
}
