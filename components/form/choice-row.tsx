"use client";

import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { classNames } from "@/components/ui/class-names";

type ChoiceRowProps = Omit<InputHTMLAttributes<HTMLInputElement>, "size"> & {
  type: "radio" | "checkbox";
  label: ReactNode;
  hint?: string | undefined;
  compact?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** One answer: the whole row is the target, and what is chosen is seen by mark, edge and weight. */
export function ChoiceRow({ type, label, hint, compact = false, ref, ...input }: ChoiceRowProps) {
  return (
    <label
      className={classNames(
        "flex cursor-pointer items-start gap-3 rounded-md border border-line-strong bg-sheet px-3.5 py-3 transition-colors duration-150",
        "min-h-12 hover:border-fjord has-checked:border-fjord-fill has-checked:bg-fjord-tint has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
        compact && "flex-1 justify-center sm:flex-none sm:px-6",
      )}
    >
      <span className="relative mt-[0.14em] inline-flex size-5 shrink-0">
        <input
          {...input}
          ref={ref}
          type={type}
          className={classNames(
            "peer size-5 appearance-none border-2 border-line-strong bg-sheet outline-none checked:border-fjord-fill",
            type === "radio" ? "rounded-full checked:border-[6px]" : "rounded-sm checked:bg-fjord-fill",
          )}
        />
        {type === "checkbox" && (
          <svg
            aria-hidden="true"
            viewBox="0 0 20 20"
            className="pointer-events-none absolute inset-0 hidden text-on-fjord peer-checked:block"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinecap="round"
          >
            <path d="M5 10.5l3.5 3.5 6.5-7.5" />
          </svg>
        )}
      </span>
      <span className="min-w-0">
        <span className="block">{label}</span>
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}
