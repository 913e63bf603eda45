import { scaleLinear, scaleTime } from "d3-scale";
import { line } from "d3-shape";
import { formatDayAndMonth } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";

const WIDTH = 420;
const HEIGHT = 220;
const EDGE = { top: 14, right: 18, bottom: 30, left: 34 };

/** The scores over the course, a mark for each dose. The table beside it says the same, so the drawing is hidden from screen readers. */
export function ScoreLine({
  scores,
  doses,
  maxScore,
  doseLabel,
  locale,
}: {
  scores: { score: number; at: Date }[];
  doses: Date[];
  maxScore: number;
  doseLabel: string;
  locale: Locale;
}) {
  const times = [...scores.map(({ at }) => at.getTime()), ...doses.map((at) => at.getTime())];
  const first = Math.min(...times);
  const last = Math.max(...times);
  const x = scaleTime([new Date(first), new Date(last)], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear([0, maxScore], [HEIGHT - EDGE.bottom, EDGE.top]);
  const path = line<{ score: number; at: Date }>(
    ({ at }) => x(at),
    ({ score }) => y(score),
  )(scores);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full text-sm">
      {[0, 9, 18, 27].map((tick) => (
        <g key={tick}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={EDGE.left - 8} y={y(tick) + 5} textAnchor="end" className="fill-ink-soft">
            {tick}
          </text>
        </g>
      ))}
      {doses.map((at) => (
        <path key={at.toISOString()} d={`M${x(at)} ${HEIGHT - EDGE.bottom}l-6 11h12Z`} className="fill-ink-soft" />
      ))}
      {path && <path d={path} fill="none" strokeWidth="2.5" className="stroke-fjord" />}
      {scores.map(({ at, score }) => (
        <circle key={at.toISOString()} cx={x(at)} cy={y(score)} r="5" className="fill-fjord" />
      ))}
      <text x={EDGE.left} y={HEIGHT - 4} className="fill-ink-soft">
        {formatDayAndMonth(new Date(first), locale)}
      </text>
      <text x={WIDTH - EDGE.right} y={HEIGHT - 4} textAnchor="end" className="fill-ink-soft">
        {formatDayAndMonth(new Date(last), locale)}
      </text>
      {doses.length > 0 && (
        <text x={WIDTH / 2} y={HEIGHT - 4} textAnchor="middle" className="fill-ink-soft">
          ▲ {doseLabel}
        </text>
      )}
    </svg>
  );
}
