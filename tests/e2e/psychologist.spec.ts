import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { courseOf, isTurnedAway, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { formCalled, isAlive, press, write } from "@/tests/support/e2e/fill-in";
import { PATIENTS } from "@/prisma/personas";
import { DEMO_PASSWORD, STAFF } from "@/prisma/staff";

test.beforeEach(({ page }) => setClockToDemo(page));

test("the psychologist's day opens on the room of the session that is on: phases, own lines, comfort card, signals, vital signs", async ({
  browser,
}) => {
  const psychologist = await signIn(browser, STAFF.psychologist.email);
  const nurse = await signIn(browser, STAFF.nurse.email);
  const next = psychologist.getByRole("region", { name: "Neste" });
  await expect(next).toContainText("Solveig Brekke");
  await next.getByRole("link", { name: "Åpne timen" }).click();
  await psychologist.waitForURL("**/psychologist/sessions/*");
  const visit = psychologist.url().split("/").at(-1) ?? "";
  await expect(psychologist.getByText("Løfter høyre hånd: trenger kontakt.", { exact: false })).toBeVisible();
  await expect(psychologist.getByRole("heading", { name: "Vitale tegn" })).toBeVisible();
  await expect(
    psychologist.getByRole("listitem").filter({ hasText: "Reisen" }).filter({ hasText: "nå" }),
  ).toBeVisible();

  const line = psychologist.getByRole("textbox", { name: "Ny linje" });
  await isAlive(line);
  await line.fill("Hun smiler for første gang.");
  await line.press("Enter");
  const own = psychologist.getByRole("region", { name: "Linjer du har beholdt" }).getByRole("list");
  await expect(own).toContainText("Hun smiler for første gang.");
  await expect(line).toHaveValue("");

  await nurse.goto(`/nurse/sessions/${visit}`);
  await expect(nurse.getByText("Hun smiler for første gang.")).toHaveCount(0);
  await expect(nurse.getByRole("region", { name: "Signaler til rommet" })).toContainText("Trenger ro");

  await psychologist.getByRole("button", { name: "Signalet er over: Trenger ro" }).click();
  await expect(psychologist.getByRole("button", { name: "Signalet er over: Trenger ro" })).toHaveCount(0);
  await nurse.reload();
  await expect(nurse.getByRole("region", { name: "Signaler til rommet" })).toContainText("Ingen signaler nå.");

  // The note waits until the nurse has seen the patient home; the own lines stand beside it, and go in only by hand.
  await psychologist.goto(`/psychologist/visits/${visit}`);
  const note = await formCalled(psychologist, "Integreringsnotat");
  for (const heading of await note.getByRole("textbox").all()) await heading.fill("Ro.");
  await note.getByRole("button", { name: "Sett inn i notatet: Hun smiler for første gang." }).click();
  await press(note, "Signer og lås notatet", /Pasienten er ikke skrevet ut ennå\. Teksten er lagret/);
  await expect(note.getByText("Hun smiler for første gang.")).toBeVisible();
});

test("a signed note is corrected with a reason, and the first version stays", async ({ browser }) => {
  const psychologist = await signIn(browser, STAFF.psychologist.email);
  const lead = await signIn(browser, STAFF.lead.email);
  await psychologist.goto(`/psychologist/patients/${await courseOf(lead, PATIENTS.hanne.name)}`);
  const correct = psychologist.getByRole("link", { name: "Rett notatet", includeHidden: true }).first();
  await psychologist.goto((await correct.getAttribute("href")) ?? "");
  await expect(psychologist.getByRole("heading", { level: 1, name: /^Rett: / })).toBeVisible();
  const form = await formCalled(psychologist, /notat/i);
  await write(form, "Hvorfor rettes notatet?", "Feil dag i oppsummeringen.");
  const summary = form.getByRole("textbox").last();
  await summary.fill("Rettet oppsummering.");
  await form.getByRole("button", { name: "Signer og lås notatet" }).click();
  await psychologist.waitForURL(/\/psychologist\/patients\/[\w-]+(\?.*)?$/);
  await expect(psychologist.getByText("Retting: Feil dag i oppsummeringen.").first()).toBeAttached();
});

test("what is written is not lost when the sign-in ends while somebody types", async ({ browser }) => {
  const psychologist = await signIn(browser, STAFF.psychologist.email);
  const lead = await signIn(browser, STAFF.lead.email);
  await psychologist.goto("/psychologist");
  await psychologist
    .getByRole("region", { name: "Venter på deg" })
    .getByRole("link", { name: PATIENTS.odd.name })
    .click();
  const note = await formCalled(psychologist, "Integreringsnotat");
  for (const heading of await note.getByRole("textbox").all()) await heading.fill("En sekk han la fra seg.");

  await lead.goto("/lead/users");
  await lead.getByRole("link", { name: STAFF.psychologist.name }).click();
  await press(lead, "Logg ut overalt", /^Logget ut/);

  await press(note, "Signer og lås notatet", "Du er logget ut");
  await expect(note.getByRole("textbox").first()).toHaveValue("En sekk han la fra seg.");
  const otherTab = await psychologist.context().newPage();
  await otherTab.goto("/sign-in");
  await otherTab.getByLabel("E-post").fill(STAFF.psychologist.email);
  await otherTab.getByLabel("Passord").fill(DEMO_PASSWORD);
  await otherTab.getByRole("button", { name: "Logg inn" }).click();
  await expect(otherTab.getByRole("heading", { name: "Dagen" })).toBeVisible();
  await press(note, "Signer og lås notatet");
  await expect(
    psychologist
      .getByRole("region", { name: "Integreringsnotat" })
      .getByText(/^Signert av Ingrid Solberg/)
      .first(),
  ).toBeVisible();
});

test("a course is paused and taken up again, and the patient reads that nothing happens meanwhile", async ({
  browser,
}) => {
  const psychologist = await signIn(browser, STAFF.psychologist.email);
  const lead = await signIn(browser, STAFF.lead.email);
  const pause = `/psychologist/patients/${await courseOf(lead, PATIENTS.lars.name)}/pause`;
  await psychologist.goto(pause);
  const form = await formCalled(psychologist, "Sett på pause");
  await write(form, "Begrunnelse", "Influensa. Vi ringer neste uke.");
  await press(form, "Sett forløpet på pause");
  const lars = await signIn(browser, PATIENTS.lars.email, { onPhone: true });
  await expect(lars.getByText("Behandlingen er satt på pause")).toBeVisible();
  await psychologist.goto(pause);
  const again = await formCalled(psychologist, "Ta opp igjen");
  await write(again, "Hva er avklart", "Frisk igjen.");
  await press(again, "Ta opp igjen forløpet");
  await expect(psychologist.getByRole("form", { name: "Ta opp igjen" })).toHaveCount(0);
  await lars.goto("/my");
  await expect(lars.getByText("Behandlingen er satt på pause")).toHaveCount(0);
});

test("a psychologist can neither order nor give medicine, nor open a patient of a colleague", async ({ browser }) => {
  const psychologist = await signIn(browser, STAFF.psychologist.email);
  const lead = await signIn(browser, STAFF.lead.email);
  await psychologist.goto("/psychologist");
  await psychologist
    .getByRole("region", { name: "Timer i dag" })
    .getByRole("link", { name: PATIENTS.silje.name })
    .click();
  await psychologist.waitForURL("**/psychologist/sessions/*");
  const visit = psychologist.url().split("/").at(-1) ?? "";
  await expect(psychologist.getByRole("button", { name: /ordin|dose/i })).toHaveCount(0);
  const colleagues = await courseOf(lead, PATIENTS.kare.name);
  for (const address of [
    `/doctor/sessions/${visit}`,
    `/nurse/sessions/${visit}`,
    "/nurse/medicine",
    "/lead",
    `/psychologist/patients/${colleagues}`,
  ])
    await isTurnedAway(psychologist, address);
});
