import { parseTypedDay } from "@/components/form/parse-day";
import { Wishes } from "@/lib/domain/booking/course-plan";

export type AddressParams = Record<string, string | string[] | undefined>;

/** The wishes that stand in the address of a planning page, and the days that could not be read. A period the wrong way round is turned. */
export function wishesInAddress(params: AddressParams): { wishes: Wishes; unread: string[] } {
  const asked: Record<string, unknown> = {
    locationId: first(params.place),
    earliestOn: dayIn(params.earliest),
    latestOn: dayIn(params.latest),
    away: [period(params.away1, params.until1), period(params.away2, params.until2)].flatMap((one) => one ?? []),
    weekdays: all(params.weekday).map(Number),
    timesOfDay: all(params.time),
    sameWeekday: first(params.sameWeekday) === "yes",
    sameNurse: first(params.sameNurse) === "yes",
  };
  const wishes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(asked)) {
    if (Wishes.safeParse({ [name]: value }).success) wishes[name] = value;
  }
  const unread = DAYS.map((name) => first(params[name]).trim()).filter((typed) => typed !== "" && dayIn(typed) === "");
  return { wishes: Wishes.parse(wishes), unread };
}

const DAYS = ["earliest", "latest", "away1", "until1", "away2", "until2"];

/** The same wishes as an address, with whatever else it says. */
export function addressOfWishes(wishes: Wishes, more: Record<string, string> = {}): string {
  const params = new URLSearchParams();
  for (const weekday of wishes.weekdays) params.append("weekday", String(weekday));
  for (const time of wishes.timesOfDay) params.append("time", time);
  if (wishes.locationId !== "") params.set("place", wishes.locationId);
  if (wishes.earliestOn !== "") params.set("earliest", wishes.earliestOn);
  if (wishes.latestOn !== "") params.set("latest", wishes.latestOn);
  wishes.away.forEach(({ from, to }, index) => {
    params.set(`away${String(index + 1)}`, from);
    params.set(`until${String(index + 1)}`, to);
  });
  if (wishes.sameWeekday) params.set("sameWeekday", "yes");
  if (wishes.sameNurse) params.set("sameNurse", "yes");
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  return params.toString();
}

function all(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}

function first(value: string | string[] | undefined): string {
  return all(value)[0] ?? "";
}

function dayIn(value: string | string[] | undefined): string {
  const day = parseTypedDay(first(value));
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : "";
}

function period(from: string | string[] | undefined, to: string | string[] | undefined) {
  const [start, end] = [dayIn(from), dayIn(to)].map((day, index, both) => day || (both[1 - index] ?? ""));
  if (!start || !end) return undefined;
  return start <= end ? { from: start, to: end } : { from: end, to: start };
}
