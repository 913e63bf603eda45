import type { HoursDay, HoursWords } from "@/components/capacity/hours-fields";
import type { Choice } from "@/components/form/radio-group";
import { capacityWords } from "@/lib/content/words/capacity";
import type { Locale } from "@/lib/domain/access/actor";
import { type DayPeriod, WEEKDAYS, type WorkingPeriod } from "@/lib/domain/booking/capacity";
import { EQUIPMENT } from "@/lib/domain/protocol/protocol.schema";

type Place = { id: string; name: string };

/** «07.30–17.30 Oslo»: the hours of one day, one line a period. */
export function hoursOf(periods: readonly DayPeriod[], places: readonly Place[], locale: Locale): string[] {
  return periods
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, locationId, presence }) => {
      const place = places.find(({ id }) => id === locationId)?.name ?? "–";
      return capacityWords[locale].period(from, to, place, presence);
    });
}

/** The hours of a week, a line a day; days off are left out, and days with the same hours are told together. */
export function weekInLines(
  periods: readonly WorkingPeriod[],
  places: readonly Place[],
  locale: Locale,
): { days: string; hours: string }[] {
  const { weekdays } = capacityWords[locale];
  const lines: { first: string; last: string; hours: string }[] = [];
  let before: (typeof lines)[number] | undefined;
  for (const weekday of WEEKDAYS) {
    const ofDay = periods.filter((period) => period.weekday === weekday);
    const hours = hoursOf(ofDay, places, locale).join(", ");
    if (hours === "") before = undefined;
    else if (before?.hours === hours) before.last = weekdays[weekday];
    else lines.push((before = { first: weekdays[weekday], last: weekdays[weekday], hours }));
  }
  return lines.map(({ first, last, hours }) => ({
    days: first === last ? first : `${first}–${last.toLocaleLowerCase(locale === "nb" ? "nb" : "en")}`,
    hours,
  }));
}

/** What the forms of hours ask with. */
export function hoursForm(
  places: readonly Place[],
  locale: Locale,
): { days: HoursDay[]; locations: Choice[]; presences: Choice[]; words: HoursWords } {
  const words = capacityWords[locale];
  return {
    days: WEEKDAYS.map((weekday) => ({
      weekday,
      name: words.weekdays[weekday],
      addLabel: words.addPeriod(words.weekdays[weekday]),
    })),
    locations: places.map(({ id, name }) => ({ value: id, label: name })),
    presences: (["on-site", "reachable"] as const).map((value) => ({ value, label: words.presence[value] })),
    words: {
      from: words.from,
      to: words.to,
      place: words.place,
      how: words.how,
      morePeriods: words.morePeriods,
    },
  };
}

/** What the form of a room chooses from, and asks with. */
export function roomForm(locale: Locale) {
  const words = capacityWords[locale];
  return {
    choices: {
      kinds: (["consultation", "treatment"] as const).map((value) => ({ value, label: words.kinds[value] })),
      equipment: EQUIPMENT.map((value) => ({ value, label: words.equipmentNames[value] })),
    },
    words: {
      room: words.room,
      place: words.place,
      kind: words.kind,
      equipment: words.equipment,
      openFrom: words.openFrom,
      openFromHint: words.openFromHint,
      closedFrom: words.closedFrom,
      closedFromHint: words.closedFromHint,
    },
  };
}
