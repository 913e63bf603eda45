import { breakGlassAction, searchAction } from "@/app/find-patient/actions";
import { FindPatientForm } from "@/app/find-patient/find-patient-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { accessWords } from "@/lib/content/words/access";
import { formWords } from "@/lib/content/words/form";

export async function generateMetadata() {
  return { title: accessWords[await currentLocale()].findTitle };
}

/** Find a patient by exact facts; outside one's own care, open the record for a written reason. */
export default async function FindPatientPage({ searchParams }: { searchParams: Promise<{ opened?: string }> }) {
  const { locale } = await requireRole("doctor", "psychologist", "nurse");
  const { opened } = await searchParams;
  const words = accessWords[locale];
  return (
    <>
      <PageHeader title={words.findTitle} lead={words.findLead} />
      {opened !== undefined && <Notice tone="success" title={words.opened} className="mb-8" />}
      <FindPatientForm
        search={searchAction}
        breakGlass={breakGlassAction}
        words={{
          byNumber: words.byNumber,
          byNumberHint: words.byNumberHint,
          or: words.or,
          fullName: words.fullName,
          birthDate: words.birthDate,
          search: words.search,
          openRecord: words.openRecord,
          inYourCare: words.inYourCare,
          outsideYourCare: words.outsideYourCare,
          noCourse: words.noCourse,
          breakTitle: words.breakTitle,
          breakText: words.breakText,
          reason: words.reason,
          reasonHint: words.reasonHint,
          breakSubmit: words.breakSubmit,
        }}
        formWords={formWords[locale]}
      />
    </>
  );
}
