import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { courseOf, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { choose, formCalled, opens, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

test("a new medicine must be assessed and the list gone through before the decision can be signed, and the patient reads the decision", async ({
  browser,
}) => {
  test.slow();
  const doctor = await signIn(browser, STAFF.doctor.email);
  const lead = await signIn(browser, STAFF.lead.email);
  await doctor.goto(`/doctor/patients/${await courseOf(lead, PATIENTS.anne.name)}/screening`);

  await opens(doctor, "Legg til medisin");
  const medicine = await formCalled(doctor, "Legg til medisin");
  await write(medicine, "Virkestoff", "imovane");
  await medicine
    .getByRole("list", { name: "Treff" })
    .getByRole("button", { name: /^N05CF01/ })
    .press("Enter");
  await choose(medicine, "Bruk", "Ved behov");
  await press(medicine, "Legg til medisinen");
  await expect(
    doctor.getByText("Kan svekke og forkorte den antidepressive virkningen", { exact: false }),
  ).toBeVisible();

  const margin = doctor.getByRole("navigation", { name: "Sjekkliste" });
  await expect(margin.getByRole("link", { name: /^Medisiner 0 av 1 samspill vurdert, mangler/ })).toBeVisible();
  const decision = await formCalled(doctor, "Vurdering");
  await choose(decision, "Utfall", "Kan behandles");
  await writeAll(decision, {
    Begrunnelse: "Behandlingsresistent depresjon.",
    "Bruk utenfor godkjent indikasjon: hvorfor": "Nytten vurderes større enn risikoen.",
    Vilkår: "Fastlegen måler blodtrykket hver måned.",
    "Forklaring til pasienten": "Vi mener at behandlingen kan passe for deg.",
  });
  await press(decision, "Signer vurderingen", /Medisinlisten er ikke gått gjennom/);
  await press(doctor, "Listen er gått gjennom med pasienten og er fullstendig");
  await expect(doctor.getByText(/2 medisiner, ingen andre/)).toBeVisible();
  await press(decision, "Signer vurderingen", "Skriv din vurdering av samspillet med ketamin for: Zopiklon.");

  const assessment = await formCalled(doctor, "Zopiklon og ketamin");
  await write(assessment, "Din vurdering", "Brukes to ganger i måneden. Tas opp før hver behandling.");
  await press(assessment, "Noter at dette er vurdert");
  await expect(doctor.getByText("Brukes to ganger i måneden.", { exact: false })).toBeVisible();
  await press(decision, "Signer vurderingen", /Skriv hvem vurderingen er drøftet med/);
  await write(decision, "Drøftet med", "Ingen: ferdig utredet ved DPS, ingen tvil om indikasjon.");
  await press(decision, "Signer vurderingen");
  await expect(doctor.getByText("kan behandles til og med 2. mars 2027")).toBeVisible();

  const anne = await signIn(browser, PATIENTS.anne.email, { onPhone: true });
  await anne.getByRole("link", { name: "Les legens vurdering" }).click();
  await expect(anne.getByRole("heading", { level: 1, name: "Du kan få behandlingen" })).toBeVisible();
  await expect(anne.getByText("Vurderingen gjelder til og med 2. mars 2027.", { exact: false })).toBeVisible();
  await expect(anne.getByText("Fastlegen måler blodtrykket hver måned.")).toBeVisible();
  await expect(anne.getByText("Behandlingsresistent depresjon.")).toHaveCount(0);
});

test("a decision on what has changed meanwhile is refused, and nothing that was written is lost", async ({
  browser,
}) => {
  const [doctor, colleague] = [await signIn(browser, STAFF.doctor.email), await signIn(browser, STAFF.doctor.email)];
  const lead = await signIn(browser, STAFF.lead.email);
  const address = `/doctor/patients/${await courseOf(lead, PATIENTS.nils.name)}/screening`;
  await doctor.goto(address);
  const decision = await formCalled(doctor, "Vurdering");
  await choose(decision, "Utfall", "Kan ikke behandles hos oss");
  await writeAll(decision, { Begrunnelse: "Ikke motivert nå.", "Forklaring til pasienten": "Vi snakkes til våren." });

  await colleague.goto(address);
  await opens(colleague, "Legg til diagnose");
  const diagnosis = await formCalled(colleague, "Legg til diagnose");
  await write(diagnosis, "Diagnose", "L40.0 Psoriasis vulgaris");
  await press(diagnosis, "Legg til diagnosen");
  await expect(colleague.getByText("Psoriasis vulgaris")).toBeVisible();

  await press(decision, "Signer vurderingen", /Endret siden du åpnet siden: diagnoser\./);
  await doctor.reload();
  await expect(doctor.getByText("Psoriasis vulgaris")).toBeVisible();
  await expect((await formCalled(doctor, "Vurdering")).getByLabel("Begrunnelse")).toHaveValue("Ikke motivert nå.");
});

test("what was recorded in error is struck through with its reason, on a page of its own", async ({ browser }) => {
  const doctor = await signIn(browser, STAFF.doctor.email);
  const lead = await signIn(browser, STAFF.lead.email);
  await doctor.goto(`/doctor/patients/${await courseOf(lead, PATIENTS.nora.name)}/screening`);
  await doctor.getByRole("link", { name: /^Rett ?: Nyreprøver/ }).click();
  await expect(doctor.getByRole("heading", { level: 1, name: /^Nyreprøver/ })).toBeVisible();
  const form = await formCalled(doctor, "Ført feil");
  await write(form, "Hva er feil", "Svaret gjaldt en annen pasient.");
  await press(form, "Marker som ført feil");
  await expect(doctor.getByText("Ført feil: Svaret gjaldt en annen pasient.")).toBeVisible();
});
