import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { responseSummary } from "@/lib/content/response-summary";
import { scoreEntryWords } from "@/lib/content/words/score-entry";
import type { Locale } from "@/lib/domain/access/actor";
import type { FormResponse } from "@/lib/queries/forms/course-forms";

/** Everything that has been answered, newest first. What was struck out stays readable, with who did it and why. */
export function ResponseTable({
  responses,
  locale,
  strikeHref,
}: {
  responses: FormResponse[];
  locale: Locale;
  /** Where a form is struck out; null for those who may not. */
  strikeHref: string | null;
}) {
  const words = scoreEntryWords[locale];
  const { when, form, result, how, act } = words.allColumns;
  const struck = ({ invalidated }: FormResponse) => (invalidated ? "line-through" : undefined);
  return (
    <DataTable
      caption={words.allTitle}
      rows={responses}
      rowKey={({ id }) => id}
      empty={<p className="text-ink-soft">{words.allNone}</p>}
      columns={[
        {
          key: "when",
          header: when,
          primary: true,
          cell: (row) => <span className={struck(row)}>{words.answeredAt(row.submittedAt)}</span>,
        },
        { key: "form", header: form, cell: (row) => <span className={struck(row)}>{row.name}</span> },
        {
          key: "result",
          header: result,
          cell: (row) => (
            <>
              <span className={struck(row)}>{responseSummary(row, locale)}</span>
              {row.invalidated && (
                <span className="block text-sm text-ink-soft">
                  <Tag tone="quiet">{words.struck}</Tag>{" "}
                  {words.struckBy(row.invalidated.by.name, row.invalidated.reason)}
                </span>
              )}
            </>
          ),
        },
        {
          key: "how",
          header: how,
          cell: (row) => (
            <>
              {words.places[row.place]}
              <span className="block text-sm text-ink-soft">
                {row.answeredBy.name}
                {row.recordedAt > row.submittedAt && `, ${words.recordedAt(row.recordedAt)}`}
              </span>
            </>
          ),
        },
        ...(strikeHref === null
          ? []
          : [
              {
                key: "act",
                header: act,
                cell: (row: FormResponse) =>
                  !row.invalidated && (
                    <Link
                      href={`${strikeHref}?response=${row.id}`}
                      className="-my-2.5 inline-flex min-h-11 items-center"
                    >
                      {words.strike}
                      <span className="sr-only">
                        : {row.name}, {words.answeredAt(row.submittedAt)}
                      </span>
                    </Link>
                  ),
              },
            ]),
      ]}
    />
  );
}
