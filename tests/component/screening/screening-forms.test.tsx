import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { DiagnosisForm, type DiagnosisValues } from "@/components/screening/diagnosis-form";
import { HealthForm, type HealthValues } from "@/components/screening/health-form";
import { MeasurementForm, type MeasurementValues } from "@/components/screening/measurement-form";
import { TreatmentTrialForm, type TrialValues } from "@/components/screening/treatment-trial-form";
import { codeSearchWords } from "@/lib/content/words/code-search";
import { diagnosisWords } from "@/lib/content/words/diagnoses";
import { formWords } from "@/lib/content/words/form";
import { screeningWords } from "@/lib/content/words/screening";

const user = userEvent.setup();
const words = screeningWords.nb;
const searching = { searchWords: codeSearchWords.nb, formWords: formWords.nb, searchAddress: "/codes" };
const trialWords = { ...searching, words: words.trialForm };

/** The server's search, answering the same to whatever is asked. */
function searchFinds(...hits: { code: string; title: string }[]) {
  const search = vi.fn(async (_address: string) => Response.json({ hits }));
  vi.stubGlobal("fetch", search);
  return search;
}
beforeEach(() => void searchFinds());
afterEach(() => vi.unstubAllGlobals());

describe("earlier treatment", () => {
  it("is sent as it was filled in, and the form is ready for the next", async () => {
    const action = vi.fn<FormAction<TrialValues>>(async () => ({ status: "saved", message: words.saved.trial }));
    render(<TreatmentTrialForm action={action} pathwayId="p" {...trialWords} />);
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
      atcCode: "",
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
      <TreatmentTrialForm action={async () => ({ status: "invalid", fieldErrors })} pathwayId="p" {...trialWords} />,
    );
    await user.click(screen.getByRole("button", { name: "Legg til behandlingen" }));
    expect(await screen.findByRole("textbox", { name: /^Navn/, description: /Fyll ut dette feltet/ })).toBeInvalid();
  });
});

describe("a diagnosis", () => {
  const show = (action: FormAction<DiagnosisValues>) =>
    render(<DiagnosisForm action={action} pathwayId="p" rank="main" {...searching} words={diagnosisWords.nb.form} />);
  const severe = { code: "F33.2", title: "Tilbakevendende depressiv lidelse, nåværende episode alvorlig" };

  it("is found by what is typed and chosen with the keyboard", async () => {
    const search = searchFinds(severe, { code: "F32.2", title: "Alvorlig depressiv episode" });
    const action = vi.fn<FormAction<DiagnosisValues>>(async () => ({ status: "saved" }));
    show(action);
    const field = screen.getByRole("textbox", { name: "Diagnose" });
    await user.type(field, "alvorlig dep");
    const matches = await screen.findByRole("list", { name: "Treff" });
    expect(search).toHaveBeenLastCalledWith("/codes?q=alvorlig%20dep", expect.anything());
    expect(screen.getByText("2 treff. Velg ett, eller skriv videre.")).toBeInTheDocument();
    await user.tab();
    expect(within(matches).getByRole("button", { name: /^F33\.2/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(field).toHaveValue(severe.title);
    expect(field).toHaveFocus();
    expect(screen.queryByRole("list", { name: "Treff" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Legg til diagnosen" }));
    const sent = { pathwayId: "p", code: "F33.2", text: severe.title, rank: "main", certainty: "confirmed" };
    expect(action).toHaveBeenCalledWith(expect.objectContaining(sent));
  });

  it("forgets the chosen code when the text is changed", async () => {
    searchFinds(severe);
    const action = vi.fn<FormAction<DiagnosisValues>>(async () => ({ status: "saved" }));
    show(action);
    const field = screen.getByRole("textbox", { name: "Diagnose" });
    await user.type(field, "F33");
    await user.click(await screen.findByRole("button", { name: /^F33\.2/ }));
    await user.clear(field);
    await user.type(field, "L40.0 Psoriasis");
    await user.click(screen.getByRole("button", { name: "Legg til diagnosen" }));
    expect(action).toHaveBeenCalledWith(expect.objectContaining({ code: "", text: "L40.0 Psoriasis" }));
  });

  it("can be written with its code when the search finds nothing or does not answer", async () => {
    show(async () => ({ status: "saved" }));
    const field = screen.getByRole("textbox", { name: "Diagnose" });
    await user.type(field, "psoriasis");
    expect(await screen.findByText(/^Ingen treff\. Skriv koden og navnet selv/)).toBeVisible();
    vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new TypeError("offline")));
    await user.type(field, " vulgaris");
    expect(await screen.findByText(/^Søket svarer ikke\. Skriv koden og navnet selv/)).toBeVisible();
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
