import { type CalendarMark, CourseCalendar } from "@/components/booking/course-calendar";
import { type CourseListRow, CourseList } from "@/components/booking/course-list";
import { calendarWeeks } from "@/components/booking/calendar-weeks";
import type { WishesWords } from "@/components/booking/wishes-form";
import { formatDayAndMonth, formatTime } from "@/lib/content/format";
import { bookingWords } from "@/lib/content/words/booking";
import type { Locale } from "@/lib/domain/access/actor";
import { TIMES_OF_DAY } from "@/lib/domain/booking/course-plan";
import { clinicDate } from "@/lib/domain/calendar";
import type { BookedVisit } from "@/lib/queries/visits/course-plan";
import type { OfferToShow, VisitToShow } from "@/lib/queries/visits/planned-visits";

const WORKDAYS = [1, 2, 3, 4, 5] as const;
const WEEKEND = [6, 7] as const;

/** The proposed visits and those that are booked already, drawn through the weeks and told as a list. */
export function ProposedCourse({
  offer,
  booked,
  locale,
}: {
  offer: OfferToShow;
  booked: BookedVisit[];
  locale: Locale;
}) {
  const words = bookingWords[locale];
  const all = [
    ...offer.visits.map((visit) => ({ visit, isBooked: false })),
    ...booked.map((visit) => ({ visit, isBooked: true })),
  ].toSorted((a, b) => a.visit.startsAt.getTime() - b.visit.startsAt.getTime());
  const marks = all.map(({ visit, isBooked }): CalendarMark => ({
    ...{ key: `${visit.stepKey} ${String(isBooked)}`, date: clinicDate(visit.startsAt), isBooked },
    ...{ label: visit.title[locale], time: formatTime(visit.startsAt, locale) },
  }));
  const weeks = calendarWeeks(
    marks.map(({ date }) => date),
    { week: words.week, quietWeeks: words.quietWeeks, day: (date) => formatDayAndMonth(date, locale) },
  );
  const hasWeekend = marks.some(({ date }) => [0, 6].includes(new Date(date).getUTCDay()));
  const weekdays = [...WORKDAYS, ...(hasWeekend ? WEEKEND : [])].map((day) => words.weekdayNames[day]);
  return (
    <>
      <CourseCalendar weeks={weeks} marks={marks} weekdays={weekdays} words={{ booked: words.booked }} />
      <div className="mt-6">
        <CourseList
          label={words.proposal}
          rows={all.map(({ visit, isBooked }) => courseRow(visit, locale, isBooked ? words.booked : undefined))}
        />
      </div>
    </>
  );
}

/** A visit as a row of the list. */
export function courseRow(visit: VisitToShow, locale: Locale, state?: string): CourseListRow {
  const words = bookingWords[locale];
  return {
    key: `${visit.stepKey} ${visit.startsAt.toISOString()}`,
    title: visit.title[locale],
    when: words.when(visit.startsAt, visit.endsAt),
    where: words.where(visit.room),
    who: visit.staff.map(({ name }) => name).join(", "),
    ...(state !== undefined && { state }),
  };
}

/** In one line what an offer gives up. */
export function whatIsGivenUp({ givenUp, lastOn }: OfferToShow, hasWishes: boolean, locale: Locale): string {
  const words = bookingWords[locale];
  if (givenUp.length === 0) return hasWishes ? words.allKept : words.lastDay(lastOn);
  const wishes = [...new Set(givenUp.map(({ wish }) => wish))];
  const parts = wishes.map((wish) =>
    words.givenUp[wish](
      givenUp
        .filter((one) => one.wish === wish)
        .map(({ title }) => title[locale])
        .join(", "),
    ),
  );
  return words.givesUp(parts.join("; "));
}

/** The words of the form of wishes. */
export function wishesWords(locale: Locale): WishesWords {
  const words = bookingWords[locale];
  return {
    label: words.wishes,
    weekdays: words.weekdays,
    weekdayChoices: WORKDAYS.map((day) => ({ value: String(day), label: words.weekdayNames[day] })),
    times: words.times,
    timeChoices: TIMES_OF_DAY.map((time) => ({ value: time, label: words.timeNames[time] })),
    ...{ noTick: words.noTick, same: words.same, sameWeekday: words.sameWeekday, sameNurse: words.sameNurse },
    ...{ earliest: words.earliest, latest: words.latest },
    away: [words.awayFrom, words.awayTo],
    secondAway: [words.secondAwayFrom, words.secondAwayTo],
    ...{ place: words.place, anyPlace: words.anyPlace, submit: words.find },
  };
}
