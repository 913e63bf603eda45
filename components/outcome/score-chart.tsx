import { line } from "d3-shape";
import { axisParts } from "@/components/outcome/chart-axis";
import { LimitLines } from "@/components/outcome/limit-lines";
import {
  type ChartFrame,
  MARKS,
  markKind,
  NARROW,
  scoreScale,
  spanBars,
  timeScale,
  uprights,
  WIDE,
} from "@/components/outcome/chart-geometry";
import { formatNumber } from "@/lib/content/format";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import { INSTRUMENT_DEFINITIONS } from "@/lib/domain/instrument/definitions";
import type { CourseOutcomes } from "@/lib/domain/outcome/course-outcomes";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";

export type ChartCourse = Pick<CourseOutcomes, "axis" | "doses"> & Partial<Pick<CourseOutcomes, "events">>;

const TOP = 20;
const STRIP = 9;

/**
 * One instrument over the course, drawn on the server: the score as points on a line; doses as upright lines with their numbers; under the plot
 * the time that each answer is about, hatched where two answers are about the same days. Told apart by shape, pattern and word, so that it
 * reads in greyscale, on paper and in the dark. Everything stands in the table below too.
 */
export function ScoreChart({
  series,
  course,
  name,
  description,
  locale,
  look,
}: {
  series: InstrumentOutcome;
  course: ChartCourse;
  /** What the picture is, and what it shows, for those who hear it. */
  name: string;
  description: string;
  locale: Locale;
  /** `plain`: for the patient, without limits and grades. */
  look: "clinical" | "plain";
}) {
  const instrument = INSTRUMENT_DEFINITIONS[series.instrument];
  if (!instrument.scale) return null;
  const frame: ChartFrame = look === "plain" ? NARROW : WIDE;
  const words = outcomesWords[locale];
  const plot = look === "plain" ? 170 : 150;
  const bottom = TOP + plot;
  const stripTop = bottom + 6;
  const hasWindows = series.points.some(({ window }) => window !== null);
  const foot = hasWindows ? stripTop + STRIP : bottom;
  const x = timeScale(course.axis, frame);
  const y = scoreScale(instrument.scale, TOP, plot);
  const right = frame.width - frame.right;
  const id = `outcome-${series.instrument}`;
  const doseXs = course.doses.map(({ at }) => x(at));
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${foot + 22}`}
      role="img"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-description`}
      className="h-auto w-full text-ink"
      fontSize={frame.text}
    >
      <title id={`${id}-name`}>{name}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {look === "clinical" ? (
        <LimitLines series={series} y={y} frame={frame} top={TOP} bottom={bottom} locale={locale} />
      ) : (
        <path d={`M${frame.left} ${TOP}H${right}M${frame.left} ${bottom}H${right}`} className="stroke-line" />
      )}
      {(look === "plain" ? [instrument.scale.min, instrument.scale.max] : []).map((tick) => (
        <text key={tick} x={frame.left - 7} y={y(tick) + 5} textAnchor="end" className="fill-ink-soft">
          {formatNumber(tick, locale)}
        </text>
      ))}
      {look === "clinical" && (
        <text x={frame.left} y={TOP - 7} className="fill-ink-soft">
          {words.higher[instrument.higherIs]}
        </text>
      )}
      <path
        d={uprights(course.events?.map(({ at }) => x(at)) ?? [], TOP, bottom)}
        className="stroke-amber-mark"
        strokeDasharray="1 4"
      />
      <path d={uprights(doseXs, TOP, bottom)} className="stroke-fjord" strokeWidth="1.2" strokeDasharray="7 3" />
      {doseNumbers(doseXs).map(({ at, label }) => (
        <text key={label} x={at + 3} y={TOP + 11} className="fill-fjord font-semibold">
          {label}
        </text>
      ))}
      {hasWindows && (
        <g>
          <defs>
            <pattern
              id={`${id}-hatch`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V5" className="stroke-ink-soft" strokeWidth="2.4" />
            </pattern>
          </defs>
          <path
            d={spanBars(
              series.points.flatMap(({ window }) => window ?? []),
              x,
              stripTop,
              STRIP,
            )}
            className="fill-fjord-tint stroke-line-strong"
            strokeWidth="0.6"
          />
          <path d={spanBars(series.overlaps, x, stripTop, STRIP)} fill={`url(#${id}-hatch)`} />
          {look === "clinical" && (
            <text x={right + 8} y={stripTop + STRIP} className="fill-ink-soft">
              {words.windowLane}
            </text>
          )}
        </g>
      )}
      <Points series={series} x={x} y={y} bottom={bottom} />
      {axisParts(course.axis, x, frame, foot, locale)}
    </svg>
  );
}

function Points({
  series,
  x,
  y,
  bottom,
}: {
  series: InstrumentOutcome;
  x: (at: Date) => number;
  y: (score: number) => number;
  bottom: number;
}) {
  const scored = series.points.flatMap((point) =>
    point.score === null ? [] : [{ x: x(point.at), y: y(point.score), kind: markKind(point) }],
  );
  const size = scored.length > 60 ? 2 : 4;
  const low = bottom - 5;
  const gaps = [
    ...series.expected.flatMap((form) => (form.state === "missing" ? [{ x: x(form.dueAt), y: low }] : [])),
    ...series.points.flatMap((point) => (point.score === null ? [{ x: x(point.at), y: low }] : [])),
  ];
  const out = series.invalidated.map(({ at, score }) => ({ x: x(at), y: score === null ? low : y(score) }));
  const curve = line<{ x: number; y: number }>()
    .x((point) => point.x)
    .y((point) => point.y);
  return (
    <g>
      <path
        d={curve(scored) ?? undefined}
        fill="none"
        className="stroke-ink"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      {(["answered", "paper", "interview"] as const).map((kind) => {
        const places = scored.filter((point) => point.kind === kind);
        return places.length === 0 ? null : <path key={kind} d={MARKS[kind](places, size)} className="fill-ink" />;
      })}
      {gaps.length > 0 && (
        <path
          d={MARKS.missing(gaps, 4)}
          className="fill-sheet stroke-amber-mark"
          strokeWidth="1.8"
          strokeDasharray="2.5 1.6"
        />
      )}
      {out.length > 0 && <path d={MARKS.invalidated(out, 4)} className="stroke-ink-faint" strokeWidth="1.8" />}
    </g>
  );
}

/** Numbers of the doses that have room for one. */
function doseNumbers(xs: readonly number[]): { at: number; label: string }[] {
  let last = -Infinity;
  return xs.flatMap((at, index) => {
    if (at - last < 18) return [];
    last = at;
    return [{ at, label: String(index + 1) }];
  });
}
