import { expect, type Page } from "@playwright/test";
import { PATIENTS } from "@/prisma/personas";
import { STAFF } from "@/prisma/staff";
import { courseOf, setClockToDemo, signIn } from "@/tests/support/e2e/clinic-day";
import { test } from "@/tests/support/e2e/clinic-test";
import { press } from "@/tests/support/e2e/fill-in";

test.beforeEach(({ page }) => setClockToDemo(page));

/** The times of a list of visits, as the page tells them. */
const timesIn = async (page: Page, list: string): Promise<string[]> =>
  page
    .getByRole("list", { name: list })
    .getByText(/dag \d+\. \w+ kl\./)
    .allInnerTexts();

test("the clinic lead plans and books the whole course of a patient who was found eligible yesterday", async ({
  browser,
}) => {
  const lead = await signIn(browser, STAFF.lead.email);
  const pathwayId = await courseOf(lead, PATIENTS.nora.name);
  await lead.goto(`/lead/patients/${pathwayId}`);
  await lead.getByRole("link", { name: "Planlegg hele forløpet" }).click();
  await expect(lead.getByRole("heading", { level: 1 })).toHaveText("Planlegg forløpet");
  await lead.getByRole("checkbox", { name: "torsdag" }).check();
  await lead.getByRole("checkbox", { name: "samme sykepleier" }).check();
  await lead.getByLabel("Borte fra", { exact: true }).fill("21.12.2026");
  await lead.getByLabel("Borte til og med", { exact: true }).fill("3.1.2027");
  await lead.getByRole("button", { name: "Finn tider" }).click();
  await expect(lead.getByLabel("Borte fra", { exact: true })).toHaveValue("21.12.2026");
  const proposals = lead.getByRole("navigation", { name: "Forslag å velge mellom" }).getByRole("link");
  await expect(proposals).toHaveCount(5);
  await proposals.nth(1).click();
  await expect(proposals.nth(1)).toHaveAttribute("aria-current", "true");
  const planned = await timesIn(lead, "Forslaget");
  expect(planned).toHaveLength(7);
  expect(planned.filter((time) => /(2[1-9]|3[01])\. desember|\b[1-3]\. januar/.test(time))).toEqual([]);

  await press(lead, "Hold av disse 7 tidene", /^Holdes av til kl\. \d\d\.\d\d$/);
  expect(await timesIn(lead, "Forslaget")).toEqual(planned);
  await press(lead, "Sett opp alle 7 timene", "Timene er satt opp.");
  await lead.goto(`/lead/patients/${pathwayId}`);
  await expect(lead.getByRole("table", { name: "Timer" }).getByText("Avtalt", { exact: true })).toHaveCount(7);
  await lead.goto(`/schedule/${pathwayId}/plan`);
  await expect(lead.getByText("Ingen timer å planlegge nå")).toBeVisible();
});

test("a plan that cannot be says which rule stands in the way, and when it would work", async ({ browser }) => {
  const lead = await signIn(browser, STAFF.lead.email);
  const pathwayId = await courseOf(lead, PATIENTS.emily.name);
  await lead.goto(`/schedule/${pathwayId}/plan?latest=20.12.2026`);
  await expect(lead.getByText("Ingen plan holder alle reglene")).toBeVisible();
  await expect(lead.getByRole("listitem").filter({ hasText: "Pasientens egne dager" })).toContainText(
    /kunne vært \w+dag \d+\. \w+/,
  );
  await lead.goto(`/schedule/${pathwayId}/plan?latest=20.13.2026`);
  await expect(lead.getByText("Vi forstår ikke datoen «20.13.2026»")).toBeVisible();
});

test("a patient looks at single times on a phone, lets one go, and books her whole course", async ({ browser }) => {
  const emily = await signIn(browser, PATIENTS.emily.email, { onPhone: true });
  await emily.goto("/my/booking");
  await emily.getByRole("link", { name: "Find a time: Preparation 1" }).click();
  await emily.getByRole("link", { name: "Next week" }).click();
  await expect(emily.getByRole("heading", { name: "7 December – 13 December 2026" })).toBeVisible();
  await emily.getByRole("radio").first().check();
  await press(emily, "Go on with this time", /^Kept for you until \d\d:\d\d\.$/);
  await press(emily, "No, choose again");
  await expect(emily).toHaveURL(/\/my\/booking$/);

  await emily.getByRole("link", { name: "Book all 7 visits" }).click();
  const first = emily.getByRole("region", { name: "Proposal 1" });
  await expect(first.getByRole("listitem")).toHaveCount(7);
  await press(first, "Choose these times", "Do these times suit you?");
  await press(emily, "Yes, book all 7 visits", "The visits are booked");
  await expect(emily.getByRole("region", { name: "Booked" }).getByRole("listitem")).toHaveCount(7);
  await emily.goto("/my");
  await expect(emily.getByRole("region", { name: "Next step" })).toContainText("Preparation 1");
});
