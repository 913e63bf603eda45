import { ChangeMeaning } from "@/components/outcome/change-meaning";
import { chartName, recallSentences, scoreText } from "@/components/outcome/describe-series";
import { countedOf } from "@/components/outcome/overview-table";
import { Gaps, Scrolled } from "@/components/outcome/instrument-section";
import { ScoreChart } from "@/components/outcome/score-chart";
import { Link } from "@/components/ui/link";
import { courseWords } from "@/lib/content/words/course";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { CoursePage } from "@/lib/queries/doctor/course-page";

type Needed = Extract<CoursePage["checkpoint"], { state: "needed" }>;

/** What doctor and psychologist decide on: the two scores, what the change means, the picture with the doses, and what lacks. */
export function CheckpointFacts({
  checkpoint,
  effect,
  outcomesHref,
  locale,
}: {
  checkpoint: Needed;
  effect: NonNullable<CoursePage["effect"]>;
  outcomesHref: string;
  locale: Locale;
}) {
  const words = outcomesWords[locale];
  const { series, outcomes, reliableChange } = effect;
  const { name } = INSTRUMENT_DEFINITIONS[series.instrument];
  const shown = (score: number | null) => (score === null ? null : scoreText(series.instrument, score, locale));
  const sentences = recallSentences(series, locale);
  return (
    <div className="mb-6">
      <p className="text-lg tabular-nums">
        {courseWords[locale].checkpointFacts(
          name,
          shown(checkpoint.baseline),
          shown(checkpoint.score),
          String(reliableChange),
        )}
      </p>
      {checkpoint.score !== null && series.newest && (
        <div className="mt-2">
          <ChangeMeaning change={series.newest.change} locale={locale} />
        </div>
      )}
      <div className="mt-4">
        <Scrolled label={words.scroll(name)}>
          <ScoreChart
            series={series}
            course={outcomes}
            name={chartName(series, locale)}
            description={sentences.join(" ")}
            locale={locale}
            look="clinical"
          />
        </Scrolled>
      </div>
      <p className="max-w-measure text-sm text-ink-soft">
        {sentences.join(" ")} {`${words.columns.counted}: ${countedOf(series, locale)}.`}
      </p>
      <Gaps series={series} locale={locale} />
      <p className="mt-2">
        <Link href={outcomesHref} className="inline-flex min-h-11 items-center">
          {words.open}
        </Link>
      </p>
    </div>
  );
}
