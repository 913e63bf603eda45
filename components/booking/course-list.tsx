import { Tag } from "@/components/ui/tag";

export type CourseListRow = {
  key: string;
  title: string;
  when: string;
  where: string;
  who: string;
  /** Said of a visit that is in the calendar already, or of one that takes another's place. */
  state?: string;
};

/** The visits of a course in order, as text. */
export function CourseList({ rows, label }: { rows: CourseListRow[]; label: string }) {
  return (
    <ol aria-label={label} className="list-inside list-decimal divide-y divide-line border-y border-line">
      {rows.map(({ key, title, when, where, who, state }) => (
        <li key={key} className="py-2.5 marker:font-semibold">
          <p className="inline-flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold">{title}</span>
            {state !== undefined && <Tag tone="quiet">{state}</Tag>}
          </p>
          <p className="tabular-nums first-letter:uppercase">{when}</p>
          <p className="text-sm text-ink-soft">{[where, who].filter((part) => part !== "").join(" · ")}</p>
        </li>
      ))}
    </ol>
  );
}
