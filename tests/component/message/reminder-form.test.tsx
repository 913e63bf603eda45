import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { MessageGroups } from "@/components/message/message-groups";
import { ReminderForm, type ReminderValues } from "@/components/message/reminder-form";
import { formWords } from "@/lib/content/words/form";
import { reminderWords } from "@/lib/content/words/messages";

const user = userEvent.setup();

it("shows what the patient has chosen, and sends what they choose now", async () => {
  const action = vi.fn<FormAction<ReminderValues>>(async () => ({ status: "saved", message: "Valget er lagret." }));
  render(
    <ReminderForm
      action={action}
      patientId=""
      chosen={{ email: true, sms: false }}
      words={reminderWords.nb}
      formWords={formWords.nb}
    />,
  );
  const email = screen.getByRole("checkbox", { name: /Påminn meg på e-post/ });
  const sms = screen.getByRole("checkbox", { name: /Påminn meg på SMS/ });
  expect(email).toBeChecked();
  expect(sms).not.toBeChecked();
  await user.click(sms);
  await user.click(email);
  await user.click(screen.getByRole("button", { name: "Lagre valget" }));
  expect(action.mock.calls[0]?.[0]).toMatchObject({ patientId: "", email: false, sms: true });
  expect(await screen.findByText("Valget er lagret.")).toBeVisible();
});

it("says which messages are shown", () => {
  const links = [
    { href: "/lead/messages?group=failed", label: "Ikke kommet frem (1)", isCurrent: true },
    { href: "/lead/messages?group=sent", label: "Sendt (4)", isCurrent: false },
  ];
  render(<MessageGroups label="Velg hvilke meldinger" links={links} />);
  expect(screen.getByRole("link", { current: "page" })).toHaveAccessibleName("Ikke kommet frem (1)");
});
