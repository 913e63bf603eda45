import { CourseStrip } from "@/components/outcome/course-strip";
import { Gaps, InstrumentSection } from "@/components/outcome/instrument-section";
import { OutcomeKey } from "@/components/outcome/outcome-key";
import { OverviewTable } from "@/components/outcome/overview-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";
import type { CourseOutcomes } from "@/lib/domain/outcome/course-outcomes";

/** More answers to one form than this, and the tables show a year at a time. */
const LONGEST_TABLE = 60;

/** Everything measured in a course: the sum of it, the time line, then one picture with its table for each instrument. */
export function Outcomes({
  outcomes,
  year,
  href,
  locale,
}: {
  outcomes: CourseOutcomes;
  /** Asked for in the address; anything that is no year of the course is passed over. */
  year: string | undefined;
  /** Of the page itself. */
  href: string;
  locale: Locale;
}) {
  const words = outcomesWords[locale];
  const { rules, series } = outcomes;
  if (series.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  const answered = series.filter(hasAnswers);
  const unanswered = series.filter((one) => !hasAnswers(one));
  const years = yearsOf(outcomes);
  const shownYear = years.find((one) => one === year) ?? years[0] ?? null;
  return (
    <div className="space-y-10">
      <Section
        title={words.overview}
        description={words.overviewNote(rules.responseShare * 100, rules.partialResponseShare * 100)}
      >
        <p className="mb-4">{attrition(outcomes, locale)}</p>
        <OverviewTable series={answered} locale={locale} />
      </Section>
      <Section title={words.stripTitle}>
        <CourseStrip course={outcomes} locale={locale} />
        <div className="mt-4 border-t border-line pt-3">
          <OutcomeKey locale={locale} />
        </div>
      </Section>
      {shownYear !== null && <Years years={years} shown={shownYear} href={href} locale={locale} />}
      {answered.map((one) => (
        <InstrumentSection key={one.instrument} series={one} course={outcomes} locale={locale} year={shownYear} />
      ))}
      {unanswered.length > 0 && (
        <Section title={words.unansweredTitle}>
          {unanswered.map((one) => (
            <div key={one.instrument} className="mt-3">
              <h3 className="font-semibold">{INSTRUMENT_DEFINITIONS[one.instrument].name}</h3>
              <Gaps series={one} locale={locale} />
            </div>
          ))}
        </Section>
      )}
    </div>
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

function hasAnswers({ points, invalidated }: InstrumentOutcome): boolean {
  return points.length + invalidated.length > 0;
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
