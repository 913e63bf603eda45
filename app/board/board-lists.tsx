import { noteMoment, noteNow } from "@/app/board/actions";
import { MomentForm } from "@/components/board/moment-form";
import { Doubts } from "@/components/calendar/calendar-list";
import { ButtonForm } from "@/components/form/button-form";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { StatusDot } from "@/components/ui/status-dot";
import { Tag, type Tone } from "@/components/ui/tag";
import { calendarWords } from "@/lib/content/words/calendar";
import { formWords } from "@/lib/content/words/form";
import { CLINICAL_ROLES, type Locale } from "@/lib/domain/access/actor";
import { minuteOfDay } from "@/lib/domain/calendar-grid/time-axis";
import type { BoardVisit, TodayBoard } from "@/lib/queries/calendar/today-board";

type Props = { board: TodayBoard; locale: Locale };

const TONES: Record<BoardVisit["course"]["state"], Tone> = {
  "to-come": "quiet",
  late: "attention",
  overdue: "attention",
  here: "good",
  "over-time": "attention",
  left: "neutral",
  "not-noted": "quiet",
};

/** Today's visits in order, each with its state and the one press that comes next. */
export function TodaysVisits({ board, locale }: Props) {
  const words = calendarWords[locale];
  if (board.visits.length === 0) return <EmptyState title={words.noVisits}>{words.noneText}</EmptyState>;
  return (
    <ul className="divide-y divide-line border-y border-line-strong">
      {board.visits.map((visit) => (
        <VisitRow key={visit.id} visit={visit} all={board.visits} locale={locale} />
      ))}
    </ul>
  );
}

function VisitRow({ visit, all, locale }: { visit: BoardVisit; all: BoardVisit[]; locale: Locale }) {
  const words = calendarWords[locale];
  const { course, presence, id: visitId, pathwayId } = visit;
  const touched = all.filter((other) => other.course.heldUpById === visitId).map(({ patientName }) => patientName);
  const ids = { pathwayId, visitId };
  return (
    <li className="grid gap-x-6 gap-y-3 py-4 lg:grid-cols-[8rem_minmax(0,1fr)_17rem]">
      <p className="font-semibold tabular-nums">
        {words.period(visit.startsAt, visit.endsAt)}
        <span className="block font-normal text-ink-soft">{visit.room}</span>
      </p>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link href={`/schedule/${pathwayId}/visits/${visitId}`} className="text-lg font-semibold">
            {visit.patientName}
          </Link>
          <Tag tone={TONES[course.state]}>{words.states[course.state]}</Tag>
          <span className="text-sm text-ink-soft tabular-nums">{whenWords(visit, locale)}</span>
        </p>
        <p className="text-ink-soft">
          {visit.step.title[locale]} · {visit.staff.map(({ name }) => name).join(", ")}
        </p>
        {course.heldUpById !== null && (
          <p className="mt-1">
            <StatusDot tone="attention">
              {words.heldUpBy(all.find(({ id }) => id === course.heldUpById)?.patientName ?? null, course.delayMinutes)}
            </StatusDot>
          </p>
        )}
        {touched.length > 0 && <p className="mt-1 text-sm">{words.touches(touched.join(", "))}</p>}
        {visit.doubts.length > 0 && <Doubts doubts={visit.doubts} locale={locale} />}
      </div>
      <div className="[&_form]:space-y-2">
        {presence.kind !== "left" && (
          <ButtonForm
            key={presence.kind}
            action={noteNow}
            values={{ ...ids, kind: presence.kind === "here" ? "left" : "arrived" }}
            label={presence.kind === "here" ? words.leave : words.arrive}
            accessibleName={
              presence.kind === "here" ? words.leaveOf(visit.patientName) : words.arriveOf(visit.patientName)
            }
            words={formWords[locale]}
          />
        )}
        <Details summary={words.late}>
          <MomentForm
            action={noteMoment}
            {...ids}
            kind={presence.kind === "awaited" || presence.kind === "late" ? "running-late" : "arrived"}
            words={{ ...momentWords(locale), label: words.lateOf(visit.patientName) }}
            formWords={formWords[locale]}
          />
        </Details>
      </div>
    </li>
  );
}

function momentWords(locale: Locale) {
  const { kind, kinds, minutes, minutesHint, minuteUnit, at, atHint, save } = calendarWords[locale];
  return { kind, kinds, minutes, minutesHint, minuteUnit, at, atHint, save };
}

function whenWords({ presence, course }: BoardVisit, locale: Locale): string {
  const words = calendarWords[locale];
  switch (presence.kind) {
    case "here":
      return words.arrivedAt(presence.arrivedAt);
    case "left":
      return `${words.arrivedAt(presence.arrivedAt)}, ${words.leftAt(presence.leftAt)}`;
    case "late":
      return `${words.lateBy(presence.minutes)}, ${words.expectedAt(course.expectedStartAt)}`;
    case "awaited":
      return course.state === "overdue" ? words.lateBy(course.delayMinutes) : "";
  }
}

