import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { CheckpointForm, type CheckpointValues } from "@/components/checkpoint/checkpoint-form";
import { EndEarlyForm, type EndEarlyValues } from "@/components/course/end-early-form";
import { ReasonForm, type ReasonValues } from "@/components/course/reason-form";
import type { FormAction } from "@/components/form/form-state";
import { courseWords } from "@/lib/content/words/course";
import { formWords } from "@/lib/content/words/form";

const user = userEvent.setup();
const words = courseWords.nb;

it("a pause is sent with its reason and the course it is about; a refusal is said", async () => {
  const message = words.refused.sessionUnderWay;
  const action = vi.fn<FormAction<ReasonValues>>(async () => ({ status: "refused", message }));
  render(<ReasonForm action={action} values={{ pathwayId: "p" }} words={words.pauseForm} formWords={formWords.nb} />);
  await user.type(screen.getByRole("textbox", { name: "Begrunnelse" }), "Innlagt.");
  await user.click(screen.getByRole("button", { name: "Sett forløpet på pause" }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ pathwayId: "p", reason: "Innlagt." }));
});

it("an early end carries a coded reason and a written one", async () => {
  const action = vi.fn<FormAction<EndEarlyValues>>(async () => ({ status: "saved" }));
  const choices = [{ value: "own-wish", label: words.endReasons["own-wish"] }];
  render(
    <EndEarlyForm action={action} pathwayId="p" choices={choices} words={words.endForm} formWords={formWords.nb} />,
  );
  await user.click(screen.getByRole("radio", { name: "Pasientens eget ønske" }));
  await user.type(screen.getByRole("textbox", { name: "Begrunnelse" }), "Vil vente.");
  await user.click(screen.getByRole("button", { name: "Avslutt forløpet før tiden" }));
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ reasonCode: "own-wish", reason: "Vil vente." }));
});

it("the checkpoint's decision names the psychologist it was agreed with", async () => {
  const action = vi.fn<FormAction<CheckpointValues>>(async () => ({ status: "saved" }));
  render(
    <CheckpointForm
      action={action}
      pathwayId="p"
      agreedWithId="i"
      words={words.checkpointForm}
      formWords={formWords.nb}
    />,
  );
  await user.click(screen.getByRole("radio", { name: "Justere behandlingen" }));
  await user.type(screen.getByRole("textbox", { name: "Begrunnelse" }), "Vi øker dosen litt.");
  await user.click(screen.getByRole("button", { name: "Signer avgjørelsen" }));
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ agreedWithId: "i", decision: "adjust" }));
});
