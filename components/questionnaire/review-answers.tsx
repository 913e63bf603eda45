"use client";

import type { Answers } from "@/components/questionnaire/answer-queue";
import type { Question } from "@/components/questionnaire/question";
import { Button } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { QuestionnaireFormWords } from "@/lib/content/words/questionnaire";

/** Every question that was asked with its answer, each with a way back to it. Nothing has been sent. */
export function ReviewAnswers({
  questions,
  answers,
  change,
  words,
}: {
  questions: readonly Question[];
  answers: Answers;
  change: (item: string) => void;
  words: QuestionnaireFormWords;
}) {
  return (
    <div>
      <Heading level={2}>{words.reviewTitle}</Heading>
      <p className="mt-1 text-ink-soft">{words.reviewLead}</p>
      <ol className="mt-4 divide-y divide-line border-y border-line">
        {questions.map(({ item, text, choices, mayBeEmpty }, place) => {
          const label = choices.find(({ value }) => value === answers[item])?.label;
          return (
            <li key={item} className="flex items-start justify-between gap-4 py-3">
              <div className="min-w-0">
                <p className="text-sm text-ink-soft">{text}</p>
                {label !== undefined ? (
                  <p className="font-medium">{label}</p>
                ) : (
                  <Tag tone={mayBeEmpty ? "quiet" : "attention"}>{words.unanswered}</Tag>
                )}
              </div>
              <Button variant="quiet" onClick={() => change(item)}>
                <span aria-hidden="true">{words.change}</span>
                <VisuallyHidden>{words.changeQuestion.replace("{place}", String(place + 1))}</VisuallyHidden>
              </Button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
