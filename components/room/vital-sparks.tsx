import { differenceInMinutes } from "date-fns";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { momentLabel } from "@/components/room/room-looks";
import { StatusDot } from "@/components/ui/status-dot";
import { formatTime } from "@/lib/content/format";
import { roomWords } from "@/lib/content/words/room";
import type { Locale } from "@/lib/domain/access/actor";
import type { ReadingFacts, SessionFacts } from "@/lib/domain/session/describe-session";

type Point = { at: Date; value: number; shown: string };

const WIDTH = 132;
const HEIGHT = 34;

/** Blood pressure, pulse and oxygen as three small curves, each with its last value and how old it is: enough to know that somebody is watching. */
export function VitalSparks({ facts, locale }: { facts: SessionFacts; locale: Locale }) {
  const words = roomWords[locale];
  const { now, due, discharge } = facts;
  const readings = facts.readings.filter(({ invalidated }) => invalidated === null).toReversed();
  const rows: [string, string, Point[]][] = [
    [words.bloodPressure, "mmHg", pointsOf(readings, pressureOf)],
    [words.heartRate, words.perMinute, pointsOf(readings, ({ heartRateBpm }) => single(heartRateBpm))],
    [words.spo2, "%", pointsOf(readings, ({ spo2Percent }) => single(spo2Percent))],
  ];
  const state = due.next && due.readings.find(({ atMinute }) => atMinute === due.next?.atMinute)?.state;
  const shownAt = rows.flatMap(([, , points]) => points.at(-1)?.at ?? []);
  const isOneReading = new Set(shownAt.map((at) => at.getTime())).size === 1;
  return (
    <section aria-label={words.vitalsTitle} className="border-t border-line pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-base font-semibold">{words.vitalsTitle}</h2>
        {isOneReading && <Age at={shownAt[0]} now={now} isOver={discharge !== null} locale={locale} />}
      </div>
      <ul className="mt-1">
        {rows.map(([name, unit, points]) => (
          <li key={name} className="flex items-center justify-between gap-3 py-0.5">
            <span className="min-w-0 tabular-nums">
              <span className="block text-sm leading-tight text-ink-soft">{name}</span>
              {points.length === 0 ? (
                <span className="text-ink-soft">{words.noReading}</span>
              ) : (
                <>
                  <strong className="text-lg leading-tight font-semibold">{points.at(-1)?.shown}</strong>{" "}
                  <span className="text-sm">{unit}</span>{" "}
                  {!isOneReading && (
                    <Age at={points.at(-1)?.at} now={now} isOver={discharge !== null} locale={locale} />
                  )}
                </>
              )}
            </span>
            {points.length > 1 && <Curve name={name} points={points} facts={facts} locale={locale} />}
          </li>
        ))}
      </ul>
      {discharge === null && (state === "late" || state === "due") && (
        <p className="mt-1 text-sm">
          <StatusDot tone={state === "late" ? "attention" : "neutral"}>
            {state === "late" ? words.readingLate : words.readingDue}
          </StatusDot>
        </p>
      )}
    </section>
  );
}

/** How old it is while somebody watches; when it was, afterwards. */
function Age({ at, now, isOver, locale }: { at: Date | undefined; now: Date; isOver: boolean; locale: Locale }) {
  if (!at) return null;
  return (
    <span className="text-sm text-ink-soft tabular-nums">
      {isOver ? formatTime(at, locale) : roomWords[locale].minutesOld(differenceInMinutes(now, at))}
    </span>
  );
}

function Curve({
  name,
  points,
  facts,
  locale,
}: {
  name: string;
  points: Point[];
  facts: SessionFacts;
  locale: Locale;
}) {
  const { dose } = facts;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const first = points[0]?.at.getTime() ?? 0;
  const x = scaleLinear([first, points.at(-1)?.at.getTime() ?? 1], [3, WIDTH - 5]);
  // A flat course is drawn flat, not as noise stretched to the full height.
  const middle = (low + high) / 2;
  const half = Math.max(10, (high - low) / 2);
  const y = scaleLinear([middle - half, middle + half], [HEIGHT - 4, 4]);
  const path = line<Point>()
    .x(({ at }) => x(at.getTime()))
    .y(({ value }) => y(value))(points);
  const last = points.at(-1);
  const minute = (at: Date) => (dose ? (at.getTime() - dose.givenAt.getTime()) / 60_000 : null);
  const spoken = points
    .map(({ at, shown }) => `${momentLabel({ minute: minute(at), happenedAt: at }, locale)} ${shown}`)
    .join(", ");
  return (
    <svg
      role="img"
      aria-label={roomWords[locale].sparkLabel(name, spoken)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      className="shrink-0"
    >
      {dose && dose.givenAt.getTime() > first && (
        <path
          d={`M${x(dose.givenAt.getTime())} 2V${HEIGHT - 2}`}
          className="stroke-line-strong"
          strokeDasharray="2 3"
        />
      )}
      <path d={path ?? undefined} fill="none" className="stroke-fjord" strokeWidth="1.8" strokeLinejoin="round" />
      {last && <circle cx={x(last.at.getTime())} cy={y(last.value)} r="3" className="fill-fjord" />}
    </svg>
  );
}

function pointsOf(readings: ReadingFacts[], of: (reading: ReadingFacts) => { value: number; shown: string } | null) {
  return readings.flatMap((reading): Point[] => {
    const point = of(reading);
    return point ? [{ at: reading.measuredAt, ...point }] : [];
  });
}

function pressureOf({ systolicMmHg, diastolicMmHg }: ReadingFacts) {
  if (systolicMmHg === null) return null;
  return { value: systolicMmHg, shown: `${systolicMmHg}/${diastolicMmHg ?? "–"}` };
}

function single(value: number | null) {
  return value === null ? null : { value, shown: String(value) };
}
