import { PatientHead } from "@/app/doctor/patient-head";
import { FlagsView } from "@/app/_pages/flags-view";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { doctorWords } from "@/lib/content/words/doctor";
import { flagWords } from "@/lib/content/words/flag";
import { flagsPage } from "@/lib/queries/flags/flags-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: flagWords[await currentLocale()].title };
}

/** Safety flags: what was answered or seen, what has been done, and the documented assessment that closes each. */
export default async function DoctorFlagsPage({ params }: Props) {
  const { locale, userId } = await requireRole("doctor");
  const { pathwayId } = await params;
  const page = await viewOrNotFound(flagsPage, { pathwayId });
  return (
    <>
      <PatientHead header={page.header} locale={locale} />
      <PageHeader
        title={flagWords[locale].title}
        back={{ href: `/doctor/patients/${pathwayId}`, label: doctorWords[locale].backToPatient }}
      />
      <FlagsView page={page} viewer={{ role: "doctor", userId, locale }} />
    </>
  );
}
