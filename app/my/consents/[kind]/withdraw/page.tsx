import { notFound } from "next/navigation";
import { withdrawOwnConsent } from "@/app/my/consents/actions";
import { openView } from "@/app/my/open-view";
import { WithdrawConsentForm } from "@/components/consent/withdraw-consent-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { CONSENT_TEXTS } from "@/lib/content/consents/consent-text";
import { consentWords } from "@/lib/content/words/consent";
import { formWords } from "@/lib/content/words/form";
import { CONSENT_KINDS, type ConsentKind } from "@/lib/domain/protocol/protocol.schema";
import { consentToWithdraw } from "@/lib/queries/patient/own-consents";

type Props = { params: Promise<{ kind: string }> };

export async function generateMetadata({ params }: Props) {
  const kind = consentKind((await params).kind);
  const locale = await currentLocale();
  return { title: kind && consentWords[locale].withdrawTitle(CONSENT_TEXTS[kind][locale].title) };
}

/** Taking a consent back: what follows, and one button. Open at any time, also on the day of a dose. */
export default async function WithdrawPage({ params }: Props) {
  const { locale } = await requireRole("patient");
  const kind = consentKind((await params).kind) ?? notFound();
  const { pathwayId, consents } = await openView(consentToWithdraw, null);
  const inForce = consents.find((consent) => consent.kind === kind)?.inForce;
  const words = consentWords[locale];
  const title = words.withdrawTitle(CONSENT_TEXTS[kind][locale].title);
  if (!inForce) {
    return (
      <>
        <PageHeader title={title} />
        <EmptyState
          title={words.nothingToWithdraw}
          action={<LinkButton href="/my/consents">{words.back}</LinkButton>}
        />
      </>
    );
  }
  return (
    <>
      <PageHeader title={title} lead={words.withdrawLead} />
      <Section title={words.consequencesTitle}>
        <ul className="mb-8 list-disc space-y-1.5 pl-5">
          {words.consequences[kind].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <WithdrawConsentForm
          action={withdrawOwnConsent}
          facts={{ pathwayId, consentId: inForce.id }}
          words={words.withdrawForm}
          formWords={formWords[locale]}
        />
        <p className="mt-4">
          <Link href="/my/consents" className="inline-flex min-h-11 items-center">
            {words.keep}
          </Link>
        </p>
      </Section>
    </>
  );
}

function consentKind(given: string): ConsentKind | undefined {
  return CONSENT_KINDS.find((kind) => kind === given);
}
