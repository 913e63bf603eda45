import { scoreText } from "@/components/outcome/describe-series";
import { ScoreChart } from "@/components/outcome/score-chart";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/content/format";
import { ownOutcomesWords } from "@/lib/content/words/own-outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";
import type { InstrumentKey } from "@/lib/domain/protocol/protocol.schema";
import type { OwnOutcomes } from "@/lib/domain/outcome/own-outcomes";
import type { ScoreChange } from "@/lib/domain/outcome/score-change";

type Part = { series: InstrumentOutcome; course: Pick<OwnOutcomes, "axis" | "doses">; locale: Locale };

/** One form in the patient's own words: what changed, what the number can bear, the picture, and every answer in a table. */
export function OwnOutcome({ series, course, locale }: Part) {
  const words = ownOutcomesWords[locale];
  const { name, windowDays, higherIs } = INSTRUMENT_DEFINITIONS[series.instrument];
  const { points } = series;
  const missing = series.expected.filter(({ state }) => state === "missing").length;
  const reading = [
    windowDays !== null && words.asksAbout(windowDays),
    points.some(({ overlapDays }) => overlapDays > 0) && words.overlap,
    missing > 0 && words.missing(missing),
  ].filter((sentence) => sentence !== false);
  return (
    <Section title={words.about[series.instrument] ?? name} description={name}>
      <div className="max-w-measure space-y-2">
        {sentences(series, course, locale).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {points.length > 1 && (
        <figure className="mt-4 min-w-0">
          <ScoreChart
            series={series}
            course={course}
            name={words.chart(name, points.length)}
            description={[...reading, words.chartMore].join(" ")}
            locale={locale}
            look="plain"
          />
          <figcaption className="mt-1 text-sm text-ink-soft">
            {[words.direction[higherIs], course.doses.length > 0 && words.doses, ...reading].filter(Boolean).join(" ")}
          </figcaption>
        </figure>
      )}
      <div className="mt-4">
        <Answers series={series} locale={locale} />
      </div>
    </Section>
  );
}

/** What changed, and how sure anybody can be of it. Without two scores nothing is claimed. */
function sentences(
  { instrument, points, baseline, newest }: InstrumentOutcome,
  course: Part["course"],
  locale: Locale,
): string[] {
  const words = ownOutcomesWords[locale];
  const last = points.findLast(({ score }) => score !== null);
  const shown = (score: number) => scoreText(instrument, score, locale);
  if (!newest) {
    if (!last || last.score === null) return [words.noScore];
    if (course.doses.length > 0 && !baseline) return [words.noBaseline];
    const scored = points.filter(({ score }) => score !== null).length;
    return [(scored === 1 ? words.onlyOne : words.beforeDose)(shown(last.score), last.at)];
  }
  const { change, at, dosesInWindow } = newest;
  const before = baseline?.response.submittedAt ?? at;
  const isRecent = dosesInWindow.includes(course.doses.length);
  return [
    words.change(shown(change.baseline), before, shown(change.now), at),
    ...changeSentences(instrument, change, locale),
    ...(isRecent ? [words.recent] : []),
  ];
}

function changeSentences(
  instrument: InstrumentKey,
  { betterBy, reliability, reliableChange }: ScoreChange,
  locale: Locale,
): string[] {
  const words = ownOutcomesWords[locale];
  const size = Math.abs(betterBy);
  const points = (count: number) => words.points(scoreText(instrument, count, locale));
  const direction = betterBy === 0 ? words.same : betterBy > 0 ? words.better(points(size)) : words.worse(points(size));
  if (reliability === null || reliableChange === null) return [direction, words.noLimit];
  if (reliability === "no-reliable-change")
    return [direction, ...(size === 0 ? [] : [words.unsure(words.points(String(reliableChange)))])];
  const talk = reliability === "reliable-deterioration" ? [words.talk] : [];
  return [direction, words.sure(words.points(String(reliableChange))), ...talk];
}

function Answers({ series, locale }: Omit<Part, "course">) {
  const words = ownOutcomesWords[locale];
  const { name } = INSTRUMENT_DEFINITIONS[series.instrument];
  const rows = [...series.points, ...series.invalidated].toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return (
    <DataTable
      caption={words.table(name)}
      rows={rows}
      rowKey={({ responseId }) => responseId}
      columns={[
        {
          key: "when",
          header: words.when,
          primary: true,
          cell: ({ at, place }) => formatDate(at, locale) + (place === "paper" ? ` (${words.fromPaper})` : ""),
        },
        {
          key: "score",
          header: words.score,
          cell: ({ score, invalidated }) => {
            const shown = score === null ? words.noScore : scoreText(series.instrument, score, locale);
            if (!invalidated) return shown;
            return (
              <>
                <s>{shown}</s> {words.takenOut}
              </>
            );
          },
        },
      ]}
    />
  );
}
