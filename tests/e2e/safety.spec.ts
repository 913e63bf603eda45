import { expect } from "@playwright/test";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";
import { courseOf, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { test } from "@/tests/support/e2e/clinic-test";
import { choose, formCalled, isAlive, opens, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import { answersCore10WithPlans, ASSESSMENT, SAFETY_PLAN } from "@/tests/support/e2e/safety-story";

test.beforeEach(({ page }) => setClockToDemo(page));

test("an answer that tells of plans to end one's life: help at once, the doctor sees it, nothing is booked, and what closes it is a plan that the patient keeps", async ({
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  const pathwayId = await courseOf(lead, PATIENTS.silje.name);
  const blocked = lead.getByText("Noe må vurderes av lege først.");
  await lead.goto(`/schedule/${pathwayId}`);
  await expect(blocked).toHaveCount(0);

  const silje = await signIn(browser, PATIENTS.silje.email, { onPhone: true });
  await answersCore10WithPlans(silje);
  await expect(silje.getByRole("heading", { name: "Thank you for answering honestly" })).toBeVisible();
  await expect(silje.getByText(/Answers are not read around the clock/)).toBeVisible();
  for (const address of [null, "/my"]) {
    if (address !== null) await silje.goto(address);
    for (const number of ["113", "116 117", "116 123", "22 40 00 40"])
      await expect(silje.getByRole("main").getByRole("link", { name: number }).first()).toBeVisible();
  }

  await lead.goto(`/schedule/${pathwayId}`);
  await expect(blocked.first()).toBeVisible();

  const psychologist = await signIn(browser, STAFF.psychologist.email);
  await psychologist.goto(`/psychologist/patients/${pathwayId}/flags`);
  await expect(psychologist.getByRole("listitem").filter({ hasText: /: (Sometimes|Av og til|svar 2)$/ })).toBeVisible();
  await expect(psychologist.getByText(/vurderes og lukkes av lege/)).toBeVisible();
  await expect(psychologist.getByRole("button", { name: "Signer vurderingen og lukk flagget" })).toHaveCount(0);
  await opens(psychologist, "Før et steg");
  const step = await formCalled(psychologist, "Før et steg");
  await choose(step, "Hva er gjort", "Forsøkt å nå pasienten");
  await write(step, "Beskriv kort", "Ringt, hun tar telefonen og er hjemme.");
  await press(step, "Før i tidslinjen", "Ført i tidslinjen.");

  const doctor = await signIn(browser, STAFF.doctor.email);
  const row = doctor
    .getByRole("table", { name: "Trenger deg nå" })
    .getByRole("row")
    .filter({ hasText: PATIENTS.silje.name });
  await expect(row).toContainText("Åpent flagg");
  await row.getByRole("link").click();
  await doctor.waitForURL("**/flags");
  await expect(doctor.getByText("Ringt, hun tar telefonen og er hjemme.")).toBeVisible();
  const mine = doctor.getByRole("button", { name: "Jeg tar hånd om dette" });
  await isAlive(mine);
  await mine.click();
  await expect(doctor.getByText("Marte Lien har tatt hånd om dette")).toBeVisible();
  const form = await formCalled(doctor, "Vurder og lukk flagget");
  await writeAll(form, ASSESSMENT);
  await choose(form, "Alvorlighet slik du vurderer den nå", "Høy: flagget blir stående åpent");
  await writeAll(form, SAFETY_PLAN);
  await press(form, "Signer vurderingen og lukk flagget", /blir flagget stående åpent\. Før det som er gjort/);
  await choose(form, "Alvorlighet slik du vurderer den nå", "Lav");
  await press(form, "Signer vurderingen og lukk flagget");
  await expect(doctor.getByText("Ingen åpne sikkerhetsflagg.")).toBeVisible();

  await silje.goto("/my");
  await silje.getByRole("link", { name: "Your safety plan" }).click();
  await expect(silje.getByRole("heading", { level: 1 })).toHaveText("Your safety plan");
  await expect(silje.getByText(SAFETY_PLAN["Det jeg kan gjøre selv"])).toBeVisible();
  await lead.goto(`/schedule/${pathwayId}`);
  await expect(lead.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(blocked).toHaveCount(0);
});
