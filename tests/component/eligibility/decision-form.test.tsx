import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { DecisionForm, type DecisionValues } from "@/components/eligibility/decision-form";
import type { FormAction } from "@/components/form/form-state";
import { formWords } from "@/lib/content/words/form";
import { screeningWords } from "@/lib/content/words/screening";

const user = userEvent.setup();
const words = screeningWords.nb;

it("asks for the off-label reasoning when eligible and for a date when deferred, and keeps the text through a refusal", async () => {
  const message = words.refused.exclusionBlocks(["Psykoselidelse"]);
  const action = vi.fn<FormAction<DecisionValues>>(async () => ({ status: "refused", message }));
  render(
    <DecisionForm action={action} pathwayId="p" screeningId="s" words={words.decisionForm} formWords={formWords.nb} />,
  );
  await user.click(screen.getByRole("radio", { name: "Utsett vurderingen" }));
  expect(screen.getByRole("textbox", { name: "Utsett til" })).toBeVisible();
  expect(screen.queryByRole("textbox", { name: /Bruk utenfor godkjent/ })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Kan behandles" }));
  await user.type(screen.getByRole("textbox", { name: /Bruk utenfor godkjent/ }), "Nytte større enn risiko.");
  await user.type(screen.getByRole("textbox", { name: "Begrunnelse" }), "Behandlingsresistent.");
  await user.type(screen.getByRole("textbox", { name: "Forklaring til pasienten" }), "Vi kan tilby deg dette.");
  await user.click(screen.getByRole("button", { name: "Signer vurderingen" }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Begrunnelse" })).toHaveValue("Behandlingsresistent.");
  expect(action).toHaveBeenCalledWith(
    expect.objectContaining({
      pathwayId: "p",
      screeningId: "s",
      outcome: "eligible",
      offLabelReasoning: "Nytte større enn risiko.",
    }),
  );
});
