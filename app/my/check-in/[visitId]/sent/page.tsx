import { notFound } from "next/navigation";
import { openView } from "@/app/my/open-view";
import { RiskHelp } from "@/components/questionnaire/risk-help";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { checkInWords } from "@/lib/content/words/check-in";
import { crisisHelpWords } from "@/lib/content/words/crisis-help";
import { ownCheckIn } from "@/lib/queries/patient/own-check-in";

type Props = { params: Promise<{ visitId: string }> };

const UUID = /^[0-9a-f-]{36}$/;

export async function generateMetadata() {
  return { title: checkInWords[await currentLocale()].sentTitle };
}

/** What became of the answers; when they say that life is hard, who answers now comes first. */
export default async function CheckInSentPage({ params }: Props) {
  const { locale } = await requireRole("patient");
  const { visitId } = await params;
  if (!UUID.test(visitId)) notFound();
  const { sent, hasRisk, hasSafetyPlan, closed } = await openView(ownCheckIn, { visitId });
  if (!sent) notFound();
  const words = checkInWords[locale];
  const crisis = crisisHelpWords[locale];
  return (
    <>
      <PageHeader title={hasRisk ? crisis.title : words.sentTitle} lead={hasRisk ? crisis.lead : undefined} />
      <div className="space-y-6">
        {hasRisk && <RiskHelp locale={locale} planHref={hasSafetyPlan ? "/my/safety-plan" : undefined} />}
        <div role="status">
          <Notice title={hasRisk ? words.savedFlag : words.saved} tone="success">
            {words.sentAt(sent.answeredAt)} {!closed && words.mayChange}
          </Notice>
        </div>
        <p className="flex flex-wrap gap-x-8">
          <Link href="/my" className="inline-flex min-h-12 items-center">
            {words.home}
          </Link>
          {!closed && (
            <Link href={`/my/check-in/${visitId}`} className="inline-flex min-h-12 items-center">
              {words.again}
            </Link>
          )}
        </p>
      </div>
    </>
  );
}
