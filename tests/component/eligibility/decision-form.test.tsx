import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { DecisionForm, type DecisionValues } from "@/components/eligibility/decision-form";
import type { FormAction } from "@/components/form/form-state";
import { decisionWords } from "@/lib/content/words/decision";
import { formWords } from "@/lib/content/words/form";

const user = userEvent.setup();
const words = decisionWords.nb;

it("asks for the off-label reasoning when eligible and for a date when deferred, and keeps the text through a refusal", async () => {
  const message = words.refused.exclusionBlocks(["Psykoselidelse"]);
  const action = vi.fn<FormAction<DecisionValues>>(async () => ({ status: "refused", message }));
  render(
    <DecisionForm
      {...{ action, pathwayId: "p", screeningId: "s", basis: { medicines: "1-0-0-1" }, openForms: ["C-SSRS", "AUDIT"] }}
      words={words.form}
      formWords={formWords.nb}
    />,
  );
  await user.click(screen.getByRole("radio", { name: "Utsett vurderingen" }));
  expect(screen.getByRole("textbox", { name: "Utsett til" })).toBeVisible();
  expect(screen.queryByRole("textbox", { name: /Bruk utenfor godkjent/ })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Kan behandles" }));
  await user.type(screen.getByRole("textbox", { name: /Bruk utenfor godkjent/ }), "Nytte større enn risiko.");
  await user.type(screen.getByRole("textbox", { name: "Begrunnelse" }), "Behandlingsresistent.");
  await user.type(screen.getByRole("textbox", { name: "Forklaring til pasienten" }), "Vi kan tilby deg dette.");
  expect(screen.getByText("Ikke besvart, og ikke krevd: C-SSRS, AUDIT")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Signer vurderingen" }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Begrunnelse" })).toHaveValue("Behandlingsresistent.");
  expect(action).toHaveBeenCalledWith(
    expect.objectContaining({
      pathwayId: "p",
      screeningId: "s",
      basis: { medicines: "1-0-0-1" },
      outcome: "eligible",
      offLabelReasoning: "Nytte større enn risiko.",
    }),
  );
});
