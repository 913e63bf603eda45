import type { Locator, Page } from "@playwright/test";
import { formCalled, isAlive, write } from "@/tests/support/e2e/fill-in";

/** Looks for a patient by number, outside one's own care. Answers the form that asks for a written reason. */
export async function asksForRecord(colleague: Page, nationalId: string): Promise<Locator> {
  await colleague.goto("/find-patient");
  const search = colleague.getByRole("button", { name: "Søk" });
  await isAlive(search);
  await colleague.getByLabel("Fødselsnummer").fill(nationalId);
  await search.click();
  return formCalled(colleague, "Åpne journalen uten å være i behandlingsteamet");
}

/** Opens the record for four hours with this reason. */
export async function breaksGlass(colleague: Page, form: Locator, reason: string): Promise<void> {
  await write(form, "Hvorfor er det nødvendig nå?", reason);
  await form.getByRole("button", { name: "Åpne journalen i fire timer" }).click();
  await colleague.waitForURL(/\/psychologist\/patients\//);
}
