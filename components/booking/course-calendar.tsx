import { classNames } from "@/components/ui/class-names";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { CalendarWeek } from "@/components/booking/calendar-weeks";

export type CalendarMark = {
  key: string;
  date: CalendarDate;
  /** Its number in the list. */ number: number;
  time: string;
  isBooked: boolean;
};

/**
 * The course drawn through the weeks: a row for each week, a column for each day, a line from visit to visit. For the eye only; the list beside it
 * says the same in words.
 */
export function CourseCalendar({
  weeks,
  marks,
  weekdays,
}: {
  weeks: CalendarWeek[];
  marks: CalendarMark[];
  /** The names of the columns, from Monday on. */
  weekdays: string[];
}) {
  const columns = weekdays.length;
  return (
    <div aria-hidden="true" className="tabular-nums max-sm:hidden">
      <div
        className={classNames("grid border-b border-line-strong text-sm text-ink-soft", GRID[columns === 7 ? 7 : 5])}
      >
        <span />
        {weekdays.map((name) => (
          <span key={name} className="px-1.5 pb-1 first-letter:uppercase">
            {name}
          </span>
        ))}
      </div>
      <div className="relative">
        <Line weeks={weeks} marks={marks} columns={columns} />
        {weeks.map((week) =>
          week.kind === "quiet" ? (
            <p
              key={week.key}
              className="relative flex h-9 items-center border-b border-line bg-paper/80 pl-16 text-sm text-ink-faint"
            >
              {week.label}
            </p>
          ) : (
            <div
              key={week.key}
              className={classNames(
                "grid border-b border-line",
                rowRem(week, marks) === ROW_REM.one ? "h-16" : "h-22",
                GRID[columns === 7 ? 7 : 5],
              )}
            >
              <span className="pt-1.5 text-sm text-ink-faint">{week.label}</span>
              {week.days.slice(0, columns).map((day) => (
                <Day key={day.date} label={day.label} marks={marks.filter(({ date }) => date === day.date)} />
              ))}
            </div>
          ),
        )}
      </div>
    </div>
  );
}

const GRID = {
  5: "grid-cols-[4rem_repeat(5,minmax(0,1fr))]",
  7: "grid-cols-[4rem_repeat(7,minmax(0,1fr))]",
} as const;

function Day({ label, marks }: { label: string; marks: CalendarMark[] }) {
  return (
    <span className="relative min-w-0 border-l border-line px-1 pt-1 text-sm">
      <span className="text-ink-faint">{label}</span>
      {marks.map(({ key, number, time, isBooked }) => (
        <span
          key={key}
          className={classNames(
            "mt-0.5 flex min-w-0 items-center gap-1 rounded-sm border px-1.5 leading-5 font-medium",
            isBooked ? "border-line-strong bg-sheet text-ink-soft" : "border-fjord-fill bg-fjord-fill text-on-fjord",
          )}
        >
          <span className="shrink-0 text-sm opacity-80 font-normal">{number}</span>
          <span className="shrink-0">{time}</span>
        </span>
      ))}
    </span>
  );
}

/** Heights in rem, as the classes of the rows say them: a week, one with two visits on a day, weeks that are left out. */
const ROW_REM = { one: 4, two: 5.5, quiet: 2.25 };

function rowRem(week: CalendarWeek, marks: CalendarMark[]): number {
  if (week.kind === "quiet") return ROW_REM.quiet;
  const isFull = week.days.some((day) => marks.filter(({ date }) => date === day.date).length > 1);
  return isFull ? ROW_REM.two : ROW_REM.one;
}

/** From the middle of one visit's cell to the next. */
function Line({ weeks, marks, columns }: { weeks: CalendarWeek[]; marks: CalendarMark[]; columns: number }) {
  const points: string[] = [];
  let top = 0;
  for (const week of weeks) {
    if (week.kind === "week") {
      week.days.slice(0, columns).forEach((day, index) => {
        if (marks.some(({ date }) => date === day.date)) points.push(`${String(index + 0.5)},${String(top + 2.35)}`);
      });
    }
    top += rowRem(week, marks);
  }
  return (
    <svg
      viewBox={`0 0 ${String(columns)} ${String(top)}`}
      preserveAspectRatio="none"
      className="pointer-events-none absolute inset-y-0 right-0 left-16 h-full w-[calc(100%-4rem)] text-fjord"
    >
      <polyline
        points={points.join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeOpacity="0.45"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
