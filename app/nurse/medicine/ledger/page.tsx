import type { Metadata } from "next";
import { LedgerView } from "@/app/_pages/medicine-parts";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { requireRole } from "@/lib/auth/require";
import { medicineWords } from "@/lib/content/words/medicine";
import { medicineLedger } from "@/lib/queries/medicine/medicine-ledger";

type Props = { searchParams: Promise<{ from?: string; to?: string; patient?: string; correct?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await requireRole("nurse");
  return { title: medicineWords[locale].ledgerTitle };
}

/** The ledger of a period (`?from&to`) or of one patient (`?patient`), to print. */
export default async function NurseLedgerPage({ searchParams }: Props) {
  const { locale } = await requireRole("nurse");
  const { from, to, patient, correct } = await searchParams;
  const ledger = await viewOrNotFound(medicineLedger, { from, to, patientId: patient });
  return <LedgerView ledger={ledger} locale={locale} home="/nurse/medicine" correcting={correct ?? null} />;
}
