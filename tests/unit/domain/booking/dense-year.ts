import type { Capacity, Claim, ClinicRoom, Employee, WorkingPeriod, WorkingWeek } from "@/lib/domain/booking/capacity";
import { addCalendarDays } from "@/lib/domain/calendar";
import { aClaim, aClinic, anEmployee, aPeriod, aRoom, aWeek } from "@/tests/unit/domain/booking/small-clinic";

const FIRST = "2026-11-23";
const HOURS = ["08:00", "10:00", "12:00", "14:00"];

/**
 * A clinic of twenty employees and six rooms at two places with a year of bookings: half of all times are taken. The same
 * every time.
 */
export function aDenseYear(): Capacity {
  const roles = [
    ...Array<"doctor">(4).fill("doctor"),
    ...Array<"psychologist">(8).fill("psychologist"),
    ...Array<"nurse">(8).fill("nurse"),
  ];
  const employees: Employee[] = roles.map((role, index) => anEmployee(`${role}-${String(index)}`, role));
  const rooms: ClinicRoom[] = Array.from({ length: 6 }, (_, index) => {
    const place =
      index < 4 ? { locationId: "oslo", location: "Oslo" } : { locationId: "trondheim", location: "Trondheim" };
    return aRoom(`room-${String(index)}`, {
      ...place,
      ...(index === 3 ? { kind: "consultation", equipment: [] } : {}),
    });
  });
  const weeks: WorkingWeek[] = employees.map(({ userId }, index) => {
    const periods = ([1, 2, 3, 4, 5] as const)
      .filter((weekday) => (weekday + index) % 5 !== 0)
      .map((weekday): WorkingPeriod => {
        const place = (weekday + index) % 4 === 0 ? "trondheim" : "oslo";
        return { weekday, ...aPeriod("08:00", "16:00", place) };
      });
    return aWeek(userId, { periods });
  });
  const claims: Claim[] = [];
  const resources = [...employees.map(({ userId }) => userId), ...rooms.map(({ id }) => id)];
  let chance = 7;
  for (let day = 0; day < 365; day += 1) {
    const date = addCalendarDays(FIRST, day);
    for (const resource of resources) {
      for (const hour of HOURS) {
        chance = (chance * 1103 + 12_345) % 65_536;
        if ((chance >> 7) % 8 < 4) claims.push(aClaim(resource, `${date} ${hour}`, (chance >> 5) % 3 === 0 ? 60 : 120));
      }
    }
  }
  return { ...aClinic(), employees, rooms, weeks, claims };
}
