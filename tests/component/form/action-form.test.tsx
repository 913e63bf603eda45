import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import type { FormAction, FormState, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { NumberField } from "@/components/form/number-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { YesNo } from "@/components/form/yes-no";
import { formWords } from "@/lib/content/words/form";

type Values = { visitId: string; note: string; weightKg: number | null; seenOn: string; escort: boolean | null };
const schema = z.object({
  commandId: z.uuid(),
  visitId: z.string(),
  note: z.string().min(1),
  weightKg: z.number().min(30),
  seenOn: z.iso.date(),
  escort: z.boolean(),
});

function NoteForm({
  action,
  ...drafting
}: {
  action: FormAction<Values>;
  saveDraft?: SaveDraft;
  draftKey?: string;
  draft?: KeptDraft<Values> | undefined;
  resetOnSaved?: boolean;
}) {
  const handle = useActionForm<Values>({
    action,
    schema,
    ...drafting,
    defaultValues: { visitId: "visit-1", note: "", weightKg: null, seenOn: "", escort: null },
  });
  return (
    <ActionForm handle={handle} words={formWords.nb}>
      <TextArea name="note" label="Notat" />
      <NumberField name="weightKg" label="Vekt" unit="kg" decimals />
      <DateField name="seenOn" label="Dato" />
      <YesNo name="escort" label="Er følge avtalt?" />
      <SubmitButton>Signer notatet</SubmitButton>
    </ActionForm>
  );
}

const answering = (...answers: (FormState<Values> | Error)[]) =>
  vi.fn<FormAction<Values>>(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error("No answer left");
    return answer;
  });
const user = userEvent.setup();
const press = () => user.click(screen.getByRole("button", { name: "Signer notatet" }));

async function fillIn(note = "Rolig samtale") {
  await user.type(screen.getByLabelText("Notat"), note);
  await user.type(screen.getByLabelText("Vekt"), "72,5");
  await user.type(screen.getByLabelText("Dato"), "2.12.2026");
  await user.click(screen.getByRole("radio", { name: "Ja" }));
}

beforeEach(() => window.sessionStorage.clear());

