import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { courseOf, isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { choose, formCalled, isAlive, press, tick, write, writeAll } from "@/tests/support/e2e/fill-in";
import { machineFaults } from "@/tests/support/e2e/machine-faults";
import { STAFF } from "@/prisma/staff";

/** Somebody of these stories' own, so that nobody else's answers are in the way. The number is synthetic (month + 80). */
const TURID = {
  name: "Turid Vang",
  nationalId: "03898810029",
  birthDate: "03.09.1988",
  email: "turid.vang@forlop.example",
};

test.describe.configure({ mode: "serial" });

let pathwayId: string;

test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
  await setClockToDemo(page);
  await page.close();
});

/** The clinic's tablet: a browser that nobody is signed in with, at an address of its own, so that its wrong codes are nobody else's. */
async function tabletAt(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 810, height: 1080 },
    hasTouch: true,
    extraHTTPHeaders: { "x-forwarded-for": address },
  });
  return context.newPage();
}

async function typesCode(tablet: Page, code: string): Promise<void> {
  await tablet.goto("/kiosk");
  await isAlive(tablet.getByRole("button", { name: "Åpne skjemaene" }));
  await tablet.getByLabel("Kode").fill(code);
  await tablet.getByRole("button", { name: "Åpne skjemaene" }).click();
}

async function makesCode(nurse: Page, button: "Lag kode" | "Lag ny kode", before = ""): Promise<string> {
  await press(nurse, button);
  const code = nurse.getByRole("form", { name: "Kode til nettbrettet" }).getByText(/^\d{3} \d{3}$/);
  await expect(code).not.toHaveText(before);
  return code.innerText();
}

/** Axe in light and dark, and no scrolling sideways at 360 px. */
async function isFaultless(tablet: Page, label: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await tablet.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect.soft(await machineFaults(tablet), `${label} ${colorScheme}`).toEqual([]);
  }
  await tablet.setViewportSize({ width: 360, height: 740 });
  const wide = await tablet.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(wide, label).toBeLessThanOrEqual(360);
  await tablet.setViewportSize({ width: 810, height: 1080 });
}

/** Every question of the form that is open, answered with the first answer, and sent. */
async function answersAll(tablet: Page, questions: readonly string[]): Promise<void> {
  const on = tablet.getByRole("button", { name: /^(Neste|Se over svarene)$/ });
  for (const place of questions) {
    const question = tablet.getByRole("group", { name: `Spørsmål ${place}`, exact: true });
    await isAlive(on);
    await question.getByRole("radio").first().check();
    await on.click();
  }
  await press(tablet, "Send inn svarene");
}

