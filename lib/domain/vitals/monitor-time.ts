import { type CalendarDate, clinicTime } from "@/lib/domain/calendar";

const CLOCK = "([01]\\d|2[0-3]|\\d):([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d+)?)?";
const ISO_DAY = "(\\d{4})-(\\d\\d)-(\\d\\d)";
const ONLY_CLOCK = new RegExp(`^${CLOCK}$`);
const WITH_DAY = new RegExp(`^(?:${ISO_DAY}|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))(?:T|,?\\s+)${CLOCK}$`);
const WITH_ZONE = new RegExp(`^${ISO_DAY}T${CLOCK}(?:Z|[+-]\\d\\d:?\\d\\d)$`);

/**
 * When a monitor says that it measured: an instant with its zone, the clinic's own wall clock with a day (2026-10-14 10:35 or 14.10.2026 10.35 with
 * colons), or the time alone, which is then of the session's day. Null for anything else, and for days that there are not.
 */
export function monitorTime(text: string, sessionDay: CalendarDate): Date | null {
  const written = text.trim();
  const zoned = WITH_ZONE.exec(written);
  if (zoned) {
    const [, year = "", month = "", day = ""] = zoned;
    return isDay(`${year}-${month}-${day}`) ? new Date(written) : null;
  }
  const alone = ONLY_CLOCK.exec(written);
  if (alone) return wallClock(sessionDay, alone.slice(1));
  const dated = WITH_DAY.exec(written);
  if (!dated) return null;
  const [, isoYear, isoMonth, isoDay, day = "", month = "", year = "", ...clock] = dated;
  const date =
    isoYear === undefined
      ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
      : `${isoYear}-${isoMonth ?? ""}-${isoDay ?? ""}`;
  return isDay(date) ? wallClock(date, clock) : null;
}

function wallClock(date: CalendarDate, [hours = "", minutes = "", seconds = "0"]: (string | undefined)[]): Date {
  return new Date(clinicTime(date, `${hours}:${minutes}`).getTime() + Number(seconds) * 1000);
}

/** 30 February is no day, though it looks like one. */
function isDay(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}
