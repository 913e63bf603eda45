import type { PublicHoliday } from "@/lib/domain/booking/capacity";

const byYear = new Map<number, PublicHoliday[]>();

/**
 * The public holidays of Norway in the calendar years given (lov om helligdager og helligdagsfred, lov om 1. og 17. mai), in date order. Worked
 * out by the library date-holidays, fetched when first asked for, kept for as long as the process lives.
 */
export async function publicHolidays(years: readonly number[]): Promise<PublicHoliday[]> {
  const missing = years.filter((year) => !byYear.has(year));
  if (missing.length > 0) {
    const { default: Holidays } = await import("date-holidays");
    // One calendar a language: asked for a second language, the same one goes on answering in it.
    const inLanguage = (language: string) => new Holidays("NO", { types: ["public"], languages: [language] });
    const [norwegian, english] = [inLanguage("nb"), inLanguage("en")];
    for (const year of missing) {
      const inEnglish = english.getHolidays(year);
      byYear.set(
        year,
        norwegian.getHolidays(year).map(({ date, name, rule }) => ({
          date: date.slice(0, 10),
          name: { nb: name, en: inEnglish.find((holiday) => holiday.rule === rule)?.name ?? name },
        })),
      );
    }
  }
  return [...new Set(years)].toSorted((a, b) => a - b).flatMap((year) => byYear.get(year) ?? []);
}
