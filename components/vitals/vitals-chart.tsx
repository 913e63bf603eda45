import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { ChartKey } from "@/components/vitals/chart-key";
import { chartAlerts, chartPoints, type ChartPoint, chartSpan, shadedLimits } from "@/components/vitals/chart-series";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

type ChartFacts = Pick<SessionFacts, "readings" | "dose" | "now" | "baseline" | "monitoring">;
type Frame = { width: number; upper: number; lower: number; text: number };

const WIDE: Frame = { width: 760, upper: 250, lower: 84, text: 13 };
const NARROW: Frame = { width: 380, upper: 210, lower: 78, text: 12 };
const LEFT = 34;
const RIGHT = 12;
const TOP = 26;
const GAP = 28;
const FOOT = 34;

/**
 * The course of blood pressure, pulse and SpO2 from the dose, as an anaesthesia chart draws it: time on the x axis, the dose as a line, the
 * patient's own baseline, limits as shaded bands, alerts as shapes. Drawn on the server; every figure stands in the table beside it.
 * Told apart by line, mark and word, so that it reads in greyscale and on paper.
 */
export function VitalsChart({
  facts,
  locale,
  narrow = false,
}: {
  facts: ChartFacts;
  locale: Locale;
  /** Drawn for a narrow column on every screen. */
  narrow?: boolean;
}) {
  if (!facts.dose) return null;
  return (
    <figure className="min-w-0">
      {!narrow && (
        <div className="max-sm:hidden print:block">
          <Drawing facts={facts} locale={locale} frame={WIDE} />
        </div>
      )}
      <div className={narrow ? undefined : "sm:hidden print:hidden"}>
        <Drawing facts={facts} locale={locale} frame={NARROW} />
      </div>
      <ChartKey locale={locale} hasBaseline={facts.baseline !== null} />
    </figure>
  );
}

