import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag, type Tone } from "@/components/ui/tag";
import { formatShortDate } from "@/lib/content/format";
import { type MedicineWords, medicineWords } from "@/lib/content/words/medicine";
import type { Locale } from "@/lib/domain/access/actor";

type Expiry = "in-date" | "expires-soon" | "expired";
type StockRow = {
  id: string;
  product: string;
  strengthMgPerMl: number;
  batchNumber: string;
  location: string;
  expiresOn: string;
  expiry: Expiry;
  ampoules: number;
  balanceMg: number;
};

const TONES: Record<Expiry, Tone> = { "in-date": "good", "expires-soon": "attention", expired: "danger" };
const expiryWord = (expiry: Expiry, words: MedicineWords): string =>
  ({ "in-date": words.inDate, "expires-soon": words.expiresSoon, expired: words.expired })[expiry];

/** What there is, per place and batch. */
export function StockTable({ rows, locale }: { rows: StockRow[]; locale: Locale }) {
  const words = medicineWords[locale];
  return (
    <DataTable
      caption={words.stock}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      columns={[
        {
          key: "product",
          header: words.product,
          primary: true,
          cell: (row) => words.strength(row.product, row.strengthMgPerMl),
        },
        { key: "batch", header: words.batch, cell: (row) => row.batchNumber },
        { key: "location", header: words.location, cell: (row) => row.location },
        { key: "expires", header: words.expires, cell: (row) => formatShortDate(row.expiresOn, locale) },
        {
          key: "state",
          header: words.state,
          cell: (row) => <Tag tone={TONES[row.expiry]}>{expiryWord(row.expiry, words)}</Tag>,
        },
        {
          key: "left",
          header: words.left,
          align: "end",
          cell: (row) => words.ampoulesLeft(row.ampoules, row.balanceMg),
        },
      ]}
    />
  );
}
