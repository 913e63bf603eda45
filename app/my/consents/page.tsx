import { openView } from "@/app/my/open-view";
import { Link, LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { CONSENT_TEXTS } from "@/lib/content/consents/consent-text";
import { consentWords } from "@/lib/content/words/consent";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import type { Locale } from "@/lib/domain/access/actor";
import { type OwnConsent, ownConsents } from "@/lib/queries/patient/own-consents";

export async function generateMetadata() {
  return { title: consentWords[await currentLocale()].title };
}

/** The three consents, each by itself; the register is voluntary and says so. */
export default async function ConsentsPage() {
  const { locale } = await requireRole("patient");
  const { consents, isClosed } = await openView(ownConsents, null);
  const words = consentWords[locale];
  return (
    <>
      <PageHeader title={words.title} lead={isClosed ? words.closed : words.lead} />
      <div className="space-y-10">
        {[true, false].map((isRequired) => (
          <Section
            key={String(isRequired)}
            title={isRequired ? words.required : words.voluntary}
            description={!isRequired && words.voluntaryNote}
          >
            <ul className="divide-y divide-line border-y border-line">
              {consents
                .filter((consent) => consent.isRequired === isRequired)
                .map((consent) => (
                  <ConsentRow key={consent.kind} consent={consent} isClosed={isClosed} locale={locale} />
                ))}
            </ul>
          </Section>
        ))}
      </div>
    </>
  );
}

function ConsentRow({ consent, isClosed, locale }: { consent: OwnConsent; isClosed: boolean; locale: Locale }) {
  const words = consentWords[locale];
  const { kind, isRequired, inForce } = consent;
  const { title } = CONSENT_TEXTS[kind][locale];
  const asksToSign = isRequired && !inForce && !isClosed;
  return (
    <li className="py-4">
      <p className="text-lg font-semibold">{title}</p>
      <ConsentState consent={consent} locale={locale} />
      <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <LinkButton href={`/my/consents/${kind}`} variant={asksToSign ? "primary" : "secondary"}>
          {inForce || isClosed ? words.openToRead : words.openToSign}
        </LinkButton>
        {inForce && (
          <Link href={`/my/consents/${kind}/withdraw`} className="inline-flex min-h-11 items-center">
            {words.withdraw}
            <span className="sr-only">: {title}</span>
          </Link>
        )}
      </p>
    </li>
  );
}

function ConsentState({
  consent: { inForce, withdrawnAt, isRequired },
  locale,
}: {
  consent: OwnConsent;
  locale: Locale;
}) {
  const words = consentWords[locale];
  if (inForce) return <Tag tone="good">{words.signedOn(inForce.signedAt)}</Tag>;
  if (withdrawnAt) return <Tag tone="neutral">{words.withdrawnOn(withdrawnAt)}</Tag>;
  return <Tag tone="quiet">{isRequired ? words.unsigned : words.notChosen}</Tag>;
}
