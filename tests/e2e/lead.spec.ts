import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { courseOf, isTurnedAway, setClock, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { choose, formCalled, isAlive, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

test("the lead's day begins with the person who has waited longest for a call, and nobody is declined without a reason", async ({
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  const next = lead.getByRole("region", { name: "Neste" });
  await next.getByRole("link", { name: "Ring Sara Moen" }).click();
  await expect(lead.getByRole("heading", { name: "Sara Moen" })).toBeVisible();
  await isAlive(lead.getByRole("button", { name: "Før", exact: true }));
  await choose(lead, "Hva skjedde?", "Avslå");
  await press(lead, "Før", "Skriv hvorfor. Ingen får avslag uten en grunn.");
  await write(lead, "Begrunnelse eller merknad", "Ønsker samtaler uten medisin. Vist til DPS.");
  await press(lead, "Før");
  await expect(lead.getByText("Avslått").first()).toBeVisible();
  await lead.goto("/lead");
  await expect(lead.getByRole("link", { name: "Ring Sara Moen" })).toHaveCount(0);
});

test("a room, a nurse or a psychologist cannot be booked twice, and the page says who is taken", async ({
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  await lead.goto(`/schedule/${await courseOf(lead, PATIENTS.tor.name)}`);
  await isAlive(lead.getByRole("button", { name: "Sett opp timen" }));
  // Mona Lund has her second preparation in room 3 with Ingrid Solberg on 4 December at 13.00.
  await writeAll(lead, { Dato: "04.12.2026", "Begynner kl.": "13.00" });
  await choose(lead, "Rom", "Rom 3, Oslo");
  await choose(lead, "Sykepleier", "Karin Haugen");
  await press(lead, "Sett opp timen", /^Opptatt: .*Ingrid Solberg 13\.00–14\.00/);
  await expect(lead.getByText("Timen er satt opp.")).toHaveCount(0);
});

test("somebody who does not come is noted from the agreed time, and meets no blame on the own page", async ({
  page,
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  const schedule = `/schedule/${await courseOf(lead, PATIENTS.maja.name)}`;
  await lead.goto(schedule);
  await lead.getByRole("link", { name: "Endre: Forberedende time 1" }).click();
  await expect(lead.getByRole("heading", { name: "Flytt timen" })).toBeVisible();
  await expect(lead.getByRole("heading", { name: "Pasienten kom ikke" })).toHaveCount(0);
  await setClock(page, "2026-12-03", "09.40");
  await lead.reload();
  const form = await formCalled(lead, "Pasienten kom ikke");
  await write(form, "Hvorfor", "Kom ikke, svarte ikke på telefon.");
  await press(form, "Før at pasienten ikke kom", "Det er ført at pasienten ikke kom.");
  const maja = await signIn(browser, PATIENTS.maja.email, { onPhone: true });
  const missed = maja.getByRole("listitem").filter({ hasText: "Forberedende time 1" });
  await expect(missed).toContainText("ikke gjennomført");
  // Somebody with nothing else booked is told that a new time will be found.
  const tor = await signIn(browser, PATIENTS.tor.email, { onPhone: true });
  await expect(tor.getByText("Behandling 1 av 4 ble ikke noe av")).toBeVisible();
});

test("a new employee gets a code that is shown once, and loses access when the role ends", async ({
  browser,
  page,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  await lead.goto("/lead/users/new");
  await isAlive(lead.getByRole("button", { name: "Lag konto" }));
  await writeAll(lead, { Navn: "Sunniva Moe", "E-post": "sunniva.moe@forlop.example", "HPR-nummer": "9000042" });
  await choose(lead, "Rolle", "Sykepleier");
  await press(lead, "Lag konto");
  const notice = lead.getByText(/Engangskoden er \S+\./);
  await expect(notice).toBeVisible();
  const code = /Engangskoden er ([\w-]+)\./.exec(await notice.innerText())?.[1] ?? "";
  const password = "tre-blanke-spann";
  await page.goto("/activate");
  await isAlive(page.getByRole("button", { name: "Lagre passordet" }));
  await writeAll(page, { Kode: code, Passord: password, "Passordet en gang til": password });
  await press(page, "Lagre passordet", "Passordet er lagret. Nå kan du logge inn.");
  const nurse = await signIn(browser, "sunniva.moe@forlop.example", { password });
  await expect(nurse.getByRole("heading", { name: "Dagens behandlinger" })).toBeVisible();

  await lead.goto("/lead/users");
  await lead.getByRole("link", { name: "Sunniva Moe" }).click();
  await press(lead, "Avslutt rollen som sykepleier");
  await expect(lead.getByText("Avsluttet").first()).toBeVisible();
  await nurse.goto("/nurse");
  await expect(nurse.getByRole("heading", { name: "Dagens behandlinger" })).toHaveCount(0);
});

test("the lead sees who comes when, but never the record", async ({ browser }) => {
  const lead = await signIn(browser, STAFF.lead.email);
  const course = await courseOf(lead, PATIENTS.ola.name);
  await lead.goto(`/lead/patients/${course}`);
  await expect(lead.getByRole("heading", { name: "Behandlingsteam" })).toBeVisible();
  await expect(lead.getByText(/PHQ-9|F33/)).toHaveCount(0);
  for (const address of [
    "/doctor",
    `/doctor/patients/${course}`,
    `/psychologist/patients/${course}`,
    "/nurse",
    "/find-patient",
  ])
    await isTurnedAway(lead, address);
});
