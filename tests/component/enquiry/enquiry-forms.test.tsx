import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CallBackForm, type CallBackValues } from "@/components/enquiry/call-back-form";
import { PublicJourney } from "@/components/enquiry/public-journey";
import { TriageForm, type TriageValues } from "@/components/enquiry/triage-form";
import type { FormAction } from "@/components/form/form-state";
import { formWords } from "@/lib/content/words/form";
import { leadWords } from "@/lib/content/words/lead";
import { publicWords } from "@/lib/content/words/public";

const user = userEvent.setup();

describe("the call-back form", () => {
  const { name, phone, phoneHint, email, preferredTime, message, messageHint, submit, times, tooMany } =
    publicWords.nb.contact;
  const show = (action: FormAction<CallBackValues>) =>
    render(
      <CallBackForm
        action={action}
        locale="nb"
        times={[
          { value: "any", label: times.any },
          { value: "morning", label: times.morning },
        ]}
        words={{ name, phone, phoneHint, email, preferredTime, message, messageHint, submit }}
        formWords={formWords.nb}
      />,
    );

  it("asks for a name and a number in words, and sends nothing without them", async () => {
    const action = vi.fn<FormAction<CallBackValues>>(async () => ({ status: "saved" }));
    show(action);
    await user.click(screen.getByRole("button", { name: "Be om å bli oppringt" }));
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: "Navn" })).toHaveAccessibleDescription(/Fyll ut dette feltet/),
    );
    expect(action).not.toHaveBeenCalled();
  });

  it("says how a telephone number is written", async () => {
    show(async () => ({ status: "saved" }));
    await user.type(screen.getByRole("textbox", { name: "Navn" }), "Sara Moen");
    await user.type(screen.getByRole("textbox", { name: "Telefon" }), "12");
    await user.click(screen.getByRole("button", { name: "Be om å bli oppringt" }));
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: "Telefon" })).toHaveAccessibleDescription(/Skriv et telefonnummer/),
    );
  });

  it("sends what was written, and shows a refusal with the text kept", async () => {
    const action = vi.fn<FormAction<CallBackValues>>(async () => ({ status: "refused", message: tooMany }));
    show(action);
    await user.type(screen.getByRole("textbox", { name: "Navn" }), "Sara Moen");
    await user.type(screen.getByRole("textbox", { name: "Telefon" }), "400 00 101");
    await user.click(screen.getByRole("radio", { name: times.morning }));
    await user.click(screen.getByRole("button", { name: "Be om å bli oppringt" }));
    expect(await screen.findByText(tooMany)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Navn" })).toHaveValue("Sara Moen");
    expect(action).toHaveBeenCalledWith(
      expect.objectContaining({
        name: "Sara Moen",
        phone: "400 00 101",
        email: "",
        preferredTime: "morning",
        locale: "nb",
      }),
    );
  });
});

describe("the note of what became of a call", () => {
  it("sends the outcome and shows the refusal of a decline without a reason", async () => {
    const { outcome, reason, reasonHint, submit, outcomes, refused } = leadWords.nb.enquiries;
    const action = vi.fn<FormAction<TriageValues>>(async () => ({ status: "refused", message: refused.reasonMissing }));
    render(
      <TriageForm
        action={action}
        enquiryId="enquiry-1"
        outcomes={[{ value: "declined", label: outcomes.declined }]}
        words={{ outcome, reason, reasonHint, submit }}
        formWords={formWords.nb}
      />,
    );
    await user.click(screen.getByRole("radio", { name: "Avslå" }));
    await user.click(screen.getByRole("button", { name: "Før" }));
    expect(await screen.findByText(refused.reasonMissing)).toBeVisible();
    expect(action).toHaveBeenCalledWith(
      expect.objectContaining({ enquiryId: "enquiry-1", outcome: "declined", reason: "" }),
    );
  });
});

describe("the journey on the front page", () => {
  it("is a list of the steps in order, each with its words", () => {
    render(<PublicJourney steps={publicWords.nb.journey} label={publicWords.nb.journeyLabel} />);
    const list = screen.getByRole("list", { name: "Veien gjennom et forløp, steg for steg" });
    expect(list).toHaveTextContent(/Utredning hos lege.*Oppfølging.*Brev til fastlegen/);
  });
});
