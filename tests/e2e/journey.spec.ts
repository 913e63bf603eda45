import {} from "@playwright/test";
import { test } from "@/tests/support/e2e/clinic-test";
import {
  asksToBeCalled,
  booksAllVisits,
  booksAssessment,
  callsAndRegisters,
  opensBooking,
} from "@/tests/support/e2e/administration-story";
import { setClock, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import {
  closes,
  decides,
  opensPatient,
  orders,
  releases,
  screens,
  signsAndSendsLetter,
} from "@/tests/support/e2e/doctor-story";
import { NINA } from "@/tests/support/e2e/nina-moe";
import {
  activates,
  answersPhq9,
  consentsInEnglish,
  readsLetter,
  seesOnlyTheCalmPage,
  turnsToEnglish,
} from "@/tests/support/e2e/patient-story";
import {
  answersAlerts,
  BASELINE,
  BEFORE_HOME,
  charts,
  discharges,
  givesDose,
  opensSession,
  takesTimeOut,
  TOO_HIGH,
  WHILE_IT_WORKS,
} from "@/tests/support/e2e/session-story";
import { followsUp, integrates, preparesFirst, preparesSecond } from "@/tests/support/e2e/therapy-story";
import { STAFF } from "@/prisma/staff";

const EIGHTEEN = [3, 3, 2, 2, 2, 2, 2, 2, 0] as const;
const ELEVEN = [2, 1, 2, 2, 1, 1, 1, 1, 0] as const;
const SEVEN = [1, 1, 1, 1, 1, 1, 1, 0, 0] as const;

/** Weight 72 kg: 0,75 mg/kg is 54 mg, 1,08 ml of 50 mg/ml; 1 mg/kg is 72 mg, 1,44 ml. */
const SESSIONS = [
  {
    date: "2027-01-19",
    today: "19.01.2027",
    phq9: EIGHTEEN,
    mgPerKg: "0,75",
    dose: "54 mg",
    volumeMl: "1,08",
    peak: WHILE_IT_WORKS,
  },
  {
    date: "2027-01-26",
    today: "26.01.2027",
    phq9: EIGHTEEN,
    mgPerKg: "1",
    dose: "72 mg",
    volumeMl: "1,44",
    peak: TOO_HIGH,
  },
  {
    date: "2027-02-02",
    today: "02.02.2027",
    phq9: ELEVEN,
    mgPerKg: "1",
    dose: "72 mg",
    volumeMl: "1,44",
    peak: WHILE_IT_WORKS,
  },
  {
    date: "2027-02-09",
    today: "09.02.2027",
    phq9: SEVEN,
    mgPerKg: "1",
    dose: "72 mg",
    volumeMl: "1,44",
    peak: WHILE_IT_WORKS,
  },
] as const;

test("a patient is carried from the first enquiry to the letter home by the people who do it", async ({
  page,
  browser,
}) => {
  test.setTimeout(600_000);
  const clock = (date: string, time: string) => setClock(page, date, time);

  await clock("2027-01-04", "10.00");
  const lead = await signIn(browser, STAFF.lead.email);
  let code = "";
  let schedule = "";
  await test.step("she asks to be called, and the lead registers her and books the assessment", async () => {
    await asksToBeCalled(page);
    code = await callsAndRegisters(lead);
    schedule = await opensBooking(lead);
    await booksAssessment(lead, schedule);
  });

  await clock("2027-01-08", "19.00");
  await activates(page, code);
  const patient = await signIn(browser, NINA.email, { onPhone: true, password: NINA.password });
  await test.step("she answers PHQ-9 in Norwegian and signs the three consents in English", async () => {
    await answersPhq9(patient, EIGHTEEN, "nb");
    await turnsToEnglish(patient);
    await consentsInEnglish(patient);
  });

  await clock("2027-01-11", "13.10");
  const doctor = await signIn(browser, STAFF.doctor.email);
  const record = await opensPatient(doctor);
  await test.step("the doctor screens her and signs that she may be treated", async () => {
    await screens(doctor, record);
    await decides(doctor, record);
  });

  await clock("2027-01-11", "15.30");
  await test.step("the lead books every visit of the course", () => booksAllVisits(lead, schedule));

  const psychologist = await signIn(browser, STAFF.psychologist.email);
  await clock("2027-01-13", "09.50");
  await test.step("the first preparation ends in a note and a plan", () => preparesFirst(psychologist));
  await clock("2027-01-15", "09.50");
  await test.step("the second preparation ends in a note and a comfort card", () => preparesSecond(psychologist));

  const nurse = await signIn(browser, STAFF.nurse.email);
  for (const [index, { date, today, phq9, mgPerKg, dose, volumeMl, peak }] of SESSIONS.entries()) {
    await test.step(`session ${index + 1} of 4`, async () => {
      await clock(date, "07.00");
      await answersPhq9(patient, phq9, "en");
      await clock(date, "09.20");
      const session = await opensSession(nurse);
      await orders(doctor, session, { today, mgPerKg, dose });
      await clock(date, "10.05");
      await nurse.reload();
      await takesTimeOut(nurse);
      await charts(nurse, BASELINE, "Lagre utgangsmåling");
      await givesDose(nurse, volumeMl, dose);
      await clock(date, "10.30");
      await nurse.reload();
      await charts(nurse, peak);
      await seesOnlyTheCalmPage(patient);
      if (peak === TOO_HIGH) {
        await answersAlerts(nurse);
        await releases(doctor, session);
      }
      await clock(date, "11.45");
      await nurse.reload();
      await charts(nurse, BEFORE_HOME);
      await discharges(nurse);
      await integrates(psychologist);
    });
  }

  await clock("2027-03-03", "08.00");
  await answersPhq9(patient, SEVEN, "en");
  await clock("2027-03-03", "09.50");
  await test.step("three weeks after the last dose the psychologist follows up", () => followsUp(psychologist));
  await clock("2027-03-03", "13.00");
  await test.step("the doctor signs the letter drafted from signed facts, and closes", async () => {
    await signsAndSendsLetter(doctor, record);
    await closes(doctor, record);
  });
  await test.step("she reads the letter", () => readsLetter(patient, "Takk for henvisningen."));
  await setClockToDemo(page);
});
