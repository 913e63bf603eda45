/** An answer as it is read, with the number it stands for: never its place in the list (AUDIT 9–10 are 0, 2 and 4; WHO-5 runs from 5 to 0). */
export type AnswerOption = { value: number; label: string };

/** An instrument's words in one language, word for word. Its build and scoring are apart (lib/domain/instrument). */
export type InstrumentText = {
  /** Which translation or edition; stored with every response. */
  version: string;
  title: string;
  /** Said before the questions; empty where the instrument has none. */
  stem: string;
  /** Item → what is said before it instead, in an instrument of several parts. */
  ownStems?: Readonly<Record<string, string>>;
  /** Item → its text. */
  items: Readonly<Record<string, string>>;
  /** In the order in which they are shown. */
  options: readonly AnswerOption[];
  /** Item → its own options, where they differ. */
  ownOptions: Readonly<Record<string, readonly AnswerOption[]>>;
  /** The line that must stand with the questions. */
  attribution: string;
};

/** Labels of 0, 1, 2 … */
export function optionsFromZero(labels: readonly string[]): AnswerOption[] {
  return labels.map((label, value) => ({ value, label }));
}

/** Texts of items 1, 2, 3 … */
export function itemsInOrder(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, index) => [String(index + 1), text]));
}

/** What is said before this question; empty where nothing is. */
export function stemOf(text: InstrumentText, item: string): string {
  return text.ownStems?.[item] ?? text.stem;
}

/** What this item can be answered with, in the order in which it is shown. */
export function optionsOf(text: InstrumentText, item: string): readonly AnswerOption[] {
  return text.ownOptions[item] ?? text.options;
}

/** The words of an answer, or undefined when this text has none for it. */
export function answerLabel(text: InstrumentText, item: string, value: number): string | undefined {
  return optionsOf(text, item).find((option) => option.value === value)?.label;
}
