import type { CalendarDate } from "@/lib/domain/calendar";
import type { Invalidation, Person } from "@/lib/domain/pathway/recorded";

/** A stored word, proved to be of its vocabulary. Anything else is a bug (the CHECK constraint let it through), never a default. */
export function oneOf<const Words extends readonly string[]>(words: Words, word: string): Words[number] {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`"${word}" is not one of ${words.join(", ")}`);
  return found;
}

/** A `date` column (midnight UTC) as a calendar date. */
export function calendarDateOf(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}

/** A calendar date as the value of a `date` column. */
export function dateColumnOf(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

/** The names behind user ids, read once for a whole record. */
export class Names {
  constructor(private readonly byId: Readonly<Record<string, string>>) {}

  person(userId: string): Person {
    return { userId, name: this.byId[userId] ?? "–" };
  }
}

/** The three invalidation columns as one value. */
export function toInvalidation(
  row: { invalidatedAt: Date | null; invalidatedById: string | null; invalidatedReason: string | null },
  names: Names,
): Invalidation | null {
  if (!row.invalidatedAt || !row.invalidatedById) return null;
  return { at: row.invalidatedAt, by: names.person(row.invalidatedById), reason: row.invalidatedReason ?? "" };
}
