import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { unansweredWords } from "@/lib/content/words/unanswered";
import type { Locale } from "@/lib/domain/access/actor";

export type UnansweredRow = {
  pathwayId: string;
  patientName: string;
  since: Date;
  responsible: string[];
  href: string;
};

/** On top of a start page: somebody waits for an assessment and nobody has taken it on. Says who and since when, never why. */
export function UnansweredWaits({ rows, locale }: { rows: UnansweredRow[]; locale: Locale }) {
  if (rows.length === 0) return null;
  const words = unansweredWords[locale];
  return (
    <Notice tone="danger" title={words.title(rows.length)} className="mb-8">
      <p>{words.text}</p>
      <ul>
        {rows.map(({ pathwayId, patientName, since, responsible, href }) => (
          <li key={pathwayId} className="flex flex-wrap items-baseline gap-x-3">
            <Link href={href} className="inline-flex min-h-11 items-center font-semibold">
              {patientName}
            </Link>
            <span className="tabular-nums">{words.since(since)}</span>
            <span>{responsible.length === 0 ? words.nobody : words.responsible(responsible.join(", "))}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
