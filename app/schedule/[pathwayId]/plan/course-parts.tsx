import { type CalendarMark, CourseCalendar } from "@/components/booking/course-calendar";
import { type CourseListRow, CourseList } from "@/components/booking/course-list";
import { calendarWeeks } from "@/components/booking/calendar-weeks";
import type { WishesWords } from "@/components/booking/wishes-form";
import { Notice } from "@/components/ui/notice";
import { formatDayAndMonth, formatTime } from "@/lib/content/format";
import { bookingWords } from "@/lib/content/words/booking";
import type { Locale } from "@/lib/domain/access/actor";
import { WEEKDAYS } from "@/lib/domain/booking/capacity";
import { TIMES_OF_DAY } from "@/lib/domain/booking/course-plan";
import { weekdayOf } from "@/lib/domain/booking/working-time";
import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
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
  const marks = all.map(({ visit, isBooked }, index): CalendarMark => ({
    ...{ key: `${visit.stepKey} ${String(isBooked)}`, date: clinicDate(visit.startsAt), isBooked },
    ...{ number: index + 1, time: formatTime(visit.startsAt, locale) },
  }));
  const weeks = calendarWeeks(
    marks.map(({ date }) => date),
    { week: words.week, quietWeeks: words.quietWeeks, day: (date) => dayInGrid(date, locale) },
  );
  const hasWeekend = marks.some(({ date }) => [0, 6].includes(new Date(date).getUTCDay()));
  const weekdays = [...WORKDAYS, ...(hasWeekend ? WEEKEND : [])].map((day) => words.weekdayNames[day].slice(0, 3));
  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[1.5fr_1fr]">
      <CourseCalendar weeks={weeks} marks={marks} weekdays={weekdays} />
      <CourseList
        label={words.proposal}
        rows={all.map(({ visit, isBooked }) => courseRow(visit, locale, isBooked ? words.booked : undefined))}
      />
    </div>
  );
}

/** The day of the month; the month too where a week or a month begins. */
function dayInGrid(date: CalendarDate, locale: Locale): string {
  const [day = "", month = ""] = formatDayAndMonth(date, locale).split(" ");
  const isFirst = date.endsWith("-01") || new Date(date).getUTCDay() === 1;
  return isFirst ? `${day} ${month.slice(0, 3)}` : day;
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

/** What tells an offer from the first one: the visits that are on other days or at other times, or on which days it lies. */
export function howItDiffers(offer: OfferToShow, first: OfferToShow, locale: Locale): string {
  const words = bookingWords[locale];
  const others = offer.visits.filter(
    ({ startsAt }, index) => startsAt.getTime() !== first.visits[index]?.startsAt.getTime(),
  );
  if (others.length > 0 && others.length <= 2 && others.length < offer.visits.length) {
    return words.likeFirst(others.map(({ title, startsAt }) => words.differs(title[locale], startsAt)));
  }
  const isOtherDay = ({ startsAt }: VisitToShow) =>
    !first.visits.some((visit) => clinicDate(visit.startsAt) === clinicDate(startsAt));
  const otherDays = others.filter(isOtherDay).length;
  if (others.length > 0 && otherDays === 0) return words.sameDays(others.length);
  const days = WEEKDAYS.filter((day) => offer.visits.some(({ startsAt }) => weekdayOf(clinicDate(startsAt)) === day));
  const pattern = words.weekdayPattern(days.map((day) => words.weekdayNames[day]));
  return otherDays === 0 || otherDays === offer.visits.length ? pattern : words.otherDays(pattern, otherDays);
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

/** Days that were typed and could not be read: said, not dropped in silence. */
export function UnreadDays({ unread, locale }: { unread: string[]; locale: Locale }) {
  const words = bookingWords[locale];
  return unread.map((typed) => (
    <Notice key={typed} tone="warning" title={words.unread(typed)} className="mb-6">
      {words.unreadText}
    </Notice>
  ));
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
    ...{ place: words.place, anyPlace: words.anyPlace, submit: words.find, dateHint: words.dateHint },
  };
}
