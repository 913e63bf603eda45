import { NativeField } from "@/components/form/native-field";
import { Button } from "@/components/ui/button";
import { formatShortDate } from "@/lib/content/format";
import type { Locale } from "@/lib/domain/access/actor";
import type { Wishes } from "@/lib/domain/booking/course-plan";
import type { CalendarDate } from "@/lib/domain/calendar";

export type WishesWords = {
  label: string;
  weekdays: string;
  weekdayChoices: { value: string; label: string }[];
  times: string;
  timeChoices: { value: string; label: string }[];
  noTick: string;
  same: string;
  sameWeekday: string;
  sameNurse: string;
  earliest: string;
  latest: string;
  away: [string, string];
  secondAway: [string, string];
  place: string;
  anyPlace: string;
  submit: string;
  dateHint: string;
};

/** What suits the patient: a plain form that the browser itself sends as an address, so that it needs no script and can be kept as a link. */
export function WishesForm({
  wishes,
  places,
  isShort = false,
  locale,
  words,
}: {
  wishes: Wishes;
  /** More than one: the place may be chosen. */
  places: { id: string; name: string }[];
  /** For patients: only what people mostly ask for. */
  isShort?: boolean;
  locale: Locale;
  words: WishesWords;
}) {
  const [first, second] = wishes.away;
  const form = { locale, hint: words.dateHint };
  return (
    <form aria-label={words.label} className="space-y-6">
      <div className="flex flex-wrap gap-x-10 gap-y-6">
        <Ticks
          name="weekday"
          legend={words.weekdays}
          hint={words.noTick}
          choices={words.weekdayChoices}
          ticked={wishes.weekdays.map(String)}
        />
        <Ticks
          name="time"
          legend={words.times}
          hint={words.noTick}
          choices={words.timeChoices}
          ticked={wishes.timesOfDay}
        />
        {!isShort && (
          <fieldset>
            <legend className="font-medium">{words.same}</legend>
            <div className="mt-1.5 flex flex-wrap gap-2">
              <Tick name="sameWeekday" value="yes" label={words.sameWeekday} isTicked={wishes.sameWeekday} />
              <Tick name="sameNurse" value="yes" label={words.sameNurse} isTicked={wishes.sameNurse} />
            </div>
          </fieldset>
        )}
        {places.length > 1 && (
          <label className="block font-medium">
            {words.place}
            <select
              name="place"
              defaultValue={wishes.locationId}
              className="mt-1.5 block min-h-11 max-w-full rounded-md border border-line-strong bg-sheet px-3 py-2 font-normal"
            >
              <option value="">{words.anyPlace}</option>
              {places.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className="grid max-w-page grid-cols-2 gap-x-4 gap-y-4 sm:flex sm:flex-wrap sm:items-end">
        <Day name="earliest" label={words.earliest} day={wishes.earliestOn} of={form} />
        {!isShort && <Day name="latest" label={words.latest} day={wishes.latestOn} of={form} />}
        <Day name="away1" label={words.away[0]} day={first?.from} of={form} />
        <Day name="until1" label={words.away[1]} day={first?.to} of={form} />
        {!isShort && (
          <>
            <Day name="away2" label={words.secondAway[0]} day={second?.from} of={form} />
            <Day name="until2" label={words.secondAway[1]} day={second?.to} of={form} />
          </>
        )}
        <Button type="submit" variant={isShort ? "primary" : "secondary"} className="max-sm:col-span-2">
          {words.submit}
        </Button>
      </div>
    </form>
  );
}

/** A day is typed, as everywhere else: the browser's own control would turn 02.12 into 12 February for some. */
function Day({
  name,
  label,
  day = "",
  of: { locale, hint },
}: {
  name: string;
  label: string;
  day?: CalendarDate | undefined;
  of: { locale: Locale; hint: string };
}) {
  return (
    <div className="sm:w-40">
      <NativeField
        name={name}
        label={label}
        hint={hint}
        defaultValue={day === "" ? "" : formatShortDate(day, locale)}
        autoComplete="off"
        required={false}
      />
    </div>
  );
}

function Ticks({
  name,
  legend,
  hint,
  choices,
  ticked,
}: {
  name: string;
  legend: string;
  hint: string;
  choices: { value: string; label: string }[];
  ticked: readonly string[];
}) {
  return (
    <fieldset aria-describedby={`${name}-hint`}>
      <legend className="font-medium">{legend}</legend>
      <p id={`${name}-hint`} className="text-sm text-ink-soft">
        {hint}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {choices.map(({ value, label }) => (
          <Tick key={value} name={name} value={value} label={label} isTicked={ticked.includes(value)} />
        ))}
      </div>
    </fieldset>
  );
}

/** One thing ticked or not: mark, edge and weight say which. */
function Tick({ name, value, label, isTicked }: { name: string; value: string; label: string; isTicked: boolean }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-line-strong bg-sheet px-3 hover:border-fjord has-checked:border-fjord-fill has-checked:bg-fjord-tint has-checked:font-medium has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isTicked}
        className="size-5 shrink-0 accent-fjord-fill outline-none"
      />
      {label}
    </label>
  );
}
