import { expect, type Page } from "@playwright/test";
import { choose, isAlive, press, tick, write, writeAll } from "@/tests/support/e2e/fill-in";
import { NINA, VISITS } from "@/tests/support/e2e/nina-moe";

/** Somebody who is not a patient asks to be called. */
export async function asksToBeCalled(visitor: Page): Promise<void> {
  await visitor.goto("/");
  await visitor.getByRole("main").getByRole("link", { name: "Be om å bli oppringt" }).first().click();
  await visitor.waitForURL("**/contact");
  await isAlive(visitor.getByLabel("Navn"));
  await writeAll(visitor, { Navn: NINA.name, Telefon: NINA.phone, "E-post": NINA.email });
  await choose(visitor, "Når passer det best?", "Formiddag");
  await press(visitor, "Be om å bli oppringt", "Takk, vi ringer deg");
}

/** The clinic lead calls, notes that nobody answered, calls again and registers. Answers the one-time code. */
export async function callsAndRegisters(lead: Page): Promise<string> {
  await lead.goto("/lead");
  await lead.getByRole("region", { name: "Skal ringes opp" }).getByRole("link", { name: NINA.name }).click();
  await expect(lead.getByRole("link", { name: NINA.phone })).toBeVisible();
  await isAlive(lead.getByRole("button", { name: "Før", exact: true }));
  await choose(lead, "Hva skjedde?", "Ringt, ikke svar");
  await press(lead, "Før", "Ringt, ikke svar");
  await lead.getByRole("link", { name: "Registrer som pasient" }).click();
  await lead.waitForURL("**/lead/patients/new**");
  await isAlive(lead.getByRole("button", { name: "Registrer pasienten" }));
  await expect(lead.getByLabel("Navn", { exact: true })).toHaveValue(NINA.name);
  await writeAll(lead, {
    "Fødselsnummer eller D-nummer": NINA.nationalId,
    Fødselsdato: NINA.birthDate,
    "Nærmeste pårørende": "Arne Moe, far, 400 00 556",
    "Fastlegens navn": "Ragnhild Tveit",
    Legekontor: "Tveita legekontor",
    "Grunn til henvisning": "Tilbakevendende depresjon uten tilstrekkelig effekt av to medisiner.",
  });
  await choose(lead, "Protokoll", "KAP, fire behandlinger");
  await choose(lead, "Psykolog", "Ingrid Solberg");
  await tick(lead, "Leger", "Marte Lien");
  await tick(lead, "Sykepleiere", "Karin Haugen", "Mons Larsen");
  await press(lead, "Registrer pasienten");
  const notice = lead.getByText(/Engangskoden er \S+\./);
  await expect(notice).toBeVisible();
  return /Engangskoden er ([\w-]+)\./.exec(await notice.innerText())?.[1] ?? "";
}

/** Opens her course in the lead's list; answers the address of her booking page. */
export async function opensBooking(lead: Page): Promise<string> {
  await lead.goto("/lead/patients");
  await lead.getByRole("main").getByRole("link", { name: NINA.name }).first().click();
  await lead.getByRole("link", { name: "Sett opp time" }).first().click();
  await lead.waitForURL("**/schedule/**");
  return new URL(lead.url()).pathname;
}

async function books(lead: Page, step: string, visit: { date: string; time: string; room: string }): Promise<void> {
  await expect(lead.getByRole("heading", { name: `Sett opp: ${step}` })).toBeVisible();
  await isAlive(lead.getByRole("button", { name: "Sett opp timen" }));
  await write(lead, "Dato", visit.date);
  await write(lead, "Begynner kl.", visit.time);
  await choose(lead, "Rom", visit.room);
  if (step.startsWith("Behandling")) await choose(lead, "Sykepleier", "Karin Haugen");
  if (step.startsWith("Utredning")) await choose(lead, "Lege", "Marte Lien");
  await press(lead, "Sett opp timen", "Timen er satt opp.");
}

export async function booksAssessment(lead: Page, schedule: string): Promise<void> {
  await lead.goto(schedule);
  await books(lead, "Utredning hos lege", { date: "11.01.2027", time: "13.00", room: "Rom 1, Oslo" });
}

/** The seven visits that follow the assessment, one after another; a follow-up three weeks after the last dose is refused before that. */
export async function booksAllVisits(lead: Page, schedule: string): Promise<void> {
  for (const { step, shown, time, room } of VISITS) {
    await lead.goto(schedule);
    await books(lead, step, { date: shown, time, room });
  }
  await lead.goto(schedule);
  await expect(lead.getByText("Alle timer som kan settes opp nå, er satt opp.")).toBeVisible();
}
