import { area, line } from "d3-shape";
import type { ChartPoint, ChartStretch } from "@/components/vitals/chart-series";

// The shapes of the vital signs chart. Told apart by line, mark and word; `top` is where the plotted area begins.

export type Scale = (value: number) => number;

/** Blood pressure as a band with arrows, pulse as a broken line with dots, SpO2 as a line with squares. */
export function Curves({ points, x, y, ySpo2 }: { points: ChartPoint[]; x: Scale; y: Scale; ySpo2: Scale }) {
  const both = points.flatMap(({ id, minute, systolic, diastolic }) =>
    systolic !== null && diastolic !== null ? [{ id, minute, systolic, diastolic }] : [],
  );
  const pulse = points.flatMap(({ id, minute, pulse: value }) => (value !== null ? [{ id, minute, value }] : []));
  const spo2 = points.flatMap(({ id, minute, spo2: value }) => (value !== null ? [{ id, minute, value }] : []));
  const pressureBand = area<(typeof both)[number]>()
    .x((point) => x(point.minute))
    .y0((point) => y(point.diastolic))
    .y1((point) => y(point.systolic));
  const curve = (scale: Scale) =>
    line<{ minute: number; value: number }>()
      .x((point) => x(point.minute))
      .y((point) => scale(point.value));
  return (
    <g fill="none" strokeLinejoin="round">
      <path d={pressureBand(both) ?? undefined} className="fill-fjord-tint" opacity="0.7" />
      {both.map(({ id, minute, systolic, diastolic }) => (
        <path
          key={id}
          d={`M${x(minute)} ${y(systolic)}V${y(diastolic)}M${x(minute) - 5} ${y(systolic) - 5}l5 5 5 -5M${x(minute) - 5} ${y(diastolic) + 5}l5 -5 5 5`}
          className="stroke-fjord"
          strokeWidth="2"
        />
      ))}
      <path d={curve(y)(pulse) ?? undefined} className="stroke-ink-soft" strokeWidth="1.6" strokeDasharray="6 3" />
      {pulse.map(({ id, minute, value }) => (
        <circle key={id} cx={x(minute)} cy={y(value)} r="3.4" className="fill-ink-soft" />
      ))}
      <path d={curve(ySpo2)(spo2) ?? undefined} className="stroke-ink" strokeWidth="1.8" />
      {spo2.map(({ id, minute, value }) => (
        <rect
          key={id}
          x={x(minute) - 3}
          y={ySpo2(value) - 3}
          width="6"
          height="6"
          className="fill-sheet stroke-ink"
          strokeWidth="1.6"
        />
      ))}
    </g>
  );
}

/** Where the protocol's limit is passed: shaded, with the limit in figures, so that colour is not needed. */
export function Band({
  top,
  bottom,
  left,
  right,
  label,
}: {
  top: number;
  bottom: number;
  left: number;
  right: number;
  label: string;
}) {
  const edge = label.startsWith(">") ? bottom : top;
  return (
    <g>
      <rect x={left} y={top} width={right - left} height={Math.max(0, bottom - top)} className="fill-amber-tint" />
      <path d={`M${left} ${edge}H${right}`} className="stroke-amber-mark" strokeWidth="1" strokeDasharray="4 3" />
      <text x={right - 4} y={label.startsWith(">") ? edge - 4 : edge + 13} textAnchor="end" className="fill-amber">
        {label}
      </text>
    </g>
  );
}

/** A line across at a round figure. */
export function Rule({ y, label, left, right }: { y: number; label: string; left: number; right: number }) {
  return (
    <g>
      <path d={`M${left} ${y}H${right}`} className="stroke-line" strokeWidth="1" />
      <text x={left - 6} y={y + 4} textAnchor="end" className="fill-ink-soft tabular-nums">
        {label}
      </text>
    </g>
  );
}

/** A triangle for what calls the doctor, a square for an emergency, with the sign's name. */
export function AlertMark({
  x,
  top,
  isCritical,
  label,
  isNearEdge,
}: {
  x: number;
  top: number;
  isCritical: boolean;
  label: string;
  isNearEdge: boolean;
}) {
  const look = isCritical ? "fill-red" : "fill-amber-mark";
  return (
    <g>
      {isCritical ? (
        <rect x={x - 6} y={top - 20} width="12" height="12" className={look} />
      ) : (
        <path d={`M${x} ${top - 21}l7.5 13h-15z`} className={look} />
      )}
      <text
        x={isNearEdge ? x - 11 : x + 11}
        y={top - 10}
        textAnchor={isNearEdge ? "end" : "start"}
        className="fill-ink"
      >
        {label}
      </text>
    </g>
  );
}

/** Readings that were struck through: hollow, thin, joined to nothing. */
export function StruckMarks({ points, x, y, ySpo2 }: { points: ChartPoint[]; x: Scale; y: Scale; ySpo2: Scale }) {
  return (
    <g className="fill-sheet stroke-ink-faint" strokeWidth="1.2" strokeDasharray="2 2">
      {points.map(({ id, minute, systolic, diastolic, pulse, spo2 }) => (
        <g key={id}>
          {systolic !== null && diastolic !== null && <path d={`M${x(minute)} ${y(systolic)}V${y(diastolic)}`} />}
          {[systolic, diastolic, pulse].map(
            (value, index) => value !== null && <circle key={index} cx={x(minute)} cy={y(value)} r="3.4" />,
          )}
          {spo2 !== null && <rect x={x(minute) - 3} y={ySpo2(spo2) - 3} width="6" height="6" />}
        </g>
      ))}
    </g>
  );
}

/** Under the readings: a hollow square where one came from a monitor's file, a hollow diamond where one was charted late. */
export function OriginMarks({ points, x, y }: { points: ChartPoint[]; x: Scale; y: number }) {
  return (
    <g fill="none" className="stroke-ink-soft" strokeWidth="1.4">
      {points.map(({ id, minute, isImported, isLate }) => (
        <g key={id}>
          {isImported && <path d={`M${x(minute) - 3.5} ${y - 3.5}h7v7h-7z`} />}
          {isLate && <path d={`M${x(minute)} ${y + (isImported ? 5 : -5)}l5 5 -5 5 -5 -5z`} />}
        </g>
      ))}
    </g>
  );
}

/** Where the infusion ran, as a bar along the top. */
export function InfusionBar({
  stretches,
  x,
  y,
  label,
}: {
  stretches: ChartStretch[];
  x: Scale;
  y: number;
  label: string;
}) {
  const [first] = stretches;
  if (!first) return null;
  return (
    <g>
      {stretches.map(({ from, to }) => (
        <rect key={from} x={x(from)} y={y} width={Math.max(1, x(to) - x(from))} height="5" className="fill-fjord" />
      ))}
      <text x={x(first.from) + 4} y={y + 18} className="fill-fjord">
        {label}
      </text>
    </g>
  );
}
