import { type ChartFrame, type ScoreScale, spreadLabels } from "@/components/outcome/chart-geometry";
import { scoreText } from "@/components/outcome/describe-series";
import { formatNumber } from "@/lib/content/format";
import { instrumentWords } from "@/lib/content/words/instrument";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";

type Part = { series: InstrumentOutcome; y: ScoreScale; frame: ChartFrame; locale: Locale };

/** Grades by name in the right margin; baseline, cut-off and remission as lines with their words in the left one, where they hide no answer. */
export function LimitLines({ series, y, frame, top, bottom, locale }: Part & { top: number; bottom: number }) {
  const { bands, scale } = INSTRUMENT_DEFINITIONS[series.instrument];
  const ends = scale ? [scale.max, scale.min].map((end) => ({ y: y(end), text: formatNumber(end, locale) })) : [];
  const right = frame.width - frame.right;
  const edges = [top, bottom, ...bands.slice(1).map(({ from }) => y(from))];
  const names = bands.map(({ from, to, key }) => ({
    y: (y(from) + y(to)) / 2 + 4,
    text: instrumentWords[locale].bands[key] ?? key,
  }));
  return (
    <g>
      <path d={edges.map((edge) => `M${frame.left} ${edge}H${right}`).join("")} className="stroke-line" />
      {spreadLabels(names, 14).map((label) => (
        <text key={label.text} x={right + 8} y={label.y} className="fill-ink-soft" fontSize={frame.text - 1}>
          {label.text}
        </text>
      ))}
      {limitsOf(series, y, locale).map(({ y: at, look, dash, text }) => (
        <path
          key={text}
          d={`M${frame.left} ${at}H${right}`}
          className={look}
          strokeWidth="1.4"
          strokeDasharray={dash}
        />
      ))}
      {spreadLabels([...limitsOf(series, y, locale), ...ends], 15).map(({ y: at, text }) => (
        <text
          key={text}
          x={frame.left - 7}
          y={at + 4}
          textAnchor="end"
          className="fill-ink-soft"
          fontSize={frame.text - 1}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** Baseline, cut-off and remission, where the instrument and the course have them. */
function limitsOf({ instrument, baseline }: InstrumentOutcome, y: ScoreScale, locale: Locale) {
  const { caseness, remissionAtMost, higherIs } = INSTRUMENT_DEFINITIONS[instrument];
  const words = outcomesWords[locale];
  const clinical = higherIs === "better" ? words.casenessBelow : words.caseness;
  const limits: { y: number; look: string; dash: string; text: string }[] = [];
  if (caseness !== null)
    limits.push({ y: y(caseness), look: "stroke-amber-mark", dash: "6 4", text: clinical(caseness) });
  if (remissionAtMost !== null)
    limits.push({
      ...{ y: y(remissionAtMost), look: "stroke-fjord", dash: "2 3" },
      text: words.remissionLine(remissionAtMost),
    });
  if (baseline) {
    const { score } = baseline.response;
    const text = words.baselineLine(scoreText(instrument, score, locale));
    limits.push({ y: y(score), look: "stroke-ink-faint", dash: "1 5", text });
  }
  return limits;
}
