import { notFound } from "next/navigation";
import { z } from "zod";
import { openView } from "@/app/my/open-view";
import { LetterSheet } from "@/components/letter/letter-sheet";
import { Link } from "@/components/ui/link";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDate, formatShortDate } from "@/lib/content/format";
import { letterWords } from "@/lib/content/words/letter";
import { ownRecordWords } from "@/lib/content/words/own-record";
import { ownLetter } from "@/lib/queries/patient/own-record";

type Props = { params: Promise<{ letterId: string }>; searchParams: Promise<{ course?: string | string[] }> };

export async function generateMetadata() {
  return { title: letterWords[await currentLocale()].title };
}

/** The letter to the GP as the patient reads and prints it. */
export default async function OwnLetterPage({ params, searchParams }: Props) {
  const { locale } = await requireRole("patient");
  const letterId = z.uuid().safeParse((await params).letterId).data ?? notFound();
  const { course } = await searchParams;
  const pathwayId = course === undefined ? null : (z.uuid().safeParse(course).data ?? notFound());
  const { sections, patient, signedAt, signedBy } = await openView(ownLetter, { letterId, pathwayId, locale });
  const words = letterWords[locale];
  const { back, printLetter } = ownRecordWords[locale];
  return (
    <>
      <p className="mb-5 flex flex-wrap items-center gap-x-6 text-sm text-ink-soft print:hidden">
        <Link
          href={pathwayId === null ? "/my/record" : `/my/record?course=${pathwayId}`}
          className="inline-flex min-h-11 items-center"
        >
          {back}
        </Link>
        {printLetter}
      </p>
      <LetterSheet
        sections={sections}
        words={words}
        lang={locale}
        patient={{ name: patient.name, born: formatShortDate(patient.birthDate, locale) }}
        to={[patient.gpName, patient.gpOffice].filter(Boolean).join(", ")}
        signature={words.signature(signedBy, formatDate(signedAt, locale))}
      />
    </>
  );
}
