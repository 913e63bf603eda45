import { expect, type Page } from "@playwright/test";
import { choose, formCalled, opens, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import { NINA } from "@/tests/support/e2e/nina-moe";
import { EXCLUSIONS } from "@/lib/domain/protocol/exclusions";

const TRIALS = [
  { name: "Escitalopram", dose: "20 mg", weeks: "12", outcome: "Uten effekt", stopped: "Ingen bedring." },
  {
    ...{ name: "Venlafaksin", dose: "225 mg", weeks: "16", outcome: "Stoppet på grunn av bivirkninger" },
    stopped: "Svette og høyt blodtrykk.",
  },
] as const;

const HEALTH = {
  "Psykisk helse tidligere": "Første episode som 22-åring. Ingen kjent mani eller psykose.",
  Selvmordsrisiko: "Ingen tanker om å ta sitt liv. Ingen tidligere forsøk.",
  "Somatisk helse": "Frisk. EKG uten anmerkning.",
  "Allergier (CAVE)": "Penicillin.",
  "Graviditet og amming": "Negativ test i dag.",
  "Alkohol og rusmidler": "Sjelden alkohol, ingen rusmidler.",
  Livssituasjon: "Bor med samboer. Sykmeldt fra arbeid som lærer.",
  "Barn under 18 år og søsken": "Ingen barn.",
  Samtykkekompetanse: "Vurdert som til stede.",
} as const;

/** From the worklist to the patient; answers the address of her page. */
export async function opensPatient(doctor: Page): Promise<string> {
  await doctor.goto("/doctor");
  await opens(doctor, "Venter på andre");
  const href = (await doctor.getByRole("link", { name: NINA.name }).first().getAttribute("href")) ?? "";
  const [patient = ""] = /^\/doctor\/patients\/[\w-]+/.exec(href) ?? [];
  expect(patient, "the worklist leads to the patient").not.toBe("");
  await doctor.goto(patient);
  return patient;
}

/** Trials, diagnosis, medicines with what is known of them, measurement, ECG, health page and exclusions. One exclusion at level A is answered yes, with the reason to treat nevertheless. */
export async function screens(doctor: Page, patient: string): Promise<void> {
  await doctor.goto(`${patient}/screening`);
  for (const { name, dose, weeks, outcome, stopped } of TRIALS) {
    await opens(doctor, "Legg til tidligere behandling");
    const form = await formCalled(doctor, "Legg til tidligere behandling");
    await choose(form, "Type", "Medisin");
    await writeAll(form, { Navn: name, Dose: dose, Varighet: weeks });
    await choose(form, "Tilstrekkelig dose og varighet", "Ja");
    await form.getByLabel("Resultat").selectOption(outcome);
    await write(form, "Hvorfor den ble avsluttet", stopped);
    await form.getByRole("button", { name: "Legg til behandlingen" }).click();
    await expect(doctor.getByRole("listitem").filter({ hasText: name }).first()).toBeVisible();
    await expect(form.getByLabel("Dose (valgfritt)")).toHaveValue("");
  }
  await recordsDiagnosis(doctor);
  await recordsMedicines(doctor);
  await opens(doctor, "Legg til prøve eller undersøkelse");
  const ecg = await formCalled(doctor, "Legg til prøve eller undersøkelse");
  await ecg.getByLabel("Hva", { exact: true }).selectOption("EKG");
  await write(ecg, "Tatt dato", "30.11.2026");
  await choose(ecg, "Resultat", "Normal");
  await write(ecg, "Verdi", "Sinusrytme 68");
  await press(ecg, "Legg til undersøkelsen");
  await expect(doctor.getByRole("rowheader", { name: "EKG" })).toBeVisible();
  const measurement = await formCalled(doctor, "Ny måling");
  await writeAll(measurement, {
    Vekt: "72",
    Høyde: "174",
    Oksygenmetning: "98",
    "Systolisk blodtrykk": "126",
    "Diastolisk blodtrykk": "78",
    Puls: "72",
  });
  await measurement.getByRole("button", { name: "Lagre målingen" }).click();
  await expect(doctor.getByRole("cell", { name: "126/78" })).toBeVisible();

  const health = await formCalled(doctor, "Helse og eksklusjoner");
  await writeAll(health, HEALTH);
  for (const { label } of EXCLUSIONS) await choose(health, label.nb, "Nei");
  await choose(health, "Alvorlig personlighetsforstyrrelse", "Ja");
  await write(
    health,
    "Hvorfor behandle likevel",
    "Gammel diagnose fra 2015, ikke bekreftet ved ny utredning. Drøftet i tverrfaglig møte.",
  );
  await health.getByRole("button", { name: "Lagre helse og eksklusjoner" }).click();
  await expect(doctor.getByRole("form", { name: "Vurdering" })).toBeVisible();
}

/** The main diagnosis, found by words that no title has in that form. */
async function recordsDiagnosis(doctor: Page): Promise<void> {
  const form = await formCalled(doctor, "Legg til diagnose");
  await write(form, "Diagnose", "residiverende depresjon alvorlig uten");
  await form
    .getByRole("list", { name: "Treff" })
    .getByRole("button", { name: /^F33\.2/ })
    .click();
  await press(form, "Legg til diagnosen");
  await expect(doctor.getByRole("listitem").filter({ hasText: "F33.2" }).first()).toBeVisible();
}

/** An antidepressant, about which there is nothing to assess, and a benzodiazepine, about which there is; then the list is whole. */
async function recordsMedicines(doctor: Page): Promise<void> {
  for (const { search, code, use } of [
    { search: "zoloft", code: /^N06AB06/, use: "Fast" },
    { search: "sobril", code: /^N05BA04/, use: "Ved behov" },
  ]) {
    await opens(doctor, "Legg til medisin");
    const form = await formCalled(doctor, "Legg til medisin");
    await write(form, "Virkestoff", search);
    await form.getByRole("list", { name: "Treff" }).getByRole("button", { name: code }).click();
    await choose(form, "Bruk", use);
    await press(form, "Legg til medisinen");
    await expect(form.getByLabel("Virkestoff")).toHaveValue("");
  }
  const assessment = await formCalled(doctor, "Oksazepam og ketamin");
  await write(assessment, "Din vurdering", "Tas sjelden, sist for to uker siden. Tas opp igjen før hver behandling.");
  await press(assessment, "Noter at dette er vurdert");
  await expect(doctor.getByText("Tas sjelden, sist for to uker siden.", { exact: false })).toBeVisible();
  await press(doctor, "Listen er gått gjennom med pasienten og er fullstendig");
  await expect(doctor.getByText(/^Gått gjennom med pasienten .* 2 medisiner, ingen andre\.$/)).toBeVisible();
}

/** The signed decision that she may be treated. */
export async function decides(doctor: Page, patient: string): Promise<void> {
  await doctor.goto(`${patient}/screening`);
  const form = await formCalled(doctor, "Vurdering");
  await choose(form, "Utfall", "Kan behandles");
  await writeAll(form, {
    Begrunnelse: "Behandlingsresistent depresjon med funksjonsfall. Motivert for endring.",
    "Bruk utenfor godkjent indikasjon: hvorfor": "To adekvate forsøk uten effekt. Nytten vurderes større enn risikoen.",
    "Drøftet med": "Tverrfaglig møte.",
    "Forklaring til pasienten": "Vi mener at behandlingen kan passe for deg, og at den er trygg å prøve.",
  });
  await press(form, "Signer vurderingen");
  await expect(doctor.getByText("kan behandles til og med 11. april 2027")).toBeVisible();
}

/** Weighs her and signs the order for today's session; the form calculates from the new weight. */
export async function orders(
  doctor: Page,
  session: string,
  { today, mgPerKg, dose }: { today: string; mgPerKg: string; dose: string },
): Promise<void> {
  await doctor.goto(`/doctor/sessions/${session}`);
  await opens(doctor, "Legg til ny vekt");
  const scale = await formCalled(doctor, "Ny måling");
  await write(scale, "Vekt", "72,0");
  await scale.getByRole("button", { name: "Lagre målingen" }).click();
  await expect(doctor.getByText(`, målt ${today} kl. 09.2`)).toBeVisible();
  const order = await formCalled(doctor, "Ordiner dosen");
  await write(order, "Dose per kg", mgPerKg);
  await order.getByRole("radio", { name: /^50 mg\/ml/ }).check();
  await expect(order.getByText(dose, { exact: true })).toBeVisible();
  await press(order, "Signer ordinasjonen");
  await expect(doctor.getByText(/Signert av Marte Lien/).first()).toBeVisible();
}

/** After an alert that the nurse has answered: the doctor has looked at her and lets her go home when the checklist is done. */
export async function releases(doctor: Page, session: string): Promise<void> {
  await doctor.goto(`/doctor/sessions/${session}`);
  const form = await formCalled(doctor, "Frigi pasienten");
  await write(form, "Hva er vurdert", "Blodtrykket falt etter hvile. Ingen symptomer.");
  await press(form, "Frigi til hjemreise når sjekklisten er oppfylt");
  await expect(doctor.getByText(/^Frigitt av Marte Lien/)).toBeVisible();
}

/** The letter drafted from signed facts, with a sentence of the doctor's own; signed and noted as sent. */
export async function signsAndSendsLetter(doctor: Page, patient: string): Promise<void> {
  await doctor.goto(`${patient}/letter`);
  const letter = await formCalled(doctor, "Epikrise");
  await expect(letter.getByText(/Escitalopram/).first()).toBeVisible();
  await expect(letter.getByText(/72\smg/).first()).toBeVisible();
  await letter.getByRole("textbox").last().fill("Takk for henvisningen.");
  await press(letter, "Signer epikrisen");
  await expect(doctor.getByText(/Signert av Marte Lien/).first()).toBeVisible();
  const sent = await formCalled(doctor, "Epikrisen er sendt");
  await choose(sent, "Hvordan", "Sendt elektronisk fra et annet system");
  await press(sent, "Noter at epikrisen er sendt");
  await expect(doctor.getByText(/^Sendt elektronisk fra et annet system, /i).first()).toBeVisible();
}

/** Everything is done: the course is closed. */
export async function closes(doctor: Page, patient: string): Promise<void> {
  await doctor.goto(`${patient}/change`);
  await opens(doctor, "Lukk forløpet");
  const form = await formCalled(doctor, "Lukk forløpet");
  await press(form, "Lukk forløpet");
  await expect(doctor.getByRole("heading", { name: "Ingenting venter" })).toBeVisible();
  await expect(doctor.getByText("Avsluttet", { exact: true })).toBeVisible();
}
