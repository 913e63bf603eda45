import { openView } from "@/app/my/open-view";
import { RiskHelp } from "@/components/questionnaire/risk-help";
import { LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { questionnaireWords } from "@/lib/content/words/questionnaire";
import { receivedForm } from "@/lib/queries/patient/own-forms";

type Props = { params: Promise<{ instrument: string }> };

export async function generateMetadata() {
  return { title: questionnaireWords[await currentLocale()].received.title };
}

/** What was received, told from the record. After an answer that says that life is hard: help at once. */
export default async function ReceivedPage({ params }: Props) {
  const { locale } = await requireRole("patient");
  const { submittedAt, hasRisk } = await openView(receivedForm, { instrument: (await params).instrument });
  const { received, risk, toHome } = questionnaireWords[locale];
  return (
    <>
      <PageHeader
        title={hasRisk ? risk.title : received.title}
        lead={hasRisk ? risk.lead : received.lead(submittedAt)}
      />
      {hasRisk ? (
        <>
          <RiskHelp words={risk} />
          <p className="mt-6 text-ink-soft">{risk.sent(submittedAt)}</p>
        </>
      ) : (
        <p>{received.next}</p>
      )}
      <p className="mt-8">
        <LinkButton href="/my" variant={hasRisk ? "secondary" : "primary"} size="large">
          {toHome}
        </LinkButton>
      </p>
    </>
  );
}
