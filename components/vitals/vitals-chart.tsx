import { scaleLinear } from "d3-scale";
import { ChartKey } from "@/components/vitals/chart-key";
import { AlertMark, Band, Curves, InfusionBar, OriginMarks, Rule, StruckMarks } from "@/components/vitals/chart-marks";
import {
  chartAlerts,
  chartPoints,
  chartSpan,
  infusionStretches,
  shadedLimits,
  struckPoints,
} from "@/components/vitals/chart-series";
import { vitalsWords } from "@/lib/content/words/vitals";
import type { Locale } from "@/lib/domain/access/actor";
import type { SessionFacts } from "@/lib/domain/session/describe-session";

type ChartFacts = Pick<SessionFacts, "readings" | "dose" | "now" | "baseline" | "monitoring"> &
  Partial<Pick<SessionFacts, "givenDose">>;
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
 * patient's own baseline, limits as shaded bands, alerts as shapes, struck readings hollow. Drawn on the server; every figure stands in the table beside it.
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
      <ChartKey
        locale={locale}
        hasBaseline={facts.baseline !== null}
        hasStruck={struckPoints(facts.readings).length > 0}
        hasImported={chartPoints(facts.readings).some(({ isImported }) => isImported)}
        hasLate={chartPoints(facts.readings).some(({ isLate }) => isLate)}
      />
    </figure>
  );
}

function Drawing({ facts, locale, frame }: { facts: ChartFacts; locale: Locale; frame: Frame }) {
  const words = vitalsWords[locale];
  const points = chartPoints(facts.readings);
  const struck = struckPoints(facts.readings);
  const minutesNow = facts.dose ? (facts.now.getTime() - facts.dose.givenAt.getTime()) / 60_000 : 0;
  const lastMinute = points.at(-1)?.minute ?? 0;
  const [from, to] = chartSpan([...points, ...struck], Math.min(minutesNow, lastMinute + 30));
  const x = scaleLinear([from, to], [LEFT, frame.width - RIGHT]);
  const highest = Math.max(
    190,
    ...[...points, ...struck].map(({ systolic, pulse }) => Math.max(systolic ?? 0, pulse ?? 0) + 10),
  );
  const y = scaleLinear([40, highest], [TOP + frame.upper, TOP]);
  const spo2Top = TOP + frame.upper + GAP;
  const lowest = Math.min(88, ...[...points, ...struck].map(({ spo2 }) => (spo2 ?? 100) - 2));
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
      {facts.dose && (
        <InfusionBar
          stretches={infusionStretches(facts.givenDose?.infusion?.events ?? [], facts.dose.givenAt, facts.now)}
          x={x}
          y={TOP}
          label={words.chartInfusion}
        />
      )}
      <StruckMarks points={struck} x={x} y={y} ySpo2={ySpo2} />
      <OriginMarks points={points} x={x} y={TOP + frame.upper + 9} />
      <Curves points={points} x={x} y={y} ySpo2={ySpo2} />
      {chartAlerts(facts.readings).map(({ minute, level, sign }) => (
        <AlertMark
          key={minute}
          top={TOP}
          x={x(minute)}
          isCritical={level === "critical"}
          label={words[sign]}
          isNearEdge={x(minute) > right - 70}
        />
      ))}
    </svg>
  );
}
