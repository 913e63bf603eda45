import type { Metadata } from "next";
import { CasesSection, NewestRows, StockSection } from "@/app/_pages/medicine-parts";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { secondPersonProps } from "@/app/_pages/second-person";
import { receiveMedicineAction, wasteFromStock } from "@/app/nurse/medicine/actions";
import { WasteForm } from "@/components/medicine/move-forms";
import { ReceiveMedicineForm } from "@/components/medicine/receive-medicine-form";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireRole } from "@/lib/auth/require";
import { formatQuantity } from "@/lib/content/format";
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

/** The stock as the nurse keeps it: what there is, today's count, what does not come out even, receipts and waste. */
export default async function MedicinePage() {
  const { locale } = await requireRole("nurse");
  const stock = await viewOrNotFound(medicineStock, null);
  const words = medicineWords[locale];
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} back={{ href: "/nurse", label: nurseWords[locale].title }} />
      <div className="space-y-12">
        {stock.cases.some(({ closed }) => !closed) && <CasesSection stock={stock} locale={locale} />}
        <StockSection stock={stock} locale={locale} mayCount />
        <Section title={words.receive} description={words.receiveLead}>
          {stock.batches.length === 0 ? (
            <Receipt stock={stock} locale={locale} />
          ) : (
            <Details summary={words.receive}>
              <Receipt stock={stock} locale={locale} />
            </Details>
          )}
        </Section>
        {stock.batches.length > 0 && (
          <Section title={words.waste} description={words.wasteLead}>
            <Details summary={words.waste}>
              <Waste stock={stock} locale={locale} />
            </Details>
          </Section>
        )}
        <NewestRows stock={stock} locale={locale} ledgerHref="/nurse/medicine/ledger" />
        {stock.cases.every(({ closed }) => closed) && <CasesSection stock={stock} locale={locale} />}
      </div>
    </>
  );
}

type Props = { stock: MedicineStock; locale: Locale };

function Waste({ stock, locale }: Props) {
  const words = medicineWords[locale];
  return (
    <WasteForm
      action={wasteFromStock}
      visitId=""
      batches={stock.batches.map(({ id, product, strengthMgPerMl, batchNumber, location }) => ({
        value: id,
        label: `${words.strength(product, strengthMgPerMl)}, ${batchNumber}, ${location}`,
      }))}
      secondPerson={secondPersonProps(stock.secondPersons, locale)}
      words={{
        ...{ label: words.waste, batch: words.batch, ampoules: words.ampoules, volume: words.wasteVolume },
        ...{ reason: words.reason, save: words.wasteSave },
      }}
      formWords={formWords[locale]}
    />
  );
}

function Receipt({ stock, locale }: Props) {
  const words = medicineWords[locale];
  const strengths = [...new Set(PRODUCT_KEYS.flatMap((key): number[] => [...PRODUCTS[key].strengthsMgPerMl]))];
  return (
    <ReceiveMedicineForm
      action={receiveMedicineAction}
      locations={stock.places.map(({ id, name }) => ({ value: id, label: name }))}
      products={PRODUCT_KEYS.map((key) => ({ value: key, label: PRODUCTS[key].name }))}
      strengths={strengths.map((strength) => ({
        value: String(strength),
        label: formatQuantity(strength, "mg/ml", locale),
      }))}
      secondPerson={secondPersonProps(stock.secondPersons, locale)}
      words={{
        ...{ label: words.receive, location: words.location, product: words.product, strength: words.strengthLabel },
        ...{
          ampouleMl: words.ampouleMl,
          ampoules: words.ampoules,
          batchNumber: words.batchNumber,
          expiresOn: words.expiresOn,
        },
        ...{ witness: words.witnessLabel, save: words.save },
      }}
      formWords={formWords[locale]}
    />
  );
}
