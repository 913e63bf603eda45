import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { formCalled, press } from "@/tests/support/e2e/fill-in";
import { answersFrom, submits } from "@/tests/support/e2e/patient-story";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

test("the patient's page shows the next visit with day, time, place and people, and help at the foot", async ({
  browser,
}) => {
  const hanne = await signIn(browser, PATIENTS.hanne.email, { onPhone: true });
  const next = hanne.getByRole("region", { name: "Neste steg" });
  await expect(next).toContainText("Oppfølging etter tre uker");
  await expect(next).toContainText("torsdag 10. desember kl. 10.15–11.15");
  await expect(next).toContainText("psykolog Ingrid Solberg");
  await expect(hanne.getByRole("contentinfo").getByRole("link", { name: /116 117/ })).toBeVisible();
});

test("a form left half-way goes on where it was, on another device too; an answer about being better off dead shows help at once and opens a flag", async ({
  browser,
}) => {
  const eva = await signIn(browser, PATIENTS.eva.email, { onPhone: true });
  await eva.goto("/my/forms/phq-9");
  await answersFrom(eva, 1, [2, 2, 2], "nb");
  await expect(eva.getByRole("group", { name: "Spørsmål 4 av 10" })).toBeVisible();
  await expect(eva.getByText("Lagret", { exact: true })).toBeVisible();

  const elsewhere = await signIn(browser, PATIENTS.eva.email);
  await elsewhere.goto("/my/forms/phq-9");
  await answersFrom(elsewhere, 4, [2, 1, 1, 1, 0, 1], "nb");
  await submits(elsewhere, "nb");
  await expect(elsewhere.getByRole("heading", { name: "Takk for at du svarte ærlig" })).toBeVisible();
  for (const number of ["113", "116 117", "116 123", "22 40 00 40"])
    await expect(elsewhere.getByRole("main").getByRole("link", { name: number }).first()).toBeVisible();
  const doctor = await signIn(browser, STAFF.doctor.email);
  const row = doctor
    .getByRole("table", { name: "Trenger deg nå" })
    .getByRole("row")
    .filter({ hasText: PATIENTS.eva.name });
  await expect(row).toContainText("Åpent flagg");
});

test("on the day of a dose there is one calm page, and the consent may still be withdrawn", async ({ browser }) => {
  const solveig = await signIn(browser, PATIENTS.solveig.email, { onPhone: true });
  for (const address of ["/my", "/my/forms", "/my/consents", "/my/prepare", "/my/record"]) {
    await solveig.goto(address);
    await expect(solveig.getByRole("heading", { level: 1 })).toHaveText("Ta det med ro nå");
  }
  await solveig.getByRole("link", { name: "Trekk samtykket" }).click();
  await expect(solveig.getByRole("button", { name: "Trekk samtykket nå" })).toBeVisible();
});

test("a withdrawn consent stops the treatment at once, and nobody asks why", async ({ browser }) => {
  const hanne = await signIn(browser, PATIENTS.hanne.email, { onPhone: true });
  await hanne.goto("/my/consents/treatment/withdraw");
  const form = await formCalled(hanne, "Trekk samtykket");
  await press(form, "Trekk samtykket nå");
  await expect(hanne.getByText("Du har trukket et samtykke")).toBeVisible();
  await hanne.goto("/my/consents");
  await expect(hanne.getByText("Trukket 2. desember 2026").first()).toBeVisible();
});

test("a patient reads the own letter, and never another patient's", async ({ browser }) => {
  const berit = await signIn(browser, PATIENTS.berit.email, { onPhone: true });
  await expect(berit.getByText("Forløpet er avsluttet")).toBeVisible();
  await berit.getByRole("link", { name: "Les brevet til fastlegen" }).click();
  await berit.waitForURL("**/my/letter/*");
  await expect(berit.getByRole("article")).toContainText("Berit Knudsen");
  const jon = await signIn(browser, PATIENTS.jon.email, { onPhone: true });
  await isTurnedAway(jon, new URL(berit.url()).pathname);
  for (const address of ["/doctor", "/nurse", "/psychologist", "/lead", "/find-patient"])
    await isTurnedAway(jon, address);
});
