import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { asksForRecord, breaksGlass } from "@/tests/support/e2e/access-story";
import { machineFaults } from "@/tests/support/e2e/machine-faults";
import { courseOf, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { isAlive } from "@/tests/support/e2e/fill-in";
import { routesInTree } from "@/tests/support/e2e/page-tour";
import { questionnaireFile } from "@/tests/support/questionnaire-file";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";

/** Where a page with an id in its address is found: the page that links to it, the name in the link when several do; or whose course it is. */
type Place = { to?: string; from?: string; named?: string; course?: string };
type Who = {
  email: string | null;
  /** What must happen first; answers the addresses of pages that no link leads to. */
  before?: (browser: Browser) => Promise<Readonly<Record<string, string>> | undefined>;
  pages: Readonly<Record<string, Place>>;
};

const staff = (key: keyof typeof STAFF): string => STAFF[key].email;
const ofPatient = { from: "/doctor/patients/[pathwayId]" };

/** Every route of the app, and somebody for whom it has something to show. */
const PEOPLE: Readonly<Record<string, Who>> = {
  "a visitor": {
    email: null,
    pages: {
      "/": {},
      "/contact": {},
      "/contact/received": {},
      "/course": {},
      "/privacy": {},
      "/sign-in": {},
      "/activate": {},
      "/demo": {},
      "/no-access": {},
      "/kiosk": {},
      "/kiosk/done": {},
      "/signed-out": {},
    },
  },
  "the clinic lead": {
    email: staff("lead"),
    before: somebodyBreaksGlass,
    pages: {
      "/lead": {},
      "/lead/enquiries": {},
      "/lead/enquiries/[enquiryId]": { from: "/lead/enquiries" },
      "/lead/patients": {},
      "/lead/patients/new": {},
      "/lead/patients/[pathwayId]": { from: "/lead/patients", named: PATIENTS.ola.name },
      "/lead/patients/[pathwayId]/care-team": { from: "/lead/patients/[pathwayId]" },
      "/lead/patients/[pathwayId]/new-course": { course: PATIENTS.berit.name },
      "/lead/patients/[pathwayId]/reminders": { from: "/lead/patients/[pathwayId]" },
      "/lead/protocols": {},
      "/lead/protocols/[protocolId]": { from: "/lead/protocols" },
      "/lead/capacity": {},
      "/lead/capacity/people/[userId]": { from: "/lead/capacity", named: STAFF.psychologist.name },
      "/lead/capacity/rooms/[roomId]": { from: "/lead/capacity", named: "Rom 3" },
      "/lead/emergency-plan": {},
      "/lead/absences": {},
      "/lead/absences/[absenceId]": { from: "/lead/absences", named: STAFF.psychologist.name },
      "/lead/messages": {},
      "/lead/users": {},
      "/lead/users/new": {},
      "/lead/users/[userId]": { from: "/lead/users", named: STAFF.nurse.name },
      "/lead/access": {},
      "/lead/access/[patientId]": { from: "/lead/access" },
      "/schedule/[pathwayId]": { from: "/lead", named: PATIENTS.tor.name },
      "/schedule/[pathwayId]/plan": { from: "/schedule/[pathwayId]" },
      "/schedule/[pathwayId]/visits/[visitId]": { from: "/lead/patients/[pathwayId]" },
      "/calendar": {},
      "/board": {},
      "/lead/waiting-list": {},
      "/lead/waiting-list/add/[pathwayId]": { from: "/schedule/[pathwayId]" },
      "/account": {},
    },
  },
  "the doctor": {
    email: staff("doctor"),
    pages: {
      "/doctor": {},
      "/doctor/patients/[pathwayId]": { from: "/doctor", named: PATIENTS.ola.name },
      "/doctor/patients/[pathwayId]/screening": { from: "/doctor", named: PATIENTS.anne.name },
      "/doctor/patients/[pathwayId]/screening/[kind]/[rowId]": { from: "/doctor/patients/[pathwayId]/screening" },
      "/doctor/patients/[pathwayId]/flags": { from: "/doctor", named: PATIENTS.mona.name },
      "/doctor/patients/[pathwayId]/adverse-events": { from: "/doctor", named: PATIENTS.liv.name },
      "/doctor/patients/[pathwayId]/outcomes": { from: "/doctor/patients/[pathwayId]" },
      "/doctor/patients/[pathwayId]/checkpoint": { from: "/doctor", named: PATIENTS.randi.name },
      "/doctor/patients/[pathwayId]/letter": { from: "/doctor", named: PATIENTS.jon.name },
      "/doctor/patients/[pathwayId]/letter/print": { course: PATIENTS.berit.name },
      "/doctor/patients/[pathwayId]/change": ofPatient,
      "/doctor/sessions/[visitId]": { from: "/doctor", named: PATIENTS.silje.name },
      "/doctor/medicine": {},
      "/doctor/medicine/ledger": {},
      "/find-patient": {},
    },
  },
  "the psychologist": {
    email: staff("psychologist"),
    pages: {
      "/psychologist": {},
      "/psychologist/patients/[pathwayId]": { from: "/psychologist", named: PATIENTS.hanne.name },
      "/psychologist/patients/[pathwayId]/flags": { from: "/psychologist/patients/[pathwayId]" },
      "/psychologist/patients/[pathwayId]/adverse-events": { from: "/psychologist/patients/[pathwayId]" },
      "/psychologist/patients/[pathwayId]/outcomes": { from: "/psychologist/patients/[pathwayId]" },
      "/psychologist/patients/[pathwayId]/pause": { from: "/psychologist/patients/[pathwayId]" },
      "/psychologist/patients/[pathwayId]/notes/[noteId]/correct": { from: "/psychologist/patients/[pathwayId]" },
      "/psychologist/sessions/[visitId]": { from: "/psychologist", named: PATIENTS.solveig.name },
      "/psychologist/visits/[visitId]": { from: "/psychologist", named: PATIENTS.odd.name },
      "/replay/[visitId]": { from: "/psychologist/visits/[visitId]" },
    },
  },
  "the nurse": {
    email: staff("nurse"),
    pages: {
      "/nurse": {},
      "/nurse/medicine": {},
      "/nurse/medicine/count": {},
      "/nurse/medicine/ledger": {},
      "/nurse/flags/[pathwayId]": { from: "/nurse" },
      "/nurse/sessions/[visitId]": { from: "/nurse", named: PATIENTS.solveig.name },
      "/nurse/adverse-events/[pathwayId]": { from: "/nurse/sessions/[visitId]" },
      "/nurse/sessions/[visitId]/advice": { from: "/nurse/sessions/[visitId]" },
      "/nurse/calls/[callId]": { from: "/nurse" },
    },
  },
  "the nurse before a dose": {
    email: staff("secondNurse"),
    pages: { "/nurse/sessions/[visitId]": { from: "/nurse", named: PATIENTS.ola.name } },
  },
  "the doctor with a patient's forms": {
    email: staff("doctor"),
    before: async (browser) => {
      const lead = await signIn(browser, staff("lead"));
      const forms = `/forms/${await courseOf(lead, PATIENTS.per.name)}`;
      const doctor = await signIn(browser, staff("doctor"));
      await doctor.goto(forms);
      const strike = doctor.getByRole("region", { name: "Alle svar" }).getByRole("link", { name: /^Stryk/ });
      return {
        "/forms/[pathwayId]": forms,
        "/forms/[pathwayId]/[instrument]": `${forms}/c-ssrs`,
        "/forms/[pathwayId]/tablet": `/forms/${await courseOf(lead, PATIENTS.eva.name)}/tablet`,
        "/forms/[pathwayId]/strike": (await strike.first().getAttribute("href")) ?? "",
      };
    },
    pages: {
      "/forms/[pathwayId]": {},
      "/forms/[pathwayId]/[instrument]": {},
      "/forms/[pathwayId]/tablet": {},
      "/forms/[pathwayId]/strike": {},
    },
  },
  "the lead who has loaded a text": {
    email: staff("lead"),
    before: async (browser) => {
      const lead = await signIn(browser, staff("lead"));
      return { "/instruments/texts/[textId]": await loadedText(lead) };
    },
    pages: {
      "/instruments": {},
      "/instruments/[instrument]": { to: "/instruments/aaq-ii" },
      "/instruments/texts/[textId]": {},
    },
  },
  "the lead who holds a course": {
    email: staff("lead"),
    before: async (browser) => {
      const lead = await signIn(browser, staff("lead"));
      await lead.goto(`/schedule/${await courseOf(lead, PATIENTS.tor.name)}/plan`);
      return { "/schedule/[pathwayId]/holds/[holdId]": await held(lead, /^Hold av/) };
    },
    pages: { "/schedule/[pathwayId]/holds/[holdId]": {} },
  },
  "a new patient": {
    email: PATIENTS.eva.email,
    before: async (browser) => {
      const eva = await signIn(browser, PATIENTS.eva.email);
      await eva.goto("/my/booking/course");
      return { "/my/booking/holds/[holdId]": await held(eva, "Velg disse tidene") };
    },
    pages: {
      "/my": {},
      "/my/booking": {},
      "/my/booking/course": {},
      "/my/booking/one": { to: "/my/booking/one?step=screening" },
      "/my/booking/holds/[holdId]": {},
      "/my/forms": {},
      "/my/forms/[instrument]": { to: "/my/forms/phq-9" },
      "/my/consents": {},
      "/my/consents/[kind]": { to: "/my/consents/treatment" },
      "/my/prepare": {},
      "/my/access": {},
    },
  },
  "a patient with a visit to come": {
    email: PATIENTS.hanne.email,
    pages: { "/my": {}, "/my/visits/[visitId]": { from: "/my" } },
  },
  "a patient on the morning of a session": {
    email: PATIENTS.ola.email,
    pages: {
      "/my": {},
      "/my/check-in/[visitId]/sent": { from: "/my" },
      "/my/check-in/[visitId]": { from: "/my/check-in/[visitId]/sent" },
    },
  },
  "a patient on the day of a dose": {
    email: PATIENTS.solveig.email,
    pages: { "/my": {}, "/my/consents/[kind]/withdraw": { to: "/my/consents/treatment/withdraw" } },
  },
  "a patient with an open flag": {
    email: PATIENTS.mona.email,
    pages: {
      "/my": {},
      "/my/forms/[instrument]/received": { to: "/my/forms/phq-9/received" },
      "/my/safety-plan": { to: "/my/safety-plan" },
    },
  },
  "a patient whose offer was answered": {
    email: PATIENTS.per.email,
    pages: { "/my/offers/[offerId]": { to: "/my/offers/01930000-0000-7000-8000-000000000001" } },
  },
  "a patient who is not eligible": { email: PATIENTS.tone.email, pages: { "/my": {}, "/my/decision": {} } },
  "a patient whose course is closed": {
    email: PATIENTS.berit.email,
    pages: { "/my": {}, "/my/record": {}, "/my/outcomes": {}, "/my/letter/[letterId]": { from: "/my/record" } },
  },
};

/** Behind a code that works once: looked at where the code is typed (kiosk.spec.ts). */
const ON_THE_TABLET = ["/kiosk/forms", "/kiosk/forms/[instrument]", "/kiosk/forms/[instrument]/received"];

// Nobody here changes what another looks at, so that every worker takes the next.
test.describe.configure({ mode: "parallel" });

test.beforeEach(({ page }) => setClockToDemo(page));

/** So that the lead has an opening to look at. */
async function somebodyBreaksGlass(browser: Browser): Promise<undefined> {
  const colleague = await signIn(browser, staff("secondPsychologist"));
  const form = await asksForRecord(colleague, PATIENTS.ola.nationalId);
  await breaksGlass(colleague, form, "Pårørende ringte: Ola har falt og er på legevakten nå.");
}

/** Presses what holds the first course that is offered, and answers where it then is. */
async function held(page: Page, button: string | RegExp): Promise<string> {
  const hold = page.getByRole("button", { name: button }).first();
  await isAlive(hold);
  await hold.click();
  await page.waitForURL(/\/holds\//);
  return new URL(page.url()).pathname;
}

/** Loads an invented text, unless somebody has, and answers where it is looked over. */
async function loadedText(page: Page): Promise<string> {
  await page.goto("/instruments/aaq-ii");
  const loaded = page.getByRole("table").getByRole("link").first();
  if ((await loaded.count()) > 0) return (await loaded.getAttribute("href")) ?? "";
  const submit = page.getByRole("button", { name: "Last inn og se over" });
  await isAlive(submit);
  await page.getByLabel("Fil", { exact: true }).setInputFiles({
    name: "aaq-ii.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(questionnaireFile("aaq-ii"))),
  });
  await page.getByLabel("Klinikken har rett til å bruke denne teksten elektronisk").check();
  await submit.click();
  await page.waitForURL(/\/instruments\/texts\//);
  return new URL(page.url()).pathname;
}

test("every page of the app is in the list of pages that are looked at", () => {
  const routes = routesInTree();
  const listed = new Set([...ON_THE_TABLET, ...Object.values(PEOPLE).flatMap(({ pages }) => Object.keys(pages))]);
  expect(routes.filter((route) => !listed.has(route))).toEqual([]);
  expect([...listed].filter((route) => !routes.includes(route))).toEqual([]);
});

for (const [name, { email, before, pages }] of Object.entries(PEOPLE)) {
  test(`${name} finds no page with a fault that a machine can find, in either language, in light and dark, on desk and phone`, async ({
    browser,
  }) => {
    test.setTimeout(400_000);
    const found = new Map<string, string>(Object.entries((await before?.(browser)) ?? {}));
    const page = await visit(browser, email);
    for (const [route, place] of Object.entries(pages))
      if (!found.has(route)) found.set(route, await addressOf(page, route, place, found));
    for (const language of ["nb", "en"] as const) {
      await speak(page, language, email);
      for (const [route, address] of found) await lookAt(page, `${route} ${language}`, address, language);
    }
    await speak(page, "nb", email);
  });
}

async function visit(browser: Browser, email: string | null): Promise<Page> {
  if (email !== null) return signIn(browser, email);
  return (await browser.newContext()).newPage();
}

async function addressOf(page: Page, route: string, place: Place, found: Map<string, string>): Promise<string> {
  if (place.course !== undefined) {
    const lead = await signIn(page.context().browser()!, staff("lead"));
    return route.replace("[pathwayId]", await courseOf(lead, place.course));
  }
  if (place.to !== undefined || place.from === undefined) return place.to ?? route;
  await page.goto(found.get(place.from) ?? place.from);
  const shape = new RegExp(`^${route.replaceAll(/\[\w+\]/g, "(?!new\\b)[\\w-]+")}$`);
  const links = page.getByRole("link", {
    includeHidden: true,
    ...(place.named !== undefined && { name: place.named }),
  });
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const paths = hrefs.map((href) => href.replace(/[?#].*$/, ""));
  // A row of the worklist leads to the task; its record has the same beginning.
  const address = [...paths, ...paths.map((path) => prefixOf(path, route))].find((path) => shape.test(path));
  expect(address, `${place.from} leads to ${route}`).toBeDefined();
  return address ?? "";
}

function prefixOf(href: string, route: string): string {
  return href.split("/").slice(0, route.split("/").length).join("/");
}

async function speak(page: Page, language: "nb" | "en", email: string | null): Promise<void> {
  await page.goto(email === null ? "/course" : "/account");
  if ((await page.locator("html").getAttribute("lang")) === language) return;
  await page
    .getByRole("button", { name: language === "nb" ? "Norsk" : "English" })
    .first()
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

const LOOKS = {
  nb: [
    { width: 1280, height: 800, colorScheme: "light" },
    { width: 360, height: 740, colorScheme: "dark" },
  ],
  en: [
    { width: 360, height: 740, colorScheme: "light" },
    { width: 1280, height: 800, colorScheme: "dark" },
  ],
} as const;

/** One page in one language: axe twice, and nothing wider than a phone or than a desk at 200 %. */
async function lookAt(page: Page, label: string, address: string, language: "nb" | "en"): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  await expect(page.locator("html"), label).toHaveAttribute("lang", language);
  for (const { width, height, colorScheme } of LOOKS[language]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height });
    expect.soft(await machineFaults(page), `${label} ${width} px ${colorScheme}`).toEqual([]);
  }
  for (const width of [360, 640]) {
    await page.setViewportSize({ width, height: 740 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, `${label} at ${width} px`).toBeLessThanOrEqual(width);
  }
}

const MAIN_ACTIONS = [
  { who: null, address: "/", action: "Be om å bli oppringt" },
  { who: null, address: "/contact", action: "Be om å bli oppringt" },
  { who: null, address: "/sign-in", action: "Logg inn" },
  { who: staff("lead"), address: "/lead", action: "Ring Sara Moen" },
  { who: staff("doctor"), address: "/doctor", action: "Åpne" },
  { who: staff("psychologist"), address: "/psychologist", action: "Åpne timen" },
  { who: staff("nurse"), address: "/nurse", action: "Gjøre time-out" },
  { who: PATIENTS.hanne.email, address: "/my/forms/phq-9", action: "Til min side" },
] as const;

for (const { who, address, action } of MAIN_ACTIONS) {
  test(`the main action of ${address} is reached by keyboard alone, and seen when it has the focus`, async ({
    browser,
  }) => {
    const page = await visit(browser, who);
    await page.goto(address);
    const wanted = page.getByRole("main").getByRole("button", { name: action, exact: true });
    const target = wanted.or(page.getByRole("main").getByRole("link", { name: action, exact: true })).first();
    await expect(target).toBeVisible();
    let steps = 0;
    while (!(await target.evaluate((element) => element === document.activeElement)) && steps++ < 60)
      await page.keyboard.press("Tab");
    await expect(target).toBeFocused();
    const outline = await target.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline.outlineStyle).not.toBe("none");
    expect(outline.width).toBeGreaterThanOrEqual(2);
  });
}
