/** Which form, in which words. */
export type FormFacts = { pathwayId: string; instrument: string; textVersion: string; locale: string };

export type AnswerToSave = FormFacts & {
  commandId: string;
  formId: string;
  startedAt: string;
  item: string;
  value: number | null;
  answeredAt: string;
};

export type FormToSubmit = FormFacts & {
  commandId: string;
  formId: string;
  startedAt: string;
  answers: Record<string, number>;
  waitedSeconds: number;
};

/** `next`: where to go from here, such as the receipt of what was sent from another device. */
type NotTaken = { status: "signed-out" } | { status: "refused"; message: string; next?: string };

/** Server actions: one answer at a time, and the whole form. An error is no answer, and is tried again. */
export type SaveAnswer = (answer: AnswerToSave) => Promise<{ status: "saved"; formId: string } | NotTaken>;
export type SubmitAnswers = (form: FormToSubmit) => Promise<{ status: "submitted"; next: string } | NotTaken>;
