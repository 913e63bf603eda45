import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { medicineWords } from "@/lib/content/words/medicine";
import type { Locale } from "@/lib/domain/access/actor";

export type CaseRow = {
  id: string;
  source: "count" | "session";
  differenceMg: number;
  openedAt: Date;
  openedBy: string;
  batch: string;
  location: string;
  closed: { at: Date; by: string; witness: string; explanation: string } | null;
};

/** What does not come out even: the open ones with what closes them, then those lately closed. */
export function CaseList<Row extends CaseRow>({
  cases,
  locale,
  close,
}: {
  cases: Row[];
  locale: Locale;
  close: (row: Row) => ReactNode;
}) {
  const words = medicineWords[locale];
  const open = cases.filter(({ closed }) => !closed);
  const closed = cases.filter((row) => row.closed);
  return (
    <>
      {open.length === 0 && <p>{words.noCases}</p>}
      <ul className="divide-y divide-line">
        {open.map((row) => (
          <li key={row.id} className="space-y-2 py-4">
            <CaseLine row={row} locale={locale} />
            <Details summary={words.closeCase}>{close(row)}</Details>
          </li>
        ))}
        {closed.map((row) => (
          <li key={row.id} className="space-y-1 py-4 text-ink-soft">
            <CaseLine row={row} locale={locale} />
            {row.closed && (
              <p>
                {words.caseClosed(row.closed.at, row.closed.by, row.closed.witness)}: {row.closed.explanation}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function CaseLine({ row, locale }: { row: CaseRow; locale: Locale }) {
  const words = medicineWords[locale];
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 tabular-nums">
      <Tag tone={row.closed ? "quiet" : "danger"}>{words.caseSource[row.source]}</Tag>
      <strong className="font-semibold">
        {words.caseDifference(row.differenceMg)}: {words.caseMeaning[row.source](row.differenceMg)}
      </strong>
      <span className="text-ink-soft">
        {words.batch} {row.batch}, {row.location}. {words.caseOpened(row.openedAt, row.openedBy)}
      </span>
    </p>
  );
}
