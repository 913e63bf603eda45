import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { AllQuestions } from "@/components/questionnaire/asked-questions";
import { questionnaireWords } from "@/lib/content/words/questionnaire";

const choices = [{ value: 0, label: "Oppdiktet svar" }];
const questions = [
  { item: "p1", text: "Oppdiktet utsagn 1", choices, mayBeEmpty: false },
  { item: "c1", text: "Oppdiktet utsagn 2", ownStem: "Oppdiktet annen del", choices, mayBeEmpty: false },
  { item: "c2", text: "Oppdiktet utsagn 3", ownStem: "Oppdiktet annen del", choices, mayBeEmpty: false },
];

it("an instrument of two parts says what each part is about, once", () => {
  render(
    <AllQuestions
      asked={questions}
      answers={{}}
      give={() => undefined}
      errors={[]}
      stem="Oppdiktet innledning"
      send={() => undefined}
      isSending={false}
      words={questionnaireWords.nb.form}
    />,
  );
  expect(screen.getByText("Oppdiktet innledning")).toBeVisible();
  expect(screen.getAllByText("Oppdiktet annen del")).toHaveLength(1);
  expect(screen.getByText("Oppdiktet annen del").compareDocumentPosition(screen.getByText("Oppdiktet utsagn 2"))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});
