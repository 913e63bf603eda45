import type { Metadata } from "next";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { receiveMedicineAction } from "@/app/nurse/medicine/actions";
import { ReceiveMedicineForm } from "@/components/medicine/receive-medicine-form";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { requireRole } from "@/lib/auth/require";
import { formatQuantity, formatShortDate, formatShortDateTime } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { medicineWords } from "@/lib/content/words/medicine";
import { nurseWords } from "@/lib/content/words/nurse";
import type { Locale } from "@/lib/domain/access/actor";
import { PRODUCT_KEYS, PRODUCTS } from "@/lib/domain/medicine/products";
import { medicineStock, type MedicineStock } from "@/lib/queries/medicine/medicine-stock";

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await requireRole("nurse");
  return { title: medicineWords[locale].title };
}

export default async function MedicinePage() {
  const { locale } = await requireRole("nurse");
  const stock = await viewOrNotFound(medicineStock, null);
  const words = medicineWords[locale];
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} back={{ href: "/nurse", label: nurseWords[locale].title }} />
      <div className="space-y-12">
        <Section title={words.stock}>
          <Stock stock={stock} locale={locale} />
        </Section>
        <Section title={words.receive} description={words.receiveLead}>
          {stock.batches.length === 0 ? (
            <Receipt stock={stock} locale={locale} />
          ) : (
            <Details summary={words.receive}>
              <Receipt stock={stock} locale={locale} />
            </Details>
          )}
        </Section>
        <Section title={words.ledger}>
          <Ledger stock={stock} locale={locale} />
        </Section>
      </div>
    </>
  );
}

type Props = { stock: MedicineStock; locale: Locale };

function Stock({ stock, locale }: Props) {
  const words = medicineWords[locale];
  return (
    <DataTable
      caption={words.stock}
      rows={stock.batches}
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
          cell: (row) => (
            <Tag tone={row.isExpired ? "danger" : "good"}>{row.isExpired ? words.expired : words.inDate}</Tag>
          ),
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

function Ledger({ stock, locale }: Props) {
  const words = medicineWords[locale];
  return (
    <DataTable
      caption={words.ledger}
      rows={stock.ledger}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.ledgerEmpty} />}
      columns={[
        { key: "time", header: words.time, cell: (row) => formatShortDateTime(row.recordedAt, locale) },
        { key: "kind", header: words.kind, primary: true, cell: (row) => words.kinds[row.kind] },
        {
          key: "amount",
          header: words.amount,
          align: "end",
          cell: (row) => formatQuantity(row.amountMg, "mg", locale),
        },
        { key: "batch", header: words.batch, cell: (row) => `${row.batch}, ${row.location}` },
        { key: "by", header: words.by, cell: (row) => row.recordedBy },
        { key: "witness", header: words.witness, cell: (row) => row.witness ?? words.noWitness },
      ]}
    />
  );
}

function Receipt({ stock, locale }: Props) {
  const words = medicineWords[locale];
  const strengths = [...new Set(PRODUCT_KEYS.flatMap((key): number[] => [...PRODUCTS[key].strengthsMgPerMl]))];
  return (
    <ReceiveMedicineForm
      action={receiveMedicineAction}
      locations={stock.locations.map(({ id, name }) => ({ value: id, label: name }))}
      products={PRODUCT_KEYS.map((key) => ({ value: key, label: PRODUCTS[key].name }))}
      strengths={strengths.map((strength) => ({
        value: String(strength),
        label: formatQuantity(strength, "mg/ml", locale),
      }))}
      witnesses={stock.witnesses.map(({ id, name }) => ({ value: id, label: name }))}
      words={{
        ...{ label: words.receive, location: words.location, product: words.product, strength: words.strengthLabel },
        ...{
          ampouleMl: words.ampouleMl,
          ampoules: words.ampoules,
          batchNumber: words.batchNumber,
          expiresOn: words.expiresOn,
        },
        ...{ witness: words.witnessLabel, witnessHint: words.witnessHint, save: words.save },
      }}
      formWords={formWords[locale]}
    />
  );
}
