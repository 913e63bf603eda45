import { expect, type Locator, type Page } from "@playwright/test";

// Forms as people fill them in: by the label beside a field and the words on a button.

type Place = Page | Locator;

/** Labels of fields that may stay empty say so after the label. */
const called = (label: string): RegExp =>
  new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}( \\((valgfritt|optional)\\))?$`);

/** A field to write in, filled with this text. */
export async function write(place: Place, label: string, text: string): Promise<void> {
  await place.getByLabel(called(label)).fill(text);
}

/** Several fields at once: label → text. */
export async function writeAll(place: Place, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await write(place, label, text);
}

/** One answer of a question. */
export async function choose(place: Place, question: string, answer: string): Promise<void> {
  await place
    .getByRole("group", { name: called(question) })
    .getByRole("radio", { name: answer })
    .check();
}

/** One or more ticks under a question. */
export async function tick(place: Place, question: string, ...answers: string[]): Promise<void> {
  const group = place.getByRole("group", { name: called(question) });
  for (const answer of answers) await group.getByRole("checkbox", { name: answer }).check();
}

/** The form with this name, once it listens: what is typed before that would be lost when the page comes alive. */
export async function formCalled(place: Place, name: string | RegExp): Promise<Locator> {
  const form = place.getByRole("form", { name }).first();
  await isAlive(form);
  return form;
}

/** Waits until a control that needs its script has it. */
export async function isAlive(control: Locator): Promise<void> {
  await expect
    .poll(() => control.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps"))), {
      intervals: [20, 50, 100],
    })
    .toBe(true);
}

/** Presses the button and waits for what the page then says. */
export async function press(place: Place, button: string, saying?: string | RegExp): Promise<void> {
  const pressed = place.getByRole("button", { name: button, exact: true });
  await isAlive(pressed);
  await pressed.click();
  if (saying === undefined) return;
  const page = "goto" in place ? place : place.page();
  await expect(page.getByText(saying).first()).toBeVisible();
}

/** Opens what is folded away under these words, when it is not open already. */
export async function opens(place: Place, summary: string): Promise<void> {
  const folded = place
    .locator("details")
    .filter({ has: place.locator("summary", { hasText: summary }) })
    .last();
  if ((await folded.getAttribute("open")) === null) await folded.locator("summary", { hasText: summary }).click();
}
