import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { AdviceText } from "@/components/going-home/advice-text";
import { CallForm, type CallValues } from "@/components/going-home/call-form";
import { AfterDosePage } from "@/components/patient-home/after-dose-page";
import { formWords } from "@/lib/content/words/form";
import { lookAfterDose } from "@/lib/domain/pathway/own-home";
import { at, courseAt, NURSE } from "@/tests/support/builders";

const IDS = { pathwayId: "01930000-0000-7000-8000-000000000001", callId: "01930000-0000-7000-8000-000000000002" };
const user = userEvent.setup();

it("the advice is read in its own language", () => {
  render(<AdviceText locale="en" />);
  expect(screen.getByRole("heading", { name: "Call 113 at once for" })).toBeInTheDocument();
});

it("a call asks whether the patient was reached, and how it goes", async () => {
  const save = vi.fn<FormAction<CallValues>>().mockResolvedValue({ status: "saved", message: "Skrevet ned." });
  const outcomes = [
    { value: "reached", label: "Ja" },
    { value: "not-reached", label: "Nei" },
  ];
  const words = { label: "Telefon", outcome: "Fikk du tak i pasienten?", note: "Hvordan går det?", noteHint: "" };
  render(
    <CallForm
      action={save}
      ids={IDS}
      outcomes={outcomes}
      words={{ ...words, save: "Lagre telefonen" }}
      formWords={formWords.nb}
    />,
  );
  await user.click(screen.getByRole("button", { name: "Lagre telefonen" }));
  expect(save).not.toHaveBeenCalled();
  await user.click(screen.getByRole("radio", { name: "Ja" }));
  await user.type(screen.getByLabelText(/Hvordan går det/), "Sov godt.");
  await user.click(screen.getByRole("button", { name: "Lagre telefonen" }));
  await waitFor(() => expect(save).toHaveBeenCalledOnce());
  expect(save.mock.calls[0]?.[0]).toMatchObject({ ...IDS, outcome: "reached", note: "Sov godt." });
});

it("the calm page tells who is near, who calls tomorrow, and the advice, and offers nothing to sign", () => {
  const now = "2026-10-14 18:00";
  const call = { id: "call", visitId: "session-1", dueAt: at("2026-10-15 10:00"), assignedTo: NURSE, done: null };
  const course = courseAt(now, {
    followUpCalls: [{ ...call, recordedAt: at("2026-10-14 12:00"), recordedBy: NURSE }],
  });
  render(<AfterDosePage afterDose={lookAfterDose(course, at(now))!} locale="nb" />);
  expect(screen.getByText(/Karin Haugen ringer deg torsdag 15\. oktober omtrent kl\. 10\.00/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: /400 00 201/ })).toHaveAttribute("href", "tel:40000201");
  expect(screen.getByRole("link", { name: /^113/ })).toHaveAttribute("href", "tel:113");
  expect(screen.getByText("Ikke drikk alkohol, og ikke ta beroligende medisin.")).toBeInTheDocument();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
