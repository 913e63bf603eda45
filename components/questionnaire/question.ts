/** One question as it is read, with its answers in the order in which they are shown. */
export type Question = {
  item: string;
  text: string;
  /** Said before it instead of the form's stem, in an instrument of several parts. */
  ownStem?: string;
  choices: readonly { value: number; label: string }[];
  /** Does not count in the score, and may be left empty. */
  mayBeEmpty: boolean;
};
