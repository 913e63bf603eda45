import { AccessViews } from "@/app/_pages/access-views";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { accessWords } from "@/lib/content/words/access";
import { patientAccessLog } from "@/lib/queries/access/patient-access-log";

export async function generateMetadata() {
  return { title: accessWords[await currentLocale()].reviewTitle };
}

/** One patient's access log for the clinic lead: kinds of information, never content. */
export default async function PatientAccessPage({ params }: { params: Promise<{ patientId: string }> }) {
  const { locale } = await requireRole("lead");
  const { patientId } = await params;
  const { patientName, views } = await viewOrNotFound(patientAccessLog, { patientId });
  const words = accessWords[locale];
  return (
    <>
      <PageHeader
        title={words.patientLogTitle(patientName)}
        lead={words.patientLogLead}
        back={{ href: "/lead/access", label: words.back }}
      />
      <AccessViews views={views} locale={locale} />
    </>
  );
}
