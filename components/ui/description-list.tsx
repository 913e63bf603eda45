import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type DescriptionItem = { term: string; description: ReactNode };

/** Facts with their names: beside each other where there is room, above each other on a phone. */
export function DescriptionList({ items, className }: { items: DescriptionItem[]; className?: string }) {
  return (
    <dl className={classNames("divide-y divide-line tabular-nums", className)}>
      {items.map(({ term, description }) => (
        <div key={term} className="grid gap-x-6 py-2.5 first:pt-0 last:pb-0 sm:grid-cols-[minmax(8rem,13rem)_1fr]">
          <dt className="text-ink-soft">{term}</dt>
          <dd className="min-w-0">{description}</dd>
        </div>
      ))}
    </dl>
  );
}
