import { axisParts } from "@/components/outcome/chart-axis";
import { MARKS, timeScale, uprights, WIDE } from "@/components/outcome/chart-geometry";
import { formatShortDate } from "@/lib/content/format";
import { outcomesWords } from "@/lib/content/words/outcomes";
import type { Locale } from "@/lib/domain/access/actor";
import type { CourseOutcomes } from "@/lib/domain/outcome/course-outcomes";

const DOSES = 22;
const VISITS = 48;
const EVENTS = 74;
const FOOT = 90;
/** A list longer than this is read better in the visits' own table. */
const LONGEST_LIST = 16;

type Course = Pick<CourseOutcomes, "axis" | "doses" | "visits" | "events">;

/** What happened, on the time axis that every graph below shares: doses by number, visits, and events by letter with their words under. */
export function CourseStrip({ course, locale }: { course: Course; locale: Locale }) {
  const words = outcomesWords[locale];
  const { axis, doses, visits, events } = course;
  const x = timeScale(axis, WIDE);
  const right = WIDE.width - WIDE.right;
  const name = words.strip(doses.length, visits.length, events.length);
  return (
    <figure className="min-w-0">
      <div
        className="overflow-x-auto print:overflow-visible"
        role="region"
        aria-label={words.scroll(words.stripTitle)}
        tabIndex={0}
      >
        <svg
          viewBox={`0 0 ${WIDE.width} ${FOOT + 22}`}
          role="img"
          aria-label={name}
          className="h-auto w-full min-w-[52rem] print:min-w-0"
          fontSize={WIDE.text}
        >
          <path
            d={[DOSES, VISITS, EVENTS].map((y) => `M${WIDE.left} ${y}H${right}`).join("")}
            className="stroke-line"
          />
          {[
            [DOSES, words.doses],
            [VISITS, words.visits],
            [EVENTS, words.events],
          ].map(([y, label]) => (
            <text key={label} x={right + 8} y={Number(y) + 4} className="fill-ink-soft">
              {label}
            </text>
          ))}
          <path
            d={uprights(
              doses.map(({ at }) => x(at)),
              DOSES,
              FOOT,
            )}
            className="stroke-fjord"
            strokeWidth="1.2"
            strokeDasharray="7 3"
          />
          <path d={doses.map(({ at }) => `M${x(at) - 6} ${DOSES - 9}h12l-6 11z`).join("")} className="fill-fjord" />
          {doses.length <= LONGEST_LIST &&
            doses.map(({ id, at, number }) => (
              <text key={id} x={x(at) + 8} y={DOSES - 2} className="fill-fjord font-semibold">
                {number}
              </text>
            ))}
          <path
            d={MARKS.answered(
              visits.map(({ at }) => ({ x: x(at), y: VISITS })),
              4,
            )}
            className="fill-sheet stroke-ink-soft"
            strokeWidth="1.6"
          />
          <path
            d={MARKS.interview(
              events.map(({ at }) => ({ x: x(at), y: EVENTS })),
              5,
            )}
            className="fill-amber-mark"
          />
          {events.length <= LONGEST_LIST &&
            events.map(({ id, at }, index) => (
              <text key={id} x={x(at) + 8} y={EVENTS - 2} className="fill-amber font-semibold">
                {letter(index)}
              </text>
            ))}
          {axisParts(axis, x, WIDE, FOOT, locale)}
        </svg>
      </div>
      <figcaption className="mt-2 grid gap-x-8 gap-y-1 text-sm text-ink-soft sm:grid-cols-2">
        {doses.length > 0 && doses.length <= LONGEST_LIST && (
          <p>
            <span className="font-medium text-ink">{words.doses}:</span>{" "}
            {doses.map(({ number, at }) => `${number}. ${formatShortDate(at, locale)}`).join(" · ")}
          </p>
        )}
        {events.length > 0 && events.length <= LONGEST_LIST && (
          <p>
            <span className="font-medium text-ink">{words.events}:</span>{" "}
            {events
              .map(
                ({ kind, at }, index) => `${letter(index)}. ${words.eventKinds[kind]} ${formatShortDate(at, locale)}`,
              )
              .join(" · ")}
          </p>
        )}
      </figcaption>
    </figure>
  );
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}
