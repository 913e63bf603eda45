import type { ReactNode } from "react";

/** Nothing here, said in a sentence, with what makes something appear. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex items-start gap-4 py-4">
      <svg aria-hidden="true" viewBox="0 0 48 24" width="56" height="28" className="mt-1 shrink-0 text-line-strong">
        <path d="M1 17h46" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        <path d="M15 17a9 9 0 0 1 18 0" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 21h12M27 21h14" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" opacity=".6" />
      </svg>
      <div className="max-w-measure">
        <p className="font-medium">{title}</p>
        {children && <div className="text-ink-soft">{children}</div>}
        {action && <div className="mt-3">{action}</div>}
      </div>
    </div>
  );
}
