import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { ImportTextForm, type ImportTextValues } from "@/components/instrument/import-text-form";
import { formWords } from "@/lib/content/words/form";
import { instrumentTextWords } from "@/lib/content/words/instrument-text";

const user = userEvent.setup();
const words = instrumentTextWords.nb;

function show(action: FormAction<ImportTextValues>) {
  render(
    <ImportTextForm
      action={action}
      instrument="aaq-ii"
      label={words.import}
      words={words.form}
      formWords={formWords.nb}
    />,
  );
  return {
    file: screen.getByLabelText("Fil"),
    right: screen.getByLabelText("Klinikken har rett til å bruke denne teksten elektronisk"),
    send: screen.getByRole("button", { name: "Last inn og se over" }),
  };
}
const saved = () => vi.fn<FormAction<ImportTextValues>>(async () => ({ status: "saved" }));
const fileOf = (text: string) => new File([text], "aaq-ii.json", { type: "application/json" });

it("sends what the file holds, and that the clinic has the right", async () => {
  const action = saved();
  const { file, right, send } = show(action);
  await user.upload(file, fileOf('{"resourceType":"Questionnaire"}'));
  await user.click(right);
  await user.click(send);
  expect(action.mock.calls[0]?.[0]).toMatchObject({
    instrument: "aaq-ii",
    source: '{"resourceType":"Questionnaire"}',
    hasRight: true,
  });
});

it("sends nothing without a file, or without the right to use it", async () => {
  const action = saved();
  const { right, send } = show(action);
  await user.click(send);
  expect(screen.getAllByText("Velg en fil.").length).toBeGreaterThan(0);
  await user.click(right);
  await user.click(send);
  expect(action).not.toHaveBeenCalled();
});

it("says beside the field that a file is too large, and does not read it", async () => {
  const action = saved();
  const { file, right, send } = show(action);
  const large = fileOf("x".repeat(512 * 1024 + 1));
  const read = vi.spyOn(large, "text");
  await user.upload(file, large);
  expect(await screen.findByText("Filen er for stor. Den kan være høyst 512 kB.")).toBeVisible();
  await user.click(right);
  await user.click(send);
  expect(read).not.toHaveBeenCalled();
  expect(action).not.toHaveBeenCalled();
});

it("shows every problem of a file on a line of its own, and keeps the form", async () => {
  const message = "Filen passer ikke, og ingenting er lagret:\nSpørsmål 7 mangler. (item)";
  const { file, right, send } = show(vi.fn<FormAction<ImportTextValues>>(async () => ({ status: "refused", message })));
  await user.upload(file, fileOf("{}"));
  await user.click(right);
  await user.click(send);
  expect(await screen.findByText(/Spørsmål 7 mangler\. \(item\)/)).toHaveClass("whitespace-pre-line");
  expect(right).toBeChecked();
});
