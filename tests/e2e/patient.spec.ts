import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { formCalled, press } from "@/tests/support/e2e/fill-in";
import { PATIENTS } from "@/prisma/personas";

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
