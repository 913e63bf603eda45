"use client";

import { Fragment } from "react";
import type { Answers } from "@/components/questionnaire/answer-queue";
import type { Question } from "@/components/questionnaire/question";
import { QuestionChoices } from "@/components/questionnaire/question-choices";
import { ReviewAnswers } from "@/components/questionnaire/review-answers";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ProgressSteps } from "@/components/ui/progress-steps";
import type { QuestionnaireFormWords } from "@/lib/content/words/questionnaire";

type Shared = {
  asked: readonly Question[];
  answers: Answers;
  give: (item: string, value: number | null) => void;
  /** Questions that were passed without the answer that they need. */
  errors: readonly string[];
  stem: string;
  send: () => void;
  isSending: boolean;
  words: QuestionnaireFormWords;
};

/** One question at a time, and at the end the look over them all. */
export function OneQuestion({
  place,
  goTo,
  review,
  needs,
  ...shared
}: Shared & {
  /** The item in view, or `review`. */
  place: string;
  goTo: (place: string) => void;
  review: string;
  needs: (items: readonly string[]) => void;
}) {
  const { asked, answers, give, errors, stem, send, isSending, words } = shared;
  const at = asked.findIndex(({ item }) => item === place);
  const question = asked[at];
  if (!question) {
    return (
      <>
        <ReviewAnswers questions={asked} answers={answers} change={goTo} words={words} />
        <SendButton send={send} isSending={isSending} words={words} />
      </>
    );
  }
  const lead = question.ownStem ?? (question.mayBeEmpty ? "" : stem);
  const before = asked[at - 1]?.item;
  const after = asked[at + 1]?.item ?? review;
  const goOn = () => {
    if (!question.mayBeEmpty && answers[question.item] === undefined) needs([question.item]);
    else goTo(after);
  };
  const label = words.progress.replace("{place}", String(at + 1)).replace("{total}", String(asked.length));
  return (
    <>
      <ProgressSteps current={at + 1} total={asked.length} label={label} />
      {lead !== "" && <p className="text-ink-soft">{lead}</p>}
      <QuestionChoices
        key={question.item}
        question={question}
        answer={answers[question.item]}
        give={give}
        error={errors.includes(question.item)}
        words={words}
      />
      <div className="flex flex-row-reverse flex-wrap justify-between gap-3">
        <Button type="submit" variant="primary" size="large" onClick={goOn}>
          {after === review ? words.toReview : words.next}
        </Button>
        {before !== undefined && (
          <Button size="large" icon="arrow-left" onClick={() => goTo(before)}>
            {words.back}
          </Button>
        )}
      </div>
    </>
  );
}

/** Every question on one page, with how many are answered. */
export function AllQuestions({ asked, answers, give, errors, stem, send, isSending, words }: Shared) {
  const needed = asked.filter(({ mayBeEmpty }) => !mayBeEmpty);
  const done = needed.filter(({ item }) => answers[item] !== undefined).length;
  const label = words.answeredOf.replace("{done}", String(done)).replace("{total}", String(needed.length));
  return (
    <>
      <ProgressSteps current={done} total={needed.length} label={label} />
      {stem !== "" && <p className="text-ink-soft">{stem}</p>}
      <div className="space-y-10">
        {asked.map((question, at) => (
          <Fragment key={question.item}>
            {question.ownStem !== undefined && question.ownStem !== asked[at - 1]?.ownStem && (
              <p className="text-ink-soft">{question.ownStem}</p>
            )}
            <QuestionChoices
              question={question}
              answer={answers[question.item]}
              give={give}
              error={errors.includes(question.item)}
              eyebrow={words.numbered.replace("{place}", String(at + 1))}
              words={words}
            />
          </Fragment>
        ))}
      </div>
      <div role="status">
        {errors.length > 0 && (
          <Notice tone="warning" title={words.lacksTitle}>
            {words.lacks.replace("{count}", String(errors.length))}
          </Notice>
        )}
      </div>
      <SendButton send={send} isSending={isSending} words={words} />
    </>
  );
}

function SendButton({ send, isSending, words }: Pick<Shared, "send" | "isSending" | "words">) {
  return (
    <Button type="submit" variant="primary" size="large" aria-disabled={isSending} onClick={() => !isSending && send()}>
      {isSending ? words.sending : words.submit}
    </Button>
  );
}
