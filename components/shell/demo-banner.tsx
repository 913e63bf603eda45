import type { ReactNode } from "react";

/** Says that everybody here is invented, and what the demonstration's clock shows. Only where there is a demonstration. */
export function DemoBanner({ title, clock, children }: { title: string; clock: string; children?: ReactNode }) {
  return (
    <aside aria-label={title} data-print="never" className="bg-amber-tint text-sm">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 gap-y-1 px-4 py-1.5 sm:px-6">
        <p className="flex flex-wrap gap-x-4">
          <strong className="font-semibold">{title}</strong>
          <span className="text-ink-soft tabular-nums">{clock}</span>
        </p>
        {children}
      </div>
    </aside>
  );
}
