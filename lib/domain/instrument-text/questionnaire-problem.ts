/** What is wrong with a file that was to become the words of an instrument. */
export type QuestionnaireProblem = {
  kind:
    | ("too-large" | "not-json" | "not-a-questionnaire" | "not-active" | "wrong-language" | "other-instrument")
    | ("malformed" | "modifier-extension" | "too-deep" | "wrong-type" | "repeats" | "no-options" | "wrong-values")
    | ("missing-item" | "unknown-item" | "repeated-item" | "wrong-order" | "too-many-problems")
    | ("no-text" | "too-long" | "markup" | "hidden-characters");
  /** Where in the file, as FHIR writes it: `item[2].answerOption[0]`. */
  place: string;
  /** The item it is about, the values that were expected, or how many more there are. */
  detail?: string;
};
