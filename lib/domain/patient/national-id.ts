import type { CalendarDate } from "@/lib/domain/calendar";
import { ok, refuse, type Result } from "@/lib/domain/result";

/**
 * A Norwegian identity number of eleven digits. `origin` tells real numbers from invented ones: the health network's synthetic numbers add 65
 * to the month, the tax administration's (Tenor) add 80 (reference 4.6).
 */
export type NationalId = {
  digits: string;
  kind: "birth-number" | "d-number" | "h-number";
  origin: "real" | "synthetic";
  /** As the number says it; the century and the sex are never derived from it. */
  day: number;
  month: number;
  yearOfCentury: number;
};

export type NationalIdRefusal =
  | { kind: "national-id-invalid" }
  | { kind: "synthetic-in-production" }
  | { kind: "real-outside-production" }
  | { kind: "birth-date-mismatch" };

const K1_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** Today's rule is remainder 0; from 1 January 2032 new numbers may also have 1, 2 or 3 (reference 4.6). */
const K1_REMAINDERS = [0, 1, 2, 3];
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Read a number as typed (blanks allowed). Control digits by both the present rule and the one from 2032, because existing numbers never
 * change. Refuses `national-id-invalid` for wrong length, control digits or an impossible day.
 */
export function readNationalId(typed: string): Result<NationalId, { kind: "national-id-invalid" }> {
  const digits = typed.replace(/\s/g, "");
  if (!/^\d{11}$/.test(digits) || !hasValidControlDigits(digits)) return refuse({ kind: "national-id-invalid" });
  const dayAsWritten = Number(digits.slice(0, 2));
  const { month, addition } = readMonth(Number(digits.slice(2, 4)));
  const isDNumber = dayAsWritten > 40;
  const day = isDNumber ? dayAsWritten - 40 : dayAsWritten;
  const yearOfCentury = Number(digits.slice(4, 6));
  if (!isPossibleDay(day, month, yearOfCentury)) return refuse({ kind: "national-id-invalid" });
  return ok({
    digits,
    kind: isDNumber ? "d-number" : addition === 40 ? "h-number" : "birth-number",
    origin: addition >= 65 ? "synthetic" : "real",
    day,
    month,
    yearOfCentury,
  });
}

/**
 * A number that may be registered here for a person with this birth date. Invented people only ever have synthetic numbers, and real people never
 * do (reference 4.6). The birth date is typed by a person and must agree with day, month and year of century; the century is theirs to know.
 */
export function acceptNationalId(
  typed: string,
  person: { birthDate: CalendarDate },
  clinic: { production: boolean },
): Result<NationalId, NationalIdRefusal> {
  const read = readNationalId(typed);
  if (!read.ok) return read;
  const number = read.value;
  if (clinic.production && number.origin === "synthetic") return refuse({ kind: "synthetic-in-production" });
  if (!clinic.production && number.origin === "real") return refuse({ kind: "real-outside-production" });
  const [year = 0, month = 0, day = 0] = person.birthDate.split("-").map(Number);
  const agrees = day === number.day && month === number.month && year % 100 === number.yearOfCentury;
  return agrees ? ok(number) : refuse({ kind: "birth-date-mismatch" });
}

function hasValidControlDigits(digits: string): boolean {
  const k1 = Number(digits[9]);
  const k2 = Number(digits[10]);
  const sum1 = weighted(digits, K1_WEIGHTS) % 11;
  const sum2 = weighted(digits, K2_WEIGHTS) % 11;
  return K1_REMAINDERS.some((r) => (11 + r - sum1) % 11 === k1) && (11 - sum2) % 11 === k2;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}

function readMonth(written: number): { month: number; addition: 0 | 40 | 65 | 80 } {
  if (written > 80) return { month: written - 80, addition: 80 };
  if (written > 65) return { month: written - 65, addition: 65 };
  if (written > 40) return { month: written - 40, addition: 40 };
  return { month: written, addition: 0 };
}

function isPossibleDay(day: number, month: number, yearOfCentury: number): boolean {
  const longest = LONGEST_MONTH[month - 1];
  if (longest === undefined || day < 1 || day > longest) return false;
  // The century is unknown, so year 00 may have been a leap year (2000 was).
  return !(month === 2 && day === 29) || yearOfCentury % 4 === 0;
}
