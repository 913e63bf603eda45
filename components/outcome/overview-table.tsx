import { ChangeMeaning, LaterCourse } from "@/components/outcome/change-meaning";
import { changeText, scoreText } from "@/components/outcome/describe-series";
import { DataTable } from "@/components/ui/data-table";
import { formatShortDate } from "@/lib/content/format";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { clinicDate } from "@/lib/domain/calendar";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";
import { isCompared } from "@/lib/domain/outcome/score-change";

/** Before the first dose and now, one row for each instrument that can say so, with how many of the expected forms there are. */
export function OverviewTable({ series, locale }: { series: readonly InstrumentOutcome[]; locale: Locale }) {
  const words = outcomesWords[locale];
  return (
    <DataTable
      caption={words.overview}
      rows={series.filter(({ instrument }) => isCompared(INSTRUMENT_DEFINITIONS[instrument]))}
      rowKey={({ instrument }) => instrument}
      columns={[
        {
          key: "instrument",
          header: words.columns.instrument,
          primary: true,
          cell: ({ instrument }) => (
            <span className="whitespace-nowrap">{INSTRUMENT_DEFINITIONS[instrument].name}</span>
          ),
        },
        { key: "before", header: words.columns.before, cell: (row) => <Before row={row} locale={locale} /> },
        {
          key: "now",
          header: words.columns.now,
          cell: ({ instrument, newest }) =>
            newest ? (
              <Dated
                score={scoreText(instrument, newest.change.now, locale)}
                note={formatShortDate(newest.at, locale)}
              />
            ) : (
              words.noNow
            ),
        },
        {
          key: "change",
          header: words.columns.change,
          cell: ({ instrument, newest }) => (newest ? changeText(instrument, newest.change, locale) : words.unknown),
        },
        {
          key: "meaning",
          header: words.columns.meaning,
          cell: (row) =>
            row.newest ? (
              <>
                <ChangeMeaning change={row.newest.change} locale={locale} />
                <LaterCourse series={row} locale={locale} />
              </>
            ) : (
              words.unknown
            ),
        },
        { key: "counted", header: words.columns.counted, cell: (row) => countedOf(row, locale) },
      ]}
    />
  );
}

/** «5 av 6»: of the forms that the protocol's steps have asked for; those still asked for are not yet expected. */
export function countedOf({ expected, points }: InstrumentOutcome, locale: Locale): string {
  const words = outcomesWords[locale];
  const due = expected.filter(({ state }) => state !== "open");
  if (expected.length === 0) return words.onlyAnswered(points.length);
  return words.counted(due.filter(({ state }) => state === "answered").length, due.length);
}

function Before({ row: { instrument, baseline }, locale }: { row: InstrumentOutcome; locale: Locale }) {
  const words = outcomesWords[locale];
  if (!baseline) return words.noBaseline;
  const { response, kind, isFrozen } = baseline;
  const isLate = clinicDate(response.recordedAt) !== clinicDate(response.submittedAt);
  const notes = [
    words.baselineFrom[kind](response.submittedAt),
    isLate && words.baselineLate,
    !isFrozen && words.notFrozen,
  ];
  return <Dated score={scoreText(instrument, response.score, locale)} note={notes.filter(Boolean).join(", ")} />;
}

function Dated({ score, note }: { score: string; note: string }) {
  return (
    <>
      <strong className="font-semibold">{score}</strong> <span className="text-sm text-ink-soft">({note})</span>
    </>
  );
}
