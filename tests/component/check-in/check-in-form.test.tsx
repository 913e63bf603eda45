import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { CheckInForm, type CheckInItem, type CheckInValues } from "@/components/check-in/check-in-form";
import type { FormAction } from "@/components/form/form-state";
import { formWords } from "@/lib/content/words/form";

const IDS = { pathwayId: "01930000-0000-7000-8000-000000000001", visitId: "01930000-0000-7000-8000-000000000002" };
const ITEMS: CheckInItem[] = [
  { key: "sleep", ask: "Har du sovet?", asksEscort: false, writes: { label: "Hvordan var natten?", when: "no" } },
  { key: "escort", ask: "Følger noen deg hjem?", asksEscort: true },
];
const WORDS = {
  ...{ label: "Før behandlingen", escortName: "Navn", escortPhone: "Telefon" },
  ...{ noEscort: "Ring klinikken før du reiser.", send: "Send svarene" },
};
const user = userEvent.setup();
const answer = async (question: string, label: "Ja" | "Nei") =>
  user.click(within(screen.getByRole("group", { name: question })).getByRole("radio", { name: label }));
const show = (sent: Parameters<typeof CheckInForm>[0]["sent"] = null) => {
  const send = vi.fn<FormAction<CheckInValues>>().mockResolvedValue({ status: "saved", message: "Takk." });
  render(<CheckInForm action={send} ids={IDS} items={ITEMS} sent={sent} words={WORDS} formWords={formWords.nb} />);
  return send;
};

it("nothing is chosen beforehand, and what is asked beside an answer comes with it", async () => {
  const send = show();
  for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  await answer("Har du sovet?", "Nei");
  await user.type(screen.getByLabelText("Hvordan var natten?"), "Våken fra fire");
  await answer("Følger noen deg hjem?", "Nei");
  expect(screen.getByText("Ring klinikken før du reiser.")).toBeInTheDocument();
  await answer("Følger noen deg hjem?", "Ja");
  await user.type(screen.getByLabelText("Navn"), "Kari Berg");
  await user.type(screen.getByLabelText("Telefon"), "400 00 310");
  await user.click(screen.getByRole("button", { name: "Send svarene" }));
  await waitFor(() => expect(send).toHaveBeenCalledOnce());
  expect(send.mock.calls[0]?.[0]).toMatchObject({
    ...{ ...IDS, escortName: "Kari Berg", escortPhone: "400 00 310" },
    answers: { sleep: { answer: "no", comment: "Våken fra fire" }, escort: { answer: "yes", comment: "" } },
  });
});

it("an unanswered question is not sent", async () => {
  const send = show();
  await answer("Har du sovet?", "Ja");
  await user.click(screen.getByRole("button", { name: "Send svarene" }));
  expect(await screen.findAllByText("Fyll ut dette feltet.")).not.toHaveLength(0);
  expect(send).not.toHaveBeenCalled();
});

it("what was sent before stands there to be changed", () => {
  const answers = { sleep: { answer: "yes" as const, comment: "" }, escort: { answer: "yes" as const, comment: "" } };
  show({ answers, escortName: "Kari Berg", escortPhone: "400 00 310" });
  expect(screen.getByLabelText("Navn")).toHaveValue("Kari Berg");
  expect(within(screen.getByRole("group", { name: "Har du sovet?" })).getByRole("radio", { name: "Ja" })).toBeChecked();
});
