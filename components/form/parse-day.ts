/**
 * `2.12.2026`, `02/12/2026`, `02122026`, `2026-12-02` → `2026-12-02`; empty → empty; anything else as typed, for the
 * schema to answer. The year is written in full: «86» could be a birth year or a century to come.
 */
export function parseTypedDay(typed: string): string {
  const tidy = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tidy);
  if (iso) return dayOrTyped(Number(iso[1]), Number(iso[2]), Number(iso[3]), typed);
  const written = /^(\d{1,2})[.\s/-]+(\d{1,2})[.\s/-]+(\d{4})$/.exec(tidy) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(tidy);
  if (!written) return tidy;
  return dayOrTyped(Number(written[3]), Number(written[2]), Number(written[1]), typed);
}

/** `10`, `1030`, `10.30`, `9:05` → `10:30`; empty → empty; anything else as typed. */
export function parseTypedTime(typed: string): string {
  const tidy = typed.trim();
  const match = /^(\d{1,2})(?:[.:\s]?([0-5]\d))?$/.exec(tidy);
  if (!match || Number(match[1]) > 23) return tidy;
  return `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? "00"}`;
}

function dayOrTyped(year: number, month: number, day: number, typed: string): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : typed.trim();
}
