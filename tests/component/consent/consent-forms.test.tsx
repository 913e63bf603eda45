import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { SignConsentForm, type SignConsentValues } from "@/components/consent/sign-consent-form";
import { WithdrawConsentForm, type WithdrawConsentValues } from "@/components/consent/withdraw-consent-form";
import type { FormAction } from "@/components/form/form-state";
import { CONSENT_TEXTS } from "@/lib/content/consents/consent-text";
import { consentWords } from "@/lib/content/words/consent";
import { formWords } from "@/lib/content/words/form";

const user = userEvent.setup();
const statements = Object.entries(CONSENT_TEXTS["off-label"].nb.statements).map(([value, label]) => ({ value, label }));
const facts = { pathwayId: "pathway", kind: "off-label", textVersion: "2026-09", locale: "nb" } as const;

function showSigning(action: FormAction<SignConsentValues>) {
  render(
    <SignConsentForm
      action={action}
      facts={facts}
      statements={statements}
      words={consentWords.nb.form}
      formWords={formWords.nb}
    />,
  );
}

it("has nothing ticked beforehand, and sends each ticked sentence with the name", async () => {
  const action = vi.fn<FormAction<SignConsentValues>>(async () => ({ status: "saved" }));
  showSigning(action);
  for (const box of screen.getAllByRole("checkbox")) expect(box).not.toBeChecked();
  for (const box of screen.getAllByRole("checkbox")) await user.click(box);
  await user.type(screen.getByLabelText("Skriv hele navnet ditt som underskrift"), "Ola Nordmann");
  await user.click(screen.getByRole("button", { name: "Signer samtykket" }));
  expect(action.mock.calls[0]?.[0]).toMatchObject({
    ...facts,
    understood: ["know-off-label", "know-uncertain-effect", "know-follow-up-duty"],
    signature: "Ola Nordmann",
  });
});

it("shows what the clinic answers when the name differs, and keeps what was ticked", async () => {
  const sentence = consentWords.nb.signRefused.signature("Ola Nordmann");
  showSigning(async () => ({ status: "refused", message: sentence }));
  const [first] = screen.getAllByRole("checkbox");
  await user.click(first!);
  await user.click(screen.getByRole("button", { name: "Signer samtykket" }));
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(first).toBeChecked();
});

it("shows the server's sentence under the field that it is about", async () => {
  showSigning(async () => ({ status: "invalid", fieldErrors: { signature: "Fyll ut dette feltet." } }));
  await user.click(screen.getByRole("button", { name: "Signer samtykket" }));
  expect(await screen.findByText("Fyll ut dette feltet.")).toBeInTheDocument();
  expect(screen.getByLabelText("Skriv hele navnet ditt som underskrift")).toHaveAccessibleDescription(
    "Fyll ut dette feltet.",
  );
});

it("takes a consent back with one press and no reason", async () => {
  const action = vi.fn<FormAction<WithdrawConsentValues>>(async () => ({
    status: "refused",
    message: consentWords.nb.withdrawRefused.already,
  }));
  render(
    <WithdrawConsentForm
      action={action}
      facts={{ pathwayId: "pathway", consentId: "consent" }}
      words={consentWords.nb.withdrawForm}
      formWords={formWords.nb}
    />,
  );
  await user.click(screen.getByRole("button", { name: "Trekk samtykket nå" }));
  expect(action.mock.calls[0]?.[0]).toMatchObject({ pathwayId: "pathway", consentId: "consent", reason: "" });
  expect(await screen.findByText("Samtykket er allerede trukket.")).toBeInTheDocument();
});
