import type { Capacity } from "@/lib/domain/booking/capacity";
import type { CourseRequest } from "@/lib/domain/booking/course-plan";
import { placesOf } from "@/lib/domain/booking/free-times";

/** The places that the course may be at, one for all of it: the chosen one, else where its visits already are, else each in turn. */
export function coursePlaces(capacity: Capacity, { items, wishes }: CourseRequest): string[] {
  if (wishes.locationId !== "") return [wishes.locationId];
  const room = items.flatMap(({ fixed }) => fixed?.roomId ?? []).at(-1);
  return placesOf(capacity, capacity.rooms.find(({ id }) => id === room)?.locationId ?? null);
}

/** Every place of the clinic, the course's own first. */
export function allPlaces(capacity: Capacity, request: CourseRequest): string[] {
  return [...new Set([...coursePlaces(capacity, request), ...placesOf(capacity, null)])];
}
