import { expect, type Locator, type Page } from "@playwright/test";
import { choose, formCalled, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import { NINA } from "@/tests/support/e2e/nina-moe";
import { DISCHARGE } from "@/lib/domain/protocol/discharge-criteria";
import { TIME_OUT_ITEMS } from "@/lib/domain/protocol/time-out-items";
import { DEMO_PIN, STAFF } from "@/prisma/staff";

const ESCORT = { "Følgets navn": "Arne Moe, far", "Følgets telefon": "400 00 556" } as const;

/** Opens today's session from the nurse's day; answers the id of the visit. */
export async function opensSession(nurse: Page, patient: string = NINA.name): Promise<string> {
  await nurse.goto("/nurse");
  // Today stands above the coming days.
  await nurse.getByRole("link", { name: patient, exact: true }).first().click();
  await nurse.waitForURL("**/nurse/sessions/*");
  return new URL(nurse.url()).pathname.split("/").at(-1) ?? "";
}

/** Every line of the time-out as it has to be, with names and times where they are asked for. */
export async function answersTimeOut(form: Locator): Promise<void> {
  for (const { label, expected, writes } of TIME_OUT_ITEMS) {
    await choose(form, label.nb, expected === "yes" ? "Ja" : "Nei");
    const asks = writes && (writes.when === "always" || writes.when === expected);
    if (asks) await write(form, writes.label.nb, "Karin Haugen, kl. 7");
  }
}

/** The time-out with every answer as it has to be, and who takes her home. */
export async function takesTimeOut(nurse: Page): Promise<void> {
  const form = await formCalled(nurse, "Time-out");
  await answersTimeOut(form);
  await writeAll(form, ESCORT);
  await press(form, "Signer time-out");
  await expect(nurse.getByText(/^Klar, kl\. /)).toBeVisible();
}

export type Reading = { systolic: number; diastolic: number; pulse: number; spo2: number; moaas: number };

/** One set of vital signs, figure by figure. */
export async function charts(nurse: Page, reading: Reading, button = "Lagre måling"): Promise<void> {
  const form = await formCalled(nurse, "Ny måling");
  await writeAll(form, {
    Overtrykk: String(reading.systolic),
    Undertrykk: String(reading.diastolic),
    Puls: String(reading.pulse),
    SpO2: String(reading.spo2),
    Pust: "14",
    "MOAA/S 0–5": String(reading.moaas),
    "Kvalme 0–3": "0",
    "Angst 0–10": "2",
    "Dissosiasjon 0–10": reading.moaas === 5 ? "0" : "6",
  });
  await form.getByRole("button", { name: button, exact: true }).click();
  await expect(nurse.getByRole("row").filter({ hasText: `${reading.systolic}/${reading.diastolic}` })).toBeVisible();
}

export const BASELINE: Reading = { systolic: 128, diastolic: 80, pulse: 72, spo2: 98, moaas: 5 };
export const WHILE_IT_WORKS: Reading = { systolic: 144, diastolic: 88, pulse: 84, spo2: 97, moaas: 4 };
export const TOO_HIGH: Reading = { systolic: 186, diastolic: 112, pulse: 104, spo2: 96, moaas: 4 };
export const BEFORE_HOME: Reading = { systolic: 130, diastolic: 82, pulse: 74, spo2: 98, moaas: 5 };

/** Another person confirms on the same screen: picks their name and types their PIN. */
export async function confirmsAs(form: Locator, name: string, pin: string): Promise<void> {
  await form.getByLabel("Hvem bekrefter").selectOption({ label: name });
  await write(form, "PIN", pin);
}

/** The dose as ordered, read off the syringe, with the second nurse's own PIN as the second person's confirmation. */
export async function givesDose(nurse: Page, volumeMl: string, dose: string): Promise<void> {
  const form = await formCalled(nurse, "Gi dosen");
  await form
    .getByRole("radio", { name: /50 mg\/ml/ })
    .first()
    .check();
  await write(form, "Volum i sprøyten", volumeMl);
  await choose(form, "Hvor dosen settes", "Venstre overarm");
  await confirmsAs(form, STAFF.secondNurse.name, DEMO_PIN);
  await press(form, "Dosen er gitt nå");
  await expect(
    nurse.getByText(new RegExp(`${dose} \\(${volumeMl} ml à 50 mg/ml\\)`.replaceAll(" ", "\\s"))).first(),
  ).toBeVisible();
  await expect(nurse.getByText(/kontrollert av Mons Larsen/).first()).toBeVisible();
}

/** Answers every alert of the reading by name, with what was done. */
export async function answersAlerts(nurse: Page): Promise<void> {
  const open = nurse.getByRole("form", { name: /^Svar på varselet/ });
  await expect(open.first()).toBeVisible();
  for (let left = await open.count(); left > 0; left -= 1) {
    const form = await formCalled(nurse, /^Svar på varselet/);
    await form.getByRole("button", { name: "Lege tilkalt" }).click();
    await press(form, "Svar på varselet");
    await expect(open).toHaveCount(left - 1);
  }
}

/** Home with the escort, every criterion met. */
export async function discharges(nurse: Page): Promise<void> {
  const form = await formCalled(nurse, "Hjemreise");
  for (const { label } of DISCHARGE.criteria) await choose(form, label.nb, "Ja");
  await write(form, "Hvem er det?", "far");
  await form.getByRole("checkbox", { name: "Rådene er gitt til pasienten og følget" }).check();
  await press(form, "Signer hjemreise");
  await expect(nurse.getByText(/^Reist hjem kl\. \d\d\.\d\d med Arne Moe, far/)).toBeVisible();
}
