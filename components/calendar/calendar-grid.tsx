import type { CSSProperties } from "react";
import { CalendarBlockBox, HATCH } from "@/components/calendar/calendar-block";
import { Shape } from "@/components/ui/shape";
import { calendarWords } from "@/lib/content/words/calendar";
import type { Locale } from "@/lib/domain/access/actor";
import type { CalendarColumn } from "@/lib/domain/calendar-grid/compose-columns";
import { axisOf, hoursOf, minuteOfDay, onAxis, type Stretch } from "@/lib/domain/calendar-grid/time-axis";
import { clinicDate } from "@/lib/domain/calendar";

export type GridColumn = CalendarColumn & { key: string; heading: string; detail: string };

/**
 * Times down, people, rooms or days across; drawn on the server, the same facts as the list beside it. Wider than its place it scrolls
 * inside itself; on paper it is one sheet.
 */
export function CalendarGrid({
  columns,
  label,
  now,
  locale,
}: {
  columns: GridColumn[];
  label: string;
  now: Date;
  locale: Locale;
}) {
  const words = calendarWords[locale];
  const axis = axisOf(columns.flatMap(({ open, blocks }) => [...open, ...blocks.map(({ claimed }) => claimed)]));
  const hours = hoursOf(axis);
  const size = { "--columns": columns.length, "--hours": hours.length - 1 } as CSSProperties;
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      data-print="landscape"
      className="relative overflow-x-auto rounded-md border border-line bg-sheet print:overflow-visible print:border-0"
    >
      <div
        style={size}
        className="grid min-w-max grid-cols-[3.25rem_repeat(var(--columns),minmax(7.5rem,1fr))] pr-2 pb-3 tabular-nums print:min-w-0 print:grid-cols-[3.25rem_repeat(var(--columns),minmax(0,1fr))]"
      >
        <div className="sticky left-0 z-20 border-b border-line-strong bg-sheet" />
        {columns.map(({ key, heading, detail, closed, date }) => (
          <div key={key} className="border-b border-l border-b-line-strong border-l-line px-2 py-2 leading-tight">
            <p className="font-semibold">
              {heading}
              {date === clinicDate(now) && <span className="sr-only"> ({words.today})</span>}
            </p>
            <p className="text-sm text-ink-soft">{closed ? words.closedFor(closed.name[locale]) : detail}</p>
          </div>
        ))}
        <div className="sticky left-0 z-20 h-[calc(var(--hours)*4rem)] bg-sheet print:h-[122mm]" aria-hidden="true">
          <div className="relative h-full">
            {hours.map((hour, index) => (
              <span
                key={hour}
                style={{ top: `${onAxis(axis, { fromMinute: hour, toMinute: hour }).startPercent}%` }}
                className={`absolute right-2 text-sm text-ink-soft ${index === 0 ? "translate-y-0.5" : "-translate-y-1/2"}`}
              >
                {words.clock(hour)}
              </span>
            ))}
          </div>
        </div>
        {columns.map((column) => (
          <Column key={column.key} column={column} axis={axis} hours={hours} now={now} locale={locale} />
        ))}
      </div>
    </div>
  );
}

function Column({
  column,
  axis,
  hours,
  now,
  locale,
}: {
  column: GridColumn;
  axis: Stretch;
  hours: number[];
  now: Date;
  locale: Locale;
}) {
  const words = calendarWords[locale];
  const isToday = column.date === clinicDate(now);
  return (
    <div className="relative border-l border-line bg-sunk">
      {column.open.map((stretch) => (
        <div
          key={`open ${stretch.fromMinute}`}
          style={place(axis, stretch)}
          className={`absolute inset-x-0 ${stretch.presence === "on-site" ? "bg-sheet" : "bg-paper"}`}
        >
          {stretch.presence === "reachable" && <span className="px-2 text-sm text-ink-soft">{words.onCall}</span>}
        </div>
      ))}
      {hours.slice(1, -1).map((hour) => (
        <div
          key={hour}
          aria-hidden="true"
          style={{ top: `${onAxis(axis, { fromMinute: hour, toMinute: hour }).startPercent}%` }}
          className="absolute inset-x-0 border-t border-line/70"
        />
      ))}
      {column.away.map((stretch) => (
        <div key={`away ${stretch.fromMinute}`} style={place(axis, stretch)} className={`absolute inset-x-0 ${HATCH}`}>
          <span className="m-1 inline-flex items-center gap-1.5 rounded-sm bg-sheet px-1.5 text-sm font-medium">
            <Shape name="crossed" size={11} className="text-ink-soft" />
            {words.away}
          </span>
        </div>
      ))}
      {column.blocks.map((block) => (
        <CalendarBlockBox key={block.id} block={block} axis={axis} locale={locale} />
      ))}
      {isToday && <NowLine axis={axis} now={now} label={words.now} />}
    </div>
  );
}

function NowLine({ axis, now, label }: { axis: Stretch; now: Date; label: string }) {
  const minute = minuteOfDay(now);
  if (minute < axis.fromMinute || minute > axis.toMinute) return null;
  return (
    <div
      style={{ top: `${onAxis(axis, { fromMinute: minute, toMinute: minute }).startPercent}%` }}
      className="pointer-events-none absolute inset-x-0 z-10 border-t-2 border-ink print:hidden"
    >
      <span className="sr-only">{label}</span>
      <span aria-hidden="true" className="absolute -top-[5px] -left-[5px] size-2 rounded-full bg-ink" />
    </div>
  );
}

function place(axis: Stretch, stretch: Stretch): CSSProperties {
  const { startPercent, lengthPercent } = onAxis(axis, stretch);
  return { top: `${startPercent}%`, height: `${lengthPercent}%` };
}
