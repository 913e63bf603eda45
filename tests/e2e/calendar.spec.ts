import { expect } from "@playwright/test";
import { isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { test } from "@/tests/support/e2e/clinic-test";
import { choose, formCalled, press, tick, write } from "@/tests/support/e2e/fill-in";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

test("the lead sees the day of everybody as a list and as a grid, a room's week, and prints it on one sheet", async ({
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  await lead.getByRole("link", { name: "Kalender", exact: true }).click();
  const day = lead.getByRole("region", { name: "onsdag 2. desember", exact: true });
  await expect(day.getByRole("link", { name: "Ola Nordmann" })).toBeVisible();
  await expect(day.getByText("Rom 3, Oslo · Ingrid Solberg, Karin Haugen").first()).toBeVisible();
  const grid = lead.getByRole("region", { name: /^Rutenett for onsdag 2\. desember 2026/ });
  await expect(grid.getByRole("link", { name: "10.30–12.30, Ola Nordmann, Behandling 2 av 4, Rom 3" })).toHaveCount(2);

  const pdf = await lead.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await lead.getByRole("link", { name: "Neste dag" }).click();
  await expect(lead.getByText("torsdag 3. desember 2026")).toBeVisible();
  await lead.getByRole("link", { name: "Uke", exact: true }).click();
  await expect(lead.getByText("Henrik Dahl: Uke 49, 30. november til 6. desember 2026")).toBeVisible();
  await lead.getByRole("link", { name: "Rom", exact: true }).click();
  await lead.getByRole("combobox", { name: "Rom" }).selectOption("Rom 3, Oslo");
  await lead.getByRole("textbox", { name: "Gå til dato" }).fill("9.12.2026");
  await lead.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(lead.getByText("Rom 3: Uke 50, 7. desember til 13. desember 2026")).toBeVisible();
  await lead.getByRole("link", { name: "I dag", exact: true }).click();
  await lead.getByRole("region", { name: "onsdag 2. desember", exact: true }).getByRole("link").first().click();
  await expect(lead).toHaveURL(/\/schedule\/.+\/visits\//);
});

test("staff see whom they treat, and of the others only that the time is taken; patients see no calendar", async ({
  browser,
}) => {
  const psychologist = await signIn(browser, STAFF.secondPsychologist.email);
  await psychologist.getByRole("link", { name: "Kalender", exact: true }).click();
  await expect(psychologist.getByText("Henrik Dahl: Uke 49, 30. november til 6. desember 2026")).toBeVisible();
  await psychologist.goto("/calendar?view=day&by=room&date=2026-12-02");
  await expect(psychologist.getByText("Opptatt", { exact: true }).first()).toBeVisible();
  await expect(psychologist.getByText("Ola Nordmann")).toHaveCount(0);
  const patient = await signIn(browser, PATIENTS.ola.email, { onPhone: true });
  await isTurnedAway(patient, "/calendar");
  await isTurnedAway(patient, "/board");
});

test("the board of the day knows who is late, whom that holds up, who has come and who has gone", async ({
  browser,
}) => {
  const nurse = await signIn(browser, STAFF.nurse.email);
  await nurse.getByRole("link", { name: "Dagens tavle" }).click();
  const visits = nurse.getByRole("region", { name: "Dagens timer" });
  const ola = visits.getByRole("listitem").filter({ hasText: "Ola Nordmann" }).first();
  const silje = visits.getByRole("listitem").filter({ hasText: "Silje Aune" }).last();
  await expect(ola.getByText("Ventes", { exact: true })).toBeVisible();

  await ola.getByText("Sen, eller rett opp").click();
  const form = await formCalled(ola, "Sen, eller rett opp: Ola Nordmann");
  await choose(form, "Hva skjedde", "Er sen");
  await write(form, "Hvor sen", "45");
  await form.getByRole("button", { name: "Før", exact: true }).click();
  await expect(ola.getByText("45 min sen, ventes kl. 11.15")).toBeVisible();
  await expect(silje.getByText("Begynner omtrent 15 min senere, etter Ola Nordmann")).toBeVisible();
  await expect(ola.getByText("Når videre: Silje Aune")).toBeVisible();

  await press(ola, "Kommet");
  await expect(ola.getByText("Her nå", { exact: true })).toBeVisible();
  await expect(silje.getByText("Ventes", { exact: true })).toBeVisible();
  await press(ola, "Gått");
  await expect(ola.getByText("Gått", { exact: true }).first()).toBeVisible();
});

test("an earlier time goes from the waiting list to the patient's phone, and takes the place of the old one", async ({
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  await lead.goto("/calendar?view=day&date=2026-12-03");
  await lead
    .getByRole("region", { name: "torsdag 3. desember", exact: true })
    .getByRole("link", { name: "Per Bakken" })
    .click();
  await lead.waitForURL(/\/schedule\/.+\/visits\//);
  await lead.goto(lead.url().replace(/\/visits\/.*/, ""));
  await lead.getByRole("link", { name: "Venteliste for tidligere time" }).click();
  const form = await formCalled(lead, "Sett på venteliste");
  await choose(form, "Hvilken time", "Utredning hos lege");
  await choose(form, "Prioritet", "Snarest");
  await tick(form, "Tider som passer", "Fra kl. 14");
  await press(form, "Sett på ventelisten");
  await lead.waitForURL("**/lead/waiting-list");
  await expect(lead.getByText("Passer: fra 14")).toBeVisible();
  // The program may have been quicker by itself.
  await press(lead, "Tilby ledige tider nå");
  await expect(lead.getByText(/^Tilbudt onsdag 2\. desember kl\. 14\.15/)).toBeVisible();

  const patient = await signIn(browser, PATIENTS.per.email, { onPhone: true });
  const offer = patient.getByRole("region", { name: "Du kan få en tidligere time" });
  await expect(offer.getByText("onsdag 2. desember kl. 14.15–15.15, Rom 1, Oslo")).toBeVisible();
  await expect(offer.getByText("I stedet for torsdag 3. desember kl. 13.00.")).toBeVisible();
  await expect(offer.getByText(/Svar innen kl\. 13\.\d\d\./)).toBeVisible();
  await offer.getByRole("link", { name: "Svar på tilbudet" }).click();
  await press(patient, "Ja, jeg tar den");
  await expect(patient.getByText("Du kan få en tidligere time")).toHaveCount(0);
  await expect(patient.getByText("I dag kl. 14.15–15.15")).toBeVisible();

  await lead.goto("/lead/waiting-list");
  await expect(lead.getByText("Ingen venter")).toBeVisible();
  await lead.goto("/calendar?view=day&date=2026-12-02");
  const today = lead.getByRole("region", { name: "onsdag 2. desember", exact: true });
  await expect(today.getByRole("link", { name: "Per Bakken" })).toBeVisible();
});
