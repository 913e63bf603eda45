import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { formatNumber, formatShortDateTime } from "@/lib/content/format";
import { medicineWords } from "@/lib/content/words/medicine";
import type { Locale } from "@/lib/domain/access/actor";
import type { LedgerKind } from "@/lib/domain/medicine/batch";

export type LedgerTableRow = {
  id: string;
  kind: LedgerKind;
  amountMg: number;
  sessionMg: number;
  balanceMg: number;
  recordedAt: Date;
  recordedBy: string;
  witness: string | null;
  reason: string;
  batch: string;
  product: string;
  strengthMgPerMl: number;
  location: string;
  isReversed: boolean;
  patient?: { id: string; name: string | null } | null;
};

/**
 * The ledger as it was written: what, how much in mg and ml, out of which batch, for whom, by whom and seen by whom (reference 4.4). A row that was
 * reversed stays and says so.
 */
export function LedgerTable<Row extends LedgerTableRow>({
  rows,
  caption,
  locale,
  withPatients = false,
  patientHref,
  act,
}: {
  rows: Row[];
  caption: string;
  locale: Locale;
  withPatients?: boolean;
  /** Where everything of one patient is listed; only for those whom the reader may name. */
  patientHref?: (patientId: string) => string;
  act?: (row: Row) => ReactNode;
}) {
  const words = medicineWords[locale];
  const mg = (value: number) => `${value > 0 ? "+" : ""}${formatNumber(value, locale)} mg`;
  const ml = (row: Row) => {
    const volume = (row.amountMg === 0 ? row.sessionMg : row.amountMg) / (row.strengthMgPerMl || 1);
    return `${volume > 0 ? "+" : ""}${formatNumber(volume, locale, 2)} ml`;
  };
  return (
    // Seven columns on a small tablet: the table scrolls, never the page, nor the words in it that only a screen reader hears (`relative`).
    <div
      className="relative overflow-x-auto print:overflow-visible"
      role="group"
      aria-label={caption}
      tabIndex={0} // scrolled with the keys too
    >
      <DataTable
        caption={caption}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.noRows} />}
        columns={[
          { key: "time", header: words.time, cell: (row) => formatShortDateTime(row.recordedAt, locale) },
          {
            key: "kind",
            header: words.kind,
            primary: true,
            cell: (row) => (
              <>
                <span className={row.isReversed ? "line-through" : undefined}>{words.kinds[row.kind]}</span>
                {row.isReversed && <span className="text-ink-soft"> ({words.isReversed})</span>}
                {row.reason && <span className="block text-sm font-normal text-ink-soft">{row.reason}</span>}
              </>
            ),
          },
          {
            key: "amount",
            header: words.amount,
            align: "end",
            cell: (row) => (
              <>
                {row.amountMg === 0 ? (
                  <span className="text-ink-soft">
                    {words.sessionAmount} {mg(row.sessionMg)}
                  </span>
                ) : (
                  mg(row.amountMg)
                )}
                <span className="block text-sm text-ink-soft">{ml(row)}</span>
              </>
            ),
          },
          {
            key: "balance",
            header: words.balance,
            align: "end",
            cell: (row) => `${formatNumber(row.balanceMg, locale)} mg`,
          },
          {
            key: "batch",
            header: words.batch,
            cell: (row) => (
              <span className="inline-block sm:min-w-40">
                {words.strength(row.product, row.strengthMgPerMl)}, {row.batch}, {row.location}
              </span>
            ),
          },
          ...(withPatients
            ? [
                {
                  key: "patient",
                  header: words.patient,
                  cell: ({ patient }: Row) => {
                    if (!patient) return "–";
                    if (patient.name === null) return words.patientNumber(patient.id.slice(-6));
                    return patientHref ? <Link href={patientHref(patient.id)}>{patient.name}</Link> : patient.name;
                  },
                },
              ]
            : []),
          {
            key: "by",
            header: words.by,
            cell: (row) => (
              <>
                {row.recordedBy}
                <span className="block text-sm text-ink-soft">
                  {row.witness ? `${words.witness}: ${row.witness}` : words.noWitness}
                </span>
              </>
            ),
          },
          ...(act ? [{ key: "act", header: words.correctShort, cell: act }] : []),
        ]}
      />
    </div>
  );
}
