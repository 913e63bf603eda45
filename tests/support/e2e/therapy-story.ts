import { expect, type Page } from "@playwright/test";
import { formCalled, press } from "@/tests/support/e2e/fill-in";
import { NINA } from "@/tests/support/e2e/nina-moe";

/** Opens her visit of today from the psychologist's day, the room where it is a session; answers the id of the visit. */
export async function opensVisit(psychologist: Page): Promise<string> {
  await psychologist.goto("/psychologist");
  await psychologist.getByRole("region", { name: "Timer i dag" }).getByRole("link", { name: NINA.name }).click();
  await psychologist.waitForURL(/\/psychologist\/(visits|sessions)\//);
  return new URL(psychologist.url()).pathname.split("/").at(-1) ?? "";
}

/** Writes under every heading of the note and signs it. */
export async function signsNote(psychologist: Page, note: string, button: string, words: string): Promise<void> {
  const form = await formCalled(psychologist, note);
  for (const heading of await form.getByRole("textbox").all()) await heading.fill(words);
  await press(form, button);
  const section = psychologist.getByRole("region", { name: note });
  await expect(section.getByText(/^Signert av Ingrid Solberg/).first()).toBeVisible();
}

/** The first preparation: its note, and the plan that holds for the whole course. */
export async function preparesFirst(psychologist: Page): Promise<void> {
  await opensVisit(psychologist);
  await signsNote(psychologist, "Notat fra forberedende time", "Signer og lås notatet", "God kontakt. Tydelige mål.");
  await signsNote(psychologist, "Behandlingsplan", "Signer planen", "Stå opp til fast tid, gå tur hver dag.");
}

/** The second preparation: its note, and the card that everybody sees during a session. */
export async function preparesSecond(psychologist: Page): Promise<void> {
  await opensVisit(psychologist);
  await signsNote(
    psychologist,
    "Notat fra forberedende time",
    "Signer og lås notatet",
    "Prøvde stol, maske og musikk.",
  );
  await signsNote(psychologist, "Trygghetskort", "Signer trygghetskortet", "Løfter hånden når hun vil ha kontakt.");
}

export async function integrates(psychologist: Page): Promise<void> {
  await psychologist.goto(`/psychologist/visits/${await opensVisit(psychologist)}`);
  await signsNote(psychologist, "Integreringsnotat", "Signer og lås notatet", "En ro hun kjente igjen fra barndommen.");
}

export async function followsUp(psychologist: Page): Promise<void> {
  await opensVisit(psychologist);
  await signsNote(psychologist, "Notat fra oppfølging", "Signer og lås notatet", "Sover om natten. Mer energi.");
}
