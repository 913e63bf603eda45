import type { ReactNode } from "react";
import { type ChartFrame, type TimeScale, timeTicks, uprights } from "@/components/outcome/chart-geometry";
import { formatShortDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import type { TimeSpan } from "@/lib/domain/outcome/recall-window";

/** The line of time under a chart, with dates. */
export function axisParts(axis: TimeSpan, x: TimeScale, frame: ChartFrame, top: number, locale: Locale): ReactNode {
  const ticks = timeTicks(axis, frame, x);
  return (
    <g>
      <path
        d={`M${frame.left} ${top + 2}H${frame.width - frame.right}${uprights(ticks.map(x), top + 2, top + 6)}`}
        className="stroke-line-strong"
        fill="none"
      />
      {ticks.map((tick) => (
        <text
          key={tick.getTime()}
          x={x(tick)}
          y={top + 19}
          textAnchor={anchorAt(x(tick), frame)}
          className="fill-ink-soft tabular-nums"
        >
          {formatShortDate(tick, locale)}
        </text>
      ))}
    </g>
  );
}

/** Words near an edge stay inside it. */
function anchorAt(at: number, { left, width, right }: ChartFrame): "start" | "middle" | "end" {
  if (at - left < 34) return "start";
  return right < 40 && width - right - at < 34 ? "end" : "middle";
}