describe("a form on its way to the server", () => {
  it("sends numbers with a decimal comma, days as ISO dates, and a time-ordered command id", async () => {
    const action = answering({ status: "saved", message: "Notatet er signert." });
    render(<NoteForm action={action} />);
    await fillIn();
    expect(screen.getByText("onsdag 2. desember 2026")).toBeInTheDocument();
    await press();
    await waitFor(() => expect(screen.getByText("Notatet er signert.").closest("[tabindex]")).toHaveFocus());
    const sent = action.mock.calls[0]?.[0];
    expect(sent).toMatchObject({
      visitId: "visit-1",
      note: "Rolig samtale",
      weightKg: 72.5,
      seenOn: "2026-12-02",
      escort: true,
    });
    expect(sent?.commandId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it("says what is missing, field by field, and goes to the first one without asking the server", async () => {
    const action = answering({ status: "saved" });
    render(<NoteForm action={action} />);
    await press();
    await waitFor(() => expect(screen.getByLabelText("Notat")).toHaveFocus());
    expect(screen.getByRole("alert")).toHaveTextContent("Er følge avtalt? Fyll ut dette feltet.");
    expect(screen.getByLabelText("Vekt")).toBeInvalid();
    expect(action).not.toHaveBeenCalled();
  });

  it("keeps what is no number as it was typed and says so", async () => {
    render(<NoteForm action={answering({ status: "saved" })} />);
    await user.type(screen.getByLabelText("Vekt"), "cirka 70");
    await press();
    expect(await screen.findByText("Skriv et tall, for eksempel 72,5.")).toBeInTheDocument();
    expect(screen.getByLabelText("Vekt")).toHaveValue("cirka 70");
  });

  it("says the limit with a decimal comma when a number is too low", async () => {
    render(<NoteForm action={answering({ status: "saved" })} />);
    await user.type(screen.getByLabelText("Vekt"), "7,25");
    await press();
    expect(await screen.findByText("Tallet må være minst 30.")).toBeInTheDocument();
  });

  it("sends once however often one presses", async () => {
    let finish: (state: FormState<Values>) => void = () => undefined;
    const action = vi.fn<FormAction<Values>>(() => new Promise((resolve) => (finish = resolve)));
    render(<NoteForm action={action} />);
    await fillIn();
    await press();
    await user.click(await screen.findByRole("button", { name: "Lagrer …" }));
    await user.click(screen.getByRole("button", { name: "Lagrer …" }));
    expect(action).toHaveBeenCalledTimes(1);
    finish({ status: "saved", message: "Lagret nå." });
    expect(await screen.findByText("Lagret nå.")).toBeInTheDocument();
  });

  it("is empty again when it has been received, but for what was typed into it since", async () => {
    const answers: (() => void)[] = [];
    const action = vi.fn<FormAction<Values>>(
      () => new Promise((resolve) => answers.push(() => resolve({ status: "saved" }))),
    );
    render(<NoteForm action={action} resetOnSaved />);
    await fillIn();
    await press();
    await user.clear(screen.getByLabelText("Notat"));
    await user.type(screen.getByLabelText("Notat"), "Neste notat");
    answers[0]?.();
    await waitFor(() => expect(screen.getByLabelText("Vekt")).toHaveValue(""));
    expect(screen.getByLabelText("Notat")).toHaveValue("Neste notat");
    expect(screen.getByRole("radio", { name: "Ja" })).not.toBeChecked();
  });

  it("puts the server's field error back and goes to the field", async () => {
    const action = answering({ status: "invalid", fieldErrors: { weightKg: "Vekten er målt i morgen." } });
    render(<NoteForm action={action} />);
    await fillIn();
    await press();
    expect(await screen.findByText("Vekten er målt i morgen.")).toBeInTheDocument();
    expect(screen.getByLabelText("Vekt")).toHaveFocus();
  });
});

describe("when it cannot be saved", () => {
  it.each<[string, FormState<Values> | Error, string]>([
    ["a refusal", { status: "refused", message: "Ordren er ikke signert." }, "Ordren er ikke signert."],
    ["a dead network", new TypeError("Failed to fetch"), "Ingen kontakt med klinikken akkurat nå"],
    ["a failing server", new Error("500"), "Noe sviktet hos oss"],
    ["an expired session", { status: "signed-out" }, "Du er logget ut"],
  ])("%s is said in words, gets the focus and leaves the text", async (_case, answer, sentence) => {
    render(<NoteForm action={answering(answer)} />);
    await fillIn();
    await press();
    await waitFor(() => expect(screen.getByText(sentence).closest("[tabindex]")).toHaveFocus());
    expect(screen.getByLabelText("Notat")).toHaveValue("Rolig samtale");
  });

  it("offers sign-in in a new tab when the session has expired", async () => {
    render(<NoteForm action={answering({ status: "signed-out" })} />);
    await fillIn();
    await press();
    expect(await screen.findByRole("link", { name: "Logg inn i en ny fane" })).toHaveAttribute("target", "_blank");
  });

  it("sends the same values again under the same id, and changed values under a new one", async () => {
    const action = answering(new TypeError("Failed to fetch"));
    render(<NoteForm action={action} />);
    await fillIn();
    await press();
    await screen.findByText("Ingen kontakt med klinikken akkurat nå");
    await press();
    await waitFor(() => expect(action).toHaveBeenCalledTimes(2));
    await user.type(screen.getByLabelText("Notat"), " til slutt");
    await press();
    await waitFor(() => expect(action).toHaveBeenCalledTimes(3));
    const [first, retry, changed] = action.mock.calls.map(([values]) => values.commandId);
    expect(retry).toBe(first);
    expect(changed).not.toBe(first);
  });
});

describe("text that is not finished", () => {
  it("is there again after a reload, and gone from the browser when it is saved", async () => {
    const first = render(<NoteForm action={answering({ status: "saved" })} draftKey="user-1:note" />);
    await fillIn("Halvveis");
    first.unmount();
    render(<NoteForm action={answering({ status: "saved", message: "Signert." })} draftKey="user-1:note" />);
    await waitFor(() => expect(screen.getByLabelText("Notat")).toHaveValue("Halvveis"));
    expect(screen.getByLabelText("Vekt")).toHaveValue("72,5");
    expect(screen.getByText("Vi hentet fram det du hadde skrevet.")).toBeInTheDocument();
    await press();
    await screen.findByText("Signert.");
    expect(window.sessionStorage).toHaveLength(0);
  });

  it("is not shown to another person on the same machine", async () => {
    const first = render(<NoteForm action={answering({ status: "saved" })} draftKey="user-1:note" />);
    await fillIn("Halvveis");
    first.unmount();
    render(<NoteForm action={answering({ status: "saved" })} draftKey="user-2:note" />);
    expect(screen.getByLabelText("Notat")).toHaveValue("");
  });

  it("is kept on the server when the hands rest, and says so", async () => {
    const saveDraft = vi.fn<SaveDraft>(async () => ({ status: "saved" }));
    render(<NoteForm action={answering({ status: "saved" })} draftKey="user-1:note" saveDraft={saveDraft} />);
    await user.type(screen.getByLabelText("Notat"), "Rolig");
    expect(screen.getByText("Lagrer …")).toBeInTheDocument();
    expect(await screen.findByText("Alt lagret")).toBeInTheDocument();
    expect(saveDraft).toHaveBeenCalledTimes(1);
    expect(saveDraft.mock.calls[0]?.[1]).toMatchObject({ note: "Rolig" });
  });

  it("is what was typed last, not an older draft from the server, whatever the two clocks say", async () => {
    const saveDraft = vi.fn<SaveDraft>(async () => ({ status: "signed-out" }));
    const form = (draft?: KeptDraft<Values>) => (
      <NoteForm action={answering({ status: "saved" })} draftKey="user-1:note" saveDraft={saveDraft} draft={draft} />
    );
    const first = render(form());
    await user.type(screen.getByLabelText("Notat"), "Rolig samtale");
    first.unmount();
    render(form({ values: { note: "Rolig" }, savedAt: new Date("2099-01-01T00:00:00.000Z") }));
    expect(screen.getByLabelText("Notat")).toHaveValue("Rolig samtale");
  });

  it("says when it is only kept here because there is no contact", async () => {
    const saveDraft = vi.fn<SaveDraft>(() => Promise.reject(new TypeError("Failed to fetch")));
    render(<NoteForm action={answering({ status: "saved" })} draftKey="user-1:note" saveDraft={saveDraft} />);
    await user.type(screen.getByLabelText("Notat"), "Rolig");
    expect(await screen.findByText(/Ikke lagret, ingen kontakt/)).toBeInTheDocument();
  });

  it("does not follow a form that is on its way: it would bring back what has been signed", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const typing = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    let answer: (state: FormState<Values>) => void = () => undefined;
    const action = vi.fn<FormAction<Values>>(() => new Promise((resolve) => (answer = resolve)));
    const saveDraft = vi.fn<SaveDraft>(async () => ({ status: "saved" }));
    render(<NoteForm action={action} draftKey="user-1:note" saveDraft={saveDraft} />);
    await typing.type(screen.getByLabelText("Notat"), "Rolig");
    await typing.type(screen.getByLabelText("Vekt"), "72");
    await typing.type(screen.getByLabelText("Dato"), "2.12.2026");
    await typing.click(screen.getByRole("radio", { name: "Ja" }));
    await typing.click(screen.getByRole("button", { name: "Signer notatet" }));
    saveDraft.mockClear();
    await vi.advanceTimersByTimeAsync(10_000);
    answer({ status: "saved", message: "Signert." });
    expect(await screen.findByText("Signert.")).toBeInTheDocument();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saveDraft).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});
