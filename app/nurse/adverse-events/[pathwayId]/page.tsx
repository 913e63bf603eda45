import { AdverseEventsView } from "@/app/_pages/adverse-events-view";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { adverseEventWords } from "@/lib/content/words/adverse-event";
import { nurseWords } from "@/lib/content/words/nurse";
import { adverseEventsPage } from "@/lib/queries/adverse-events/adverse-events-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: adverseEventWords[await currentLocale()].title };
}

/** What a nurse hears of outside the session, on the telephone the day after: recorded here, followed up by the doctor. */
export default async function NurseAdverseEventsPage({ params }: Props) {
  const { locale, role } = await requireRole("nurse");
  const { pathwayId } = await params;
  const page = await viewOrNotFound(adverseEventsPage, { pathwayId });
  const words = adverseEventWords[locale];
  return (
    <>
      <WhoseRecord patient={page.header} now={page.header.now} locale={locale} />
      <PageHeader title={words.title} lead={words.lead} back={{ href: "/nurse", label: nurseWords[locale].title }} />
      <AdverseEventsView page={page} viewer={{ role, locale }} />
    </>
  );
}
