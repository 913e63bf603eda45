import { expect, type Page } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { courseOf, isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

/** The page never scrolls sideways; a picture that is wider does so by itself. */
async function fitsItsScreen(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
}

test("the doctor reads from the patient's page whether Jon's treatment helped, in table and pictures that agree", async ({
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  const doctor = await signIn(browser, STAFF.doctor.email);
  const pathwayId = await courseOf(lead, PATIENTS.jon.name);
  await doctor.goto(`/doctor/patients/${pathwayId}`);
  await doctor.getByRole("link", { name: "Effekt og skårer over tid" }).click();
  await expect(doctor.getByRole("heading", { level: 1, name: "Effekt" })).toBeVisible();

  const overview = doctor.getByRole("table", { name: "Fra før første dose til nå" });
  const phq9 = overview.getByRole("row", { name: /^PHQ-9/ });
  await expect(phq9).toContainText("14 poeng bedre (82,4\u00a0%)");
  await expect(phq9).toContainText("Pålitelig bedring (grense 6 poeng)");
  await expect(phq9).toContainText("Respons, remisjon");
  await expect(overview.getByRole("row", { name: /^GAD-7/ })).toContainText("7 poeng bedre (58,3\u00a0%)");
  await expect(overview.getByRole("row", { name: /^AAQ-II/ })).toContainText("14 poeng bedre");

  await expect(doctor.getByRole("img", { name: /^PHQ-9, \d svar .* Første sum 18, siste 3\.$/ })).toBeVisible();
  await expect(doctor.getByRole("img", { name: /^Tidslinje: 4 doser/ })).toBeVisible();
  const answers = doctor.getByRole("table", { name: "Alle svar på C-SSRS" });
  await expect(answers.getByRole("row").nth(1)).toContainText("Ingen funn");

  await doctor.setViewportSize({ width: 360, height: 800 });
  await fitsItsScreen(doctor);
  await doctor.emulateMedia({ media: "print" });
  await expect(doctor.getByRole("img", { name: /^PHQ-9/ })).toBeVisible();
  const whose = doctor.getByRole("complementary", { name: "Pasient: Jon Sæther" });
  expect(await whose.evaluate((banner) => banner.getBoundingClientRect().top + scrollY)).toBeGreaterThanOrEqual(0);
});

test("the psychologist reads the same on pages of their own, and nobody outside the care team does", async ({
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  const pathwayId = await courseOf(lead, PATIENTS.jon.name);
  const psychologist = await signIn(browser, STAFF.psychologist.email);
  await psychologist.goto(`/psychologist/patients/${pathwayId}`);
  await psychologist.getByRole("link", { name: "Effekt og skårer over tid" }).click();
  await expect(psychologist.getByRole("img", { name: /^PHQ-9/ })).toBeVisible();
  const outsider = await signIn(browser, STAFF.secondDoctor.email);
  await isTurnedAway(outsider, `/doctor/patients/${pathwayId}/outcomes`);
  await isTurnedAway(lead, `/doctor/patients/${pathwayId}/outcomes`);
});

test("Jon sees on the phone how it has gone, in plain words, without grades and without triage", async ({
  browser,
}) => {
  const jon = await signIn(browser, PATIENTS.jon.email, { onPhone: true });
  await jon.goto("/my");
  await jon.getByRole("link", { name: "Se hvordan det har gått" }).click();
  const phq9 = jon.getByRole("region", { name: "Nedstemthet og overskudd" });
  await expect(phq9).toContainText("Det er 14 poeng i retning av å ha det bedre.");
  await expect(phq9.getByRole("img", { name: /^PHQ-9: \d svar over tid\.$/ })).toBeVisible();
  await expect(jon.getByText("Tallene viser hva du svarte, ikke hvem du er eller hva du er verd.")).toBeVisible();
  await jon.getByText("Hva vi vet fra forskning, og hvor usikkert det er").click();
  await expect(jon.getByText(/KetECT/)).toBeVisible();
  await expect(jon.getByRole("main")).not.toContainText(/C-SSRS|KSET|alvorlig|remisjon \(|triage/i);
  await fitsItsScreen(jon);
});
