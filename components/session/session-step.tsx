import type { ReactNode } from "react";
import { Shape } from "@/components/ui/shape";

/** One step before the dose: what is done is one line, what is now is open, what comes later is only named. */
export function SessionStep({
  number,
  title,
  state,
  summary,
  children,
}: {
  number: number;
  title: string;
  state: "done" | "now" | "later";
  /** What was done, or why it waits. */
  summary?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section
      aria-labelledby={`step-${number}`}
      className={`border-t border-line pt-4 ${state === "now" ? "pb-8" : "pb-4"}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Shape
          name={state === "done" ? "filled" : state === "now" ? "half" : "ring"}
          className={state === "later" ? "text-ink-faint" : "text-fjord"}
        />
        <h2
          id={`step-${number}`}
          className={`text-xl tracking-[-0.01em] ${state === "later" ? "font-medium text-ink-soft" : "font-semibold"}`}
        >
          {number}. {title}
        </h2>
        {summary && <p className="text-ink-soft tabular-nums">{summary}</p>}
      </div>
      {children && <div className="mt-4">{children}</div>}
    </section>
  );
}
