import { expect, type Page } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { courseOf, isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { choose, formCalled, opens, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import { ASSESSMENT, SAFETY_PLAN } from "@/tests/support/e2e/safety-story";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

/** The worklist's row of this patient, wherever it stands. */
async function opensRow(doctor: Page, name: string): Promise<void> {
  await doctor.goto("/doctor");
  await opens(doctor, "Venter på andre");
  await doctor.getByRole("main").getByRole("row").getByRole("link", { name, exact: true }).click();
}

test("the doctor's one next thing is the open safety flag, which only closes with an assessment and a safety plan", async ({
  browser,
}) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  const next = doctor.getByRole("region", { name: "Neste" });
  await expect(next).toContainText("Vurdere sikkerhetsflagg: Mona Lund");
  await next.getByRole("link").click();
  await expect(doctor.getByText("Svar på PHQ-9, spørsmål 9").first()).toBeVisible();
  const form = await formCalled(doctor, "Vurder og lukk flagget");
  await writeAll(form, ASSESSMENT);
  await choose(form, "Alvorlighet slik du vurderer den nå", "Lav");
  await press(form, "Signer vurderingen og lukk flagget", /^Sikkerhetsplanen mangler: mine varseltegn/);
  await writeAll(form, SAFETY_PLAN);
  await press(form, "Signer vurderingen og lukk flagget");
  await expect(doctor.getByText("Ingen åpne sikkerhetsflagg.")).toBeVisible();
  await expect(doctor.getByText(/^Lukket .* av Marte Lien/)).toBeAttached();
});

test("an order over the highest dose is refused, one outside the range asks for a reason, and nothing is signed", async ({
  browser,
}) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  await opensRow(doctor, PATIENTS.silje.name);
  await doctor.waitForURL("**/doctor/sessions/*");
  await opens(doctor, "Legg til ny vekt");
  const scale = await formCalled(doctor, "Ny måling");
  await write(scale, "Vekt", "82,0");
  await press(scale, "Lagre målingen");
  await expect(doctor.getByText(/^82\skg, målt 02\.12\.2026/)).toBeVisible();
  const order = await formCalled(doctor, "Ordiner dosen");
  await write(order, "Dose per kg", "1,5");
  await order.getByRole("radio", { name: /^50 mg\/ml/ }).check();
  await expect(order.getByText("Dosen er over det høyeste som kan ordineres.")).toBeVisible();
  await press(order, "Signer ordinasjonen", /123\smg er over 120\smg/);
  await write(order, "Dose per kg", "0,4");
  await press(order, "Signer ordinasjonen", /utenfor 0,5–1,5 mg\/kg\. Skriv begrunnelsen\./);
  await doctor.reload();
  await expect(doctor.getByText(/^Signert av/)).toHaveCount(0);
});

test("the doctor puts a decision off, and the patient reads until when and why", async ({ browser }) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  await opensRow(doctor, PATIENTS.anne.name);
  const form = await formCalled(doctor, "Vurdering");
  await choose(form, "Utfall", "Utsett vurderingen");
  await writeAll(form, {
    "Utsett til": "15.01.2027",
    Begrunnelse: "Blodtrykket må reguleres først.",
    "Forklaring til pasienten": "Vi venter til blodtrykket er roligere.",
  });
  await press(form, "Signer vurderingen");
  await expect(doctor.getByText("Utsatt til 15. januar 2027").first()).toBeVisible();
  const anne = await signIn(browser, PATIENTS.anne.email, { onPhone: true });
  await expect(anne.getByText(/^Behandlingen er utsatt til 15\. januar/)).toBeVisible();
  await expect(anne.getByText("Vi venter til blodtrykket er roligere.")).toBeVisible();
});

