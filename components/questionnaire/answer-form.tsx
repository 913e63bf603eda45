"use client";

import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { answerQueueFor, type QueueOptions } from "@/components/questionnaire/answer-queue";
import { AllQuestions, OneQuestion } from "@/components/questionnaire/asked-questions";
import { useFormView } from "@/components/questionnaire/form-view";
import { browserStorage } from "@/components/questionnaire/kept-answers";
import type { Question } from "@/components/questionnaire/question";
import { SavedState, SendingState } from "@/components/questionnaire/saved-state";
import { Notice } from "@/components/ui/notice";
import type { QuestionnaireFormWords } from "@/lib/content/words/questionnaire";
import type { Instrument } from "@/lib/domain/instrument/instrument";
import { skippedItems } from "@/lib/domain/instrument/score-answers";

/** Where the form stands in the one-by-one view: at a question, or at the look over the answers. */
const REVIEW = "review";

/**
 * A form: one question at a time or all on a page. Every answer is kept as it is given, here first and then with the clinic; it is sent once it is
 * sent, and says so only then. Nothing counts as answered until it is chosen, and nothing runs out.
 */
export function AnswerForm({
  stem,
  questions,
  rules,
  words,
  keepsOn,
  signInHref = "/sign-in",
  leave = (next) => window.location.replace(next),
  ...options
}: Omit<QueueOptions, "deviceKey"> & {
  /** Person and form; what is kept on the device stands under it. */
  deviceKey: string;
  stem: string;
  questions: readonly Question[];
  /** Which questions are passed over after these answers. */
  rules: Pick<Instrument, "items" | "skips">;
  words: QuestionnaireFormWords;
  /** A shared tablet keeps answers no longer than its tab is open. */
  keepsOn: "device" | "tab";
  /** Where somebody whose sign-in has ended gets a new one. */
  signInHref?: string;
  leave?: (next: string) => void;
}) {
  const [queue] = useState(() =>
    answerQueueFor(options, browserStorage(keepsOn === "device" ? "localStorage" : "sessionStorage")),
  );
  const state = useSyncExternalStore(queue.subscribe, queue.state, () => queue.initial);
  const [view, setView] = useFormView();
  const [chosen, setChosen] = useState<string>();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const top = useRef<HTMLDivElement>(null);
  const { answers } = state;
  const skipped = skippedItems(rules, answers);
  const asked = questions.filter(({ item }) => !skipped.includes(item));
  const open = asked.filter(({ item, mayBeEmpty }) => !mayBeEmpty && answers[item] === undefined);
  const hasBegun = asked.some(({ item }) => answers[item] !== undefined);
  const place = chosen ?? (hasBegun ? (open[0]?.item ?? REVIEW) : (asked[0]?.item ?? REVIEW));
  const isSending = state.submitting !== "no";

  useEffect(() => {
    queue.wake();
    const wakes = ["online", "focus", "pageshow"] as const;
    for (const event of wakes) window.addEventListener(event, queue.wake);
    return () => {
      for (const event of wakes) window.removeEventListener(event, queue.wake);
    };
  }, [queue]);

  const leaving = useRef(leave);
  useEffect(() => {
    // The answer to what was sent brings the page anew, and this form is no longer asked for there: it is left all the same, but never
    // from wherever the person has gone meanwhile.
    const address = window.location.pathname;
    queue.whenSubmitted((next) => {
      if (window.location.pathname === address) leaving.current(next);
    });
  }, [queue]);

  useEffect(() => {
    // Only when somebody has moved: the page itself must not take the focus.
    if (top.current?.dataset.moved === "true") top.current.focus();
  }, [place]);

  const give = (item: string, value: number | null) => {
    setChosen((before) => before ?? item);
    setErrors([]);
    queue.give(item, value);
  };
  const goTo = (item: string) => {
    setErrors([]);
    setChosen(item);
  };
  const send = () => {
    const [first] = open;
    if (first) {
      setErrors(open.map(({ item }) => item));
      if (view === "one") setChosen(first.item);
      else focusQuestion(top.current, first.item);
      return;
    }
    queue.submit(Object.fromEntries(asked.flatMap(({ item }) => entryOf(item, answers[item]))));
  };
  const chooseByFigure = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const within = (event.target as Element).closest<HTMLElement>("[data-item]")?.dataset.item;
    const item = within ?? (view === "one" ? place : undefined);
    const choice = asked.find((question) => question.item === item)?.choices[Number(event.key) - 1];
    if (item !== undefined && choice) give(item, choice.value);
  };
  const shared = { asked, answers, give, errors, words, stem, send, isSending };

  return (
    <form
      noValidate
      aria-label={words.label}
      aria-busy={state.submitting === "sending"}
      className="max-w-measure space-y-6"
      onSubmit={(event) => event.preventDefault()}
    >
      {state.isSetAside && <Notice title={words.setAsideHereTitle}>{words.setAsideHere}</Notice>}
      <div
        ref={top}
        role="group"
        tabIndex={-1}
        data-moved={chosen !== undefined}
        aria-label={groupLabel(view, asked, place, words)}
        className="space-y-6 outline-none"
        onKeyDown={chooseByFigure}
      >
        {view === "all" ? (
          <AllQuestions {...shared} />
        ) : (
          <OneQuestion {...shared} place={place} goTo={goTo} review={REVIEW} needs={setErrors} />
        )}
      </div>
      <SendingState state={state} wake={queue.wake} signInHref={signInHref} words={words} />
      <SavedState state={state} words={words} />
      <div className="border-t border-line pt-3">
        <button
          type="button"
          onClick={() => setView(view === "one" ? "all" : "one")}
          className="min-h-11 text-left text-fjord underline decoration-1 underline-offset-4 hover:decoration-2"
        >
          {view === "one" ? words.showAll : words.showOne}
        </button>
      </div>
      <p className="text-sm text-ink-soft">{words.hard}</p>
    </form>
  );
}

function entryOf(item: string, answer: number | undefined): [string, number][] {
  return answer === undefined ? [] : [[item, answer]];
}

function groupLabel(view: string, asked: readonly Question[], place: string, words: QuestionnaireFormWords): string {
  const at = asked.findIndex(({ item }) => item === place);
  if (view === "all") return words.label;
  return at < 0
    ? words.reviewTitle
    : words.progress.replace("{place}", String(at + 1)).replace("{total}", String(asked.length));
}

function focusQuestion(within: HTMLElement | null, item: string): void {
  within?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"] input`)?.focus();
}
