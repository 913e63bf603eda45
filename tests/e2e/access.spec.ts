import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { asksForRecord, breaksGlass } from "@/tests/support/e2e/access-story";
import { isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { press, write } from "@/tests/support/e2e/fill-in";
import { PATIENTS } from "@/prisma/personas";
import { DEMO_PASSWORD, STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

const REASON = "Pårørende ringte: Ola har falt og er på legevakten nå.";

test("breaking the glass takes a written reason, which the patient and the lead then read", async ({ browser }) => {
  const colleague = await signIn(browser, STAFF.secondPsychologist.email);
  const form = await asksForRecord(colleague, PATIENTS.ola.nationalId);
  await write(form, "Hvorfor er det nødvendig nå?", "Haster");
  await form.getByRole("button", { name: "Åpne journalen i fire timer" }).click();
  await expect(form.getByText("Skriv minst 20 tegn.").first()).toBeVisible();
  await breaksGlass(colleague, form, REASON);
  await expect(colleague.getByText("Ola Nordmann").first()).toBeVisible();

  const ola = await signIn(browser, PATIENTS.ola.email, { onPhone: true });
  await ola.goto("/my/access");
  const openings = ola.getByRole("region", { name: "Åpnet i en nødsituasjon" });
  await expect(openings).toContainText("Henrik Dahl");
  await expect(openings).toContainText(REASON);

  const lead = await signIn(browser, STAFF.lead.email);
  await lead.goto("/lead/access");
  await expect(lead.getByText(REASON)).toBeVisible();
});

test("a patient bars an employee, who then no longer gets into the record", async ({ browser }) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  const solveig = await signIn(browser, PATIENTS.solveig.email, { onPhone: true });
  await doctor.goto("/doctor");
  await doctor
    .getByRole("main")
    .getByText(/^Venter på andre \(/)
    .click();
  const href = await doctor
    .getByRole("row")
    .getByRole("link", { name: PATIENTS.solveig.name, exact: true })
    .getAttribute("href");
  const record = /^\/doctor\/(patients|sessions)\/[\w-]+/.exec(href ?? "")?.[0] ?? "";
  await doctor.goto(record);
  await expect(doctor.getByText("Solveig Brekke").first()).toBeVisible();
  await solveig.goto("/my/access");
  await press(solveig, "Sperr for Marte Lien");
  await expect(solveig.getByText(/^Sperret siden/)).toBeVisible();
  await isTurnedAway(doctor, record);
  await press(solveig, "Opphev sperringen for Marte Lien");
  await expect(solveig.getByText(/^Sperret siden/)).toHaveCount(0);
});

test("a wrong password and an unknown address get the same answer", async ({ page }) => {
  const answers = [];
  for (const [email, password] of [
    [STAFF.secondDoctor.email, "feil-passord-her"],
    ["ingen@forlop.example", DEMO_PASSWORD],
  ] as const) {
    await page.goto("/sign-in");
    await page.getByLabel("E-post").fill(email);
    await page.getByLabel("Passord").fill(password);
    await page.getByRole("button", { name: "Logg inn" }).click();
    answers.push(await page.getByRole("alert").filter({ hasText: "passer ikke" }).innerText());
  }
  expect(answers[0]).toContain("E-post og passord passer ikke sammen.");
  expect(answers[1]).toBe(answers[0]);
});

test("somebody who is not signed in is asked to, and comes back to the page", async ({ page }) => {
  await page.goto("/doctor");
  await expect(page).toHaveURL(/\/sign-in\?/);
  await page.getByLabel("E-post").fill(STAFF.doctor.email);
  await page.getByLabel("Passord").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Logg inn" }).click();
  await expect(page.getByRole("heading", { name: "Arbeidsliste" })).toBeVisible();
});
