import { notFound } from "next/navigation";
import { signOwnConsent } from "@/app/my/consents/actions";
import { openView } from "@/app/my/open-view";
import { ConsentTextBody } from "@/components/consent/consent-text";
import { SignConsentForm } from "@/components/consent/sign-consent-form";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { CONSENT_TEXTS } from "@/lib/content/consents/consent-text";
import { consentWords } from "@/lib/content/words/consent";
import { formWords } from "@/lib/content/words/form";
import { CONSENT_TEXT_VERSION } from "@/lib/domain/consent/consent.schema";
import { CONSENT_KINDS, type ConsentKind } from "@/lib/domain/protocol/protocol.schema";
import { ownConsents } from "@/lib/queries/patient/own-consents";

type Props = { params: Promise<{ kind: string }> };

export async function generateMetadata({ params }: Props) {
  const kind = consentKind((await params).kind);
  return { title: kind && CONSENT_TEXTS[kind][await currentLocale()].title };
}

/** One consent: the whole text, then each sentence ticked by itself and the name. */
export default async function ConsentPage({ params }: Props) {
  const { locale } = await requireRole("patient");
  const kind = consentKind((await params).kind) ?? notFound();
  const { pathwayId, consents, isClosed } = await openView(ownConsents, null);
  const inForce = consents.find((consent) => consent.kind === kind)?.inForce;
  const words = consentWords[locale];
  const text = CONSENT_TEXTS[kind][locale];
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} back={{ href: "/my/consents", label: words.back }} />
      {inForce && (
        <Notice tone="success" title={words.signedOn(inForce.signedAt)} className="mb-8">
          <Link href={`/my/consents/${kind}/withdraw`}>{words.withdraw}</Link>
        </Notice>
      )}
      <ConsentTextBody sections={text.sections} />
      <p className="mt-6 mb-8 text-sm text-ink-faint">{words.textVersion(CONSENT_TEXT_VERSION)}</p>
      {!inForce && isClosed && <Notice title={words.closed} />}
      {!inForce && !isClosed && (
        <div className="border-t border-line pt-6">
          <SignConsentForm
            action={signOwnConsent}
            facts={{ pathwayId, kind, locale, textVersion: CONSENT_TEXT_VERSION }}
            statements={Object.entries(text.statements).map(([value, label]) => ({ value, label }))}
            words={words.form}
            formWords={formWords[locale]}
          />
        </div>
      )}
    </>
  );
}

function consentKind(given: string): ConsentKind | undefined {
  return CONSENT_KINDS.find((kind) => kind === given);
}
