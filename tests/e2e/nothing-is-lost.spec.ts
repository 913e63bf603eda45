import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { DEMO_PASSWORD, STAFF } from "@/prisma/staff";
import { setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { formCalled, press } from "@/tests/support/e2e/fill-in";

const INGRID = STAFF.psychologist.email;
const SIGN = "Signer og lås notatet";
const SIGNED = /^Signert av Ingrid Solberg/;

/** Opens what Ingrid has with this patient. */
async function opens(page: Page, patient: string): Promise<void> {
  await page.goto("/psychologist");
  await page.getByRole("main").getByRole("link", { name: patient }).first().click();
  await expect(page).toHaveURL(/psychologist\/(visits|patients)\//);
}

/** Odd was treated yesterday, and his integration note is missing. */
async function opensOddsNote(page: Page): Promise<Locator> {
  await opens(page, "Odd Tangen");
  return formCalled(page, "Integreringsnotat");
}

/** Opens the correction of the newest note that Ingrid has signed for this patient. */
async function opensCorrection(page: Page, patient: string): Promise<Locator> {
  await opens(page, patient);
  if (page.url().includes("/visits/")) await page.getByRole("link", { name: patient }).first().click();
  await page.getByRole("link", { name: "Rett notatet" }).first().click();
  await page.waitForURL("**/correct");
  return formCalled(page, "");
}

async function writesEverywhere(form: Locator, text: string): Promise<void> {
  for (const heading of await form.getByRole("textbox").all()) await heading.fill(text);
}

/** Ends every other place where Ingrid is signed in, as she would from another machine. */
async function signsOutElsewhere(browser: Browser): Promise<void> {
  const page = await signIn(browser, INGRID);
  await page.goto("/account");
  const others = page.getByRole("button", { name: "Logg ut der" });
  for (let left = await others.count(); left > 0; left -= 1) {
    await press(page, "Logg ut der");
    await expect(others).toHaveCount(left - 1);
  }
  await page.context().close();
}

/** From the notice under the form, in the new tab that it opens. */
async function signsInAgain(page: Page): Promise<void> {
  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Logg inn i en ny fane" }).click();
  const tab = await opened;
  await tab.getByLabel("E-post").fill(INGRID);
  await tab.getByLabel("Passord").fill(DEMO_PASSWORD);
  await tab.getByRole("button", { name: "Logg inn" }).click();
  await expect(tab).not.toHaveURL(/sign-in/);
  await tab.close();
}

test.beforeEach(async ({ page }) => setClockToDemo(page));

test("a session that ends while somebody writes loses nothing, and two tabs sign one note once", async ({
  browser,
}) => {
  const page = await signIn(browser, INGRID);
  const form = await opensOddsNote(page);
  const otherTab = await page.context().newPage();
  const sameForm = await opensOddsNote(otherTab);
  await writesEverywhere(form, "Han kjente igjen en ro fra barndommen.");

  await test.step("signed out while writing: nothing is signed, and the text stands", async () => {
    await signsOutElsewhere(browser);
    await form.getByRole("textbox").first().fill("Han kjente igjen en ro fra barndommen. Ordene kom i dag.");
    await press(form, SIGN, "Du er logget ut");
    await expect(form.getByRole("textbox").first()).toHaveValue(/Ordene kom i dag\.$/);
  });

  await test.step("signed in again, and the page loaded anew: the last words are there", async () => {
    await signsInAgain(page);
    await page.reload();
    const anew = await formCalled(page, "Integreringsnotat");
    await expect(anew.getByRole("textbox").first()).toHaveValue(/Ordene kom i dag\.$/);
    await expect(anew.getByRole("textbox").last()).toHaveValue("Han kjente igjen en ro fra barndommen.");
  });

  await test.step("signed out once more: after signing in, the same press signs", async () => {
    await signsOutElsewhere(browser);
    await press(form, SIGN, "Du er logget ut");
    await signsInAgain(page);
    await press(form, SIGN);
    await expect(page.getByRole("region", { name: "Integreringsnotat" }).getByText(SIGNED)).toBeVisible();
    await expect(page.getByText(/Ordene kom i dag\./).first()).toBeVisible();
  });

  await test.step("the other tab is told so, and keeps its text", async () => {
    await writesEverywhere(sameForm, "Det samme, skrevet i en annen fane.");
    await press(sameForm, SIGN, "Det finnes allerede et signert notat fra denne timen.");
    await expect(sameForm.getByRole("textbox").first()).toHaveValue("Det samme, skrevet i en annen fane.");
  });
  await page.context().close();
});

test("a note sent without a network is kept, and signed when the network is back", async ({ browser }) => {
  const page = await signIn(browser, INGRID);
  const form = await opensCorrection(page, "Hanne Lie");
  await form.getByLabel("Hvorfor rettes notatet?").fill("Skrevet uten nett.");
  await page.context().setOffline(true);
  await press(form, SIGN, "Ingen kontakt med klinikken akkurat nå");
  await expect(form.getByLabel("Hvorfor rettes notatet?")).toHaveValue("Skrevet uten nett.");
  await page.context().setOffline(false);
  await press(form, SIGN, "Retting: Skrevet uten nett.");
  await expect(page.getByText("Retting: Skrevet uten nett.")).toHaveCount(1);
  await page.context().close();
});

test("two quick presses sign once, and going back afterwards does not sign again", async ({ browser }) => {
  const page = await signIn(browser, INGRID);
  const form = await opensCorrection(page, "Hanne Lie");
  await form.getByLabel("Hvorfor rettes notatet?").fill("Trykket to ganger.");
  await form.getByRole("button", { name: SIGN }).dblclick();
  await expect(page.getByText("Retting: Trykket to ganger.")).toHaveCount(1);

  await page.goBack();
  const again = await formCalled(page, "");
  await expect(again.getByLabel("Hvorfor rettes notatet?")).toHaveValue("");
  await press(again, SIGN, "Skriv hvorfor notatet rettes.");
  await page.goForward();
  await page.reload();
  await expect(page.getByText("Retting: Trykket to ganger.")).toHaveCount(1);
  await page.context().close();
});
