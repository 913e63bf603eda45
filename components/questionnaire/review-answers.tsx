"use client";

import type { Question } from "@/components/questionnaire/questionnaire-form";
import { Button } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { QuestionnaireFormWords } from "@/lib/content/words/questionnaire";

/** Every question with its answer, each with a way back to it. Nothing has been sent. */
export function ReviewAnswers({
  questions,
  answers,
  change,
  words,
}: {
  questions: Question[];
  answers: string[];
  change: (place: number) => void;
  words: QuestionnaireFormWords;
}) {
  return (
    <div>
      <Heading level={2}>{words.reviewTitle}</Heading>
      <p className="mt-1 text-ink-soft">{words.reviewLead}</p>
      <ol className="mt-4 divide-y divide-line border-y border-line">
        {questions.map(({ item, text, options, optional }, place) => {
          const answer = options.find(({ value }) => String(value) === answers[place])?.label;
          return (
            <li key={item} className="flex items-start justify-between gap-4 py-3">
              <div className="min-w-0">
                <p className="text-sm text-ink-soft">{text}</p>
                {answer !== undefined ? (
                  <p className="font-medium">{answer}</p>
                ) : (
                  <Tag tone={optional ? "quiet" : "attention"}>{words.unanswered}</Tag>
                )}
              </div>
              <Button variant="quiet" onClick={() => change(place)}>
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
