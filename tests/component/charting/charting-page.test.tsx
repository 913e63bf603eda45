import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ChartedList } from "@/components/charting/charted-list";
import { ChartingProvider, useChartingAction } from "@/components/charting/charting-context";
import { ChartingQueue, type SentAnswer } from "@/components/charting/charting-queue";
import { ChartingStatus } from "@/components/charting/charting-status";
import type { ChartedEntry } from "@/components/charting/charting-store";
import { HoldUntilReceived } from "@/components/charting/hold-until-received";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { chartingWords } from "@/lib/content/words/charting";
import { formWords } from "@/lib/content/words/form";

const KARIN = { userId: "karin", name: "Karin Haugen" };
const words = chartingWords.nb;
type Note = { pathwayId: string; text: string };

const entry = (more: Partial<ChartedEntry>): ChartedEntry => ({
  ...{ id: "id", userId: KARIN.userId, userName: KARIN.name, visitId: "visit", command: "record-vitals" },
  ...{ values: { pathwayId: "pathway" }, label: "Måling 128/80", refused: null },
  ...{ happenedAt: "2026-12-02T09:15:30.000Z", deviceAt: "2026-12-02T10:15:30.000Z", ...more },
});

/** A session's page with one charting form, one that must wait, and everything that says how it stands; the clinic answers as the test says. */
async function page(kept: ChartedEntry[], answer: SentAnswer = { status: "no-contact" }) {
  const entries = [...kept];
  const clinic = { answer };
  const queue = new ChartingQueue(KARIN, words, {
    store: {
      add: async (added) => void entries.push(added),
      all: async () => [...entries],
      markRefused: async (id, refused) =>
        void entries.splice(
          0,
          entries.length,
          ...entries.map((known) => (known.id === id ? { ...known, refused } : known)),
        ),
      remove: async (id) => void entries.splice(entries.findIndex((known) => known.id === id) >>> 0, 1),
    },
    send: async () => clinic.answer,
    alone: (work) => work(),
    announce: () => undefined,
    markKept: () => undefined,
    clinicNow: () => new Date("2026-12-02T09:20:00.000Z"),
    deviceNow: () => new Date("2026-12-02T10:20:00.000Z"),
  });
  await queue.reload();
  const direct = vi.fn<FormAction<Note>>(async () => ({ status: "saved" }));
  const signed = vi.fn<FormAction<Note>>(async () => ({ status: "saved" }));
  const discard = vi.fn(async () => ({ status: "saved" as const }));
  const open = () => Promise.resolve(queue);
  render(
    <ChartingProvider person={KARIN} visitId="visit" words={words} open={open}>
      <NoteForm label="Notat" action={direct} charted />
      <HoldUntilReceived>
        <NoteForm label="Hjemreise" action={signed} />
      </HoldUntilReceived>
      <ChartedList doseAt="2026-12-02T09:00:00.000Z" discard={discard} formWords={formWords.nb} locale="nb" />
      <ChartingStatus />
    </ChartingProvider>,
  );
  return { user: userEvent.setup(), clinic, queue, direct, signed, discard };
}

function NoteForm({ label, action, charted = false }: { label: string; action: FormAction<Note>; charted?: boolean }) {
  const send = useChartingAction(charted ? "write-process-note" : undefined, action, ({ text }) => `Notat: ${text}`);
  const handle = useActionForm<Note>({
    action: send,
    defaultValues: { pathwayId: "pathway", text: "" },
    resetOnSaved: true,
  });
  return (
    <ActionForm handle={handle} words={formWords.nb} label={label}>
      <TextField name="text" label="Tekst" />
      <SubmitButton>{`Lagre ${label}`}</SubmitButton>
    </ActionForm>
  );
}

const status = () => screen.getByRole("status", { name: "Det du fører" });