test("the doctor says no, and the patient reads why and how to complain", async ({ browser }) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  const lead = await signIn(browser, STAFF.lead.email);
  await doctor.goto(`/doctor/patients/${await courseOf(lead, PATIENTS.nils.name)}/screening`);
  const form = await formCalled(doctor, "Vurdering");
  await choose(form, "Utfall", "Kan ikke behandles hos oss");
  await writeAll(form, {
    Begrunnelse: "Hjerteinfarkt i november.",
    "Forklaring til pasienten": "Hjertet ditt må få ro. Vi har foreslått andre veier.",
  });
  await press(form, "Signer vurderingen");
  await expect(doctor.getByText("Kan ikke behandles hos oss").first()).toBeVisible();
  const nils = await signIn(browser, PATIENTS.nils.email, { onPhone: true });
  await expect(nils.getByText("Hjertet ditt må få ro. Vi har foreslått andre veier.")).toBeVisible();
  await expect(nils.getByText(/Statsforvalteren/)).toBeVisible();
});

test("after two sessions without change, doctor and psychologist decide together and the patient reads the reason", async ({
  browser,
}) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  await opensRow(doctor, PATIENTS.randi.name);
  const main = doctor.getByRole("main");
  await expect(main).toContainText("PHQ-9 før første behandling: 18. Nå: 17. Pålitelig endring er minst 6 poeng.");
  await expect(main).toContainText("Ingen pålitelig endring (grense 6 poeng)");
  await expect(doctor.getByRole("img", { name: /^PHQ-9/ })).toBeVisible();
  const form = await formCalled(doctor, "Avgjørelse");
  await choose(form, "Hva gjør vi", "Justere behandlingen");
  await write(form, "Begrunnelse", "Vi prøver to til med mer tid til samtale først.");
  await press(form, "Signer avgjørelsen");
  await expect(doctor.getByRole("form", { name: "Avgjørelse" })).toHaveCount(0);
  const randi = await signIn(browser, PATIENTS.randi.email, { onPhone: true });
  await randi.goto("/my/record");
  await expect(randi.getByText("Vi prøver to til med mer tid til samtale først.")).toBeVisible();
});

test("a course is stopped for safety, and the patient is told that the treatments are over", async ({ browser }) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  const lead = await signIn(browser, STAFF.lead.email);
  await doctor.goto(`/doctor/patients/${await courseOf(lead, PATIENTS.ida.name)}/change`);
  await opens(doctor, "Stopp av hensyn til sikkerheten");
  const form = await formCalled(doctor, "Stopp av hensyn til sikkerheten");
  await write(form, "Hva er grunnen", "Ny rytmeforstyrrelse på EKG.");
  await press(form, "Stopp forløpet");
  await expect(doctor.getByText("Avsluttes", { exact: true })).toBeVisible();
});

test("a paused course is ended early at the patient's own wish, and the patient's page says what remains", async ({
  browser,
}) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  const lead = await signIn(browser, STAFF.lead.email);
  await doctor.goto(`/doctor/patients/${await courseOf(lead, PATIENTS.geir.name)}/change`);
  await opens(doctor, "Avslutt før tiden");
  const form = await formCalled(doctor, "Avslutt før tiden");
  await choose(form, "Hvorfor", "Pasientens eget ønske");
  await write(form, "Begrunnelse", "Ønsker å vente til livet er roligere.");
  await press(form, "Avslutt forløpet før tiden");
  await expect(doctor.getByText("Avsluttes", { exact: true })).toBeVisible();
  const geir = await signIn(browser, PATIENTS.geir.email, { onPhone: true });
  await expect(geir.getByText("Legen skriver brevet til fastlegen din")).toBeVisible();
});

test("a course with an unsigned letter cannot be closed", async ({ browser }) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  const lead = await signIn(browser, STAFF.lead.email);
  await doctor.goto(`/doctor/patients/${await courseOf(lead, PATIENTS.jon.name)}/change`);
  await opens(doctor, "Lukk forløpet");
  await press(await formCalled(doctor, "Lukk forløpet"), "Lukk forløpet", "Epikrisen er ikke signert.");
});

test("a doctor opens neither the lead's, the nurse's nor the psychologist's pages, nor a patient of somebody else", async ({
  browser,
}) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  const lead = await signIn(browser, STAFF.lead.email);
  const others = await courseOf(lead, PATIENTS.kare.name);
  for (const address of ["/lead", "/nurse", "/psychologist", "/my", `/doctor/patients/${others}`])
    await isTurnedAway(doctor, address);
});
