import type { Metadata } from "next";
import { CasesSection, NewestRows, StockSection } from "@/app/_pages/medicine-parts";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/auth/require";
import { medicineWords } from "@/lib/content/words/medicine";
import { navigationWords } from "@/lib/content/words/navigation";
import { medicineStock } from "@/lib/queries/medicine/medicine-stock";

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await requireRole("doctor");
  return { title: medicineWords[locale].title };
}

/** The stock as the doctor looks into it: what there is, whether it was counted, and the cases that wait for two people. */
export default async function DoctorMedicinePage() {
  const { locale } = await requireRole("doctor");
  const stock = await viewOrNotFound(medicineStock, null);
  const words = medicineWords[locale];
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href: "/doctor", label: navigationWords[locale].worklist }}
      />
      <div className="space-y-12">
        <CasesSection stock={stock} locale={locale} />
        <StockSection stock={stock} locale={locale} />
        <NewestRows stock={stock} locale={locale} ledgerHref="/doctor/medicine/ledger" />
      </div>
    </>
  );
}
