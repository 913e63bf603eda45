import { NativeField } from "@/components/form/native-field";
import { Button } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { formatShortDate, formatTime } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";

type Day = { id: string; name: string; taken: { startsAt: Date; endsAt: Date }[] }[];

/** When rooms and people are taken on a day, as a plain list; another day is a plain form, so that nothing needs a script. */
export function DayTaken({
  day,
  date,
  keep,
  locale,
  words,
}: {
  day: Day;
  date: string;
  /** What the address says besides the date. */
  keep: Record<string, string>;
  locale: Locale;
  words: Record<"title" | "note" | "free" | "show" | "otherDay", string>;
}) {
  return (
    <aside aria-labelledby="day-taken" className="space-y-4">
      <div>
        <Heading level={2} id="day-taken" look="minor">
          {words.title}
        </Heading>
        <p className="text-sm text-ink-soft">{words.note}</p>
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {day.map(({ id, name, taken }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="font-medium">{name}</span>
            <span className={taken.length === 0 ? "text-ink-soft" : "tabular-nums"}>
              {taken.length === 0
                ? words.free
                : taken.map((t) => `${formatTime(t.startsAt, locale)}–${formatTime(t.endsAt, locale)}`).join(", ")}
            </span>
          </li>
        ))}
      </ul>
      <form aria-label={words.otherDay} className="flex flex-wrap items-end gap-3">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="min-w-40">
          <NativeField
            name="date"
            label={words.otherDay}
            defaultValue={date === "" ? "" : formatShortDate(date, locale)}
            autoComplete="off"
          />
        </div>
        <Button type="submit">{words.show}</Button>
      </form>
    </aside>
  );
}
