import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { Shape } from "@/components/ui/shape";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag } from "@/components/ui/tag";
import { capacityProblemSentence } from "@/lib/content/words/capacity-problems";
import { calendarWords } from "@/lib/content/words/calendar";
import type { Locale } from "@/lib/domain/access/actor";
import type { CalendarVisit, VisitDoubt } from "@/lib/domain/calendar-grid/calendar-entry";
import type { CalendarBlock, CalendarColumn } from "@/lib/domain/calendar-grid/compose-columns";

/** One day of the list: its name, and the columns that the grid shows of it. */
export type ListDay = { key: string; heading: string; columns: CalendarColumn[]; isOfOne: boolean };

/** Everything that the grid shows, in words and in order of time: first for screen readers and on phones. */
export function CalendarList({ days, locale }: { days: ListDay[]; locale: Locale }) {
  return (
    <div className="space-y-7">
      {days.map((day) => (
        <section key={day.key} aria-label={day.heading}>
          <Heading level={3}>{day.heading}</Heading>
          <DayNotes day={day} locale={locale} />
          <Entries entries={entriesOf(day.columns)} locale={locale} />
        </section>
      ))}
    </div>
  );
}

/** Closed days, absences and, for one person, the hours. */
function DayNotes({ day: { columns, isOfOne }, locale }: { day: ListDay; locale: Locale }) {
  const words = calendarWords[locale];
  const closed = columns.find((column) => column.closed !== null && columns.every((other) => other.closed !== null));
  const away = columns.filter((column) => column.away.length > 0);
  const own = isOfOne ? columns[0] : undefined;
  return (
    <div className="text-sm text-ink-soft">
      {closed?.closed && <p>{words.closedFor(closed.closed.name[locale])}</p>}
      {own?.resource.kind === "employee" && !own.closed && (
        <p>
          {own.open.length === 0
            ? words.noHours
            : words.hours(own.open.map((s) => words.stretch(s.fromMinute, s.toMinute)).join(", "))}
        </p>
      )}
      {away.map(({ resource, away: stretches }) => (
        <p key={resource.id} className="flex items-center gap-1.5">
          <Shape name="crossed" size={11} />
          {!isOfOne && `${resource.name}: `}
          {stretches
            .map((s) =>
              s.toMinute - s.fromMinute >= 16 * 60
                ? words.awayAll
                : `${words.away} ${words.stretch(s.fromMinute, s.toMinute)}`,
            )
            .join(", ")}
        </p>
      ))}
    </div>
  );
}

function Entries({ entries, locale }: { entries: ReturnType<typeof entriesOf>; locale: Locale }) {
  if (entries.length === 0) return <p className="mt-1 text-sm text-ink-soft">{calendarWords[locale].noneThatDay}</p>;
  return (
    <ul className="mt-1 divide-y divide-line">
      {entries.map(({ block, names }) => (
        <Entry key={block.id} block={block} names={names} locale={locale} />
      ))}
    </ul>
  );
}

function Entry({ block, names, locale }: { block: CalendarBlock; names: string; locale: Locale }) {
  const words = calendarWords[locale];
  return (
    <li className="grid grid-cols-[6.75rem_1fr] gap-x-2 py-2.5">
      <span className="font-medium tabular-nums">{words.stretch(block.fromMinute, block.toMinute)}</span>
      <div className="min-w-0">
        {block.kind === "visit" ? (
          <VisitWords visit={block.visit} doubts={block.doubts} locale={locale} />
        ) : block.kind === "hold" ? (
          <>
            <StatusDot tone="quiet">
              {words.held} {block.hold && words.heldUntil(block.hold.expiresAt)}
            </StatusDot>
            <p className="text-sm text-ink-soft">{block.hold ? `${block.hold.patientName}, ${names}` : names}</p>
          </>
        ) : (
          <>
            <StatusDot tone="neutral">{words.taken}</StatusDot>
            <p className="text-sm text-ink-soft">{names}</p>
          </>
        )}
      </div>
    </li>
  );
}

/** Who, what, where and with whom, and why it may not take place as it stands. */
function VisitWords({ visit, doubts, locale }: { visit: CalendarVisit; doubts: VisitDoubt[]; locale: Locale }) {
  const words = calendarWords[locale];
  return (
    <>
      <Link href={`/schedule/${visit.pathwayId}/visits/${visit.id}`} className="font-medium">
        {visit.patientName}
      </Link>
      <p className="text-sm">{visit.step.title[locale]}</p>
      <p className="text-sm text-ink-soft">
        {words.inRoom(visit.room, visit.location)} · {visit.staff.map(({ name }) => name).join(", ")}
      </p>
      {doubts.length > 0 && <Doubts doubts={doubts} locale={locale} />}
    </>
  );
}

/** A warning with its shape and word, and a sentence for each reason. */
export function Doubts({ doubts, locale }: { doubts: VisitDoubt[]; locale: Locale }) {
  const words = calendarWords[locale];
  return (
    <div className="mt-1">
      <Tag tone="attention">{words.doubt}</Tag>
      {doubts.map((doubt) => (
        <p key={doubtSentence(doubt, locale)} className="mt-0.5 text-sm">
          {doubtSentence(doubt, locale)}
        </p>
      ))}
    </div>
  );
}

/** One sentence for why a visit is in doubt. */
function doubtSentence(doubt: VisitDoubt, locale: Locale): string {
  return doubt.kind === "gate-closed" ? calendarWords[locale].gateClosed : capacityProblemSentence(doubt, locale);
}

/** What the columns show, each thing once, with the names of the rooms or people it takes. */
function entriesOf(columns: readonly CalendarColumn[]): { block: CalendarBlock; names: string }[] {
  const found = new Map<string, { block: CalendarBlock; names: string[] }>();
  for (const { blocks, resource } of columns) {
    for (const block of blocks) {
      const key = block.kind === "visit" ? block.visit.id : `${block.id.split(" ")[0] ?? ""} ${block.fromMinute}`;
      const known = found.get(key);
      if (known) known.names.push(resource.name);
      else found.set(key, { block, names: [resource.name] });
    }
  }
  return [...found.values()]
    .toSorted((a, b) => a.block.fromMinute - b.block.fromMinute)
    .map(({ block, names }) => ({ block, names: names.join(", ") }));
}
