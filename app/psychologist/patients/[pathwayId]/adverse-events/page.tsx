import { AdverseEventsView } from "@/app/_pages/adverse-events-view";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { adverseEventWords } from "@/lib/content/words/adverse-event";
import { psychologistWords } from "@/lib/content/words/psychologist";
import { adverseEventsPage } from "@/lib/queries/adverse-events/adverse-events-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: adverseEventWords[await currentLocale()].title };
}

/** The same events as the doctor sees; the list that a serious one starts is the doctor's. */
export default async function PsychologistAdverseEventsPage({ params }: Props) {
  const { locale, role } = await requireRole("psychologist");
  const { pathwayId } = await params;
  const page = await viewOrNotFound(adverseEventsPage, { pathwayId });
  const words = adverseEventWords[locale];
  const href = `/psychologist/patients/${pathwayId}`;
  return (
    <>
      <WhoseRecord patient={page.header} now={page.header.now} locale={locale} href={href} />
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href, label: psychologistWords[locale].backToPatient }}
      />
      <AdverseEventsView page={page} viewer={{ role, locale }} />
    </>
  );
}
