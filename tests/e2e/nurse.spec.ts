import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { courseOf, isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { choose, formCalled, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import { answersTimeOut, BASELINE, charts, confirmsAs, opensSession } from "@/tests/support/e2e/session-story";
import { PATIENTS } from "@/prisma/personas";
import { DEMO_PIN, STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

const FASTING = "Faster som avtalt: 6 timer uten mat, 2 timer uten klar drikke";

test("the nurse's next thing is the time-out; a hold stops the dose, and only the ordered volume with a second person's PIN gives it", async ({
  browser,
}) => {
  const nurse = await signIn(browser, STAFF.nurse.email);
  const row = nurse.getByRole("listitem").filter({ hasText: PATIENTS.ola.name });
  await row.getByRole("link", { name: "Gjøre time-out" }).click();
  await nurse.waitForURL("**/nurse/sessions/*");
  const form = await formCalled(nurse, "Time-out");
  // Beside the line stands what the patient answered at home this morning.
  await expect(form.getByText("Pasienten svarte nei: «Våknet kl. 4 og sovnet ikke igjen».")).toBeVisible();
  await answersTimeOut(form);
  await expect(form.getByText(/Svarene er ulike\.$/)).toBeVisible();
  await choose(form, FASTING, "Nei");
  await writeAll(form, { "Følgets navn": "Kari, søster", "Følgets telefon": "400 00 310" });
  await expect(form.getByText("Må avklares med legen før dose.")).toBeVisible();
  await write(form, "Hvorfor må vi vente eller stoppe?", "Drakk kaffe med melk kl. 8. Legen er spurt.");
  await press(form, "Signer time-out");
  await expect(nurse.getByText(/^Vent, kl\. /)).toBeVisible();
  await expect(nurse.getByRole("button", { name: "Dosen er gitt nå" })).toHaveCount(0);

  // The doctor accepts it for today, by name; every screen says so.
  const doctor = await signIn(browser, STAFF.doctor.email);
  await doctor.goto(nurse.url().replace("/nurse/", "/doctor/"));
  const accept = await formCalled(doctor, `Godta for i dag: ${FASTING}`);
  await write(accept, "Hvorfor er det forsvarlig?", "Fire timer siden, liten mengde.");
  await press(accept, "Godta for i dag");
  await expect(doctor.getByText("Legen har godtatt avviket for i dag.")).toBeVisible();
  await nurse.reload();
  await expect(nurse.getByText(/godtatt av .* Fire timer siden, liten mengde\./)).toBeVisible();
  await charts(nurse, BASELINE, "Lagre utgangsmåling");
  await expect(nurse.getByRole("button", { name: "Dosen er gitt nå" })).toBeVisible();

  // Only with the volume that was ordered, and another person's own PIN.
  const dose = await formCalled(nurse, "Gi dosen");
  await dose
    .getByRole("radio", { name: /50 mg\/ml/ })
    .first()
    .check();
  await choose(dose, "Hvor dosen settes", "Venstre overarm");
  const give = async (volumeMl: string, pin: string): Promise<void> => {
    await writeAll(dose, { "Volum i sprøyten": volumeMl });
    await confirmsAs(dose, STAFF.secondNurse.name, pin);
    await dose.getByRole("button", { name: "Dosen er gitt nå" }).click();
  };
  const volumeMl = /Trekk opp (\d,\d\d) ml/.exec(await dose.innerText())?.[1] ?? "";
  await give("7,00", DEMO_PIN);
  await expect(dose.getByText(/^Volumet i sprøyten stemmer ikke med ordinasjonen/)).toBeVisible();
  // Neither who gives nor who ordered is among those who may confirm.
  const confirmers = dose.getByLabel("Hvem bekrefter").getByRole("option");
  await expect(confirmers.filter({ hasText: STAFF.nurse.name })).toHaveCount(0);
  await expect(confirmers.filter({ hasText: STAFF.doctor.name })).toHaveCount(0);
  await give(volumeMl, "183049");
  await expect(dose.getByText(/^Den andre personen ble ikke bekreftet/)).toBeVisible();
  await give(volumeMl, DEMO_PIN);
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
