"use client";

import { useId } from "react";
import { ChoiceRow } from "@/components/form/choice-row";
import { FieldError } from "@/components/form/field-error";
import type { Question } from "@/components/questionnaire/question";
import { Button } from "@/components/ui/button";
import type { QuestionnaireFormWords } from "@/lib/content/words/questionnaire";

/** One question with its answers, none chosen beforehand. */
export function QuestionChoices({
  question,
  answer,
  give,
  error,
  eyebrow,
  words,
}: {
  question: Question;
  answer: number | undefined;
  give: (item: string, value: number | null) => void;
  error: boolean;
  eyebrow?: string;
  words: QuestionnaireFormWords;
}) {
  const id = useId();
  const { item, text, choices, mayBeEmpty } = question;
  return (
    <fieldset data-item={item} aria-describedby={`${id}-error${mayBeEmpty ? ` ${id}-hint` : ""}`} className="min-w-0">
      <legend className="text-xl leading-snug font-semibold">
        {eyebrow !== undefined && <span className="mb-1 block text-sm font-medium text-ink-soft">{eyebrow}</span>}
        {text}
      </legend>
      {mayBeEmpty && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
          {words.mayBeEmpty}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error ? words.chooseOne : undefined} />
      <div className="mt-4 grid grid-cols-1 gap-2.5 wrap-break-word">
        {choices.map(({ value, label }) => (
          <ChoiceRow
            key={value}
            type="radio"
            name={`${id}-answer`}
            value={value}
            label={label}
            checked={answer === value}
            onChange={() => give(item, value)}
          />
        ))}
      </div>
      {mayBeEmpty && answer !== undefined && (
        <Button variant="quiet" className="mt-2" onClick={() => give(item, null)}>
          {words.takeBack}
        </Button>
      )}
    </fieldset>
  );
}
