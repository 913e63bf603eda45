import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it, vi } from "vitest";
import { EmergencyButton, type ShownLog } from "@/components/emergency/emergency-button";
import type { EndEmergencyValues } from "@/components/emergency/end-emergency-form";
import type { ShownPlan } from "@/components/emergency/emergency-plan-view";
import type { EntryValues, StartValues } from "@/components/emergency/use-emergency-log";
import type { FormAction } from "@/components/form/form-state";
import { emergencyWords } from "@/lib/content/words/emergency";
import { formWords } from "@/lib/content/words/form";

const user = userEvent.setup();
const SERVER_NOW = "2026-10-14T08:50:00.000Z";

// jsdom knows the element but not that it can be opened.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute("open", "");
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute("open");
  };
});

const OSLO: ShownPlan = {
  place: "Oslo",
  address: "Eksempelgata 3, 0150 Oslo",
  content: {
    ...{ meetAt: "Hovedinngangen.", doctorPhone: "40000102", numbers: [{ name: "Vakttelefon", phone: "400 00 100" }] },
    ...{ steps: ["Rop på hjelp.", "Ring 113."], equipmentAt: ["Hjertestarter: i gangen"] },
  },
};

function show({ plan = OSLO, log = null }: { plan?: ShownPlan; log?: ShownLog | null } = {}) {
  const saved = { status: "saved" as const };
  const actions = {
    start: vi.fn<FormAction<StartValues>>(async () => saved),
    note: vi.fn<FormAction<EntryValues>>(async () => saved),
    end: vi.fn<FormAction<EndEmergencyValues>>(async () => saved),
  };
  render(
    <EmergencyButton
      ids={{ pathwayId: "p", visitId: "v" }}
      plan={plan}
      log={log}
      serverNow={SERVER_NOW}
      actions={actions}
      words={{ ...emergencyWords.nb.panel, approved: "Godkjent av Kari Lunde." }}
      formWords={formWords.nb}
      locale="nb"
    />,
  );
  return actions;
}

it("one press shows 113, where we are and what to do at once, and starts the log", async () => {
  const { start } = show();
  await user.click(screen.getByRole("button", { name: "Nødsituasjon" }));
  const dialog = screen.getByRole("dialog", { name: "Nødsituasjon" });
  expect(within(dialog).getByRole("link", { name: "Ring 113" })).toHaveAttribute("href", "tel:113");
  expect(within(dialog).getByText("Eksempelgata 3, 0150 Oslo")).toBeVisible();
  expect(within(dialog).getByRole("link", { name: "Ring lege 400 00 102" })).toHaveAttribute("href", "tel:40000102");
  expect(within(dialog).getByText("Ring 113.")).toBeVisible();
  expect(start).toHaveBeenCalledTimes(1);
  expect(start).toHaveBeenCalledWith(expect.objectContaining({ pathwayId: "p", visitId: "v", happenedAt: null }));
});

it("one tap writes a line, with the text that stands beside it", async () => {
  const { note } = show();
  await user.click(screen.getByRole("button", { name: "Nødsituasjon" }));
  await user.click(screen.getByRole("button", { name: "Lege er ringt" }));
  await user.type(screen.getByRole("textbox", { name: /Skriv til loggen/ }), "10 liter");
  await user.click(screen.getByRole("button", { name: "Oksygen gitt" }));
  expect(note.mock.calls.map(([{ kind, text }]) => [kind, text])).toEqual([
    ["doctor-called", ""],
    ["oxygen", "10 liter"],
  ]);
  expect(screen.getByRole("textbox", { name: /Skriv til loggen/ })).toHaveValue("");
  const log = screen.getByRole("list", { name: "Logg" });
  expect(within(log).getByText("10 liter")).toBeVisible();
});

it("a line of its own needs words", async () => {
  const { note } = show();
  await user.click(screen.getByRole("button", { name: "Nødsituasjon" }));
  await user.click(screen.getByRole("button", { name: "Før teksten" }));
  expect(note).not.toHaveBeenCalled();
});

it("without a network the plan is there and what was tapped waits in sight", async () => {
  const actions = show();
  actions.start.mockRejectedValue(new TypeError("Failed to fetch"));
  await user.click(screen.getByRole("button", { name: "Nødsituasjon" }));
  expect(screen.getByRole("link", { name: "Ring 113" })).toBeVisible();
  expect(await screen.findByText("venter på kontakt")).toBeVisible();
});

it("without a plan it says so loudly, and still shows 113 and the address", async () => {
  show({ plan: { ...OSLO, content: null } });
  await user.click(screen.getByRole("button", { name: "Nødsituasjon" }));
  expect(screen.getByText("Klinikken har ingen nødplan for dette stedet")).toBeVisible();
  expect(screen.getByRole("link", { name: "Ring 113" })).toBeVisible();
  expect(screen.getByText("Eksempelgata 3, 0150 Oslo")).toBeVisible();
});

it("an open log is not started again; it is ended with how it went, or as a press by mistake", async () => {
  const line = { id: "l", label: "Nødsituasjon", text: "", at: SERVER_NOW, by: "Karin Haugen", late: null };
  const { start, end } = show({ log: { startedAt: SERVER_NOW, lines: [line], ended: null } });
  await user.click(screen.getByRole("button", { name: "Nødsituasjon pågår" }));
  expect(start).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Knappen ble trykket ved en feil" }));
  await user.click(screen.getByRole("button", { name: "Avslutt nødsituasjonen" }));
  expect(end).toHaveBeenCalledWith(
    expect.objectContaining({ summary: "Knappen ble trykket ved en feil. Ingen nødsituasjon." }),
  );
});
