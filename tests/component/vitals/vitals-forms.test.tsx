import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import {
  AcknowledgeAlertForm,
  type AcknowledgeValues,
  InvalidateVitalsForm,
  type InvalidateValues,
} from "@/components/vitals/alert-forms";
import { isWholeFigure } from "@/components/vitals/auto-advance";
import { VitalsForm, type VitalsFormValues } from "@/components/vitals/vitals-form";
import { formWords } from "@/lib/content/words/form";
import { vitalsFormWords, vitalsWords } from "@/lib/content/words/vitals";

const PATHWAY = "01930000-0000-7000-8000-000000000001";
const VISIT = "01930000-0000-7000-8000-000000000002";
const ROW = "01930000-0000-7000-8000-000000000003";
const words = vitalsWords.nb;
const user = userEvent.setup();

describe("the reading form", () => {
  const save = vi.fn<FormAction<VitalsFormValues>>();
  beforeEach(() => {
    save.mockReset().mockResolvedValue({ status: "saved", message: words.saved });
  });
  const show = (previous: { moaas: number; nausea: number; anxiety: number; dissociation: number } | null = null) =>
    render(
      <VitalsForm
        action={save}
        ids={{ pathwayId: PATHWAY, visitId: VISIT, measuredOn: "2026-12-02" }}
        previous={previous}
        isBaseline={false}
        words={vitalsFormWords("nb")}
        formWords={formWords.nb}
      />,
    );

  it("takes a whole set of figures in one stream of digits, without a tap between", async () => {
    show();
    await user.click(screen.getByLabelText("Overtrykk"));
    await user.keyboard("12478689814502");
    expect(screen.getByLabelText("Dissosiasjon 0–10")).toHaveFocus();
    await user.keyboard("0");
    await user.click(screen.getByRole("button", { name: "Lagre måling" }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0]).toMatchObject({
      ...{ systolicMmHg: 124, diastolicMmHg: 78, heartRateBpm: 68, spo2Percent: 98, respiratoryRatePerMin: 14 },
      ...{ moaas: 5, nausea: 0, anxiety: 2, dissociation: 0, measuredTime: "", measuredOn: "2026-12-02" },
    });
  });

  it("an anxiety of 1 is told from 10 by the next digit", async () => {
    show();
    await user.click(screen.getByLabelText("Angst 0–10"));
    await user.keyboard("16");
    expect(screen.getByLabelText("Angst 0–10")).toHaveValue("1");
    expect(screen.getByLabelText("Dissosiasjon 0–10")).toHaveValue("6");
  });

  it("is empty again after saving and says that it is saved", async () => {
    show();
    await user.type(screen.getByLabelText("Puls"), "68");
    await user.click(screen.getByRole("button", { name: "Lagre måling" }));
    expect(await screen.findByText("Målingen er lagret.")).toBeInTheDocument();
    expect(screen.getByLabelText("Puls")).toHaveValue("");
  });

  it("asks whether the two pressures were swapped, and sends nothing", async () => {
    show();
    await user.type(screen.getByLabelText("Overtrykk"), "80");
    await user.type(screen.getByLabelText("Undertrykk"), "120");
    await user.click(screen.getByRole("button", { name: "Lagre måling" }));
    expect(await screen.findByText(/Er de to byttet om\?/)).toBeInTheDocument();
    expect(save).not.toHaveBeenCalled();
  });

  it("asks for a value or a reason when nothing is typed", async () => {
    show();
    await user.click(screen.getByRole("button", { name: "Lagre måling" }));
    expect(await screen.findByText(/Skriv minst én verdi/)).toBeInTheDocument();
    await user.click(screen.getByText("Hopp over denne målingen"));
    await user.type(screen.getByLabelText("Hvorfor målingen hoppes over"), "Sover");
    await user.click(screen.getByRole("button", { name: "Lagre måling" }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
  });

  it("«Som sist» copies what is seen and asked for, never the figures of the monitor", async () => {
    show({ moaas: 4, nausea: 1, anxiety: 3, dissociation: 6 });
    await user.click(screen.getByRole("button", { name: "Som sist" }));
    expect(screen.getByLabelText("MOAA/S 0–5")).toHaveValue("4");
    expect(screen.getByLabelText("Dissosiasjon 0–10")).toHaveValue("6");
    expect(screen.getByLabelText("Overtrykk")).toHaveValue("");
  });

  it("keeps the figures when the answer is a refusal", async () => {
    save.mockResolvedValue({ status: "refused", message: "Klokkeslettet er ikke kommet ennå." });
    show();
    await user.type(screen.getByLabelText("Puls"), "68");
    await user.click(screen.getByRole("button", { name: "Lagre måling" }));
    expect(await screen.findByText("Klokkeslettet er ikke kommet ennå.")).toBeInTheDocument();
    expect(screen.getByLabelText("Puls")).toHaveValue("68");
  });
});

it.each([
  ["systolicMmHg", "12", false],
  ["systolicMmHg", "124", true],
  ["systolicMmHg", "95", true],
  ["spo2Percent", "9", false],
  ["spo2Percent", "98", true],
  ["spo2Percent", "10", false],
  ["spo2Percent", "100", true],
  ["heartRateBpm", "68", true],
  ["heartRateBpm", "11", false],
  ["anxiety", "1", false],
  ["anxiety", "2", true],
  ["moaas", "5", true],
  ["moaas", "", false],
] as const)("%s: «%s» is a whole figure: %s", (field, typed, whole) => {
  expect(isWholeFigure(field, typed)).toBe(whole);
});

describe("answering an alert", () => {
  const answer = vi.fn<FormAction<AcknowledgeValues>>();
  beforeEach(() => {
    answer.mockReset().mockResolvedValue({ status: "refused", message: "Mons Larsen har allerede svart på varselet." });
  });
  const show = () =>
    render(
      <AcknowledgeAlertForm
        action={answer}
        ids={{ pathwayId: PATHWAY, alertId: ROW }}
        label="Svar på varselet: Overtrykk 186 mmHg"
        words={{ action: words.action, acknowledge: words.acknowledge, suggestions: words.actionSuggestions }}
        formWords={formWords.nb}
      />,
    );

  it("what is usual takes one tap, own words are added, and a refusal is said", async () => {
    show();
    const form = screen.getByRole("form", { name: "Svar på varselet: Overtrykk 186 mmHg" });
    await user.click(within(form).getByRole("button", { name: "Lege tilkalt" }));
    await user.click(within(form).getByRole("button", { name: "Ny måling tas nå" }));
    await user.click(within(form).getByRole("button", { name: "Svar på varselet" }));
    expect(await screen.findByText("Mons Larsen har allerede svart på varselet.")).toBeInTheDocument();
    expect(answer.mock.calls[0]?.[0]).toMatchObject({ alertId: ROW, action: "Lege tilkalt. Ny måling tas nå" });
  });

  it("an answer without words is not sent", async () => {
    show();
    await user.click(screen.getByRole("button", { name: "Svar på varselet" }));
    expect(await screen.findByText("Skriv minst 3 tegn.")).toBeInTheDocument();
    expect(answer).not.toHaveBeenCalled();
  });
});

it("a reading is taken out by choosing it and saying what is wrong", async () => {
  const take = vi
    .fn<FormAction<InvalidateValues>>()
    .mockResolvedValue({ status: "saved", message: words.invalidateSaved });
  render(
    <InvalidateVitalsForm
      action={take}
      pathwayId={PATHWAY}
      readings={[{ value: ROW, label: "10.42, T+12: 124/78, puls 70" }]}
      words={{
        label: words.invalidate,
        which: words.invalidateWhich,
        reason: words.invalidateReason,
        save: words.invalidateSave,
      }}
      formWords={formWords.nb}
    />,
  );
  await user.click(screen.getByRole("button", { name: "Ta ut målingen" }));
  expect(await screen.findAllByText("Fyll ut dette feltet.")).not.toHaveLength(0);
  expect(take).not.toHaveBeenCalled();
  await user.selectOptions(screen.getByLabelText("Hvilken måling?"), ROW);
  await user.type(screen.getByLabelText("Hva er feil?"), "Mansjetten løsnet");
  await user.click(screen.getByRole("button", { name: "Ta ut målingen" }));
  expect(await screen.findByText("Målingen er tatt ut. Den står igjen gjennomstreket.")).toBeInTheDocument();
  expect(take.mock.calls[0]?.[0]).toMatchObject({ readingId: ROW, reason: "Mansjetten løsnet" });
});
