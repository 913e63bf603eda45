import { axisParts } from "@/components/outcome/chart-axis";
import { MARKS, markKind, timeScale, uprights, WIDE } from "@/components/outcome/chart-geometry";
import type { ChartCourse } from "@/components/outcome/score-chart";
import { instrumentWords } from "@/lib/content/words/instrument";
import type { Locale } from "@/lib/domain/access/actor";
import type { Triage } from "@/lib/domain/instrument/triage";
import type { InstrumentOutcome } from "@/lib/domain/outcome/instrument-outcome";

/** Worst on top; incomplete stands apart at the foot, because it is not known. */
const LANES: readonly Triage[] = ["high", "moderate", "low", "none", "incomplete"];
const LANE = 24;
const TOP = 14;

/** C-SSRS has no sum: its triage over time, each level a line with its word. No line joins the marks, because levels are not amounts. */
export function TriageChart({
  series,
  course,
  name,
  description,
  locale,
}: {
  series: InstrumentOutcome;
  course: ChartCourse;
  name: string;
  description: string;
  locale: Locale;
}) {
  const x = timeScale(course.axis, WIDE);
  const right = WIDE.width - WIDE.right;
  const laneY = (triage: Triage) => TOP + LANES.indexOf(triage) * LANE + LANE / 2;
  const foot = TOP + LANES.length * LANE;
  const places = series.points.flatMap((point) =>
    point.triage ? [{ x: x(point.at), y: laneY(point.triage), kind: markKind(point), triage: point.triage }] : [],
  );
  const id = `outcome-${series.instrument}`;
  return (
    <svg
      viewBox={`0 0 ${WIDE.width} ${foot + 22}`}
      role="img"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-description`}
      className="h-auto w-full"
      fontSize={WIDE.text}
    >
      <title id={`${id}-name`}>{name}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <path d={LANES.map((lane) => `M${WIDE.left} ${laneY(lane)}H${right}`).join("")} className="stroke-line" />
      {LANES.map((lane) => (
        <text key={lane} x={right + 8} y={laneY(lane) + 4} className="fill-ink-soft" fontSize={WIDE.text - 1}>
          {instrumentWords[locale].triage[lane].split(",")[0]}
        </text>
      ))}
      <path
        d={uprights(
          course.doses.map(({ at }) => x(at)),
          TOP,
          foot,
        )}
        className="stroke-fjord"
        strokeWidth="1.2"
        strokeDasharray="7 3"
      />
      {(["answered", "paper", "interview"] as const).map((kind) => (
        <path
          key={kind}
          d={MARKS[kind](
            places.filter((place) => place.kind === kind && place.triage !== "incomplete"),
            5,
          )}
          className="fill-ink"
        />
      ))}
      <path
        d={MARKS.missing(
          places.filter(({ triage }) => triage === "incomplete"),
          5,
        )}
        className="fill-sheet stroke-amber-mark"
        strokeWidth="1.8"
        strokeDasharray="2.5 1.6"
      />
      {axisParts(course.axis, x, WIDE, foot, locale)}
    </svg>
  );
}