/** Each room: who is in it now and who comes next. */
export function RoomsNow({ board, locale }: Props) {
  const words = calendarWords[locale];
  return (
    <DataTable
      caption={words.rooms}
      rows={board.rooms}
      rowKey={({ id }) => id}
      columns={[
        { key: "room", header: words.place, primary: true, cell: ({ name, location }) => words.inRoom(name, location) },
        { key: "now", header: words.nowColumn, cell: (room) => <RoomNow room={room} board={board} locale={locale} /> },
        {
          key: "next",
          header: words.nextColumn,
          cell: ({ id }) => nextWords(board, (visit) => visit.roomId === id, locale),
        },
      ]}
    />
  );
}

function RoomNow({ room, board, locale }: Props & { room: TodayBoard["rooms"][number] }) {
  const words = calendarWords[locale];
  const visit = currentVisit(board, ({ roomId }) => roomId === room.id);
  if (visit) return <VisitNow visit={visit} locale={locale} />;
  if (room.column.closed) return words.closedFor(room.column.closed.name[locale]);
  const minute = minuteOfDay(board.now);
  const isTaken = room.column.blocks.some((b) => b.kind !== "visit" && b.fromMinute <= minute && minute < b.toMinute);
  return <span className="text-ink-soft">{isTaken ? words.takenNow : words.free}</span>;
}

/** Each employee at work: with whom and where now, and what comes next. */
export function PeopleNow({ board, locale }: Props) {
  const words = calendarWords[locale];
  const attends = (userId: string) => (visit: BoardVisit) => visit.staff.some((person) => person.userId === userId);
  return (
    <DataTable
      caption={words.people}
      rows={board.people}
      rowKey={({ userId, role }) => `${userId} ${role}`}
      columns={[
        {
          key: "person",
          header: words.person,
          primary: true,
          cell: ({ name, role }) => (
            <>
              {name}
              <span className="block text-sm font-normal text-ink-soft">{roleWord(role, locale)}</span>
            </>
          ),
        },
        {
          key: "now",
          header: words.nowColumn,
          cell: ({ userId, isAtWork }) => {
            const visit = currentVisit(board, attends(userId));
            if (visit) return <VisitNow visit={visit} locale={locale} withRoom />;
            return <span className="text-ink-soft">{isAtWork ? words.free : words.notAtWork}</span>;
          },
        },
        { key: "next", header: words.nextColumn, cell: ({ userId }) => nextWords(board, attends(userId), locale) },
      ]}
    />
  );
}

function roleWord(role: string, locale: Locale): string {
  const known = CLINICAL_ROLES.find((clinical) => clinical === role);
  return known ? calendarWords[locale].roles[known] : role;
}

function VisitNow({ visit, locale, withRoom }: { visit: BoardVisit; locale: Locale; withRoom?: boolean }) {
  const words = calendarWords[locale];
  return (
    <>
      <span className="font-medium">{visit.patientName}</span>
      {withRoom && `, ${visit.room}`}
      <span className="block">
        <StatusDot tone={TONES[visit.course.state]}>{words.states[visit.course.state]}</StatusDot>
      </span>
    </>
  );
}

const UNDER_WAY: readonly BoardVisit["course"]["state"][] = ["here", "over-time", "overdue", "late"];

/** The visit that somebody is in now, or that has its time now. */
function currentVisit({ visits, now }: TodayBoard, isAsked: (visit: BoardVisit) => boolean): BoardVisit | undefined {
  const asked = visits.filter(isAsked);
  const isHere = (visit: BoardVisit) => visit.presence.kind === "here";
  return (
    asked.find((visit) => isHere(visit) && visit.startsAt <= now) ??
    asked.find((visit) => visit.startsAt <= now && now < visit.endsAt && UNDER_WAY.includes(visit.course.state)) ??
    asked.find(isHere)
  );
}

function nextWords(board: TodayBoard, isAsked: (visit: BoardVisit) => boolean, locale: Locale): string {
  const words = calendarWords[locale];
  const current = currentVisit(board, isAsked);
  const next = board.visits.find(
    (visit) =>
      isAsked(visit) &&
      visit.id !== current?.id &&
      visit.presence.kind !== "left" &&
      visit.course.expectedStartAt >= board.now &&
      visit.course.state !== "not-noted",
  );
  if (!next) return words.nothingNext;
  const at = next.course.delayMinutes > 0 ? next.course.expectedStartAt : next.startsAt;
  return `${words.time(at)} ${next.patientName}, ${next.room}`;
}
