import { expect, type Page } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { isAlive } from "@/tests/support/e2e/fill-in";
import { answersFrom } from "@/tests/support/e2e/patient-story";
import { PATIENTS } from "@/prisma/personas";

const EVA = PATIENTS.eva.email;

test.describe.configure({ mode: "serial" });

/** Opens a form and waits until it listens. */
async function opens(page: Page, instrument: string): Promise<void> {
  await page.goto(`/my/forms/${instrument}`);
  await isAlive(page.getByRole("button", { name: /^(Neste|Se over svarene|Send inn svarene)$/ }));
}

const questionAt = (page: Page, place: number, of: number) =>
  page.getByRole("group", { name: `Spørsmål ${place} av ${of}`, exact: true });

test("answers begun in one language are not mixed with the other", async ({ browser, page }) => {
  await setClockToDemo(page);
  const eva = await signIn(browser, EVA);
  await opens(eva, "audit");
  await eva.getByRole("radio", { name: "Aldri" }).check();
  await expect(eva.getByText("Lagret", { exact: true })).toBeVisible();
  await eva.getByRole("button", { name: "English" }).click();
  await expect(eva.getByText("You began in Norwegian.", { exact: false })).toBeVisible();
  await expect(eva.getByText("Question 1 of 10")).toBeVisible();
  await expect(eva.getByRole("radio", { checked: true })).toHaveCount(0);
  await eva.getByRole("button", { name: "Norsk" }).click();
  await expect(questionAt(eva, 2, 3)).toBeVisible();
  await eva.context().close();
});

test("a form loses nothing to a dead network, goes on on another device, is taken once, and shows help at once", async ({
  browser,
}) => {
  const phone = await signIn(browser, EVA, { onPhone: true });
  await opens(phone, "phq-9");

  await test.step("the network goes in the middle: the answers wait on the device, and go when it is back", async () => {
    await answersFrom(phone, 1, [2, 2], "nb");
    await expect(phone.getByText("Lagret", { exact: true })).toBeVisible();
    await phone.context().setOffline(true);
    await answersFrom(phone, 3, [2, 1], "nb");
    await expect(phone.getByText("2 svar venter på nett. Det er lagret på denne enheten.")).toBeVisible();
    await phone.context().setOffline(false);
    await expect(phone.getByText("Lagret", { exact: true })).toBeVisible();
  });

  await test.step("the page is loaded again: it goes on where it was", async () => {
    await phone.reload();
    await expect(questionAt(phone, 5, 10)).toBeVisible();
  });

  await test.step("another device has the same answers, and sends them, with two presses", async () => {
    const elsewhere = await signIn(browser, EVA);
    await opens(elsewhere, "phq-9");
    await expect(questionAt(elsewhere, 5, 10)).toBeVisible();
    await answersFrom(elsewhere, 5, [1, 1, 1, 0, 1], "nb");
    await elsewhere.getByRole("button", { name: "Se over svarene" }).click();
    await elsewhere.getByRole("button", { name: "Send inn svarene" }).dblclick();
    await expect(elsewhere.getByRole("heading", { name: "Takk for at du svarte ærlig" })).toBeVisible();
    for (const number of ["113", "116 117", "116 123", "22 40 00 40"])
      await expect(elsewhere.getByRole("main").getByRole("link", { name: number }).first()).toBeVisible();
    await expect(elsewhere.getByRole("link", { name: "Gå videre til GAD-7" })).toBeVisible();
    await elsewhere.goto("/my/forms");
    await expect(elsewhere.getByRole("row").filter({ hasText: "PHQ-9" })).toHaveCount(1);
    await elsewhere.context().close();
  });

  await test.step("the first device, which does not know, is told that it was sent, and sends nothing more", async () => {
    await isAlive(phone.getByRole("button", { name: "Neste" }));
    await questionAt(phone, 5, 10).getByRole("radio", { name: "Noen dager" }).check();
    await expect(phone.getByText("Skjemaet er sendt inn")).toBeVisible();
    await phone.getByRole("link", { name: "Se kvitteringen" }).click();
    await expect(phone).toHaveURL(/\/phq-9\/received$/);
  });
});

test("a form that is sent without a network is not called sent, goes by itself later, and leads on to the next", async ({
  browser,
}) => {
  const phone = await signIn(browser, EVA, { onPhone: true });
  await opens(phone, "gad-7");

  await test.step("all questions on one page, sent while there is no network", async () => {
    await phone.getByRole("button", { name: "Vis alle spørsmålene på én side" }).click();
    for (const question of await phone.getByRole("group", { name: /^Spørsmål \d/ }).all())
      await question.getByRole("radio", { name: "Ikke i det hele tatt" }).check();
    await expect(phone.getByText("7 av 7 besvart")).toBeVisible();
    await expect(phone.getByText("Lagret", { exact: true })).toBeVisible();
    await phone.context().setOffline(true);
    await phone.getByRole("button", { name: "Send inn svarene" }).click();
    await expect(phone.getByText("Ikke sendt ennå")).toBeVisible();
    await expect(phone).toHaveURL(/\/gad-7$/);
  });

  // Truly closed: a page that was only left may send by itself when the network is back.
  const context = phone.context();
  await phone.close();
  const again = await context.newPage();

  await test.step("the page was closed; opened again with a network it sends, once, and opens AUDIT", async () => {
    await context.setOffline(false);
    await again.goto("/my/forms/gad-7");
    await expect(again).toHaveURL(/\/my\/forms\/audit$/);
    await expect(again.getByText("Skjema 3 av 3")).toBeVisible();
    await again.goto("/my/forms/gad-7");
    await expect(again.getByText("Skjemaet er sendt inn")).toBeVisible();
    await expect(again.getByRole("link", { name: "Se kvitteringen" })).toBeVisible();
    await again.goto("/my/forms/audit");
  });

  await test.step("AUDIT of somebody who never drinks, begun before, has two questions left; the receipt lists the sitting", async () => {
    await isAlive(again.getByRole("button", { name: "Send inn svarene" }));
    await again.getByRole("button", { name: "Vis ett spørsmål om gangen" }).click();
    for (const place of [2, 3]) {
      await questionAt(again, place, 3).getByRole("radio", { name: "Nei", exact: true }).check();
      await again.getByRole("button", { name: /^(Neste|Se over svarene)$/ }).click();
    }
    await again.getByRole("button", { name: "Send inn svarene" }).click();
    await expect(again.getByRole("heading", { name: "Svarene er sendt inn" })).toBeVisible();
    const sitting = again.getByRole("region", { name: "Dette har du sendt inn i dag" });
    for (const name of ["PHQ-9", "GAD-7", "AUDIT"]) await expect(sitting.getByText(name)).toBeVisible();
  });
  await context.close();
});
