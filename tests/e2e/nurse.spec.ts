import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { courseOf, isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { choose, formCalled, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import { BASELINE, charts, confirmsAs, opensSession } from "@/tests/support/e2e/session-story";
import { PATIENTS } from "@/prisma/personas";
import { TIME_OUT_ITEMS } from "@/lib/domain/protocol/time-out-items";
import { DEMO_PASSWORD, STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

const FASTING = "Faster som avtalt: 6 timer uten mat, 2 timer uten klar drikke";

test("the nurse's next thing is the time-out; a hold stops the dose, and only the ordered volume with a second person's password gives it", async ({
  browser,
}) => {
  const nurse = await signIn(browser, STAFF.nurse.email);
  const row = nurse.getByRole("listitem").filter({ hasText: PATIENTS.ola.name });
  await row.getByRole("link", { name: "Gjøre time-out" }).click();
  await nurse.waitForURL("**/nurse/sessions/*");
  const form = await formCalled(nurse, "Time-out");
  for (const { label, expected } of TIME_OUT_ITEMS) await choose(form, label.nb, expected === "yes" ? "Ja" : "Nei");
  await choose(form, FASTING, "Nei");
  await writeAll(form, { "Følgets navn": "Kari, søster", "Følgets telefon": "400 00 310" });
  await expect(form.getByText("Må avklares med legen før dose.")).toBeVisible();
  await write(form, "Hvorfor må vi vente eller stoppe?", "Drakk kaffe med melk kl. 8. Legen er spurt.");
  await press(form, "Signer time-out");
  await expect(nurse.getByText(/^Vent, kl\. /)).toBeVisible();
  await expect(nurse.getByRole("button", { name: "Dosen er gitt nå" })).toHaveCount(0);

  // The doctor has accepted it for today; the time-out is signed anew, and the hold stays in the record.
  const again = await formCalled(nurse, "Time-out");
  await choose(again, FASTING, "Ja");
  await press(again, "Signer time-out");
  await expect(nurse.getByText(/^Klar, kl\. /)).toBeVisible();
  await charts(nurse, BASELINE, "Lagre utgangsmåling");
  await expect(nurse.getByRole("button", { name: "Dosen er gitt nå" })).toBeVisible();

  // Only with the volume that was ordered, and another person's own password.
  const dose = await formCalled(nurse, "Gi dosen");
  await dose
    .getByRole("radio", { name: /50 mg\/ml/ })
    .first()
    .check();
  await choose(dose, "Hvor dosen settes", "Venstre overarm");
  const give = async (volumeMl: string, password: string): Promise<void> => {
    await writeAll(dose, { "Volum i sprøyten": volumeMl });
    await confirmsAs(dose, STAFF.secondNurse.name, password);
    await dose.getByRole("button", { name: "Dosen er gitt nå" }).click();
  };
  const volumeMl = /Trekk opp (\d,\d\d) ml/.exec(await dose.innerText())?.[1] ?? "";
  await give("7,00", DEMO_PASSWORD);
  await expect(dose.getByText(/^Volumet i sprøyten stemmer ikke med ordinasjonen/)).toBeVisible();
  // Neither who gives nor who ordered is among those who may confirm.
  const confirmers = dose.getByLabel("Hvem bekrefter").getByRole("option");
  await expect(confirmers.filter({ hasText: STAFF.nurse.name })).toHaveCount(0);
  await expect(confirmers.filter({ hasText: STAFF.doctor.name })).toHaveCount(0);
  await give(volumeMl, "et-annet-passord");
  await expect(dose.getByText(/^Den andre personen ble ikke bekreftet/)).toBeVisible();
  await give(volumeMl, DEMO_PASSWORD);
  await expect(nurse.getByText(/kontrollert av Mons Larsen/).first()).toBeVisible();
  await nurse.goto("/nurse/medicine");
  await expect(nurse.getByRole("row").filter({ hasText: "Gitt" }).first()).toContainText("Mons Larsen");
});

test("without a signed order there is nothing to give", async ({ browser }) => {
  const nurse = await signIn(browser, STAFF.nurse.email);
  await opensSession(nurse, PATIENTS.silje.name);
  await expect(nurse.getByText(/ordinasjon/i).first()).toBeVisible();
  await expect(nurse.getByRole("form", { name: "Gi dosen" })).toHaveCount(0);
});

test("a nurse opens neither therapy notes nor the doctor's and the lead's pages", async ({ browser }) => {
  const nurse = await signIn(browser, STAFF.nurse.email);
  const lead = await signIn(browser, STAFF.lead.email);
  const course = await courseOf(lead, PATIENTS.ola.name);
  const visit = await opensSession(nurse, PATIENTS.solveig.name);
  await expect(nurse.getByText("God kontakt fra start", { exact: false })).toHaveCount(0);
  for (const address of [
    "/psychologist",
    `/psychologist/patients/${course}`,
    `/psychologist/visits/${visit}`,
    `/psychologist/sessions/${visit}`,
    `/doctor/patients/${course}`,
    "/lead/patients",
  ])
    await isTurnedAway(nurse, address);
});
