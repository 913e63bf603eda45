import { FlagsView } from "@/app/_pages/flags-view";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { flagWords } from "@/lib/content/words/flag";
import { psychologistWords } from "@/lib/content/words/psychologist";
import { flagsPage } from "@/lib/queries/flags/flags-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: flagWords[await currentLocale()].title };
}

/** The same flags as the doctor sees; a high one is the doctor's to close. */
export default async function PsychologistFlagsPage({ params }: Props) {
  const { locale, userId } = await requireRole("psychologist");
  const { pathwayId } = await params;
  const page = await viewOrNotFound(flagsPage, { pathwayId });
  const href = `/psychologist/patients/${pathwayId}`;
  return (
    <>
      <WhoseRecord patient={page.header} now={page.header.now} locale={locale} href={href} />
      <PageHeader title={flagWords[locale].title} back={{ href, label: psychologistWords[locale].backToPatient }} />
      <FlagsView page={page} viewer={{ role: "psychologist", userId, locale }} />
    </>
  );
}
