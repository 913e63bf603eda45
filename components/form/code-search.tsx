"use client";

import { useRef, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useFieldTies } from "@/components/form/form-context";
import { CONTROL, CONTROL_SIZE, FieldFrame, type FieldProps } from "@/components/form/field-frame";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { CodeSearchWords } from "@/lib/content/words/code-search";

type Hit = { code: string; title: string };
type Answer = { asked: string; hits: Hit[]; failed: boolean };

const HANDS_REST_MS = 150;
const SHORTEST_SEARCH = 2;

/**
 * A code of a classification, found by code or word. `name` is the field for what is typed, `codeName` for the code that was chosen. A plain text
 * field with matches below it as buttons: Tab and Enter reach them, and a screen reader is told how many there are. Nothing has to be
 * chosen: the server reads what was typed, so the field also works when the search does not answer.
 */
export function CodeSearch({
  codeName,
  address,
  example,
  words,
  ...field
}: FieldProps & { codeName: string; address: string; example: string; words: CodeSearchWords }) {
  const { register, setValue, setFocus } = useFormContext();
  const { id, aria } = useFieldTies(field.name, field.hint !== undefined, field.optional);
  const typed = String(useWatch({ name: field.name }) ?? "");
  const code = String(useWatch({ name: codeName }) ?? "");
  const { answer, search, forget } = useCodes(address);
  const current = code === "" && answer?.asked === typed.trim() ? answer : undefined;
  const choose = (hit: Hit) => {
    setValue(codeName, hit.code, { shouldDirty: true });
    setValue(field.name, hit.title, { shouldDirty: true, shouldValidate: true });
    forget();
    setFocus(field.name);
  };
  return (
    <FieldFrame {...field}>
      <input
        {...register(field.name, {
          onChange: (event: { target: { value: string } }) => {
            setValue(codeName, "");
            search(event.target.value);
          },
        })}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        {...aria}
        className={classNames(CONTROL, CONTROL_SIZE[field.size ?? "normal"])}
      />
      <div role="status" className={current && current.hits.length > 0 ? "sr-only" : "text-sm text-ink-soft"}>
        {current && said(current, words, example)}
      </div>
      {current && current.hits.length > 0 && (
        <ul aria-label={words.hits} className="mt-1 divide-y divide-line rounded-md border border-line-strong bg-sheet">
          {current.hits.map((hit) => (
            <li key={hit.code}>
              <button
                type="button"
                onClick={() => choose(hit)}
                className="flex min-h-11 w-full items-baseline gap-3 px-3 py-2 text-left hover:bg-fjord-tint focus-visible:bg-fjord-tint"
              >
                <span className="w-20 shrink-0 font-medium tabular-nums">{hit.code}</span>
                <span className="min-w-0">{hit.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {code !== "" && (
        <p className="mt-1 flex items-center gap-1.5 text-sm">
          <Icon name="check" size={16} className="text-fjord" />
          {words.chosen} <strong className="font-medium">{code}</strong>
        </p>
      )}
    </FieldFrame>
  );
}

function said({ hits, failed }: Answer, words: CodeSearchWords, example: string): string {
  if (failed) return words.failed.replace("{example}", example);
  return hits.length === 0
    ? words.none.replace("{example}", example)
    : words.found.replace("{count}", String(hits.length));
}

/** Asks when the hands rest; a newer question ends an older one. */
function useCodes(address: string) {
  const [answer, setAnswer] = useState<Answer>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<AbortController>(undefined);
  const forget = () => {
    clearTimeout(timer.current);
    asking.current?.abort();
    setAnswer(undefined);
  };
  const ask = async (asked: string) => {
    const request = new AbortController();
    asking.current = request;
    try {
      const response = await fetch(`${address}?q=${encodeURIComponent(asked)}`, { signal: request.signal });
      const { hits } = (await response.json()) as { hits: Hit[] };
      if (!request.signal.aborted) setAnswer({ asked, hits, failed: false });
    } catch {
      if (!request.signal.aborted) setAnswer({ asked, hits: [], failed: true });
    }
  };
  const search = (text: string) => {
    forget();
    const asked = text.trim();
    if (asked.length >= SHORTEST_SEARCH) timer.current = setTimeout(() => void ask(asked), HANDS_REST_MS);
  };
  return { answer, search, forget };
}