function Drawing({ facts, locale, frame }: { facts: ChartFacts; locale: Locale; frame: Frame }) {
  const words = vitalsWords[locale];
  const points = chartPoints(facts.readings);
  const minutesNow = facts.dose ? (facts.now.getTime() - facts.dose.givenAt.getTime()) / 60_000 : 0;
  const lastMinute = points.at(-1)?.minute ?? 0;
  const [from, to] = chartSpan(points, Math.min(minutesNow, lastMinute + 30));
  const x = scaleLinear([from, to], [LEFT, frame.width - RIGHT]);
  const highest = Math.max(190, ...points.map(({ systolic, pulse }) => Math.max(systolic ?? 0, pulse ?? 0) + 10));
  const y = scaleLinear([40, highest], [TOP + frame.upper, TOP]);
  const spo2Top = TOP + frame.upper + GAP;
  const lowest = Math.min(88, ...points.map(({ spo2 }) => (spo2 ?? 100) - 2));
  const ySpo2 = scaleLinear([lowest, 100], [spo2Top + frame.lower, spo2Top]);
  const bottom = spo2Top + frame.lower;
  const limits = shadedLimits(facts.monitoring.limits);
  const systolicOver = limits.systolicAbove;
  const spo2Under = limits.spo2Below;
  const right = frame.width - RIGHT;
  const minuteTicks = x.ticks(frame.width > 500 ? 8 : 5);
  const height = bottom + FOOT;
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${height}`}
      role="img"
      aria-label={`${words.chartTitle}. ${words.chartSummary(points.length, Math.max(0, Math.round(lastMinute)))}`}
      className="h-auto w-full text-ink"
      fontSize={frame.text}
    >
      {systolicOver !== undefined && (
        <Band
          top={TOP}
          bottom={Math.max(TOP, y(systolicOver))}
          left={LEFT}
          right={right}
          label={`> ${systolicOver} mmHg`}
        />
      )}
      {spo2Under !== undefined && (
        <Band top={ySpo2(spo2Under)} bottom={bottom} left={LEFT} right={right} label={`< ${spo2Under} %`} />
      )}
      {y.ticks(6).map((tick) => (
        <Rule key={tick} y={y(tick)} label={String(tick)} left={LEFT} right={right} />
      ))}
      {ySpo2.ticks(3).map((tick) => (
        <Rule key={tick} y={ySpo2(tick)} label={String(tick)} left={LEFT} right={right} />
      ))}
      <text x={right - 4} y={spo2Top - 7} textAnchor="end" className="fill-ink-soft">
        {words.spo2Percent} %
      </text>
      {minuteTicks.map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 15} textAnchor="middle" className="fill-ink-soft">
          {tick}
        </text>
      ))}
      <text x={right} y={bottom + 30} textAnchor="end" className="fill-ink-soft">
        {words.chartMinutes}
      </text>
      {[facts.baseline?.systolicMmHg, facts.baseline?.diastolicMmHg].map((value, index) =>
        value === null || value === undefined ? null : (
          <path
            key={index}
            d={`M${LEFT} ${y(value)}H${right}`}
            className="stroke-ink-faint"
            strokeWidth="1.2"
            strokeDasharray="1 5"
            strokeLinecap="round"
          />
        ),
      )}
      <path d={`M${x(0)} ${TOP - 6}V${bottom}`} className="stroke-fjord" strokeWidth="1.6" />
      <text x={x(0) + 4} y={TOP - 10} className="fill-fjord font-semibold">
        {words.chartDose}
      </text>
      <Curves points={points} x={x} y={y} ySpo2={ySpo2} />
      {chartAlerts(facts.readings).map(({ minute, level, sign }) => (
        <AlertMark
          key={minute}
          x={x(minute)}
          isCritical={level === "critical"}
          label={words[sign]}
          isNearEdge={x(minute) > right - 70}
        />
      ))}
    </svg>
  );
}

type Scale = (value: number) => number;

function Curves({ points, x, y, ySpo2 }: { points: ChartPoint[]; x: Scale; y: Scale; ySpo2: Scale }) {
  const both = points.flatMap(({ minute, systolic, diastolic }) =>
    systolic !== null && diastolic !== null ? [{ minute, systolic, diastolic }] : [],
  );
  const pulse = points.flatMap(({ minute, pulse: value }) => (value !== null ? [{ minute, value }] : []));
  const spo2 = points.flatMap(({ minute, spo2: value }) => (value !== null ? [{ minute, value }] : []));
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
      {both.map(({ minute, systolic, diastolic }) => (
        <path
          key={minute}
          d={`M${x(minute)} ${y(systolic)}V${y(diastolic)}M${x(minute) - 5} ${y(systolic) - 5}l5 5 5 -5M${x(minute) - 5} ${y(diastolic) + 5}l5 -5 5 5`}
          className="stroke-fjord"
          strokeWidth="2"
        />
      ))}
      <path d={curve(y)(pulse) ?? undefined} className="stroke-ink-soft" strokeWidth="1.6" strokeDasharray="6 3" />
      {pulse.map(({ minute, value }) => (
        <circle key={minute} cx={x(minute)} cy={y(value)} r="3.4" className="fill-ink-soft" />
      ))}
      <path d={curve(ySpo2)(spo2) ?? undefined} className="stroke-ink" strokeWidth="1.8" />
      {spo2.map(({ minute, value }) => (
        <rect
          key={minute}
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
function Band({
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

function Rule({ y, label, left, right }: { y: number; label: string; left: number; right: number }) {
  return (
    <g>
      <path d={`M${left} ${y}H${right}`} className="stroke-line" strokeWidth="1" />
      <text x={left - 6} y={y + 4} textAnchor="end" className="fill-ink-soft tabular-nums">
        {label}
      </text>
    </g>
  );
}

function AlertMark({
  x,
  isCritical,
  label,
  isNearEdge,
}: {
  x: number;
  isCritical: boolean;
  label: string;
  isNearEdge: boolean;
}) {
  const look = isCritical ? "fill-red" : "fill-amber-mark";
  return (
    <g>
      {isCritical ? (
        <rect x={x - 6} y={TOP - 20} width="12" height="12" className={look} />
      ) : (
        <path d={`M${x} ${TOP - 21}l7.5 13h-15z`} className={look} />
      )}
      <text
        x={isNearEdge ? x - 11 : x + 11}
        y={TOP - 10}
        textAnchor={isNearEdge ? "end" : "start"}
        className="fill-ink"
      >
        {label}
      </text>
    </g>
  );
}
