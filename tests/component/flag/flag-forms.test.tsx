import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { CloseFlagForm, type CloseFlagValues } from "@/components/flag/close-flag-form";
import { OpenFlagForm, type OpenFlagValues } from "@/components/flag/open-flag-form";
import type { FormAction } from "@/components/form/form-state";
import { courseWords } from "@/lib/content/words/course";
import { formWords } from "@/lib/content/words/form";

const user = userEvent.setup();
const words = courseWords.nb;

it("an assessment is sent with its safety plan, and a refusal keeps the text", async () => {
  const message = words.refused.safetyPlanMissing;
  const action = vi.fn<FormAction<CloseFlagValues>>(async () => ({ status: "refused", message }));
  render(
    <CloseFlagForm
      action={action}
      pathwayId="p"
      flagId="f"
      needsPlan
      words={words.closeFlagForm}
      formWords={formWords.nb}
    />,
  );
  await user.type(screen.getByRole("textbox", { name: "Vurdering" }), "Samtale i dag. Ingen plan.");
  await user.click(screen.getByRole("button", { name: "Signer vurderingen og lukk flagget" }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Vurdering" })).toHaveValue("Samtale i dag. Ingen plan.");
  expect(action).toHaveBeenCalledWith(
    expect.objectContaining({ flagId: "f", assessment: "Samtale i dag. Ingen plan." }),
  );
});

it("a new flag says what each level does", async () => {
  const action = vi.fn<FormAction<OpenFlagValues>>(async () => ({ status: "saved", message: words.saved.flagOpened }));
  render(<OpenFlagForm action={action} pathwayId="p" words={words.flagForm} formWords={formWords.nb} />);
  await user.click(screen.getByRole("radio", { name: /Moderat: lege vurderer før neste dose/ }));
  await user.type(screen.getByRole("textbox", { name: "Hva er observert" }), "Urolig i dag.");
  await user.click(screen.getByRole("button", { name: "Åpne flagget" }));
  expect(await screen.findByText(words.saved.flagOpened)).toBeVisible();
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ level: "moderate", detail: "Urolig i dag." }));
});
