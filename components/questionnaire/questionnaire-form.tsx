"use client";

import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction, KeptDraft, SaveDraft } from "@/components/form/form-state";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { ReviewAnswers } from "@/components/questionnaire/review-answers";
import { Button } from "@/components/ui/button";
import { ProgressSteps } from "@/components/ui/progress-steps";
import type { AnswerOption } from "@/lib/content/instruments/instrument-text";
import type { FormWords } from "@/lib/content/words/form";
import type { QuestionnaireFormWords } from "@/lib/content/words/questionnaire";

export type Question = { item: string; text: string; options: readonly AnswerOption[]; optional: boolean };
/** Answers by field: `q1` … ; `""` while unanswered. A digit alone would make the form library count places. */
export type QuestionnaireValues = { startedAt: string; answers: Record<string, string> };
export type SubmittedValues = {
  pathwayId: string;
  instrument: string;
  textVersion: string;
  locale: string;
  startedAt: string;
  answers: Record<string, string>;
};

/** One question at a time, kept at every answer, looked over before it is sent. Nothing counts as answered until it is chosen. */
export function QuestionnaireForm({
  action,
  facts,
  startedAt,
  stem,
  questions,
  words,
  formWords,
  ...drafting
}: {
  action: FormAction<SubmittedValues>;
  facts: Omit<SubmittedValues, "startedAt" | "answers">;
  startedAt: string;
  stem: string;
  questions: Question[];
  words: QuestionnaireFormWords;
  formWords: FormWords;
  draftKey?: string;
  saveDraft?: SaveDraft;
  draft?: KeptDraft<QuestionnaireValues> | undefined;
}) {
  const handle = useActionForm<QuestionnaireValues>({
    ...drafting,
    action: async ({ commandId, startedAt: begunAt, answers }) => {
      const { status, message } = await action({
        ...{ ...facts, commandId, startedAt: begunAt },
        answers: answered(questions, answers),
      });
      return { status, ...(message !== undefined && { message }) };
    },
    defaultValues: { startedAt, answers: Object.fromEntries(questions.map(({ item }) => [fieldOf(item), ""])) },
  });
  const { form } = handle;
  const [chosen, setChosen] = useState<number>();
  const place = chosen ?? (handle.draft.restored ? firstOpen(questions, form.getValues("answers")) : 0);
  const question = questions[place];
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only when somebody has moved: the page itself must not take the focus.
    if (top.current?.dataset.moved === "true") top.current.focus();
  }, [place]);

  const next = (event: SubmitEvent<HTMLFormElement>) => {
    if (!question) {
      handle.onSubmit(event);
      return;
    }
    event.preventDefault();
    const name = `answers.${fieldOf(question.item)}` as const;
    if (!question.optional && !form.getValues(name)) {
      form.setError(name, { type: "custom", message: "not-in-list" }, { shouldFocus: true });
      return;
    }
    setChosen(place + 1);
  };
  const label = words.progress.replace("{place}", String(place + 1)).replace("{total}", String(questions.length));

  return (
    <ActionForm handle={{ ...handle, onSubmit: next }} words={formWords} label={words.label}>
      <div
        ref={top}
        tabIndex={-1}
        data-moved={chosen !== undefined}
        aria-label={question ? label : words.reviewTitle}
        role="group"
        className="space-y-6 outline-none"
        onChange={() => {
          setChosen(place);
          form.clearErrors();
        }}
      >
        {question ? (
          <>
            <ProgressSteps current={place + 1} total={questions.length} label={label} />
            {!question.optional && <p className="text-ink-soft">{stem}</p>}
            <RadioGroup
              key={question.item}
              name={`answers.${fieldOf(question.item)}`}
              label={question.text}
              optional={question.optional}
              {...(question.optional && { hint: words.mayBeEmpty })}
              choices={question.options.map(({ value, label: answer }) => ({ value: String(value), label: answer }))}
              className="[&_legend]:text-xl [&_legend]:leading-snug [&_legend]:font-semibold"
            />
            <div className="flex flex-row-reverse flex-wrap justify-between gap-3">
              <Button type="submit" variant="primary" size="large">
                {place + 1 === questions.length ? words.toReview : words.next}
              </Button>
              {place > 0 && (
                <Button size="large" icon="arrow-left" onClick={() => setChosen(place - 1)}>
                  {words.back}
                </Button>
              )}
            </div>
            <p className="border-t border-line pt-4 text-sm text-ink-soft">{words.hard}</p>
          </>
        ) : (
          <>
            <ReviewAnswers
              questions={questions}
              answers={questions.map(({ item }) => form.getValues("answers")[fieldOf(item)] ?? "")}
              change={setChosen}
              words={words}
            />
            <SubmitButton size="large">{words.submit}</SubmitButton>
          </>
        )}
      </div>
    </ActionForm>
  );
}

function fieldOf(item: string): string {
  return `q${item}`;
}

function firstOpen(questions: Question[], answers: Record<string, string>): number {
  const place = questions.findIndex(({ item, optional }) => !optional && !answers[fieldOf(item)]);
  return place < 0 ? questions.length : place;
}

/** Only what was chosen is sent: a question without an answer is left out, never a zero. */
function answered(questions: Question[], answers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    questions.flatMap(({ item }) => {
      const answer = answers[fieldOf(item)];
      return answer ? [[item, answer] as const] : [];
    }),
  );
}