const all = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index + 1} av ${count}`);
/** Who never drinks is asked three of ten. */
const AUDIT_OF_WHO_NEVER_DRINKS = ["1 av 10", "2 av 3", "3 av 3"];

test("a nurse hands the tablet over with a code; the patient answers every form in one sitting, and nothing is left on it", async ({
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  await registersTurid(lead);
  pathwayId = await courseOf(lead, TURID.name);

  const nurse = await signIn(browser, STAFF.nurse.email);
  const tablet = await tabletAt(browser, "198.51.100.7");
  await nurse.goto(`/forms/${pathwayId}`);
  await nurse.getByRole("link", { name: "La pasienten fylle ut på nettbrettet" }).click();
  await formCalled(nurse, "Kode til nettbrettet");

  await test.step("a new code ends the one before", async () => {
    const first = await makesCode(nurse, "Lag kode");
    const second = await makesCode(nurse, "Lag ny kode", first);
    await typesCode(tablet, first);
    await expect(tablet.getByText("Koden virker ikke.")).toBeVisible();
    await tablet.getByLabel("Kode").fill(second);
    await tablet.getByRole("button", { name: "Åpne skjemaene" }).click();
    await expect(tablet.getByRole("heading", { name: "Hei, Turid" })).toBeVisible();
  });

  await test.step("nothing but the forms opens", async () => {
    for (const address of ["/my", "/my/record", "/account", "/forms/any"]) {
      await tablet.goto(address);
      await expect(tablet).toHaveURL(/\/kiosk\/forms$/);
    }
    await expect(tablet.getByRole("navigation")).toHaveCount(0);
  });

  await test.step("no page has a fault that a machine can find, or is wider than a phone", async () => {
    for (const address of ["/kiosk/forms", "/kiosk/forms/gad-7"]) {
      await tablet.goto(address);
      await isFaultless(tablet, address);
    }
    await tablet.goto("/kiosk/forms");
  });

  await test.step("the forms follow one another; then the sitting ends by itself", async () => {
    await tablet.getByRole("link", { name: "Begynn" }).click();
    await answersAll(tablet, all(10));
    await expect(tablet).toHaveURL(/\/kiosk\/forms\/gad-7$/);
    await tablet.goto("/kiosk/forms/phq-9/received");
    await isFaultless(tablet, "the receipt");
    await tablet.getByRole("link", { name: "Gå videre til GAD-7" }).click();
    await answersAll(tablet, all(7));
    await expect(tablet).toHaveURL(/\/kiosk\/forms\/audit$/);
    await answersAll(tablet, AUDIT_OF_WHO_NEVER_DRINKS);
    await expect(tablet.getByRole("heading", { name: "Takk" })).toBeVisible();
    await expect(tablet).toHaveURL(/\/kiosk\/done$/);
  });

  await test.step("the way back leads to nothing", async () => {
    await tablet.goBack();
    await expect(tablet).toHaveURL(/\/kiosk$/);
    await expect(tablet.getByLabel("Kode")).toBeVisible();
    await tablet.goto("/kiosk/forms");
    await expect(tablet).toHaveURL(/\/kiosk$/);
    expect(await tablet.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  });

  await test.step("the nurse sees what came in, and from where", async () => {
    await nurse.goto(`/forms/${pathwayId}`);
    const answered = nurse.getByRole("region", { name: "Alle svar" });
    for (const name of ["PHQ-9", "GAD-7", "AUDIT"])
      await expect(answered.getByRole("row").filter({ hasText: name })).toContainText("klinikkens nettbrett");
  });
  await tablet.context().close();
});

test("wrong codes are soon not looked at any more, from that tablet alone", async ({ browser }) => {
  const tablet = await tabletAt(browser, "198.51.100.8");
  await typesCode(tablet, "000 000");
  for (let turn = 1; turn <= 4; turn += 1) {
    await expect(tablet.getByText("Koden virker ikke.")).toBeVisible();
    await tablet.getByLabel("Kode").fill(`00000${turn}`);
    await tablet.getByRole("button", { name: "Åpne skjemaene" }).click();
  }
  await tablet.getByLabel("Kode").fill("000009");
  await tablet.getByRole("button", { name: "Åpne skjemaene" }).click();
  await expect(tablet.getByText(/^Det er tastet feil for mange ganger\./)).toBeVisible();
  await tablet.context().close();
});

test("the psychologist enters AAQ-II from paper, and a C-SSRS whose answers block at once", async ({ browser }) => {
  const psychologist = await signIn(browser, STAFF.psychologist.email);

  await test.step("seven figures, one after another, without leaving the keys", async () => {
    await psychologist.goto(`/forms/${pathwayId}/aaq-ii`);
    const form = await formCalled(psychologist, "Før inn AAQ-II");
    await form.getByLabel(/^1\. /).focus();
    await psychologist.keyboard.type("4453454");
    await expect(form.getByText("7 av 7 besvart. Sum 29")).toBeVisible();
    await press(form, "Før inn svarene");
    await expect(psychologist.getByText("AAQ-II er ført inn")).toBeVisible();
  });

  await test.step("an answer that does not exist is said at once, and too few give no total", async () => {
    await psychologist.goto(`/forms/${pathwayId}/gad-7`);
    const form = await formCalled(psychologist, "Før inn GAD-7");
    await form.getByLabel(/^1\. /).fill("7");
    await expect(form.getByText("Finnes ikke blant svarene")).toBeVisible();
    await form.getByLabel(/^1\. /).fill("2");
    await expect(form.getByText(/Da blir det ingen sum\./)).toBeVisible();
  });

  await test.step("a plan and intent: the page says what it blocks, and the way to the assessment", async () => {
    await psychologist.goto(`/forms/${pathwayId}/c-ssrs`);
    const form = await formCalled(psychologist, "Før inn C-SSRS");
    await choose(form, "1. Ønske om å være død", "Ja");
    await choose(form, "2. Uspesifikke tanker om å ta sitt liv", "Ja");
    await choose(form, "3. Tanker om metode, uten plan eller hensikt", "Ja");
    await choose(form, "4. Noe hensikt, uten bestemt plan", "Ja");
    await choose(form, "5. Plan og hensikt", "Nei");
    await choose(form, "6. Handling eller forberedelse, noen gang", "Nei");
    await expect(form.getByText("Triage: Høy.")).toBeVisible();
    await press(form, "Før inn svarene");
    await expect(psychologist.getByText("Svarene åpnet et høyt sikkerhetsflagg")).toBeVisible();
    await expect(psychologist.getByText(/^Ingen behandling kan settes opp og ingen dose kan gis/)).toBeVisible();
    await psychologist.getByRole("link", { name: "Til vurderingen" }).click();
    await expect(psychologist).toHaveURL(new RegExp(`/psychologist/patients/${pathwayId}/flags$`));
  });

  await test.step("who does not treat her finds nothing", async () => {
    const stranger = await signIn(browser, STAFF.secondPsychologist.email);
    await isTurnedAway(stranger, `/forms/${pathwayId}`);
    await isTurnedAway(stranger, `/forms/${pathwayId}/aaq-ii`);
  });
});

async function registersTurid(lead: Page): Promise<void> {
  await lead.goto("/lead/patients/new");
  await isAlive(lead.getByRole("button", { name: "Registrer pasienten" }));
  await write(lead, "Navn", TURID.name);
  await writeAll(lead, {
    "Fødselsnummer eller D-nummer": TURID.nationalId,
    ...{ Fødselsdato: TURID.birthDate, "E-post": TURID.email, Telefon: "400 00 777" },
    ...{ "Nærmeste pårørende": "Liv Vang, mor, 400 00 778", "Fastlegens navn": "Ragnhild Tveit" },
    ...{ Legekontor: "Tveita legekontor", "Grunn til henvisning": "Tilbakevendende depresjon." },
  });
  await choose(lead, "Protokoll", "KAP, fire behandlinger");
  await choose(lead, "Psykolog", STAFF.psychologist.name);
  await tick(lead, "Leger", STAFF.doctor.name);
  await tick(lead, "Sykepleiere", STAFF.nurse.name);
  await press(lead, "Registrer pasienten");
  await expect(lead.getByText(/Engangskoden er \S+\./)).toBeVisible();
}
