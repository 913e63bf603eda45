import { AnswersTable } from "@/components/outcome/answers-table";
import { chartName, recallSentences } from "@/components/outcome/describe-series";
import { countedOf } from "@/components/outcome/overview-table";
import { ProfileTable } from "@/components/outcome/profile-table";
import { type ChartCourse, ScoreChart } from "@/components/outcome/score-chart";
import { TriageChart } from "@/components/outcome/triage-chart";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { formatNumber } from "@/lib/content/format";
import { instrumentWords } from "@/lib/content/words/instrument";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";

type Part = { series: InstrumentOutcome; locale: Locale };

/** One instrument: the picture, what to know when reading it, what lacks and why, and every answer in a table. */
export function InstrumentSection({
  series,
  course,
  locale,
  year,
}: Part & { course: ChartCourse; year: string | null }) {
  const words = outcomesWords[locale];
  const { name } = INSTRUMENT_DEFINITIONS[series.instrument];
  return (
    <Section title={name} description={`${words.columns.counted}: ${countedOf(series, locale)}`}>
      <Picture series={series} course={course} locale={locale} />
      <p className="mt-2 max-w-measure text-sm text-ink-soft">{recallSentences(series, locale).join(" ")}</p>
      <Gaps series={series} locale={locale} />
      <Details summary={words.tableTitle(name)} open={series.points.length <= 12}>
        <AnswersTable series={series} locale={locale} year={year} />
        <Parts series={series} locale={locale} />
      </Details>
    </Section>
  );
}

function Picture({ series, course, locale }: Part & { course: ChartCourse }) {
  const words = outcomesWords[locale];
  const { name, scale, key } = INSTRUMENT_DEFINITIONS[series.instrument];
  const said = {
    name: chartName(series, locale),
    description: [...recallSentences(series, locale), words.chartMore].join(" "),
  };
  if (key === "c-ssrs")
    return (
      <>
        <Scrolled label={words.scroll(name)}>
          <TriageChart series={series} course={course} {...said} locale={locale} />
        </Scrolled>
        <p className="mt-2 text-sm text-ink-soft">{words.triageNote}</p>
      </>
    );
  if (scale === null)
    return series.points.some(({ profile }) => profile.length > 0) ? (
      <ProfileTable series={series} locale={locale} />
    ) : null;
  return (
    <Scrolled label={words.scroll(name)}>
      <ScoreChart series={series} course={course} {...said} locale={locale} look="clinical" />
    </Scrolled>
  );
}

/** On a phone the picture keeps its size and is scrolled by itself, never the page. */
export function Scrolled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="overflow-x-auto print:overflow-visible" role="region" aria-label={label} tabIndex={0}>
      <div className="min-w-[52rem] print:min-w-0">{children}</div>
    </div>
  );
}

/** What was asked for and lacks, with why; what is asked for now. */
export function Gaps({ series: { expected }, locale }: Part) {
  const words = outcomesWords[locale];
  const missing = expected.flatMap((form) => (form.state === "missing" ? [form] : []));
  const open = expected.filter(({ state }) => state === "open");
  if (missing.length + open.length === 0) return null;
  const required = (isRequired: boolean) => (isRequired ? "" : ` (${words.notRequired})`);
  return (
    <ul className="mt-2 space-y-0.5 text-sm">
      {missing.map(({ stepKey, stepTitle, dueAt, why, isRequired }) => (
        <li key={stepKey}>
          <span className="font-medium">{words.missingTitle}:</span>{" "}
          {words.missing(stepTitle[locale], dueAt, words.why[why]) + required(isRequired)}
        </li>
      ))}
      {open.map(({ stepKey, stepTitle, isRequired }) => (
        <li key={stepKey}>
          <span className="font-medium">{words.openTitle}:</span>{" "}
          {words.openForm(stepTitle[locale]) + required(isRequired)}
        </li>
      ))}
    </ul>
  );
}

function Parts({ series: { subscales }, locale }: Part) {
  const words = outcomesWords[locale];
  if (subscales.every(({ baseline, now }) => baseline === null && now === null)) return null;
  const shown = (score: number | null) => (score === null ? words.unknown : formatNumber(score, locale));
  return (
    <div className="mt-5">
      <DataTable
        caption={words.partsTitle}
        captionHidden={false}
        rows={subscales}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "part",
            header: words.columns.part,
            primary: true,
            cell: ({ key, max }) => `${instrumentWords[locale].subscales[key] ?? key} (0–${formatNumber(max, locale)})`,
          },
          { key: "before", header: words.columns.before, cell: ({ baseline }) => shown(baseline) },
          { key: "now", header: words.columns.now, cell: ({ now }) => shown(now) },
        ]}
      />
    </div>
  );
}
