import { expect, type Page } from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import { setClock, signIn } from "@/tests/support/e2e/clinic-day";
import { formCalled, opens, press, write, writeAll } from "@/tests/support/e2e/fill-in";
import {
  answersTimeOut,
  BASELINE,
  BEFORE_HOME,
  charts,
  discharges,
  givesDose,
  opensSession,
  TOO_HIGH,
  WHILE_IT_WORKS,
} from "@/tests/support/e2e/session-story";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";

const TODAY = "2026-12-02";
const SILJE = PATIENTS.silje;

/** A reading as it stands in the list, newest first, on anybody's screen. */
const row = (page: Page, { systolic, diastolic }: { systolic: number; diastolic: number }) =>
  page.getByRole("row").filter({ hasText: `${systolic}/${diastolic}` });

test("a treatment day by three people at once: nobody reloads, and everybody sees the same", async ({
  browser,
  page: clock,
}) => {
  test.setTimeout(300_000);
  await setClock(clock, TODAY, "12.40");
  const nurse = await signIn(browser, STAFF.nurse.email);
  const doctor = await signIn(browser, STAFF.doctor.email);
  const psychologist = await signIn(browser, STAFF.psychologist.email);
  // The room is dim; the doctor sits at a desk.
  for (const page of [nurse, psychologist]) await page.emulateMedia({ colorScheme: "dark" });
  const visit = await opensSession(nurse, SILJE.name);
  await doctor.goto(`/doctor/sessions/${visit}`);
  await psychologist.goto(`/psychologist/sessions/${visit}`);

  await test.step("the doctor signs the order, and the nurse sees it", async () => {
    const order = await formCalled(doctor, "Ordiner dosen");
    await write(order, "Dose per kg", "0,75");
    await order.getByRole("radio", { name: /^50 mg\/ml/ }).check();
    await press(order, "Signer ordinasjonen");
    await expect(nurse.getByText(/48\smg/).first()).toBeVisible();
  });

  await setClock(clock, TODAY, "13.05");
  for (const page of [nurse, doctor, psychologist]) await page.reload();

  await test.step("the psychologist begins; the nurse takes the time-out and the baseline; all three see go", async () => {
    await psychologist.getByRole("button", { name: "Begynn: Pusteøvelse" }).click();
    await expect(nurse.getByText("Fase: Pusteøvelse")).toBeVisible();
    const form = await formCalled(nurse, "Time-out");
    await answersTimeOut(form);
    await writeAll(form, { "Følgets navn": "Arne Moe, far", "Følgets telefon": "400 00 556" });
    await press(form, "Signer time-out");
    await charts(nurse, BASELINE, "Lagre utgangsmåling");
    await expect(nurse.getByRole("button", { name: "Dosen er gitt nå" })).toBeVisible();
  });

  await test.step("the psychologist holds, by name, on every screen; then it is lifted", async () => {
    await opens(psychologist, "Vent eller stopp");
    const hold = await formCalled(psychologist, "Vent med behandlingen");
    await write(hold, "Hvorfor må vi vente?", "Hun trenger ti minutter til.");
    await press(hold, "Vent");
    await expect(nurse.getByText("Hun trenger ti minutter til.").first()).toBeVisible();
    await expect(nurse.getByRole("button", { name: "Dosen er gitt nå" })).toHaveCount(0);
    await expect(doctor.getByText("Hun trenger ti minutter til.").first()).toBeVisible();
    const lift = await formCalled(psychologist, "Opphev ventingen");
    await write(lift, "Hva er avklart?", "Hun er klar.");
    await press(lift, "Opphev ventingen");
    await expect(nurse.getByRole("button", { name: "Dosen er gitt nå" })).toBeVisible();
  });

  await test.step("the dose is given with a second nurse's own PIN, and one clock runs on three screens", async () => {
    await givesDose(nurse, "0,96", "48 mg");
    for (const page of [doctor, psychologist])
      await expect(page.getByText(/48\smg \(0,96\sml à 50\smg\/ml\)/).first()).toBeVisible();
    for (const page of [nurse, doctor, psychologist]) await expect(page.getByText(/^T\+0:\d\d$/).first()).toBeVisible();
  });

  await test.step("a word from the psychologist reaches the room; the own lines do not", async () => {
    await psychologist.getByRole("button", { name: "Begynn: Reisen" }).click();
    const line = psychologist.getByRole("textbox", { name: "Ny linje" });
    await line.fill("Moren er der.");
    await line.press("Enter");
    await opens(psychologist, "Gi signal");
    await psychologist.getByRole("button", { name: "Gi signal: Urolig" }).click();
    await expect(nurse.getByText("Urolig").first()).toBeVisible();
    await expect(doctor.getByText("Urolig").first()).toBeVisible();
    await expect(nurse.getByText("Moren er der.")).toHaveCount(0);
    await expect(doctor.getByText("Moren er der.")).toHaveCount(0);
  });

  await setClock(clock, TODAY, "13.20");
  await test.step("a reading is seen by all within a moment; an alarming one calls the doctor", async () => {
    await nurse.reload();
    await charts(nurse, WHILE_IT_WORKS);
    await expect(row(doctor, WHILE_IT_WORKS)).toBeVisible({ timeout: 3000 });
    await setClock(clock, TODAY, "13.45");
    await nurse.reload();
    await charts(nurse, TOO_HIGH);
    await expect(doctor.getByText("Overtrykk 186 mmHg").first()).toBeVisible({ timeout: 3000 });
    await expect(psychologist.getByText(/Overtrykk 186 mmHg/).first()).toBeVisible({ timeout: 3000 });
  });

  await test.step("the doctor answers for the alerts; the nurse sees by whom", async () => {
    const open = doctor.getByRole("form", { name: /^Svar på varselet/ });
    for (let left = await open.count(); left > 0; left -= 1) {
      const form = await formCalled(doctor, /^Svar på varselet/);
      await form.getByRole("button", { name: "Ny måling tas nå" }).click();
      await press(form, "Svar på varselet");
      await expect(open).toHaveCount(left - 1);
    }
    await expect(nurse.getByText(/Marte Lien/).first()).toBeVisible();
  });

  await test.step("home: the effect is gone, the doctor releases, the nurse hands her over", async () => {
    await setClock(clock, TODAY, "14.40");
    for (const page of [nurse, doctor]) await page.reload();
    await charts(nurse, BEFORE_HOME);
    const release = await formCalled(doctor, "Frigi pasienten");
    await write(release, "Hva er vurdert", "Blodtrykket falt etter hvile. Ingen symptomer.");
    await press(release, "Frigi til hjemreise når sjekklisten er oppfylt");
    await expect(nurse.getByText(/Frigitt av Marte Lien/).first()).toBeVisible();
    await discharges(nurse);
    for (const page of [doctor, psychologist])
      await expect(page.getByText("Reist hjem", { exact: true }).first()).toBeVisible();
  });

  await test.step("her phone shows one calm page in her language: the ride, tomorrow's call", async () => {
    const silje = await signIn(browser, SILJE.email, { onPhone: true });
    await silje.goto("/my/booking");
    await expect(silje.getByRole("heading", { name: "Take it easy now" })).toBeVisible();
    await expect(silje.getByText("Arne Moe, far takes you home.")).toBeVisible();
    await expect(silje.getByText(/ calls you on Thursday 3 December at about 10:00/)).toBeVisible();
  });

  await test.step("afterwards the day can be seen again, minute by minute, as each of them knew it", async () => {
    await nurse.goto(`/replay/${visit}?minute=5`);
    await expect(nurse.getByText("Urolig").first()).toBeVisible();
    await expect(nurse.getByText("186/112")).toHaveCount(0);
    await expect(nurse.getByText("Moren er der.")).toHaveCount(0);
  });
});
