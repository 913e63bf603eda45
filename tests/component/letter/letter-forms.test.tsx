import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { FormAction } from "@/components/form/form-state";
import { LetterForm, type SignLetterValues } from "@/components/letter/letter-form";
import { LetterSentForm, type LetterSentValues } from "@/components/letter/letter-sent-form";
import { LetterSheet } from "@/components/letter/letter-sheet";
import { doctorWords } from "@/lib/content/words/doctor";
import { formWords } from "@/lib/content/words/form";
import { letterWords } from "@/lib/content/words/letter";

const user = userEvent.setup();
const words = doctorWords.nb;
const draftLetter = [
  {
    key: "treatment",
    heading: "Behandling",
    sentences: [
      { text: "Ketamin 70 mg.", source: { kind: "dose", id: "d" } },
      { text: "Ketamin 75 mg.", source: { kind: "dose", id: "e" } },
    ],
  },
];

it("a sentence that is left out is not signed, and own words claim no source", async () => {
  const action = vi.fn<FormAction<SignLetterValues>>(async () => ({
    status: "saved",
    message: words.letterSaved.signed,
  }));
  render(
    <LetterForm
      action={action}
      pathwayId="p"
      draftLetter={draftLetter}
      sourceWords={words.sources}
      words={words.letterForm}
      formWords={formWords.nb}
    />,
  );
  expect(screen.getByRole("checkbox", { name: "Ketamin 70 mg. (dose)" })).toBeChecked();
  await user.click(screen.getByRole("checkbox", { name: "Ketamin 75 mg. (dose)" }));
  await user.type(screen.getByRole("textbox", { name: /Egne ord: behandling/ }), "Tålte det godt.");
  await user.click(screen.getByRole("button", { name: "Signer epikrisen" }));
  expect(await screen.findByText(words.letterSaved.signed)).toBeVisible();
  expect(action).toHaveBeenCalledWith(
    expect.objectContaining({
      pathwayId: "p",
      sections: [
        {
          key: "treatment",
          sentences: [
            { text: "Ketamin 70 mg.", source: { kind: "dose", id: "d" } },
            { text: "Tålte det godt.", source: null },
          ],
        },
      ],
    }),
  );
});

it("how the letter left the clinic is chosen, and a refusal is said", async () => {
  const message = words.letterRefused.alreadySent;
  const action = vi.fn<FormAction<LetterSentValues>>(async () => ({ status: "refused", message }));
  render(<LetterSentForm action={action} pathwayId="p" letterId="l" words={words.sentForm} formWords={formWords.nb} />);
  await user.click(screen.getByRole("radio", { name: "Sendt i posten" }));
  await user.click(screen.getByRole("button", { name: "Noter at epikrisen er sendt" }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(action).toHaveBeenCalledWith(expect.objectContaining({ letterId: "l", how: "posted" }));
});

it("the printed sheet names patient, receiver, every section and who signed", () => {
  render(
    <LetterSheet
      sections={draftLetter}
      words={letterWords.nb}
      lang="nb"
      patient={{ name: "Ola Nordmann", born: "15.06.1986" }}
      to="Fastlege Berg, Sentrum legekontor"
      signature="Signert av lege Marte Lien 26. november 2026"
    />,
  );
  expect(screen.getByRole("heading", { level: 1, name: "Epikrise" })).toBeVisible();
  expect(screen.getByText(/Ola Nordmann, født 15.06.1986/)).toBeVisible();
  expect(screen.getByRole("heading", { level: 2, name: "Behandling" })).toBeVisible();
  expect(screen.getByText("Ketamin 70 mg.")).toBeVisible();
  expect(screen.getByText(/Marte Lien/)).toBeVisible();
});
