import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { PATIENTS } from "@/prisma/personas";
import { DEMO_PASSWORD, STAFF } from "@/prisma/staff";
import { courseOf, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { formCalled, press } from "@/tests/support/e2e/fill-in";

const INGRID = STAFF.psychologist.email;
const NOTE = "Integreringsnotat";
const SIGN = "Signer og lås notatet";
const REASON = "Hvorfor rettes notatet?";

/** Opens the correction of an integration note that Ingrid has signed for Hanne. */
async function opensCorrection(page: Page, browser: Browser): Promise<Locator> {
  const lead = await signIn(browser, STAFF.lead.email);
  await page.goto(`/psychologist/patients/${await courseOf(lead, PATIENTS.hanne.name)}`);
  await lead.context().close();
  const note = page.getByRole("article", { name: NOTE, includeHidden: true });
  const correct = note.getByRole("link", { name: "Rett notatet", includeHidden: true }).last();
  await page.goto((await correct.getAttribute("href")) ?? "");
  return formCalled(page, NOTE);
}

/** The lead ends every sign-in of hers, as when a machine is lost. */
async function endsHerSignIns(browser: Browser): Promise<void> {
  const lead = await signIn(browser, STAFF.lead.email);
  await lead.goto("/lead/users");
  await lead.getByRole("link", { name: STAFF.psychologist.name }).click();
  await press(lead, "Logg ut overalt", /^Logget ut/);
  await lead.context().close();
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

test("a session that ends while somebody writes loses nothing", async ({ browser }) => {
  const page = await signIn(browser, INGRID);
  const form = await opensCorrection(page, browser);
  await form.getByLabel(REASON).fill("En ro fra barndommen.");

  await test.step("signed out while writing: nothing is signed, and the text stands", async () => {
    await endsHerSignIns(browser);
    await form.getByLabel(REASON).fill("En ro fra barndommen. Ordene kom i dag.");
    await press(form, SIGN, "Du er logget ut");
    await expect(form.getByLabel(REASON)).toHaveValue("En ro fra barndommen. Ordene kom i dag.");
  });

  await test.step("signed in again, and the page loaded anew: the last words are there", async () => {
    await signsInAgain(page);
    await page.reload();
    await expect(page.getByLabel(REASON)).toHaveValue("En ro fra barndommen. Ordene kom i dag.");
  });

  await test.step("signed out once more: after signing in, the same press signs, once", async () => {
    await endsHerSignIns(browser);
    await press(form, SIGN, "Du er logget ut");
    await signsInAgain(page);
    await press(form, SIGN);
    await expect(page.getByText("Retting: En ro fra barndommen. Ordene kom i dag.")).toHaveCount(1);
  });
  await page.context().close();
});

test("a note sent without a network is kept, and signed when the network is back", async ({ browser }) => {
  const page = await signIn(browser, INGRID);
  const form = await opensCorrection(page, browser);
  await form.getByLabel(REASON).fill("Skrevet uten nett.");
  await page.context().setOffline(true);
  await press(form, SIGN, "Ingen kontakt med klinikken akkurat nå");
  await expect(form.getByLabel(REASON)).toHaveValue("Skrevet uten nett.");
  await page.context().setOffline(false);
  await press(form, SIGN);
  await expect(page.getByText("Retting: Skrevet uten nett.")).toHaveCount(1);
  await page.context().close();
});

test("two quick presses sign once, and going back afterwards brings no text to sign again", async ({ browser }) => {
  const page = await signIn(browser, INGRID);
  const form = await opensCorrection(page, browser);
  await form.getByLabel(REASON).fill("Trykket to ganger.");
  await form.getByRole("button", { name: SIGN }).dblclick();
  await expect(page.getByText("Retting: Trykket to ganger.")).toHaveCount(1);

  await page.goBack();
  await expect(page.getByLabel(REASON)).toHaveValue("");
  await page.goForward();
  await page.reload();
  await expect(page.getByText("Retting: Trykket to ganger.")).toHaveCount(1);
  await page.context().close();
});
