import { viewOrNotFound } from "@/app/_pages/run-query";
import { noteTriage } from "@/app/lead/enquiries/actions";
import { TriageForm } from "@/components/enquiry/triage-form";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatDateTime, formatPhone } from "@/lib/content/format";
import { formWords } from "@/lib/content/words/form";
import { leadWords } from "@/lib/content/words/lead";
import type { Locale } from "@/lib/domain/access/actor";
import { TRIAGE_OUTCOMES } from "@/lib/domain/enquiry/enquiry.schema";
import { enquiryView } from "@/lib/queries/lead/enquiries";

type Props = { params: Promise<{ enquiryId: string }> };

export async function generateMetadata() {
  return { title: leadWords[await currentLocale()].enquiries.one };
}

export default async function EnquiryPage({ params }: Props) {
  const { locale } = await requireRole("lead");
  const { enquiryId } = await params;
  const enquiry = await viewOrNotFound(enquiryView, { enquiryId });
  const words = leadWords[locale].enquiries;
  const settled = enquiry.state === "registered" || enquiry.state === "declined";
  return (
    <>
      <PageHeader
        title={enquiry.name}
        eyebrow={<Tag tone={enquiry.state === "new" ? "attention" : "neutral"}>{words.states[enquiry.state]}</Tag>}
        back={{ href: "/lead/enquiries", label: words.back }}
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <div className="space-y-10">
          <DescriptionList
            items={[
              {
                term: words.phone,
                description: (
                  <a
                    href={`tel:${enquiry.phone}`}
                    className="inline-flex min-h-11 items-center text-xl font-semibold text-fjord underline underline-offset-4"
                  >
                    {formatPhone(enquiry.phone)}
                  </a>
                ),
              },
              { term: words.preferredTime, description: words.times[enquiry.preferredTime] },
              { term: words.language, description: words.languages[enquiry.locale] },
              { term: words.email, description: enquiry.email ?? "–" },
              { term: words.received, description: formatDateTime(enquiry.receivedAt, locale) },
              { term: words.message, description: enquiry.message === "" ? words.noMessage : enquiry.message },
            ]}
          />
          <Section title={words.historyTitle}>
            <History enquiry={enquiry} locale={locale} />
          </Section>
        </div>
        {!settled && (
          <div className="space-y-8">
            <Panel emphasis label={words.register}>
              <p className="mb-3 text-ink-soft">{words.registerNote}</p>
              <LinkButton href={`/lead/patients/new?enquiry=${enquiry.id}`} variant="primary">
                {words.register}
              </LinkButton>
            </Panel>
            <Section title={words.triageTitle}>
              <TriageForm
                action={noteTriage}
                enquiryId={enquiry.id}
                outcomes={TRIAGE_OUTCOMES.map((value) => ({
                  value,
                  label: words.outcomes[value],
                  ...(value === "declined" && { hint: words.declinedHint }),
                }))}
                words={{
                  outcome: words.outcome,
                  reason: words.reason,
                  reasonHint: words.reasonHint,
                  submit: words.submit,
                }}
                formWords={formWords[locale]}
              />
            </Section>
          </div>
        )}
      </div>
    </>
  );
}

type Triages = {
  id: string;
  outcome: "registered" | "waiting-list" | "declined" | "called-no-answer";
  reason: string;
  at: Date;
  byName: string;
}[];

function History({ enquiry, locale }: { enquiry: { triages: Triages }; locale: Locale }) {
  const words = leadWords[locale].enquiries;
  if (enquiry.triages.length === 0) return <EmptyState title={words.historyEmpty} />;
  return (
    <ol className="divide-y divide-line">
      {enquiry.triages.toReversed().map(({ id, outcome, reason, at, byName }) => (
        <li key={id} className="py-2.5 first:pt-0">
          <p className="font-medium">{words.states[outcome]}</p>
          {reason !== "" && <p>{reason}</p>}
          <p className="text-sm text-ink-soft">{words.byAt(byName, at)}</p>
        </li>
      ))}
    </ol>
  );
}
