import { calendarDateOf, dateColumnOf } from "@/lib/db/row-mapping";
import type { Tx } from "@/lib/db/unit-of-work";
import type { Permit } from "@/lib/domain/access/policy";
import type { KeptSpecialDay } from "@/lib/domain/booking/add-special-day";
import type {
  DayPeriod,
  SpecialDay,
  WorkingDayException,
  WorkingPeriod,
  WorkingWeek,
} from "@/lib/domain/booking/capacity";
import type { CalendarDate } from "@/lib/domain/calendar";

/** Somebody's working weeks, newest first: of two from the same day the one recorded last counts. */
export async function listWorkingWeeks(tx: Tx, userId: string): Promise<WorkingWeek[]> {
  const rows = await tx.workingWeek.findMany({
    where: { userId },
    orderBy: [{ validFrom: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({
    ...{ id: row.id, userId, recordedAt: row.recordedAt },
    validFrom: calendarDateOf(row.validFrom),
    periods: row.periods as unknown as WorkingPeriod[],
  }));
}

/** A working week from a day on; older ones stay. */
export async function insertWorkingWeek(tx: Tx, week: WorkingWeek, permit: Permit<"capacity:edit">): Promise<void> {
  const { validFrom, periods, ...rest } = week;
  await tx.workingWeek.createMany({
    data: [
      {
        ...rest,
        validFrom: dateColumnOf(validFrom),
        periods: periods,
        recordedById: permit.actor.userId,
      },
    ],
  });
}

/** Somebody's single days with other hours, from a day on, earliest first; of several for a day only the one that counts. */
export async function listWorkingDays(tx: Tx, userId: string, from: CalendarDate): Promise<WorkingDayException[]> {
  const rows = await tx.workingDayException.findMany({
    where: { userId, date: { gte: dateColumnOf(from) } },
    orderBy: [{ date: "asc" }, { recordedAt: "asc" }, { id: "asc" }],
  });
  const byDate = new Map(rows.map((row) => [calendarDateOf(row.date), row]));
  return [...byDate].map(([date, row]) => ({
    ...{ id: row.id, userId, date, recordedAt: row.recordedAt },
    periods: row.periods as unknown as DayPeriod[],
  }));
}

/** Other hours on one day; what was said of the day before stays in the record. */
export async function insertWorkingDay(
  tx: Tx,
  day: WorkingDayException,
  permit: Permit<"capacity:edit">,
): Promise<void> {
  const { date, periods, ...rest } = day;
  await tx.workingDayException.createMany({
    data: [
      {
        ...rest,
        date: dateColumnOf(date),
        periods: periods,
        recordedById: permit.actor.userId,
      },
    ],
  });
}

/** Closed and open days from a day on, earliest first, those taken back too. */
export async function listSpecialDays(tx: Tx, from: CalendarDate): Promise<KeptSpecialDay[]> {
  const rows = await tx.specialDay.findMany({
    where: { date: { gte: dateColumnOf(from) } },
    orderBy: [{ date: "asc" }, { recordedAt: "asc" }],
  });
  return rows.map(toSpecialDay);
}

/** One closed or open day, or undefined. */
export async function findSpecialDay(tx: Tx, id: string): Promise<KeptSpecialDay | undefined> {
  const row = await tx.specialDay.findUnique({ where: { id } });
  return row ? toSpecialDay(row) : undefined;
}

export async function insertSpecialDay(
  tx: Tx,
  { date, ...day }: SpecialDay,
  permit: Permit<"capacity:edit">,
  now: Date,
): Promise<void> {
  const recorded = { recordedAt: now, recordedById: permit.actor.userId };
  await tx.specialDay.createMany({ data: [{ ...day, ...recorded, date: dateColumnOf(date) }] });
}

/** Takes a closed or open day back. `false` when somebody has already. */
export async function markSpecialDayCancelled(
  tx: Tx,
  id: string,
  permit: Permit<"capacity:edit">,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.specialDay.updateMany({
    where: { id, cancelledAt: null },
    data: { cancelledAt: now, cancelledById: permit.actor.userId },
  });
  return count === 1;
}

function toSpecialDay(row: {
  id: string;
  date: Date;
  locationId: string | null;
  kind: string;
  name: string;
  cancelledAt: Date | null;
}): KeptSpecialDay {
  const { id, locationId, name, cancelledAt } = row;
  return { id, date: calendarDateOf(row.date), locationId, kind: row.kind as SpecialDay["kind"], name, cancelledAt };
}
