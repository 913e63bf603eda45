import { scoreText } from "@/components/outcome/describe-series";
import { type ChartFrame, type ScoreScale, spreadLabels } from "@/components/outcome/chart-geometry";
import { instrumentWords } from "@/lib/content/words/instrument";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";

/** Grades as named lines in the margin; baseline, cut-off and remission as lines with their words on them. */
export function LimitLines({
  series,
  y,
  frame,
  top,
  bottom,
  locale,
}: {
  series: InstrumentOutcome;
  y: ScoreScale;
  frame: ChartFrame;
  top: number;
  bottom: number;
  locale: Locale;
}) {
  const instrument = INSTRUMENT_DEFINITIONS[series.instrument];
  const words = outcomesWords[locale];
  const right = frame.width - frame.right;
  const { bands, caseness, remissionAtMost, higherIs } = instrument;
  const edges = [top, bottom, ...bands.slice(1).map(({ from }) => y(from))];
  const names = bands.map(({ from, to, key }) => ({
    y: (y(from) + y(to)) / 2 + 4,
    text: instrumentWords[locale].bands[key] ?? key,
  }));
  const limits = [
    ...(caseness === null
      ? []
      : [
          {
            ...{ y: y(caseness), look: "stroke-amber-mark", dash: "6 4" },
            text: higherIs === "better" ? words.casenessBelow(caseness) : words.caseness(caseness),
          },
        ]),
    ...(remissionAtMost === null
      ? []
      : [{ y: y(remissionAtMost), look: "stroke-fjord", dash: "2 3", text: words.remissionLine(remissionAtMost) }]),
    ...(series.baseline
      ? [
          {
            ...{ y: y(series.baseline.response.score), look: "stroke-ink-faint", dash: "1 5" },
            text: words.baselineLine(scoreText(series.instrument, series.baseline.response.score, locale)),
          },
        ]
      : []),
  ];
  return (
    <g>
      <path d={edges.map((edge) => `M${frame.left} ${edge}H${right}`).join("")} className="stroke-line" />
      {spreadLabels(names, 14).map((label) => (
        <text key={label.text} x={right + 8} y={label.y} className="fill-ink-soft" fontSize={frame.text - 1}>
          {label.text}
        </text>
      ))}
      {limits.map(({ y: at, look, dash, text }) => (
        <path
          key={text}
          d={`M${frame.left} ${at}H${right}`}
          className={look}
          strokeWidth="1.4"
          strokeDasharray={dash}
        />
      ))}
      {spreadLabels(
        limits.map(({ y: at, text }) => ({ y: at - 4, text })),
        14,
      ).map((label) => (
        <text
          key={label.text}
          x={frame.left + 4}
          y={label.y}
          className="fill-ink-soft stroke-paper font-medium"
          strokeWidth="3.5"
          paintOrder="stroke"
          fontSize={frame.text - 1}
        >
          {label.text}
        </text>
      ))}
    </g>
  );
}
