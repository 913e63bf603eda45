import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { HealthForm, type HealthValues } from "@/components/screening/health-form";
import { MeasurementForm, type MeasurementValues } from "@/components/screening/measurement-form";
import { TreatmentTrialForm, type TrialValues } from "@/components/screening/treatment-trial-form";
import { formWords } from "@/lib/content/words/form";
import { screeningWords } from "@/lib/content/words/screening";

const user = userEvent.setup();
const words = screeningWords.nb;

describe("earlier treatment", () => {
  it("is sent as it was filled in, and the form is ready for the next", async () => {
    const action = vi.fn<FormAction<TrialValues>>(async () => ({ status: "saved", message: words.saved.trial }));
    render(<TreatmentTrialForm action={action} pathwayId="p" words={words.trialForm} formWords={formWords.nb} />);
    await user.type(screen.getByRole("textbox", { name: /^Navn/ }), "Sertralin");
    await user.type(screen.getByRole("textbox", { name: /^Varighet/ }), "8");
    await user.click(
      within(screen.getByRole("group", { name: "Tilstrekkelig dose og varighet" })).getByRole("radio", { name: "Ja" }),
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Resultat" }), "Uten effekt");
    await user.click(screen.getByRole("button", { name: "Legg til behandlingen" }));
    expect(await screen.findByText(words.saved.trial)).toBeVisible();
    const sent = {
      pathwayId: "p",
      kind: "medicine",
      name: "Sertralin",
      weeks: 8,
      adequate: "yes",
      outcome: "no-effect",
    };
    expect(action).toHaveBeenCalledWith(expect.objectContaining(sent));
    expect(screen.getByRole("textbox", { name: /^Navn/ })).toHaveValue("");
  });

  it("shows the server's word under the field that it is about", async () => {
    const fieldErrors = { name: "Fyll ut dette feltet." };
    render(
      <TreatmentTrialForm
        action={async () => ({ status: "invalid", fieldErrors })}
        pathwayId="p"
        words={words.trialForm}
        formWords={formWords.nb}
      />,
    );
    await user.click(screen.getByRole("button", { name: "Legg til behandlingen" }));
    expect(await screen.findByRole("textbox", { name: /^Navn/, description: /Fyll ut dette feltet/ })).toBeInvalid();
  });
});

describe("a measurement", () => {
  it("takes a decimal comma and asks once about an unusual weight", async () => {
    const message = words.refused.weightImplausible(30.5, 35, 200);
    const action = vi.fn<FormAction<MeasurementValues>>(async (values) =>
      values.weightIsRight ? { status: "saved", message: words.saved.measurement } : { status: "refused", message },
    );
    render(<MeasurementForm action={action} pathwayId="p" words={words.measurementForm} formWords={formWords.nb} />);
    await user.type(screen.getByRole("textbox", { name: "Vekt" }), "30,5");
    await user.click(screen.getByRole("button", { name: "Lagre målingen" }));
    expect(await screen.findByText(message)).toBeVisible();
    expect(action).toHaveBeenCalledWith(expect.objectContaining({ weightKg: 30.5, weightIsRight: false }));
    await user.click(screen.getByRole("checkbox", { name: /Vekten er kontrollert/ }));
    await user.click(screen.getByRole("button", { name: "Lagre målingen" }));
    expect(await screen.findByText(words.saved.measurement)).toBeVisible();
  });
});

describe("health and exclusions", () => {
  const show = (action: FormAction<HealthValues>) =>
    render(
      <HealthForm
        action={action}
        values={{
          pathwayId: "p",
          health: { diagnosis: "F33.2" },
          exclusions: { psychosis: { answer: "", comment: "", overrideReason: "" } },
        }}
        headings={[{ key: "diagnosis", label: words.headings.diagnosis, optional: false }]}
        exclusions={[
          {
            key: "psychosis",
            label: "Psykoselidelse",
            level: "A",
            levelWords: words.level("A"),
            source: "Kilde: S001",
          },
        ]}
        words={words.healthForm}
        formWords={formWords.nb}
      />,
    );

  it("asks at level A for the reason to treat nevertheless, only when the answer is not no", async () => {
    const action = vi.fn<FormAction<HealthValues>>(async () => ({ status: "saved" }));
    show(action);
    const question = screen.getByRole("group", { name: "Psykoselidelse" });
    await user.click(within(question).getByRole("radio", { name: "Nei" }));
    expect(screen.queryByRole("textbox", { name: /Hvorfor behandle likevel/ })).toBeNull();
    await user.click(within(question).getByRole("radio", { name: "Ukjent" }));
    await user.type(screen.getByRole("textbox", { name: /Hvorfor behandle likevel/ }), "Avklart med DPS.");
    await user.click(screen.getByRole("button", { name: "Lagre helse og eksklusjoner" }));
    expect(action).toHaveBeenCalledWith(
      expect.objectContaining({
        health: { diagnosis: "F33.2" },
        exclusions: { psychosis: { answer: "unknown", comment: "", overrideReason: "Avklart med DPS." } },
      }),
    );
  });
});
