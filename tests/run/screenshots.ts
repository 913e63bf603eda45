// `npm run screenshots -- http://localhost:3000`: the README's pictures, taken from a running demonstration that nobody has touched.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { PATIENTS } from "@/prisma/personas";
import { DEMO_PASSWORD, STAFF } from "@/prisma/staff";
import { findChromium } from "@/tests/run/chromium";

type Picture = {
  file: string;
  email?: string;
  start: string;
  /** Links to follow from there, by name. */
  follow?: RegExp[];
  width: number;
  height: number;
  dark?: boolean;
};

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 860 };
const TABLET = { width: 1180, height: 820 };

const PICTURES: Picture[] = [
  { file: "front-door", start: "/", ...DESK },
  { file: "patient-home", email: PATIENTS.ola.email, start: "/my", ...PHONE },
  { file: "patient-after-dose", email: PATIENTS.solveig.email, start: "/my", ...PHONE },
  { file: "patient-booking", email: PATIENTS.emily.email, start: "/my/booking/course", ...PHONE },
  {
    ...{ file: "planner", email: STAFF.lead.email, start: "/lead", width: 1280, height: 1900 },
    follow: [/Nora Fjeld/, /Planlegg hele forløpet/],
  },
  { file: "board", email: STAFF.lead.email, start: "/board", ...DESK },
  { file: "calendar", email: STAFF.lead.email, start: "/calendar", ...DESK },
  { file: "lead", email: STAFF.lead.email, start: "/lead", ...DESK },
  { file: "doctor", email: STAFF.doctor.email, start: "/doctor", ...DESK },
  {
    ...{ file: "screening", email: STAFF.doctor.email, start: "/doctor", width: 1280, height: 1300 },
    follow: [/Anne Vik/],
  },
  {
    ...{ file: "outcomes", email: STAFF.doctor.email, start: "/doctor", width: 1280, height: 1950 },
    follow: [/Jon Sæther/, /^Jon Sæther$/, /Effekt og skårer/],
  },
  { file: "patient-form", email: PATIENTS.eva.email, start: "/my/forms/gad-7", ...PHONE },
  { file: "patient-outcomes", email: PATIENTS.hanne.email, start: "/my/outcomes", width: 390, height: 1250 },
  { file: "doctor-order", email: STAFF.doctor.email, start: "/doctor", follow: [/Silje Aune/], ...DESK },
  { file: "psychologist", email: STAFF.psychologist.email, start: "/psychologist", follow: [/Åpne timen/], ...TABLET },
  { file: "nurse", email: STAFF.nurse.email, start: "/nurse", follow: [/Overvåke/], ...TABLET, dark: true },
  { file: "nurse-light", email: STAFF.nurse.email, start: "/nurse", follow: [/Overvåke/], ...TABLET },
  {
    ...{ file: "doctor-session", email: STAFF.doctor.email, start: "/doctor", width: 1280, height: 1100 },
    follow: [/Solveig Brekke/],
  },
  {
    ...{ file: "replay", email: STAFF.psychologist.email, start: "/psychologist", width: 1180, height: 1100 },
    follow: [/Odd Tangen/, /minutt for minutt/],
  },
  { file: "medicine", email: STAFF.nurse.email, start: "/nurse/medicine", width: 1180, height: 1000 },
];

const [base = "http://localhost:3000"] = process.argv.slice(2);
const folder = path.resolve("public/screenshots");
mkdirSync(folder, { recursive: true });
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
for (const picture of PICTURES) await take(picture);
await browser.close();

async function take({ file, email, start, follow = [], width, height, dark = false }: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "nb-NO",
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  if (email !== undefined) await signIn(page, email);
  await page.goto(base + start);
  for (const name of follow) {
    const before = page.url();
    await page.getByRole("link", { name }).first().click();
    await page.waitForURL((url) => url.href !== before);
  }
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.screenshot({ path: path.join(folder, `${file}.png`) });
  await context.close();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${base}/sign-in`);
  await page.getByLabel("E-post").fill(email);
  await page.getByLabel("Passord").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Logg inn" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
