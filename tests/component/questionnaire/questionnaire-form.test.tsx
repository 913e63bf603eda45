import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { FormAction, SaveDraft } from "@/components/form/form-state";
import { QuestionnaireForm, type SubmittedValues } from "@/components/questionnaire/questionnaire-form";
import { PHQ_9_TEXT } from "@/lib/content/instruments/phq-9";
import { formWords } from "@/lib/content/words/form";
import { questionnaireWords } from "@/lib/content/words/questionnaire";

const { items, options, ownOptions, stem } = PHQ_9_TEXT.nb;
// Three of the ten are enough to see how it goes: the first, the one about dying, and the one that may be left out.
const questions = ["1", "9", "10"].map((item) => ({
  item,
  text: items[item]!,
  options: ownOptions[item] ?? options,
  optional: item === "10",
}));
const facts = { pathwayId: "pathway", instrument: "phq-9", textVersion: "nfkt-2025-05", locale: "nb" };
const user = userEvent.setup();
const saved = () =>
  vi.fn<FormAction<SubmittedValues>>(async () => ({ status: "saved", message: "Svarene er sendt inn." }));

function show(action: FormAction<SubmittedValues>, draftAnswers?: Record<string, string>) {
  const saveDraft = vi.fn<SaveDraft>(async () => ({ status: "saved" }));
  const draft = draftAnswers && { values: { answers: draftAnswers }, savedAt: new Date("2026-11-02T08:00:00.000Z") };
  render(
    <QuestionnaireForm
      action={action}
      facts={facts}
      startedAt="2026-11-02T08:00:00.000Z"
      stem={stem}
      questions={questions}
      words={questionnaireWords.nb.form}
      formWords={formWords.nb}
      draftKey="answers:phq-9:pathway"
      saveDraft={saveDraft}
      {...(draft && { draft })}
    />,
  );
  return saveDraft;
}

const choose = async (label: string) => {
  await user.click(screen.getByRole("radio", { name: label }));
  await user.click(screen.getByRole("button", { name: /Neste|Se over svarene/ }));
};

beforeEach(() => window.sessionStorage.clear());

it("asks one question at a time, lets the last be left out, and sends only what was chosen", async () => {
  const action = saved();
  show(action);
  expect(screen.getByText("Spørsmål 1 av 3")).toBeInTheDocument();
  expect(screen.getByText("Liten interesse for eller glede av å gjøre ting")).toBeInTheDocument();
  for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  await choose("Noen dager");
  expect(screen.getByText("Spørsmål 2 av 3")).toBeInTheDocument();
  for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  await choose("Ikke i det hele tatt");
  expect(screen.getByText("Du kan gå videre uten å svare på dette.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Se over svarene" }));
  expect(screen.getByText("Ingenting er sendt ennå. Du kan endre det du vil.")).toBeInTheDocument();
  expect(action).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Send inn svarene" }));
  expect(await screen.findByText("Svarene er sendt inn.")).toBeInTheDocument();
  expect(action.mock.calls[0]?.[0]).toMatchObject({
    ...facts,
    answers: { "1": "1", "9": "0" },
  });
  expect(action.mock.calls[0]?.[0].answers).not.toHaveProperty("10");
});

it("does not go on from a question without an answer, and says so without blame", async () => {
  show(saved());
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(screen.getByText("Velg ett av svarene.")).toBeInTheDocument();
  expect(screen.getByText("Spørsmål 1 av 3")).toBeInTheDocument();
});

it("goes back, keeps what was answered, and shows the numbers to call on every question", async () => {
  show(saved());
  await choose("Nesten hver dag");
  expect(screen.getByText(/116 117/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Tilbake" }));
  expect(screen.getByRole("radio", { name: "Nesten hver dag" })).toBeChecked();
});

it("continues on another device where it was left", () => {
  show(saved(), { q1: "2" });
  expect(screen.getByText("Spørsmål 2 av 3")).toBeInTheDocument();
});

it("says that nothing was submitted when the server refuses, and keeps the answers", async () => {
  const everything = Object.fromEntries(questions.map(({ item }) => [`q${item}`, "1"]));
  show(async () => ({ status: "refused", message: "Forløpet ditt er avsluttet." }), everything);
  await user.click(screen.getByRole("button", { name: "Send inn svarene" }));
  expect(await screen.findByText("Ikke lagret")).toBeInTheDocument();
  expect(screen.getByText("Forløpet ditt er avsluttet.")).toBeInTheDocument();
  expect(screen.getAllByText("Noen dager")).toHaveLength(2);
});
