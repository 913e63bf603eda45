import { notFound } from "next/navigation";
import { PatientHead } from "@/app/doctor/patient-head";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { LetterSheet } from "@/components/letter/letter-sheet";
import { PrintButton } from "@/components/letter/print-button";
import { Link } from "@/components/ui/link";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDate, formatShortDate } from "@/lib/content/format";
import { doctorWords } from "@/lib/content/words/doctor";
import { letterWords } from "@/lib/content/words/letter";
import { letterPage } from "@/lib/queries/doctor/letter-page";

type Props = { params: Promise<{ pathwayId: string }>; searchParams: Promise<{ language?: string }> };

export async function generateMetadata() {
  return { title: doctorWords[await currentLocale()].letterPrintTitle };
}

/** The signed letter as a sheet to print or save. `?language=en` is the copy for the patient; the letter itself is Norwegian. */
export default async function LetterPrintPage({ params, searchParams }: Props) {
  const { locale } = await requireRole("doctor");
  const { pathwayId } = await params;
  const lang = (await searchParams).language === "en" ? "en" : "nb";
  const { header, signed, copy, to } = await viewOrNotFound(letterPage, { pathwayId, locale: lang });
  if (!signed || !copy) notFound();
  const words = letterWords[lang];
  return (
    <>
      <div className="print:hidden">
        <PatientHead header={header} locale={locale} />
      </div>
      <p className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        <PrintButton label={letterWords[locale].print} isMain />
        <Link href={`/doctor/patients/${pathwayId}/letter`}>{letterWords[locale].back}</Link>
      </p>
      <LetterSheet
        sections={copy}
        words={words}
        lang={lang}
        patient={{ name: header.name, born: formatShortDate(header.birthDate, lang) }}
        to={[to.gpName, to.gpOffice].filter(Boolean).join(", ")}
        signature={words.signature(signed.signedBy.name, formatDate(signed.signedAt, lang))}
      />
    </>
  );
}
