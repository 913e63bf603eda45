import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The column that says what the row is about; exactly one. It is the row's header. */
  primary?: boolean;
  align?: "start" | "end";
  /** Left out on a phone, where the row is a small stack. */
  wideOnly?: boolean;
};

/**
 * Rows of records. The roles are written out because the phone layout stacks the cells with CSS,
 * and browsers then forget that it is a table.
 */
export function DataTable<Row>({
  caption,
  captionHidden = true,
  columns,
  rows,
  rowKey,
  empty,
}: {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
}) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table role="table" className="w-full border-collapse tabular-nums max-sm:block">
      <caption className={captionHidden ? "sr-only" : "pb-2 text-left font-semibold"}>{caption}</caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row" className="border-b border-line-strong">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(
                "py-2 pr-5 align-bottom text-sm font-medium text-ink-soft last:pr-0",
                column.align === "end" ? "text-right" : "text-left",
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="border-b border-line max-sm:grid max-sm:gap-0.5 max-sm:py-3 sm:hover:bg-sunk/60"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const look = classNames(
    "py-3 pr-5 text-left align-top last:pr-0 max-sm:p-0",
    column.align === "end" && "sm:text-right",
    column.wideOnly && "max-sm:hidden",
  );
  if (column.primary)
    return (
      <th role="rowheader" scope="row" className={classNames(look, "font-semibold")}>
        {column.cell(row)}
      </th>
    );
  return (
    <td role="cell" className={classNames(look, "max-sm:flex max-sm:gap-2")}>
      <span aria-hidden="true" className="shrink-0 text-ink-soft sm:hidden">
        {column.header}
      </span>
      <span className="min-w-0">{column.cell(row)}</span>
    </td>
  );
}
