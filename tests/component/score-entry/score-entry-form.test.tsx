import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { type EnteredValues, ScoreEntryForm, type ScoreEntryWords } from "@/components/score-entry/score-entry-form";
import type { ScoreItem } from "@/components/score-entry/score-items";
import { StrikeForm, type StrikeValues } from "@/components/score-entry/strike-form";
import { formWords } from "@/lib/content/words/form";
import { instrumentWords } from "@/lib/content/words/instrument";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { Instrument } from "@/lib/domain/instrument/instrument";

const user = userEvent.setup();
const { totalHint, answersHintChoices: _, ...form } = scoreEntryWords.nb.form;
const words: ScoreEntryWords = {
  ...form,
  ...{ label: "Før inn", totalHint: totalHint(0, 27), decimalMark: "," },
  ...{ bands: instrumentWords.nb.bands, triage: instrumentWords.nb.triage },
};
const itemsOf = ({ items }: Instrument): ScoreItem[] =>
  items.map(({ id, values }) => ({
    ...{ item: id, name: `Spørsmål ${id}`, values },
    options: values.length === 2 ? values.map((value) => ({ value, label: value === 1 ? "Ja" : "Nei" })) : [],
  }));

function renders(key: "phq-9" | "c-ssrs" | "audit", riskQuestions: string[] | null = null) {
  const instrument = INSTRUMENT_DEFINITIONS[key];
  const items = itemsOf(instrument);
  const action = vi.fn<FormAction<EnteredValues>>(async () => ({ status: "saved", message: "Svarene er ført inn." }));
  render(
    <ScoreEntryForm
      action={action}
      instrument={instrument}
      items={items}
      defaults={{ pathwayId: "p", locale: "nb", place: "paper", date: "2026-11-02", time: "09:00" }}
      totalItems={riskQuestions && items.filter(({ item }) => riskQuestions.includes(item))}
      mayBeAnother={false}
      words={words}
      formWords={formWords.nb}
    />,
  );
  return action;
}
const submits = () => user.click(screen.getByRole("button", { name: "Før inn svarene" }));
const sent = (action: ReturnType<typeof renders>) => action.mock.calls[0]?.[0];

describe("figures", () => {
  it("typed one after another fill the form; what is left empty is no answer, and the total is said at once", async () => {
    const action = renders("phq-9");
    await user.click(screen.getByRole("textbox", { name: "Spørsmål 1" }));
    await user.keyboard("11111111");
    expect(screen.getByRole("textbox", { name: "Spørsmål 9" })).toHaveFocus();
    expect(screen.getByText("8 av 9 besvart. 1 mangler. Summen er omregnet: 9 (Mild).")).toBeVisible();
    await submits();
    expect(await screen.findByText("Svarene er ført inn.")).toBeVisible();
    expect(sent(action)).toMatchObject({
      ...{ known: "answers", total: null, unreadable: [] },
      answers: { "1": 1, "2": 1, "3": 1, "4": 1, "5": 1, "6": 1, "7": 1, "8": 1 },
    });
    expect(Object.keys(sent(action)?.answers ?? {})).not.toContain("9");
  });

  it("that are no answer are said at once", async () => {
    renders("phq-9");
    await user.type(screen.getByRole("textbox", { name: "Spørsmål 3" }), "7");
    expect(screen.getByText("Finnes ikke blant svarene")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Spørsmål 3" })).toBeInvalid();
    expect(screen.getByRole("textbox", { name: "Spørsmål 3" })).toHaveFocus();
  });

  it("with too many missing give no total, and say that the answers are kept", async () => {
    renders("phq-9");
    await user.type(screen.getByRole("textbox", { name: "Spørsmål 1" }), "2");
    expect(screen.getByText(/8 mangler\. Da blir det ingen sum\. Svarene tas vare på\./)).toBeVisible();
  });

  it("say what is not asked, once the answers that decide it are there", async () => {
    renders("audit");
    expect(screen.queryByText("Spørres ikke etter svarene over")).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Spørsmål 1" }), "0");
    expect(screen.getAllByText("Spørres ikke etter svarene over")).toHaveLength(7);
    expect(screen.getByRole("textbox", { name: "Spørsmål 9" })).toHaveFocus();
  });
});

describe("a total alone", () => {
  it("asks for the risk question, which may be called unreadable", async () => {
    const action = renders("phq-9", ["9"]);
    await user.click(screen.getByRole("radio", { name: "Bare summen" }));
    await user.type(screen.getByRole("textbox", { name: "Sum" }), "14");
    await user.click(
      within(screen.getByRole("group", { name: "Spørsmål 9" })).getByRole("radio", { name: "Kan ikke leses" }),
    );
    await submits();
    expect(sent(action)).toMatchObject({ known: "total", total: 14, answers: {}, unreadable: ["9"] });
  });

  it("is sent with what was read beside it, and with nothing typed before", async () => {
    const action = renders("phq-9", ["9"]);
    await user.type(screen.getByRole("textbox", { name: "Spørsmål 1" }), "3");
    await user.click(screen.getByRole("radio", { name: "Bare summen" }));
    await user.type(screen.getByRole("textbox", { name: "Sum" }), "14");
    await user.click(within(screen.getByRole("group", { name: "Spørsmål 9" })).getByRole("radio", { name: /^2/ }));
    await submits();
    expect(sent(action)).toMatchObject({ total: 14, answers: { "9": 2 }, unreadable: [] });
  });

  it("is not offered where there is none", () => {
    renders("c-ssrs");
    expect(screen.queryByRole("radio", { name: "Bare summen" })).toBeNull();
  });
});

describe("yes and no", () => {
  const answers = (question: string, answer: string) =>
    user.click(
      within(screen.getByRole("group", { name: `Spørsmål ${question}` })).getByRole("radio", { name: answer }),
    );

  it("are chosen, the triage is said as it comes about, and an answer can be taken back", async () => {
    const action = renders("c-ssrs");
    await answers("2", "Ja");
    await answers("5", "Ja");
    expect(screen.getByText(/Triage: Høy\./)).toBeVisible();
    await answers("5", "Ikke besvart");
    expect(screen.getByText(/Triage: Ufullstendig, ikke avklart\./)).toBeVisible();
    await submits();
    expect(sent(action)).toMatchObject({ answers: { "2": 1 } });
    expect(Object.keys(sent(action)?.answers ?? {})).toEqual(["2"]);
  });
});

it("a form is struck out with a reason", async () => {
  const action = vi.fn<FormAction<StrikeValues>>(async () => ({ status: "saved", message: "Svarene er strøket." }));
  const { strikePage } = scoreEntryWords.nb;
  render(
    <StrikeForm
      action={action}
      pathwayId="p"
      responseId="r"
      words={{ label: "Stryk PHQ-9", reason: strikePage.reason, submit: strikePage.submit }}
      formWords={formWords.nb}
    />,
  );
  await user.type(screen.getByRole("textbox", { name: "Hvorfor strykes det" }), "Feil pasient.");
  await user.click(screen.getByRole("button", { name: "Stryk svarene" }));
  expect(await screen.findByText("Svarene er strøket.")).toBeVisible();
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ responseId: "r", reason: "Feil pasient." }));
});
