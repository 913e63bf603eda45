import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { CorrectVitalsForm, type CorrectVitalsValues } from "@/components/vitals/correct-vitals-form";
import { ImportVitalsForm, type ImportVitalsValues } from "@/components/vitals/import-vitals-form";
import { formWords } from "@/lib/content/words/form";
import { vitalsFormWords, vitalsWords } from "@/lib/content/words/vitals";
import { importFormWords } from "@/lib/content/words/vitals-import";
import { at } from "@/tests/support/builders";

const PATHWAY = "01930000-0000-7000-8000-000000000001";
const VISIT = "01930000-0000-7000-8000-000000000002";
const READING = "01930000-0000-7000-8000-000000000003";
const words = vitalsWords.nb;
const user = userEvent.setup();

describe("the form that puts a reading right", () => {
  const save = vi.fn<FormAction<CorrectVitalsValues>>();
  beforeEach(() => {
    save.mockReset().mockResolvedValue({ status: "saved", message: words.correctSaved });
  });
  const show = () => {
    const { fields, temperatureC } = vitalsFormWords("nb");
    const { correct: label, correctWhich: which, correctChoose: choose, correctTime: time, comment } = words;
    const { correctTimeHint: timeHint, invalidateReason: reason, correctSave } = words;
    const figures = {
      ...{ systolicMmHg: 196, diastolicMmHg: 84, heartRateBpm: 80, spo2Percent: 97, respiratoryRatePerMin: 14 },
      ...{ moaas: 4, nausea: 0, anxiety: 1, dissociation: 6, temperatureC: 37.2, comment: "Urolig" },
    };
    render(
      <CorrectVitalsForm
        action={save}
        ids={{ pathwayId: PATHWAY, measuredOn: "2026-10-14" }}
        readings={[{ value: READING, label: "10.30, T+10: 196/84, puls 80", ...figures }]}
        fields={{ ...fields, temperatureC }}
        words={{ label, which, choose, time, timeHint, comment, reason, save: correctSave }}
        formWords={formWords.nb}
      />,
    );
  };

  it("asks which reading first, then shows its figures to be corrected, and sends all of them with the reason", async () => {
    show();
    expect(screen.queryByLabelText("Overtrykk")).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Hvilken måling?"), READING);
    expect(screen.getByLabelText("Temperatur")).toHaveValue("37,2");
    const systolic = screen.getByLabelText("Overtrykk");
    expect(systolic).toHaveValue("196");
    await user.clear(systolic);
    await user.type(systolic, "136");
    await user.type(screen.getByLabelText("Hva er feil?"), "Tastefeil");
    await user.click(screen.getByRole("button", { name: "Lagre rettet måling" }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0]).toMatchObject({
      ...{ readingId: READING, systolicMmHg: 136, diastolicMmHg: 84, dissociation: 6, temperatureC: 37.2 },
      ...{ comment: "Urolig", reason: "Tastefeil", measuredTime: "", measuredOn: "2026-10-14" },
    });
    expect(await screen.findByText("Målingen er rettet. Den gamle står igjen gjennomstreket.")).toBeInTheDocument();
  });

  it("sends nothing without a reason", async () => {
    show();
    await user.selectOptions(screen.getByLabelText("Hvilken måling?"), READING);
    await user.click(screen.getByRole("button", { name: "Lagre rettet måling" }));
    await waitFor(() => expect(screen.getByLabelText("Hva er feil?")).toHaveAttribute("aria-invalid", "true"));
    expect(save).not.toHaveBeenCalled();
  });
});

describe("the form for a monitor's file", () => {
  const save = vi.fn<FormAction<ImportVitalsValues>>();
  beforeEach(() => {
    save.mockReset().mockResolvedValue({ status: "saved", message: "Én måling er ført fra filen." });
  });
  const choose = async (content: string) => {
    render(
      <ImportVitalsForm
        action={save}
        ids={{ pathwayId: PATHWAY, visitId: VISIT }}
        session={{ startsAt: at("2026-10-14 10:00"), isDosed: true, dischargedAt: null, readings: [] }}
        now={at("2026-10-14 11:30")}
        locale="nb"
        words={importFormWords("nb")}
        formWords={formWords.nb}
      />,
    );
    const file = new File([content], "monitor.csv", { type: "text/csv" });
    Object.defineProperty(file, "text", { value: () => Promise.resolve(content) });
    await user.upload(screen.getByLabelText("Fil fra monitoren"), file);
  };

  it("shows every row and why one is left out before anything is saved", async () => {
    await choose("Tid;Sys;Dia;HR\n10:40;134;84;76\n10:41;84;134;76\n12:00;134;84;76\n10:42;134;84;xx");
    expect(await screen.findByText("1 av 4 målinger blir ført.")).toBeInTheDocument();
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => within(row).getAllByRole("cell").at(-1)?.textContent)).toEqual([
      "Blir ført",
      "Nei, undertrykket er like høyt som eller høyere enn overtrykket.",
      "Nei, tidspunktet er ikke kommet ennå. Går klokken i monitoren riktig?",
      "Nei, pulsen er ikke et tall.",
    ]);
    expect(save).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Før målingene som er klare" }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0]).toMatchObject({ pathwayId: PATHWAY, visitId: VISIT });
  });

  it("a file that is no monitor's is told in a sentence, and there is nothing to press", async () => {
    await choose("Navn;Alder\nKari;40");
    expect(await screen.findByText(/Filen har ingen kolonne for tid/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Før målingene som er klare" })).not.toBeInTheDocument();
  });
});