describe("the page of a session where somebody charts", () => {
  it("says in words that everything is saved, and what was written goes through the queue, not past it", async () => {
    const { user, direct } = await page([], { status: "saved", message: "Lagret." });
    expect(await screen.findByText("Alt er lagret")).toBeVisible();
    const form = screen.getByRole("form", { name: "Notat" });
    await user.type(within(form).getByLabelText("Tekst"), "Rolig");
    await user.click(within(form).getByRole("button", { name: "Lagre Notat" }));
    expect(await within(form).findByText("Lagret.")).toBeVisible();
    expect(within(form).getByLabelText("Tekst")).toHaveValue("");
    expect(direct).not.toHaveBeenCalled();
  });

  it("without contact shows what waits with its minute, and the form goes on", async () => {
    const { user } = await page([entry({})]);
    const form = screen.getByRole("form", { name: "Notat" });
    await screen.findByText("Måling 128/80");
    await user.type(within(form).getByLabelText("Tekst"), "Rolig");
    await user.click(within(form).getByRole("button", { name: "Lagre Notat" }));
    expect(await within(form).findByText(words.keptHere)).toBeVisible();
    const list = within(screen.getByRole("region", { name: "Ikke hos klinikken ennå" }));
    const shown = list.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(shown).toEqual(["T+15 · 10.15Måling 128/80venter", "T+20 · 10.20Notat: Roligventer"]);
    expect(status()).toHaveTextContent("2 føringer venter: ingen kontakt");
  });

  it("holds the discharge back until the clinic has had everything, and says why", async () => {
    const { user, signed, clinic, queue } = await page([entry({})]);
    const form = screen.getByRole("form", { name: "Hjemreise" });
    const button = within(form).getByRole("button", { name: "Lagre Hjemreise" });
    expect(await within(form).findByText("Venter til 1 føring er sendt til klinikken.")).toBeVisible();
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.type(within(form).getByLabelText("Tekst"), "Hjem{Enter}");
    await user.click(button);
    expect(signed).not.toHaveBeenCalled();
    clinic.answer = { status: "saved" };
    queue.wake();
    await vi.waitFor(() => expect(button).not.toHaveAttribute("aria-disabled"));
    await user.click(button);
    await vi.waitFor(() => expect(signed).toHaveBeenCalledOnce());
  });

  it("shows what the clinic would not take with its sentence; it goes when a reason for giving it up is on record", async () => {
    const { user, discard } = await page([entry({ refused: "Målt etter hjemreise." })]);
    const alert = await screen.findByRole("alert", { name: "Ikke tatt imot" });
    expect(alert).toHaveTextContent("T+15 · 10.15Måling 128/80Målt etter hjemreise.");
    expect(status()).toHaveTextContent("1 føring ble ikke tatt imot");
    expect(screen.getByText(words.holdRefused)).toBeVisible();
    await user.click(within(alert).getByRole("button", { name: "Forkast" }));
    await user.type(within(alert).getByLabelText("Hvorfor skal den ikke føres?"), "Ført på nytt");
    await user.click(within(alert).getByRole("button", { name: "Forkast føringen" }));
    await vi.waitFor(() => expect(status()).toHaveTextContent("Alt er lagret"));
    expect(discard).toHaveBeenCalledWith(
      expect.objectContaining({ entryId: "id", visitId: "visit", pathwayId: "pathway", reason: "Ført på nytt" }),
    );
  });

  it("says whose charting waits on the tablet when it is another's, and nothing of it", async () => {
    await page([entry({ userId: "mons", userName: "Mons Larsen" })]);
    expect(await screen.findByText(/^1 føring av Mons Larsen venter på dette nettbrettet\./)).toBeVisible();
    expect(screen.queryByText("Måling 128/80")).toBeNull();
  });

  it("sends past the queue, as any form, where the browser keeps nothing, and says so", async () => {
    const direct = vi.fn<FormAction<Note>>(async () => ({ status: "saved", message: "Lagret." }));
    render(
      <ChartingProvider person={KARIN} visitId="visit" words={words} open={() => Promise.reject(new Error("closed"))}>
        <NoteForm label="Notat" action={direct} charted />
        <ChartingStatus />
      </ChartingProvider>,
    );
    const user = userEvent.setup();
    expect(await screen.findByText(words.notKept)).toBeVisible();
    await user.type(screen.getByLabelText("Tekst"), "Rolig");
    await user.click(screen.getByRole("button", { name: "Lagre Notat" }));
    await vi.waitFor(() => expect(direct).toHaveBeenCalledOnce());
  });
});
