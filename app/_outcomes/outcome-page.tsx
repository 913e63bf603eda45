import "server-only";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { WhoseRecord } from "@/app/_pages/whose-record";
import { CourseStrip } from "@/components/outcome/course-strip";
import { InstrumentSection } from "@/components/outcome/instrument-section";
import { OutcomeKey } from "@/components/outcome/outcome-key";
import { OverviewTable } from "@/components/outcome/overview-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { flagWords } from "@/lib/content/words/flag";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import type { CourseOutcomes } from "@/lib/domain/outcome/course-outcomes";
import { type PatientOutcomes, patientOutcomes } from "@/lib/queries/outcomes/patient-outcomes";

/** More answers to one form than this, and the tables show a year at a time. */
const LONGEST_TABLE = 60;

/** Whether it helped: the same page for doctor and psychologist, within each their own pages. `patientHref` is where the patient's page is. */
export async function OutcomePage({
  pathwayId,
  base,
  backLabel,
  year,
  locale,
}: {
  pathwayId: string;
  base: "/doctor/patients" | "/psychologist/patients";
  backLabel: string;
  year: string | undefined;
  locale: Locale;
}) {
  const view = await viewOrNotFound(patientOutcomes, { pathwayId });
  return <Outcomes view={view} base={base} backLabel={backLabel} year={year} locale={locale} />;
}

/** What the query answered, on a page. */
export function Outcomes({
  view: { header, outcomes, previousPathwayId },
  base,
  backLabel,
  year,
  locale,
}: {
  view: PatientOutcomes;
  base: string;
  backLabel: string;
  year: string | undefined;
  locale: Locale;
}) {
  const words = outcomesWords[locale];
  const href = `${base}/${header.pathwayId}`;
  const years = yearsOf(outcomes);
  const shownYear = years.length === 0 ? null : year !== undefined && years.includes(year) ? year : (years[0] ?? null);
  const worst = header.openFlags[0];
  const { rules, series } = outcomes;
  return (
    <>
      <WhoseRecord patient={header} now={header.now} locale={locale} href={href}>
        {worst && <Tag tone={worst === "low" ? "attention" : "danger"}>{flagWords[locale].levels[worst]}</Tag>}
      </WhoseRecord>
      <PageHeader title={words.title} lead={words.lead} back={{ href, label: backLabel }} />
      {series.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <div className="space-y-10">
          <Section
            title={words.overview}
            description={words.overviewNote(rules.responseShare * 100, rules.partialResponseShare * 100)}
          >
            <p className="mb-4">{attrition(outcomes, locale)}</p>
            <OverviewTable series={series} locale={locale} />
          </Section>
          <Section title={words.stripTitle}>
            <CourseStrip course={outcomes} locale={locale} />
            <div className="mt-4 border-t border-line pt-3">
              <OutcomeKey locale={locale} />
            </div>
          </Section>
          {shownYear !== null && <Years years={years} shown={shownYear} href={`${href}/outcomes`} locale={locale} />}
          {series.map((one) => (
            <InstrumentSection key={one.instrument} series={one} course={outcomes} locale={locale} year={shownYear} />
          ))}
        </div>
      )}
      {previousPathwayId !== null && (
        <p className="mt-10 border-t border-line pt-4 print:hidden">
          <Link href={`${base}/${previousPathwayId}/outcomes`} className="inline-flex min-h-11 items-center">
            {words.earlierCourse}
          </Link>
        </p>
      )}
    </>
  );
}

function Years({ years, shown, href, locale }: { years: string[]; shown: string; href: string; locale: Locale }) {
  const words = outcomesWords[locale];
  return (
    <nav aria-label={words.years} className="flex flex-wrap items-center gap-x-4">
      <p className="w-full text-ink-soft">{words.yearShown(shown)}</p>
      {years
        .filter((year) => year !== shown)
        .map((year) => (
          <Link key={year} href={`${href}?year=${year}`} className="inline-flex min-h-11 min-w-11 items-center">
            {year}
          </Link>
        ))}
    </nav>
  );
}

/** The years that the tables are split into, newest first; none when everything fits. */
function yearsOf({ series }: CourseOutcomes): string[] {
  if (series.every(({ points }) => points.length <= LONGEST_TABLE)) return [];
  const all = series.flatMap(({ points, invalidated }) => [...points, ...invalidated]);
  return [...new Set(all.map(({ at }) => clinicDate(at).slice(0, 4)))].toSorted().toReversed();
}

function attrition({ sessions, ended }: CourseOutcomes, locale: Locale): string {
  const words = outcomesWords[locale];
  const given = words.sessions(sessions.given, sessions.planned);
  if (!ended) return given;
  const reason = ended.reasonCode === null ? words.noReason : words.endReasons[ended.reasonCode];
  return `${given} ${words.ended(ended.at, reason)}`;
}
