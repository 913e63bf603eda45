import { type BrowserContext, expect, type Page } from "@playwright/test";
import { PATIENTS } from "@/prisma/personas";
import { DEMO_PASSWORD, STAFF } from "@/prisma/staff";
import { test } from "@/tests/support/e2e/clinic-test";
import { setClock, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { formCalled } from "@/tests/support/e2e/fill-in";
import { opensSession } from "@/tests/support/e2e/session-story";

const WAITING = "Ikke hos klinikken ennå";

/** Three figures of a reading, and what the page says of it. */
async function charts(page: Page, systolic: number, diastolic: number, pulse: number): Promise<void> {
  const form = await formCalled(page, "Ny måling");
  await form.getByLabel("Overtrykk").fill(String(systolic));
  await form.getByLabel("Undertrykk").fill(String(diastolic));
  await form.getByLabel("Puls").fill(String(pulse));
  await form.getByRole("button", { name: "Lagre måling" }).click();
}

const state = (page: Page) => page.getByRole("status", { name: "Det du fører" });
const waiting = (page: Page) => page.getByRole("region", { name: WAITING }).getByRole("listitem");
const row = (page: Page, pressure: string) => page.getByRole("row").filter({ hasText: pressure });

/** The browser has a copy of the page, and of all that it is built of. */
async function isKept(page: Page): Promise<void> {
  const kept = async () => {
    const counts = ["forlop-session-pages", "forlop-session-parts"].map(
      async (name) => (await (await caches.open(name)).keys()).length,
    );
    const [pages = 0, parts = 0] = await Promise.all(counts);
    return pages > 0 && parts > 5;
  };
  await expect.poll(() => page.evaluate(kept), { timeout: 60_000 }).toBe(true);
}

async function signsInAs(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-post").fill(email);
  await page.getByLabel("Passord").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Logg inn" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** The same session as the doctor follows it, in a browser that keeps its network. */
async function doctorLooks(context: BrowserContext, visitId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/doctor/sessions/${visitId}`);
  return page;
}

test.beforeEach(({ page }) => setClockToDemo(page));

test("the network goes in the middle of a session: what is charted is kept, the tab may be killed, and all arrives once and in order", async ({
  browser,
  page: clock,
}) => {
  const nurse = await signIn(browser, STAFF.nurse.email);
  const tablet = nurse.context();
  const visitId = await opensSession(nurse, PATIENTS.solveig.name);
  const doctorsOwn = (await signIn(browser, STAFF.doctor.email)).context();
  const doctor = await doctorLooks(doctorsOwn, visitId);
  await expect(state(nurse)).toHaveText("Alt er lagret");
  await isKept(nurse);

  await test.step("a reading with contact is seen on the doctor's screen by itself", async () => {
    await charts(nurse, 131, 81, 70);
    await expect(row(doctor, "131/81")).toBeVisible();
    await expect(row(nurse, "131/81")).toBeVisible();
  });

  await test.step("without contact three readings wait, each with its minute, and the page says that it is old", async () => {
    await tablet.setOffline(true);
    await charts(nurse, 132, 82, 71);
    await expect(waiting(nurse)).toHaveCount(1);
    await charts(nurse, 133, 83, 72);
    await expect(waiting(nurse)).toHaveCount(2);
    await expect(state(nurse)).toHaveText("2 føringer venter: ingen kontakt");
    await expect(waiting(nurse).first()).toContainText(/T\+\d+ · \d\d\.\d\d.*Måling 132\/82, puls 71.*venter/);
    await expect(nurse.getByRole("alert").filter({ hasText: "Ikke oppdatert siden kl." })).toBeVisible({
      timeout: 30_000,
    });
  });

  await test.step("what rests on it waits too, and says why", async () => {
    await nurse.getByText("Dosen ble ikke gitt helt").click();
    await expect(nurse.getByText("Venter til 2 føringer er sendt til klinikken.").first()).toBeVisible();
  });

  const reopened =
    await test.step("the tab is killed and opened again without contact: the page, its forms and what waits are there", async () => {
      const page = await tablet.newPage();
      await nurse.close();
      await page.goto(`/nurse/sessions/${visitId}`);
      await expect(waiting(page)).toHaveCount(2);
      await charts(page, 134, 84, 73);
      await expect(state(page)).toHaveText("3 føringer venter: ingen kontakt");
      await expect(row(doctor, "132/82")).toHaveCount(0);
      return page;
    });

  await test.step("with contact again everything arrives by itself, once, in the order in which it was charted, and is marked as charted late", async () => {
    await setClock(clock, "2026-12-02", "09.25");
    await tablet.setOffline(false);
    await expect(state(reopened)).toHaveText("Alt er lagret");
    await expect(waiting(reopened)).toHaveCount(0);
    for (const page of [reopened, doctor]) {
      for (const pressure of ["131/81", "132/82", "133/83", "134/84"]) await expect(row(page, pressure)).toHaveCount(1);
      const order = (await page.getByRole("row").allInnerTexts()).flatMap(
        (text) => /13([1-4])\/8\1/.exec(text)?.[1] ?? [],
      );
      expect(order).toEqual(["4", "3", "2", "1"]);
      for (const pressure of ["132/82", "133/83", "134/84"])
        await expect(row(page, pressure)).toContainText("ført kl. 09.25");
      await expect(row(page, "131/81")).not.toContainText("ført kl.");
    }
    await expect(reopened.getByRole("alert").filter({ hasText: "Ikke oppdatert" })).toHaveCount(0);
  });
  await tablet.close();
  await doctorsOwn.close();
});

test("the clinic's own program is killed in the middle of a session: nobody loses a line, and all three screens follow again by themselves", async ({
  browser,
  clinic,
}) => {
  test.setTimeout(240_000);
  const nurse = await signIn(browser, STAFF.nurse.email);
  const visitId = await opensSession(nurse, PATIENTS.solveig.name);
  const psychologist = await signIn(browser, STAFF.psychologist.email);
  await psychologist.goto(`/psychologist/sessions/${visitId}`);
  const doctor = await doctorLooks((await signIn(browser, STAFF.doctor.email)).context(), visitId);
  await charts(nurse, 141, 91, 80);
  await expect(row(doctor, "141/91")).toBeVisible();
  await expect(state(nurse)).toHaveText("Alt er lagret");

  await clinic.kill();
  await charts(nurse, 142, 92, 81);
  await expect(state(nurse)).toHaveText("1 føring venter: ingen kontakt");
  const notes = await formCalled(psychologist, "Dine egne notater");
  await notes.getByLabel("Ny linje").fill("Strømmen gikk. Hun merket det ikke.");
  await notes.getByRole("button", { name: "Behold linjen" }).click();
  await expect(waiting(psychologist)).toHaveCount(1);
  await charts(nurse, 143, 93, 82);
  await expect(state(nurse)).toHaveText("2 føringer venter: ingen kontakt");
  for (const page of [nurse, psychologist, doctor])
    await expect(page.getByRole("alert").filter({ hasText: "Ikke oppdatert siden kl." })).toBeVisible({
      timeout: 30_000,
    });

  await clinic.startAgain();
  for (const page of [nurse, psychologist]) await expect(state(page)).toHaveText("Alt er lagret", { timeout: 60_000 });
  for (const page of [nurse, doctor])
    for (const pressure of ["141/91", "142/92", "143/93"])
      await expect(row(page, pressure)).toHaveCount(1, { timeout: 30_000 });
  await expect(psychologist.getByText("Strømmen gikk. Hun merket det ikke.")).toHaveCount(1);
  for (const page of [nurse, psychologist, doctor]) {
    await expect(page.getByRole("alert").filter({ hasText: "Ikke oppdatert" })).toHaveCount(0, { timeout: 30_000 });
    await page.context().close();
  }
});

test("the psychologist's own note is kept without contact, also when the page is loaded anew, and arrives once; the nurse never sees its words", async ({
  browser,
}) => {
  const psychologist = await signIn(browser, STAFF.psychologist.email);
  const nurse = await signIn(browser, STAFF.nurse.email);
  const visitId = await opensSession(nurse, PATIENTS.solveig.name);
  await psychologist.goto(`/psychologist/sessions/${visitId}`);
  await expect(state(psychologist)).toHaveText("Alt er lagret");
  await isKept(psychologist);
  await psychologist.context().setOffline(true);
  const notes = await formCalled(psychologist, "Dine egne notater");
  await notes.getByLabel("Ny linje").fill("Puster roligere nå.");
  await notes.getByRole("button", { name: "Behold linjen" }).click();
  await expect(waiting(psychologist)).toHaveCount(1);
  await psychologist.reload();
  await expect(waiting(psychologist)).toContainText(["Notat: Puster roligere nå."]);
  await expect(state(psychologist)).toHaveText("1 føring venter: ingen kontakt");
  await psychologist.context().setOffline(false);
  await expect(state(psychologist)).toHaveText("Alt er lagret");
  await expect(psychologist.getByText("Puster roligere nå.")).toHaveCount(1);
  await expect(nurse.getByText("Puster roligere nå.")).toHaveCount(0);
  await psychologist.context().close();
  await nurse.context().close();
});

test("what waits outlives signing out; another on the same tablet sees whose it is and nothing of it; its writer's next sign-in sends it", async ({
  browser,
}) => {
  const tablet = await browser.newContext();
  const page = await tablet.newPage();
  await signsInAs(page, STAFF.nurse.email);
  const visitId = await opensSession(page, PATIENTS.solveig.name);
  await expect(state(page)).toHaveText("Alt er lagret");
  // The clinic does not answer what is charted, but everything else.
  await page.route("**/live/charting", (route) => route.abort());
  await charts(page, 135, 85, 74);
  await expect(state(page)).toHaveText("1 føring venter: ingen kontakt");
  await page.getByRole("button", { name: "Logg ut" }).click();
  await expect(page.getByText(`1 føring av ${STAFF.nurse.name} venter på dette nettbrettet.`)).toBeVisible();
  await page.unroute("**/live/charting");

  await signsInAs(page, STAFF.secondNurse.email);
  await page.goto(`/nurse/sessions/${visitId}`);
  await expect(state(page)).toContainText(`1 føring av ${STAFF.nurse.name} venter på dette nettbrettet.`);
  await expect(page.getByText("135/85")).toHaveCount(0);
  await page.getByRole("button", { name: "Logg ut" }).click();

  await signsInAs(page, STAFF.nurse.email);
  await page.goto(`/nurse/sessions/${visitId}`);
  await expect(state(page)).toHaveText("Alt er lagret");
  await expect(row(page, "135/85")).toHaveCount(1);
  await tablet.close();
});
