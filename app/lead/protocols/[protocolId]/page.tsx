import { viewOrNotFound } from "@/app/_pages/run-query";
import { ProtocolLimits } from "@/components/protocol/protocol-limits";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatNumber, formatQuantity } from "@/lib/content/format";
import { substanceName } from "@/lib/content/words/medicine";
import { protocolWords } from "@/lib/content/words/protocol";
import type { Locale } from "@/lib/domain/access/actor";
import { EXCLUSION_LEVELS, type Protocol } from "@/lib/domain/protocol/protocol.schema";
import { protocolView } from "@/lib/queries/protocols/protocols";

type Props = { params: Promise<{ protocolId: string }> };
type PartProps = { protocol: Protocol; locale: Locale };

export async function generateMetadata() {
  return { title: protocolWords[await currentLocale()].protocols.one };
}

export default async function ProtocolPage({ params }: Props) {
  const { locale } = await requireRole("lead");
  const { protocolId } = await params;
  const protocol = await viewOrNotFound(protocolView, { protocolId });
  const words = protocolWords[locale].protocols;
  return (
    <>
      <PageHeader
        title={protocol.title[locale]}
        eyebrow={words.version(protocol.version, protocol.approvedBy, protocol.approvedOn)}
        lead={protocol.summary[locale]}
        back={{ href: "/lead/protocols", label: words.back }}
      />
      <div className="space-y-10">
        <Steps protocol={protocol} locale={locale} />
        <Dose protocol={protocol} locale={locale} />
        <Section title={words.exclusions}>
          <div className="space-y-6">
            {EXCLUSION_LEVELS.map((level) => (
              <div key={level}>
                <Heading level={3}>{words.levels[level]}</Heading>
                <ul className="mt-2 list-disc space-y-1 pl-5">
                  {protocol.exclusions
                    .filter((exclusion) => exclusion.level === level)
                    .map(({ key, label, source }) => (
                      <li key={key}>
                        {label[locale]} <span className="text-sm text-ink-soft">({source})</span>
                      </li>
                    ))}
                </ul>
              </div>
            ))}
          </div>
        </Section>
        <Section title={words.timeOut}>
          <ol className="list-decimal space-y-1.5 pl-5">
            {protocol.timeOut.map(({ key, label, expected, otherwise }) => (
              <li key={key}>
                {label[locale]}{" "}
                <span className="text-sm text-ink-soft">
                  ({words.expected(expected)}, {words.otherwise[otherwise]})
                </span>
              </li>
            ))}
          </ol>
        </Section>
        <Section title={words.monitoring} description={words.ruleVersion(protocol.monitoring.ruleVersion)}>
          <ProtocolLimits monitoring={protocol.monitoring} locale={locale} words={words} />
        </Section>
        <Section title={words.discharge} description={words.dischargeAfter(protocol.discharge.minMinutesAfterDose)}>
          <ul className="list-disc space-y-1 pl-5">
            {protocol.discharge.criteria.map(({ key, label }) => (
              <li key={key}>{label[locale]}</li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}

function Steps({ protocol, locale }: PartProps) {
  const words = protocolWords[locale].protocols;
  return (
    <Section title={words.steps}>
      <DataTable
        caption={words.steps}
        rows={protocol.steps}
        rowKey={({ key }) => key}
        columns={[
          { key: "step", header: words.step, primary: true, cell: ({ title }) => title[locale] },
          { key: "length", header: words.length, cell: ({ durationMinutes }) => words.minutes(durationMinutes) },
          {
            key: "who",
            header: words.attendees,
            cell: ({ attendees }) => attendees.map((role) => words.roles[role]).join(", "),
          },
          {
            key: "earliest",
            header: words.earliest,
            cell: ({ kind, minDaysAfterPrevious: days }) =>
              kind === "follow-up" ? words.followUpDays(days) : words.days(days),
          },
        ]}
      />
    </Section>
  );
}

function Dose({ protocol, locale }: PartProps) {
  const words = protocolWords[locale].protocols;
  const { dose } = protocol;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <Section title={words.dose}>
      <DescriptionList
        items={[
          { term: words.substance, description: substanceName(dose.substance, locale) },
          { term: words.route, description: words.routes[dose.route] },
          { term: words.range, description: `${number(dose.minMgPerKg)}–${number(dose.maxMgPerKg)} mg/kg` },
          { term: words.cap, description: formatQuantity(dose.capMg, "mg", locale) },
          { term: words.strengths, description: dose.strengthsMgPerMl.map((s) => `${number(s)} mg/ml`).join(", ") },
          { term: words.volume, description: formatQuantity(dose.maxVolumeMl, "ml", locale) },
          { term: words.orderValid, description: words.hours(dose.orderValidHours) },
          { term: words.eligibility, description: words.days(protocol.eligibilityValidDays) },
          {
            term: words.consents,
            description: protocol.consentsRequired.map((kind) => words.consentKinds[kind]).join(", "),
          },
        ]}
      />
    </Section>
  );
}
