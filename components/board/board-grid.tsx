import type { CSSProperties } from "react";
import { HATCH } from "@/components/calendar/calendar-block";
import { classNames } from "@/components/ui/class-names";
import { PageLink } from "@/components/ui/page-link";
import { Shape } from "@/components/ui/shape";
import { calendarWords } from "@/lib/content/words/calendar";
import type { Locale } from "@/lib/domain/access/actor";
import type { CalendarBlock, CalendarColumn } from "@/lib/domain/calendar-grid/compose-columns";
import { axisOf, hoursOf, minuteOfDay, onAxis, type Stretch } from "@/lib/domain/calendar-grid/time-axis";
import type { DayCourse } from "@/lib/domain/visit-moment/day-course";

export type BoardRow = { id: string; name: string; location: string; column: CalendarColumn };
type Courses = ReadonlyMap<string, DayCourse>;

/** Rooms down, the clock across, a line for now: where everybody is today, and how far a delay reaches. Drawn on the server. */
export function BoardGrid({
  rows,
  courses,
  now,
  locale,
}: {
  rows: BoardRow[];
  courses: Courses;
  now: Date;
  locale: Locale;
}) {
  const words = calendarWords[locale];
  const axis = axisOf(rows.flatMap(({ column }) => column.blocks.map(({ claimed }) => claimed)));
  const hours = hoursOf(axis);
  const minute = minuteOfDay(now);
  return (
    <div
      role="region"
      aria-label={words.boardGridLabel}
      tabIndex={0}
      data-print="landscape"
      className="relative overflow-x-auto rounded-md border border-line bg-sheet print:overflow-visible print:border-0"
    >
      <div
        style={{ "--hours": hours.length - 1 } as CSSProperties}
        className="min-w-[calc(7rem+var(--hours)*4.5rem)] tabular-nums print:min-w-0"
      >
        <div className="flex border-b border-line">
          <div className="sticky left-0 z-20 w-28 shrink-0 bg-sheet" />
          <div className="relative h-8 flex-1" aria-hidden="true">
            {hours.map((hour) => (
              <span
                key={hour}
                style={{ left: `${onAxis(axis, { fromMinute: hour, toMinute: hour }).startPercent}%` }}
                className={classNames(
                  "absolute top-1.5 text-sm text-ink-soft",
                  hour === axis.toMinute
                    ? "-translate-x-full pr-1"
                    : hour === axis.fromMinute
                      ? ""
                      : "-translate-x-1/2",
                )}
              >
                {words.clock(hour)}
              </span>
            ))}
          </div>
        </div>
        <ul>
          {rows.map((row) => (
            <li key={row.id} className="flex border-b border-line last:border-b-0">
              <div className="sticky left-0 z-20 w-28 shrink-0 bg-sheet py-2 pr-2 pl-3 leading-tight">
                <p className="font-semibold">{row.name}</p>
                <p className="text-sm text-ink-soft">{row.location}</p>
              </div>
              <div className="relative h-18 flex-1 bg-sunk">
                {row.column.open.map((stretch) => (
                  <div key={stretch.fromMinute} style={across(axis, stretch)} className="absolute inset-y-0 bg-paper" />
                ))}
                {hours.slice(1, -1).map((hour) => (
                  <div
                    key={hour}
                    aria-hidden="true"
                    style={{ left: `${onAxis(axis, { fromMinute: hour, toMinute: hour }).startPercent}%` }}
                    className="absolute inset-y-0 border-l border-line/70"
                  />
                ))}
                {row.column.closed && (
                  <p className="absolute inset-0 flex items-center px-3 text-sm text-ink-soft">
                    {words.closedFor(row.column.closed.name[locale])}
                  </p>
                )}
                {row.column.blocks.map((block) => (
                  <BoardBlock key={block.id} block={block} axis={axis} courses={courses} locale={locale} />
                ))}
                {minute >= axis.fromMinute && minute <= axis.toMinute && (
                  <div
                    style={{ left: `${onAxis(axis, { fromMinute: minute, toMinute: minute }).startPercent}%` }}
                    className="pointer-events-none absolute inset-y-0 z-10 border-l-2 border-ink"
                  >
                    <span className="sr-only">{words.now}</span>
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A visit as agreed; behind it, hatched, the time that a delay adds. */
function BoardBlock({
  block,
  axis,
  courses,
  locale,
}: {
  block: CalendarBlock;
  axis: Stretch;
  courses: Courses;
  locale: Locale;
}) {
  const words = calendarWords[locale];
  const box = "absolute inset-y-1.5 overflow-hidden rounded-sm border px-1.5 py-1 text-sm leading-tight";
  if (block.kind !== "visit") {
    return (
      <div
        style={across(axis, block)}
        className={classNames(box, "text-ink-soft", block.kind === "hold" ? "border-dashed bg-sheet" : "bg-sunk")}
      >
        {block.kind === "hold" ? words.held : words.taken}
      </div>
    );
  }
  const { visit, doubts } = block;
  const course = courses.get(visit.id);
  const state = course?.state ?? "to-come";
  const isDelayed = course !== undefined && (course.delayMinutes > 0 || state === "over-time") && state !== "left";
  const isLate = isDelayed && state !== "here";
  const expected = course && isDelayed ? expectedStretch(course) : undefined;
  const at = words.stretch(block.fromMinute, block.toMinute);
  return (
    <>
      {expected && (
        <div
          aria-hidden="true"
          style={across(axis, expected)}
          className={`absolute inset-y-3 rounded-sm border border-dashed border-amber-mark ${HATCH}`}
        />
      )}
      <PageLink
        href={`/schedule/${visit.pathwayId}/visits/${visit.id}`}
        style={across(axis, block)}
        aria-label={[
          at,
          visit.patientName,
          visit.step.title[locale],
          words.states[state],
          doubts.length > 0 && words.doubt,
        ]
          .filter((part) => part !== false)
          .join(", ")}
        className={classNames(
          box,
          "z-[1] border-l-[3px] text-ink hover:underline",
          doubts.length > 0 || isLate
            ? "border-amber-mark bg-amber-tint"
            : state === "here"
              ? "border-fjord-fill border-l-[6px] bg-fjord-tint"
              : "border-line-strong border-l-fjord-fill bg-sheet",
          state === "left" && "text-ink-soft",
        )}
      >
        <span className="block truncate font-semibold">{visit.patientName}</span>
        <span className="flex items-center gap-1 truncate">
          <Shape name={SHAPES[state]} size={10} />
          {words.states[state]}
        </span>
        <span className="block truncate text-ink-soft">{at}</span>
      </PageLink>
    </>
  );
}

const SHAPES = {
  "to-come": "ring",
  late: "triangle",
  overdue: "triangle",
  here: "filled",
  "over-time": "triangle",
  left: "crossed",
  "not-noted": "faint",
} as const;

function expectedStretch({ expectedStartAt, expectedEndAt }: DayCourse): Stretch {
  return { fromMinute: minuteOfDay(expectedStartAt), toMinute: minuteOfDay(expectedEndAt) };
}

function across(axis: Stretch, stretch: Stretch): CSSProperties {
  const { startPercent, lengthPercent } = onAxis(axis, stretch);
  return { left: `${startPercent}%`, width: `${lengthPercent}%` };
}
