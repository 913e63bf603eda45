"use client";

import { useFormContext } from "react-hook-form";
import { errorSentence, useFormWords } from "@/components/form/form-context";
import { Notice } from "@/components/ui/notice";

/** All that is wrong, on top, each with a way to its field; shown when there is more than one thing, or one without a field. */
export function ErrorSummary() {
  const { formState, setFocus } = useFormContext();
  const words = useFormWords();
  const found = flatten(formState.errors, "").flatMap(({ name, error }) => {
    const sentence = errorSentence(error, words);
    return sentence === undefined ? [] : [{ name, sentence }];
  });
  if (found.length === 0 || (found.length === 1 && found[0]?.name !== "root")) return null;
  return (
    <div role="alert">
      <Notice tone="warning" title={words.summaryTitle}>
        <ul>
          {found.map(({ name, sentence }) => (
            <li key={name}>
              {name === "root" ? (
                sentence
              ) : (
                <button
                  type="button"
                  onClick={() => setFocus(name)}
                  className="min-h-11 text-left underline decoration-1 underline-offset-4 hover:decoration-2"
                >
                  {labelOf(name)}
                  {sentence}
                </button>
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** The field's own label, read from the page where it stands, so that no form lists its labels twice. */
function labelOf(name: string): string {
  if (typeof document === "undefined") return "";
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const label = field?.querySelector("[data-label]")?.textContent;
  if (!label) return "";
  return /[?.]$/.test(label) ? `${label} ` : `${label}: `;
}

function flatten(errors: unknown, prefix: string): { name: string; error: unknown }[] {
  if (typeof errors !== "object" || errors === null) return [];
  if ("message" in errors && typeof errors.message === "string") return [{ name: prefix, error: errors }];
  return Object.entries(errors).flatMap(([key, nested]) =>
    key === "ref" ? [] : flatten(nested, prefix === "" ? key : `${prefix}.${key}`),
  );
}
