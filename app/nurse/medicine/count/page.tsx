import type { Metadata } from "next";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { secondPersonProps } from "@/app/_pages/second-person";
import { countMedicineAction } from "@/app/nurse/medicine/actions";
import { CountForm } from "@/components/medicine/count-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireRole } from "@/lib/auth/require";
import { formatShortDate } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { medicineWords } from "@/lib/content/words/medicine";
import { COUNT_KINDS } from "@/lib/domain/medicine/medicine.schema";
import { medicineStock } from "@/lib/queries/medicine/medicine-stock";

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await requireRole("nurse");
  return { title: medicineWords[locale].count };
}

/** The count, blind: which batches there are, not how many ampoules the ledger expects. */
export default async function CountMedicinePage() {
  const { locale } = await requireRole("nurse");
  const stock = await viewOrNotFound(medicineStock, null);
  const words = medicineWords[locale];
  const places = stock.places.filter(({ countedToday }) => countedToday !== null);
  return (
    <>
      <PageHeader title={words.count} lead={words.countLead} back={{ href: "/nurse/medicine", label: words.title }} />
      <div className="space-y-12">
        {places.length === 0 && <p>{words.nothingToCount}</p>}
        {places.map((place) => (
          <Section key={place.id} title={words.countOf(place.name)}>
            {place.countedToday && place.lastCountedAt && (
              <p className="mb-4">{words.countedToday(place.lastCountedAt)}</p>
            )}
            <CountForm
              action={countMedicineAction}
              locationId={place.id}
              kinds={COUNT_KINDS.map((value) => ({ value, label: words.countKinds[value] }))}
              batches={stock.batches
                .filter(({ locationId }) => locationId === place.id)
                .map(({ id, product, strengthMgPerMl, ampouleMl, batchNumber, expiresOn }) => ({
                  value: id,
                  label: `${words.strength(product, strengthMgPerMl)}, ${String(ampouleMl)} ml, ${batchNumber}`,
                  hint: `${words.expires} ${formatShortDate(expiresOn, locale)}`,
                }))}
              secondPerson={secondPersonProps(stock.secondPersons, locale)}
              words={{
                ...{ label: words.countOf(place.name), kind: words.countKind, unit: words.countUnit },
                ...{ comment: words.countComment, save: words.countSave },
              }}
              formWords={formWords[locale]}
            />
          </Section>
        ))}
      </div>
    </>
  );
}
