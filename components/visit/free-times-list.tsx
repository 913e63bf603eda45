import { Link, LinkButton } from "@/components/ui/link";
import { Icon } from "@/components/ui/icon";
import { formatTime, formatWeekdayDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";

type Days = { date: string; times: { startsAt: Date; room: string; people: string[] }[] }[];

/** Free times of a week as links, day by day; another week is a link too. No script: picking one is an address. */
export function FreeTimesList({
  days,
  pickedAt,
  hrefFor,
  before,
  after,
  locale,
  words,
}: {
  days: Days;
  pickedAt: Date | null;
  hrefFor: (startsAt: Date) => string;
  before: string | null;
  after: string;
  locale: Locale;
  words: Record<"none" | "earlierWeek" | "laterWeek" | "weeks" | "picked", string>;
}) {
  return (
    <div className="space-y-5">
      {days.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {days.map(({ date, times }) => (
            <li key={date} className="grid gap-x-6 gap-y-2 py-3 sm:grid-cols-[12rem_1fr]">
              <span className="pt-2 font-semibold first-letter:uppercase">{formatWeekdayDate(date, locale)}</span>
              <ul className="flex flex-wrap gap-2">
                {times.map(({ startsAt, room, people }) => {
                  const isPicked = startsAt.getTime() === pickedAt?.getTime();
                  return (
                    <li key={startsAt.toISOString()}>
                      <LinkButton href={hrefFor(startsAt)} variant={isPicked ? "primary" : "secondary"}>
                        <span className="tabular-nums">{formatTime(startsAt, locale)}</span>
                        <span className="sr-only">{`, ${[room, ...people].join(", ")}`}</span>
                        {isPicked && <span className="sr-only">{`, ${words.picked}`}</span>}
                      </LinkButton>
                    </li>
                  );
                })}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <nav aria-label={words.weeks} className="flex flex-wrap gap-x-8">
        {before !== null && (
          <Link href={before} className="inline-flex min-h-11 items-center gap-1.5">
            <Icon name="arrow-left" size={18} />
            {words.earlierWeek}
          </Link>
        )}
        <Link href={after} className="inline-flex min-h-11 items-center gap-1.5">
          {words.laterWeek}
          <Icon name="arrow-right" size={18} />
        </Link>
      </nav>
    </div>
  );
}
