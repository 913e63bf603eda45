import { waitingListWords } from "@/lib/content/words/waiting-list";
import type { Locale } from "@/lib/domain/access/actor";
import type { Wishes } from "@/lib/domain/booking/course-plan";

/** What suits the patient, in one line: «Helst mandag, onsdag, formiddag før 11, fra 12. oktober 2026». */
export function wishSentence({ weekdays, timesOfDay, earliestOn, latestOn }: Wishes, locale: Locale): string {
  const words = waitingListWords[locale];
  const days = weekdays.map((day) => words.weekdayChoices[day].toLowerCase());
  const parts = [
    ...(locale === "nb" ? days : weekdays.map((day) => words.weekdayChoices[day])),
    ...timesOfDay.map((time) => words.wishes.timesOfDay[time]),
    ...(earliestOn === "" ? [] : [words.wishes.earliest(earliestOn)]),
    ...(latestOn === "" ? [] : [words.wishes.latest(latestOn)]),
  ];
  return parts.length === 0 ? words.wishes.any : words.wishes.some(parts.join(", "));
}
