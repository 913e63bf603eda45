import { AdverseEventsView } from "@/app/_pages/adverse-events-view";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { PatientHead } from "@/app/doctor/patient-head";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { adverseEventWords } from "@/lib/content/words/adverse-event";
import { doctorWords } from "@/lib/content/words/doctor";
import { adverseEventsPage } from "@/lib/queries/adverse-events/adverse-events-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: adverseEventWords[await currentLocale()].title };
}

/** What happened to the patient that was not meant to, and the list that a serious event starts. */
export default async function DoctorAdverseEventsPage({ params }: Props) {
  const { locale, role } = await requireRole("doctor");
  const { pathwayId } = await params;
  const page = await viewOrNotFound(adverseEventsPage, { pathwayId });
  const words = adverseEventWords[locale];
  return (
    <>
      <PatientHead header={page.header} locale={locale} />
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href: `/doctor/patients/${pathwayId}`, label: doctorWords[locale].backToPatient }}
      />
      <AdverseEventsView page={page} viewer={{ role, locale }} />
    </>
  );
}
