import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ClosedFlag } from "@/components/flag/closed-flag";
import { CloseFlagForm, type CloseFlagValues } from "@/components/flag/close-flag-form";
import { FlagOrigin } from "@/components/flag/flag-origin";
import { FlagStepForm, type FlagStepValues } from "@/components/flag/flag-step-form";
import { OpenFlagForm, type OpenFlagValues } from "@/components/flag/open-flag-form";
import { ReviewFlagForm, type ReviewFlagValues } from "@/components/flag/review-flag-form";
import { RiskHelp } from "@/components/questionnaire/risk-help";
import type { FormAction } from "@/components/form/form-state";
import { flagWords } from "@/lib/content/words/flag";
import { formWords } from "@/lib/content/words/form";
import { aFlag } from "@/tests/support/builders";

const user = userEvent.setup();
const words = flagWords.nb;
const ofFlag = { pathwayId: "p", flagId: "f", formWords: formWords.nb };

it("an assessment is sent with its level and safety plan, and a refusal keeps the text", async () => {
  const message = words.refused.planMissing("mine varseltegn");
  const action = vi.fn<FormAction<CloseFlagValues>>(async () => ({ status: "refused", message }));
  render(
    <CloseFlagForm
      {...ofFlag}
      action={action}
      assessment={[{ key: "thoughts", label: "Tanker", hint: "Hvor ofte.", optional: false }]}
      plan={[{ key: "own-coping", label: "Det jeg kan gjøre selv", hint: "Som før.", optional: false }]}
      earlierPlan={{ "own-coping": "Gå en tur." }}
      words={words.closeForm}
    />,
  );
  await user.type(screen.getByRole("textbox", { name: "Tanker" }), "Passive, daglige.");
  await user.click(screen.getByRole("radio", { name: "Moderat" }));
  expect(screen.getByRole("textbox", { name: "Det jeg kan gjøre selv" })).toHaveValue("Gå en tur.");
  await user.click(screen.getByRole("button", { name: "Signer vurderingen og lukk flagget" }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Tanker" })).toHaveValue("Passive, daglige.");
  expect(action).toHaveBeenCalledWith(
    expect.objectContaining({
      flagId: "f",
      judgedLevel: "moderate",
      assessment: { thoughts: "Passive, daglige." },
      safetyPlan: { "own-coping": "Gå en tur." },
    }),
  );
});

it("a step is written and the form is ready for the next", async () => {
  const action = vi.fn<FormAction<FlagStepValues>>(async () => ({ status: "saved", message: words.saved.step }));
  render(<FlagStepForm {...ofFlag} action={action} words={words.stepForm} />);
  await user.click(screen.getByRole("radio", { name: "Forsøkt å nå pasienten" }));
  await user.type(screen.getByRole("textbox", { name: "Beskriv kort" }), "Ringt to ganger.");
  await user.click(screen.getByRole("button", { name: "Før i tidslinjen" }));
  expect(await screen.findByText(words.saved.step)).toBeVisible();
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ kind: "contact-attempted", note: "Ringt to ganger." }));
  expect(screen.getByRole("textbox", { name: "Beskriv kort" })).toHaveValue("");
});

it("a review needs no words", async () => {
  const action = vi.fn<FormAction<ReviewFlagValues>>(async () => ({ status: "saved", message: words.saved.reviewed }));
  render(<ReviewFlagForm {...ofFlag} action={action} words={words.reviewForm} />);
  await user.click(screen.getByRole("button", { name: "Jeg har gjennomgått vurderingen" }));
  expect(await screen.findByText(words.saved.reviewed)).toBeVisible();
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ flagId: "f", note: "" }));
});

it("a new flag says what each level does", async () => {
  const action = vi.fn<FormAction<OpenFlagValues>>(async () => ({ status: "saved", message: words.saved.opened }));
  render(<OpenFlagForm action={action} pathwayId="p" words={words.openForm} formWords={formWords.nb} />);
  await user.click(screen.getByRole("radio", { name: /Moderat: lege vurderer før neste dose/ }));
  await user.type(screen.getByRole("textbox", { name: "Hva er observert" }), "Urolig i dag.");
  await user.click(screen.getByRole("button", { name: "Åpne flagget" }));
  expect(await screen.findByText(words.saved.opened)).toBeVisible();
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ level: "moderate", detail: "Urolig i dag." }));
});

it("a flag shows the very answers: the question where it may be shown, else what it is about", () => {
  const flag = { ...aFlag("high", "2026-10-02 09:00"), source: "phq-9-item-9" as const, form: null };
  const phq = { instrument: "phq-9", item: "9", value: 2 };
  const { rerender } = render(<FlagOrigin flag={{ ...flag, reasons: [phq] }} locale="nb" />);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "Tanker om at det ville vært bedre om du var død eller om å skade deg selv: Mer enn halvparten av dagene",
  );
  const cSsrs = (item: string, value: number | null) => ({ instrument: "c-ssrs", item, value });
  const reasons = [cSsrs("2", 1), cSsrs("4", 1), cSsrs("recency", null)];
  rerender(<FlagOrigin flag={{ ...flag, source: "c-ssrs", reasons }} locale="nb" />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "C-SSRS, spørsmål 2 (tanker om å ta sitt liv): ja",
    "C-SSRS, spørsmål 4 (noe intensjon): ja",
    "C-SSRS, innen tre måneder: ikke besvart",
  ]);
  expect(screen.getByText("Kartleggingen er ufullstendig. Det betyr ikke avklart.")).toBeVisible();
});

it("a flag that was closed before there were headings shows its text whole", () => {
  const flag = { ...aFlag("moderate", "2026-10-02 09:00", "2026-10-02 10:00"), form: null, reasons: [] };
  render(<ClosedFlag flag={flag} locale="nb" />);
  expect(screen.getAllByText("Skrevet som én tekst")).toHaveLength(2);
  expect(screen.getByText("Vurdert.")).toBeVisible();
  expect(screen.getByText("Avtalt.")).toBeVisible();
});

it("help is four numbers to press, never a promise that somebody reads now; on the tablet somebody is near", () => {
  const { rerender } = render(<RiskHelp locale="nb" planHref="/my/safety-plan" />);
  const numbers = within(screen.getByRole("list")).getAllByRole("link");
  expect(numbers.map((link) => link.getAttribute("href"))).toEqual([
    "tel:113",
    "tel:116117",
    "tel:116123",
    "tel:22400040",
  ]);
  expect(screen.getByText(/Svarene leses ikke hele døgnet/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Åpne sikkerhetsplanen din" })).toHaveAttribute("href", "/my/safety-plan");
  rerender(<RiskHelp locale="en" place="clinic-tablet" />);
  expect(screen.getByText(/Tell the person who gave you the tablet/)).toBeVisible();
  expect(screen.getByText(/Answers are not read around the clock/)).toBeVisible();
  expect(screen.queryByRole("link", { name: "Open your safety plan" })).toBeNull();
});
