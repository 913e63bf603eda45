import type { ClinicRoom } from "@/lib/domain/booking/capacity";
import type { AddLocationInput, AddRoomInput, ChangeRoomInput } from "@/lib/domain/booking/places.schema";
import { addCalendarDays, type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import { fieldProblem, type InvalidInput } from "@/lib/domain/refusals";
import { ok, refuse, type Result } from "@/lib/domain/result";

export type ClinicLocation = { id: string; name: string; address: string };
export type KeptRoom = Omit<ClinicRoom, "location">;

/** A place of the clinic. Beside the field: a name that another place has. */
export function addLocation(
  { commandId, name, address }: AddLocationInput,
  known: readonly ClinicLocation[],
): Result<ClinicLocation, InvalidInput> {
  return isTaken(name, known) ? refuse(fieldProblem("name", "name-taken")) : ok({ id: commandId, name, address });
}

/** A room at a place. Beside the field: an unknown place, a name that another room there has, a first day that has passed. */
export function addRoom(
  input: AddRoomInput,
  { locations, rooms }: { locations: readonly ClinicLocation[]; rooms: readonly KeptRoom[] },
  { now }: { now: Date },
): Result<KeptRoom, InvalidInput> {
  const { commandId, locationId, name, kind, equipment } = input;
  if (!locations.some(({ id }) => id === locationId)) return refuse(fieldProblem("locationId", "unknown-place"));
  const neighbours = rooms.filter((room) => room.locationId === locationId);
  if (isTaken(name, neighbours)) return refuse(fieldProblem("name", "name-taken"));
  const openFrom = dayOrNull(input.openFrom);
  if (isPast(openFrom, null, now)) return refuse(fieldProblem("openFrom", "in-the-past"));
  return ok({ id: commandId, locationId, name, kind, equipment, openFrom, openUntil: null });
}

/**
 * A room's name, kind, equipment and the days it can be used. Days that have passed stay as they were; beside the field: a name that another room
 * there has, a day that has passed, an end before the beginning.
 */
export function changeRoom(
  room: KeptRoom,
  input: ChangeRoomInput,
  rooms: readonly KeptRoom[],
  { now }: { now: Date },
): Result<KeptRoom, InvalidInput> {
  const neighbours = rooms.filter(({ id, locationId }) => id !== room.id && locationId === room.locationId);
  if (isTaken(input.name, neighbours)) return refuse(fieldProblem("name", "name-taken"));
  const openFrom = dayOrNull(input.openFrom);
  const openUntil = input.closedFrom === "" ? null : addCalendarDays(input.closedFrom, -1);
  if (isPast(openFrom, room.openFrom, now)) return refuse(fieldProblem("openFrom", "in-the-past"));
  if (openUntil !== room.openUntil && isPast(dayOrNull(input.closedFrom), null, now)) {
    return refuse(fieldProblem("closedFrom", "in-the-past"));
  }
  if (openFrom !== null && openUntil !== null && openUntil < openFrom) {
    return refuse(fieldProblem("closedFrom", "end-before-start"));
  }
  const { name, kind, equipment } = input;
  return ok({ ...room, name, kind, equipment, openFrom, openUntil });
}

/** The first day on which a room cannot be used any more; null when none is planned. */
export function closedFrom({ openUntil }: Pick<KeptRoom, "openUntil">): CalendarDate | null {
  return openUntil === null ? null : addCalendarDays(openUntil, 1);
}

function isTaken(name: string, known: readonly { name: string }[]): boolean {
  return known.some((other) => other.name.toLocaleLowerCase("nb") === name.toLocaleLowerCase("nb"));
}

function isPast(day: CalendarDate | null, before: CalendarDate | null, now: Date): boolean {
  return day !== null && day !== before && day < clinicDate(now);
}

function dayOrNull(day: string): CalendarDate | null {
  return day === "" ? null : day;
}
