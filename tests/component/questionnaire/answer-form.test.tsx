import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { SaveAnswer, SubmitAnswers } from "@/components/questionnaire/answer-actions";
import { AnswerForm } from "@/components/questionnaire/answer-form";
import { optionsOf } from "@/lib/content/instruments/instrument-text";
import { shippedText } from "@/lib/content/instruments/instrument-texts";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";

const user = userEvent.setup();
const startedAt = "2026-11-02T08:00:00.000Z";
let shown = 0;

/** Three questions of PHQ-9 are enough to see how it goes: the first, the one about dying, and the one that may be left out. AUDIT is whole. */
function show(
  instrument: "phq-9" | "audit",
  { answers, ...actions }: { answers?: Record<string, number>; save?: SaveAnswer; submit?: SubmitAnswers } = {},
) {
  const text = shippedText(instrument, "nb");
  if (!text) throw new Error("The text is shipped");
  const { items, skips } = INSTRUMENT_DEFINITIONS[instrument];
  const asked = items.filter(({ id }) => instrument === "audit" || ["1", "9", "10"].includes(id));
  const save = vi.fn<SaveAnswer>(actions.save ?? (async ({ formId }) => ({ status: "saved", formId })));
  const submit = vi.fn<SubmitAnswers>(actions.submit ?? (async () => ({ status: "submitted", next: "/received" })));
  const leave = vi.fn();
  const { unmount } = render(
    <AnswerForm
      // Each test is a form of its own.
      deviceKey={`eva:pathway:${(shown += 1)}`}
      keepsOn="device"
      facts={{ pathwayId: "pathway", instrument, textVersion: text.version, locale: "nb" }}
      startedAt={startedAt}
      keepsFrom="2026-10-26T08:00:00.000Z"
      begun={answers ? { formId: "form", startedAt, answers } : null}
      save={save}
      submit={submit}
      stem={text.stem}
      questions={asked.map(({ id, isScored }) => ({
        ...{ item: id, text: text.items[id] ?? "", choices: optionsOf(text, id), mayBeEmpty: !isScored },
      }))}
      rules={{ items: asked, skips }}
      words={questionnaireWords.nb.form}
      leave={leave}
    />,
  );
  return { save, submit, leave, unmount };
}
const choose = async (label: string) => {
  await user.click(screen.getByRole("radio", { name: label }));
  await user.click(screen.getByRole("button", { name: /^(Neste|Se over svarene)$/ }));
};
const press = (name: string) => user.click(screen.getByRole("button", { name }));

beforeEach(async () => {
  window.localStorage.clear();
});

describe("one question at a time", () => {
  it("asks one after the other, saves each answer as it is given, and sends what was chosen after a last look", async () => {
    const { save, submit, leave } = show("phq-9");
    expect(screen.getByText("Liten interesse for eller glede av å gjøre ting")).toBeInTheDocument();
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
    await choose("Noen dager");
    expect(screen.getByRole("group", { name: "Spørsmål 2 av 3" })).toHaveFocus();
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
    await choose("Ikke i det hele tatt");
    expect(screen.getByText("Du kan gå videre uten å svare på dette.")).toBeInTheDocument();
    await press("Se over svarene");
    expect(screen.getByText("Ingenting er sendt ennå. Du kan endre det du vil.")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText("Lagret")).toBeInTheDocument());
    expect(save.mock.calls.map(([{ item, value }]) => [item, value])).toEqual([
      ["1", 1],
      ["9", 0],
    ]);
    expect(submit).not.toHaveBeenCalled();
    await press("Send inn svarene");
    await waitFor(() => expect(leave).toHaveBeenCalledWith("/received"));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({ instrument: "phq-9", startedAt, answers: { "1": 1, "9": 0 } });
  });

  it("leads on although the page has put something else in its place when the clinic answers", async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const submit: SubmitAnswers = async () => {
      await arrived;
      return { status: "submitted", next: "/received" };
    };
    const { leave, unmount } = show("phq-9", { submit, answers: { "1": 1, "9": 0 } });
    await press("Send inn svarene");
    unmount();
    arrive();
    await waitFor(() => expect(leave).toHaveBeenCalledWith("/received"));
  });

  it("does not go on from a question without an answer, and says so without blame", async () => {
    show("phq-9");
    await press("Neste");
    expect(screen.getByText("Velg det svaret som passer best.")).toBeInTheDocument();
    expect(screen.getByText("Spørsmål 1 av 3")).toBeInTheDocument();
  });

  it("goes back, keeps what was answered, and shows the numbers to call on every question", async () => {
    show("phq-9");
    await choose("Nesten hver dag");
    expect(screen.getByText(/116 117/)).toBeInTheDocument();
    await press("Tilbake");
    expect(screen.getByRole("radio", { name: "Nesten hver dag" })).toBeChecked();
  });

  it("goes on where another device was, and takes back the answer that may be left out", async () => {
    const { save } = show("phq-9", { answers: { "1": 2, "10": 1 } });
    expect(screen.getByText("Spørsmål 2 av 3")).toBeInTheDocument();
    await choose("Noen dager");
    expect(screen.getByRole("radio", { name: "Litt vanskelig" })).toBeChecked();
    await press("Fjern svaret");
    expect(screen.getByRole("radio", { name: "Litt vanskelig" })).not.toBeChecked();
    await waitFor(() => expect(save.mock.lastCall?.[0]).toMatchObject({ item: "10", value: null }));
  });

  it("lets the figures choose and Enter go on", async () => {
    show("phq-9");
    screen.getAllByRole("radio")[0]?.focus();
    await user.keyboard("3");
    expect(screen.getByRole("radio", { name: "Mer enn halvparten av dagene" })).toBeChecked();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("group", { name: "Spørsmål 2 av 3" })).toHaveFocus();
    await user.keyboard("1");
    expect(screen.getByRole("radio", { name: "Ikke i det hele tatt" })).toBeChecked();
  });

  it("passes over what the form does not ask of somebody who never drinks, and sends none of it", async () => {
    const { submit } = show("audit", { answers: { "1": 1, "2": 0, "3": 1 } });
    expect(screen.getByText("Spørsmål 4 av 10")).toBeInTheDocument();
    for (let back = 0; back < 3; back += 1) await press("Tilbake");
    await choose("Aldri");
    expect(screen.getByText("Spørsmål 2 av 3")).toBeInTheDocument();
    await choose("Nei");
    await choose("Nei");
    await press("Send inn svarene");
    await waitFor(() => expect(submit.mock.calls[0]?.[0].answers).toEqual({ "1": 0, "9": 0, "10": 0 }));
  });
});

