import type { ReactNode } from "react";
import { changeText, scoreText } from "@/components/outcome/describe-series";
import { type Column, DataTable } from "@/components/ui/data-table";
import { formatNumber, formatShortDate } from "@/lib/content/format";
import { clinicDate } from "@/lib/domain/calendar";
import { instrumentWords } from "@/lib/content/words/instrument";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";
import type { OutcomePoint } from "@/lib/domain/outcome/outcome-point";

/** Every answer of one instrument, newest first, with the time it is about; what was taken out of use is struck through, never gone. */
export function AnswersTable({
  series,
  locale,
  year,
}: {
  series: InstrumentOutcome;
  locale: Locale;
  /** Of a long course only the answers of one year. */
  year: string | null;
}) {
  const words = outcomesWords[locale];
  const { name, scale } = INSTRUMENT_DEFINITIONS[series.instrument];
  const rows = [...series.points, ...series.invalidated]
    .filter(({ at }) => year === null || clinicDate(at).startsWith(year))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const columns: Column<OutcomePoint>[] = [
    { key: "when", header: words.columns.when, primary: true, cell: (point) => <When point={point} locale={locale} /> },
    {
      key: "score",
      header: scale === null ? words.columns.result : words.columns.score,
      cell: (point) => <Result instrument={series.instrument} point={point} locale={locale} />,
    },
    ...(scale === null
      ? []
      : [
          {
            ...{ key: "change", header: words.columns.fromBaseline },
            cell: ({ change }: OutcomePoint) => (change ? changeText(series.instrument, change, locale) : "–"),
          },
        ]),
    {
      key: "items",
      header: words.columns.items,
      cell: (point) => <span className="whitespace-nowrap">{itemsOf(point, locale)}</span>,
    },
    {
      key: "how",
      header: words.columns.how,
      cell: ({ place }) => <span className="whitespace-nowrap">{words.places[place]}</span>,
    },
    ...(series.points.some(({ window }) => window !== null)
      ? [{ key: "about", header: words.columns.about, cell: (point: OutcomePoint) => aboutOf(point, locale) }]
      : []),
  ];
  return (
    <DataTable
      caption={words.tableTitle(name)}
      rows={rows}
      rowKey={({ responseId }) => responseId}
      empty={<p className="text-ink-soft">{words.chartEmpty(name)}</p>}
      columns={columns}
    />
  );
}

function When({ point: { at, knownAt, invalidated }, locale }: { point: OutcomePoint; locale: Locale }): ReactNode {
  const words = outcomesWords[locale];
  return (
    <>
      {invalidated ? <s>{formatShortDate(at, locale)}</s> : formatShortDate(at, locale)}
      {knownAt && <span className="font-normal text-ink-soft"> ({words.knownAt(knownAt)})</span>}
      {invalidated && (
        <span className="block text-sm font-normal text-ink-soft">
          {words.invalidated(invalidated.by.name, invalidated.at, invalidated.reason)}
        </span>
      )}
    </>
  );
}

function Result({
  instrument,
  point,
  locale,
}: {
  instrument: InstrumentKey;
  point: OutcomePoint;
  locale: Locale;
}): ReactNode {
  const words = outcomesWords[locale];
  const named = instrumentWords[locale];
  const { score, band, triage, finding, subscales, profile, invalidated } = point;
  const worst = Math.max(...profile.map(({ value }) => value));
  const parts = subscales.map(
    ({ key, score: part }) =>
      `${named.subscales[key] ?? key} ${part === null ? words.unknown.toLowerCase() : formatNumber(part, locale)}`,
  );
  const text =
    score !== null
      ? `${scoreText(instrument, score, locale)}${band === null ? "" : `, ${(named.bands[band] ?? band).toLowerCase()}`}`
      : triage
        ? named.triage[triage]
        : [finding && named.findings[finding], ...parts, profile.length > 0 && words.worst(worst)]
            .filter(Boolean)
            .join(" · ") || words.noScore;
  return invalidated ? <s>{text}</s> : text;
}

function itemsOf({ answered, items, isProrated }: OutcomePoint, locale: Locale): string {
  const words = outcomesWords[locale];
  if (answered === null) return words.totalOnly;
  return [words.items(answered, items), isProrated && words.prorated].filter(Boolean).join(", ");
}

function aboutOf({ window, dosesInWindow, overlapDays }: OutcomePoint, locale: Locale): string {
  const words = outcomesWords[locale];
  if (!window) return "–";
  return [
    words.window(window.from, window.to),
    dosesInWindow.length > 0 && words.windowDoses(dosesInWindow.join(", ")),
    overlapDays > 0 && words.windowShared(overlapDays),
  ]
    .filter(Boolean)
    .join("; ");
}
