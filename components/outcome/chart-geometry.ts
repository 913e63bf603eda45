import { scaleLinear, scaleUtc } from "d3-scale";
import type { OutcomePoint } from "@/lib/domain/outcome/outcome-point";
import type { TimeSpan } from "@/lib/domain/outcome/recall-window";

/** How a chart lies: wide with words in the right margin for staff, narrow for a patient's phone. */
export type ChartFrame = { width: number; left: number; right: number; text: number };
export const WIDE: ChartFrame = { width: 960, left: 122, right: 158, text: 14 };
export const NARROW: ChartFrame = { width: 420, left: 36, right: 14, text: 17 };

export type TimeScale = (at: Date) => number;

/** Where a moment stands; one scale for every chart of a course. Times before the axis (a year's recall) stand at its edge. */
export function timeScale({ from, to }: TimeSpan, { width, left, right }: ChartFrame): TimeScale {
  const margin = Math.max((to.getTime() - from.getTime()) * 0.03, 86_400_000);
  const scale = scaleUtc(
    [new Date(from.getTime() - margin), new Date(to.getTime() + margin)],
    [left, width - right],
  ).clamp(true);
  return (at) => rounded(scale(at));
}

/** Dates worth a word under the axis, as many as there is room for. */
export function timeTicks({ from, to }: TimeSpan, { text }: ChartFrame, x: TimeScale): Date[] {
  const room = text * 6.6;
  const ticks = scaleUtc([from, to], [0, 1]).ticks(7);
  let last = -Infinity;
  return ticks.filter((tick) => {
    if (tick < from || tick > to || x(tick) - last < room) return false;
    last = x(tick);
    return true;
  });
}

export type ScoreScale = (score: number) => number;

export function scoreScale(scale: { min: number; max: number }, top: number, height: number): ScoreScale {
  const y = scaleLinear([scale.min, scale.max], [top + height, top]);
  return (score) => rounded(y(score));
}

type MarkKind = "answered" | "paper" | "interview";

/** Which mark a response gets: who answered is told by its shape. */
export function markKind({ place }: Pick<OutcomePoint, "place">): MarkKind {
  return place === "paper" ? "paper" : place === "interview" ? "interview" : "answered";
}

type Place = { x: number; y: number };

/** One path for all marks of a kind: five years of weekly forms are a few elements, not a thousand. */
export const MARKS: Record<MarkKind | "missing" | "invalidated", (places: readonly Place[], size: number) => string> = {
  answered: (places, r) =>
    each(places, ({ x, y }) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`),
  paper: (places, r) => each(places, ({ x, y }) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`),
  interview: (places, r) =>
    each(
      places,
      ({ x, y }) => `M${x} ${y - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`,
    ),
  missing: (places, r) => MARKS.answered(places, r),
  invalidated: (places, r) =>
    each(places, ({ x, y }) => `M${x - r} ${y - r}l${2 * r} ${2 * r}M${x - r} ${y + r}l${2 * r} ${-2 * r}`),
};

/** Vertical lines at these moments, as one path. */
export function uprights(xs: readonly number[], top: number, bottom: number): string {
  return xs.map((x) => `M${x} ${top}V${bottom}`).join("");
}

/** Spans of time as bars of one path: where two lie on each other the bar is not darker. */
export function spanBars(spans: readonly TimeSpan[], x: TimeScale, top: number, height: number): string {
  return spans.map(({ from, to }) => `M${x(from)} ${top}H${x(to)}v${height}H${x(from)}z`).join("");
}

/** Labels that would lie on each other, pushed apart downwards. In the order of `y`. */
export function spreadLabels<Label extends { y: number }>(labels: readonly Label[], apart: number): Label[] {
  let last = -Infinity;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      last = Math.max(label.y, last + apart);
      return { ...label, y: last };
    });
}

function each(places: readonly Place[], draw: (place: Place) => string): string {
  return places.map(draw).join("");
}

/** A tenth of a pixel is enough, and hundreds of points stay a short text. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
