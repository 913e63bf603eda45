import { EmptyState } from "@/components/ui/empty-state";
import { accessWords } from "@/lib/content/words/access";
import { shellWords } from "@/lib/content/words/shell";
import type { Locale } from "@/lib/domain/access/actor";
import type { NamedView } from "@/lib/queries/access/own-access-log";

/** Who looked, when, why they may, and what they saw: one paragraph for each person and day. */
export function AccessViews({ views, locale }: { views: NamedView[]; locale: Locale }) {
  const words = accessWords[locale];
  const { roles } = shellWords[locale];
  if (views.length === 0) return <EmptyState title={words.viewsEmpty} />;
  return (
    <ul className="divide-y divide-line">
      {views.map((view) => (
        <li key={`${view.lastAt.toISOString()} ${view.actorId} ${view.basis}`} className="py-3.5">
          <p>
            <span className="font-semibold">{view.name}</span>
            <span className="text-ink-soft"> · {roles[view.actorRole]}</span>
          </p>
          <p className="text-sm text-ink-soft tabular-nums">{words.on(view.firstAt, view.lastAt)}</p>
          <p className="mt-1">
            {view.searched
              ? words.searchedFor
              : `${words.saw}: ${view.information.map((kind) => words.information[kind]).join(", ")}`}
          </p>
          <p className="text-sm text-ink-soft">{view.searched ? words.searchBasis : words.basis[view.basis]}</p>
        </li>
      ))}
    </ul>
  );
}
