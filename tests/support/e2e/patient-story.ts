import { expect, type Page } from "@playwright/test";
import { formCalled, isAlive, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import { NINA } from "@/tests/support/e2e/nina-moe";

const NB = {
  answers: ["Ikke i det hele tatt", "Noen dager", "Mer enn halvparten av dagene", "Nesten hver dag"],
  ...{ next: "Neste", review: "Se over svarene", submit: "Send inn svarene", received: "Svarene er sendt inn" },
};
const EN = {
  answers: ["Not at all", "Several days", "More than half the days", "Nearly every day"],
  ...{ next: "Next", review: "Look over the answers", submit: "Submit the answers" },
  received: "Your answers have been submitted",
};

/** Chooses a password with the code from the clinic. */
export async function activates(patient: Page, code: string): Promise<void> {
  await patient.goto("/activate");
  await isAlive(patient.getByRole("button", { name: "Lagre passordet" }));
  await writeAll(patient, { Kode: code, Passord: NINA.password, "Passordet en gang til": NINA.password });
  await press(patient, "Lagre passordet", "Passordet er lagret. Nå kan du logge inn.");
}

/** PHQ-9, question by question, the tenth left empty; then on to the next form that is due; its receipt says what became of it. */
export async function answersPhq9(patient: Page, nine: readonly number[], language: "nb" | "en"): Promise<void> {
  await patient.goto("/my/forms/phq-9");
  await answersFrom(patient, 1, nine, language);
  await submits(patient, language);
  const { received } = language === "nb" ? NB : EN;
  await expect(patient).not.toHaveURL(/\/my\/forms\/phq-9$/);
  await patient.goto("/my/forms/phq-9/received");
  await expect(patient.getByRole("heading", { name: received })).toBeVisible();
}

/** The questions from this one on. */
export async function answersFrom(
  patient: Page,
  first: number,
  answers: readonly number[],
  language: "nb" | "en",
): Promise<void> {
  const words = language === "nb" ? NB : EN;
  for (const [index, answer] of answers.entries()) {
    const question = patient.getByRole("group", { name: new RegExp(`^\\D+ ${index + first} (av|of) 10$`) });
    const next = patient.getByRole("button", { name: words.next, exact: true });
    await isAlive(next);
    await question.getByRole("radio", { name: words.answers[answer] }).check();
    await next.click();
  }
}

/** Looks over the answers and sends them. */
export async function submits(patient: Page, language: "nb" | "en"): Promise<void> {
  const words = language === "nb" ? NB : EN;
  await patient.getByRole("button", { name: words.review }).click();
  await press(patient, words.submit);
}

/** The page speaks English from now on. */
export async function turnsToEnglish(patient: Page): Promise<void> {
  await patient.goto("/my");
  await patient.getByRole("button", { name: "English" }).click();
  await expect(patient.getByRole("button", { name: "Norsk" })).toBeVisible();
  await expect(patient.locator("html")).toHaveAttribute("lang", "en");
}

const CONSENTS = ["treatment", "off-label", "quality-register"] as const;

/** The three consents, each on its own page, every sentence ticked by itself and her name underneath. */
export async function consentsInEnglish(patient: Page): Promise<void> {
  for (const kind of CONSENTS) {
    await patient.goto(`/my/consents/${kind}`);
    const form = await formCalled(patient, "Sign the consent");
    for (const sentence of await form.getByRole("checkbox").all()) await sentence.check();
    await write(form, "Write your full name as signature", NINA.name);
    await form.getByRole("button", { name: "Sign the consent" }).click();
    await expect(patient.getByText(/The consent is signed|Signed \d/).first()).toBeVisible();
  }
}

/** From the dose until tomorrow there is one page, whatever she opens. */
export async function seesOnlyTheCalmPage(patient: Page): Promise<void> {
  for (const address of ["/my", "/my/forms", "/my/record", "/my/prepare"]) {
    await patient.goto(address);
    await expect(patient.getByRole("heading", { level: 1 })).toHaveText("Take it easy now");
  }
}

/** The letter to the GP, from her start page. */
export async function readsLetter(patient: Page, sentence: string): Promise<void> {
  await patient.goto("/my");
  await patient
    .getByRole("link", { name: /letter/i })
    .first()
    .click();
  await expect(patient.getByText(sentence)).toBeVisible();
}