describe("all on one page", () => {
  it("shows every question, says how many are answered and which lack, and remembers the choice", async () => {
    const { submit } = show("phq-9", { answers: { "1": 2 } });
    await press("Vis alle spørsmålene på én side");
    expect(screen.getByText("1 av 2 besvart")).toBeInTheDocument();
    await press("Send inn svarene");
    expect(screen.getByText("Noen spørsmål mangler svar")).toBeInTheDocument();
    expect(submit).not.toHaveBeenCalled();
    const nine = screen.getByRole("group", { name: /om å skade deg selv/ });
    expect(within(nine).getAllByRole("radio")[0]).toHaveFocus();
    await user.click(within(nine).getByRole("radio", { name: "Noen dager" }));
    await press("Send inn svarene");
    await waitFor(() => expect(submit.mock.calls[0]?.[0].answers).toEqual({ "1": 2, "9": 1 }));
    expect(window.localStorage.getItem("forlop-form-view")).toBe("all");
    await press("Vis ett spørsmål om gangen");
  });
});

describe("when the clinic cannot be reached", () => {
  const noContact = () => Promise.reject(new TypeError("Failed to fetch"));

  it("says how many answers wait, and never that the form was sent", async () => {
    const { leave } = show("phq-9", { save: noContact, submit: noContact });
    await choose("Noen dager");
    expect(await screen.findByText("1 svar venter på nett. Det er lagret på denne enheten.")).toBeInTheDocument();
    await choose("Ikke i det hele tatt");
    expect(await screen.findByText(/2 svar venter på nett/)).toBeInTheDocument();
    await press("Se over svarene");
    await press("Send inn svarene");
    expect(await screen.findByText("Ikke sendt ennå")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Sender …" })).toHaveAttribute("aria-disabled", "true");
    expect(leave).not.toHaveBeenCalled();
  });

  it("says so to somebody whose sign-in has ended, and shows the way back", async () => {
    show("phq-9", { save: async () => ({ status: "signed-out" }) });
    await choose("Noen dager");
    expect(await screen.findByText("Du er logget ut")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Logg inn i en ny fane" })).toHaveAttribute("href", "/sign-in");
  });

  it("says why the clinic does not take it, and keeps the answers in view", async () => {
    const refusal = { status: "refused" as const, message: "Forløpet ditt er avsluttet." };
    show("phq-9", { answers: { "1": 1, "9": 1, "10": 1 }, submit: async () => refusal });
    await press("Send inn svarene");
    expect(await screen.findByText("Forløpet ditt er avsluttet.")).toBeInTheDocument();
    expect(screen.getAllByText("Noen dager")).toHaveLength(2);
  });
});
