"use client";

import { createContext, use } from "react";
import { get, useFormContext } from "react-hook-form";
import { fieldErrorSentence } from "@/lib/content/field-errors";
import type { FormWords } from "@/lib/content/words/form";

/** Given once by `ActionForm`: the words in one language, and a prefix that keeps ids apart when a page has several forms. */
export const ActionFormContext = createContext<{ words: FormWords; idPrefix: string } | undefined>(undefined);

function useActionFormContext() {
  const context = use(ActionFormContext);
  if (!context) throw new Error("A field stands outside ActionForm");
  return context;
}

export function useFormWords(): FormWords {
  return useActionFormContext().words;
}

/** The error under a field and the ids that tie label, hint, control and error together. */
export function useFieldTies(name: string, hasHint: boolean, optional: boolean | "unsaid" = false) {
  const { words, idPrefix } = useActionFormContext();
  const { formState } = useFormContext();
  const error = errorSentence(get(formState.errors, name), words);
  const id = `${idPrefix}${name}`;
  const describedBy = [hasHint && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    error,
    aria: {
      "aria-required": optional === false,
      "aria-invalid": error === undefined ? undefined : true,
      "aria-describedby": describedBy === "" ? undefined : describedBy,
    },
  };
}

/** A server error is a sentence already; a schema's error is a key. */
export function errorSentence(error: unknown, words: FormWords): string | undefined {
  if (typeof error !== "object" || error === null || !("message" in error)) return undefined;
  const message = String(error.message);
  return "type" in error && error.type === "server" ? message : fieldErrorSentence(message, words.fieldErrors);
}
