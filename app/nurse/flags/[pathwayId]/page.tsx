import { FlagsView } from "@/app/_pages/flags-view";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { flagWords } from "@/lib/content/words/flag";
import { nurseWords } from "@/lib/content/words/nurse";
import { flagsPage } from "@/lib/queries/flags/flags-page";

type Props = { params: Promise<{ pathwayId: string }> };

export async function generateMetadata() {
  return { title: flagWords[await currentLocale()].title };
}

/** What a nurse sees and writes of a patient's safety flags: open ones, what has been done, and a concern of their own. */
export default async function NurseFlagsPage({ params }: Props) {
  const { locale, userId } = await requireRole("nurse");
  const { pathwayId } = await params;
  const page = await viewOrNotFound(flagsPage, { pathwayId });
  return (
    <>
      <WhoseRecord patient={page.header} now={page.header.now} locale={locale} />
      <PageHeader title={flagWords[locale].title} back={{ href: "/nurse", label: nurseWords[locale].title }} />
      <FlagsView page={page} viewer={{ role: "nurse", userId, locale }} />
    </>
  );
}
