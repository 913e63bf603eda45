/**
 * What a server action answers to a form. Refusals are said in `message`, in the person's language; `fieldErrors` are by field name (dots
 * for nested fields). `signed-out` means that nothing was written because nobody is signed in any more.
 */
export type FormState<Values = unknown> = {
  status: "idle" | "saved" | "refused" | "invalid" | "signed-out";
  message?: string;
  fieldErrors?: Readonly<Record<string, string>>;
  /** Saved, and something in what was saved needs attention: said in amber instead of green. */
  tone?: "success" | "warning";
  values?: Partial<Values>;
  savedId?: string;
  /** Refused only because somebody else wrote in the same moment: the same again may well be taken. */
  isStale?: true;
};

/** A form's one way to the server: the values with the client-made UUIDv7 that makes a retry harmless. */
export type FormAction<Values> = (values: Values & { commandId: string }) => Promise<FormState<Values>>;

/** Keeps unfinished text on the server; a server action. */
export type SaveDraft = (draftKey: string, values: Record<string, unknown>) => Promise<{ status: FormState["status"] }>;

/** A draft as the server kept it. */
export type KeptDraft<Values> = { values: Partial<Values>; savedAt: Date };
