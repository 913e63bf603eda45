import type { ClinicalRole } from "@/lib/domain/access/actor";
import { type BookingPatient, mayAttend } from "@/lib/domain/booking/booking-patient";
import type { Capacity, ClinicRoom, Employee } from "@/lib/domain/booking/capacity";
import { type CapacityIndex, firstEndingAfter, indexOf, wallClockInstant } from "@/lib/domain/booking/capacity-index";
import { isAtPlace } from "@/lib/domain/booking/capacity-problems";
import { isRoomOpen, suitedRooms } from "@/lib/domain/booking/suited-rooms";
import { closedDay, workSpans } from "@/lib/domain/booking/working-time";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";

/** A time at which a step could begin, and who and what would be free, the preferred first. */
export type DaySlot = {
  startsAt: number;
  /** On the Oslo wall clock. */
  minutes: number;
  roomIds: readonly string[];
  staff: readonly { role: ClinicalRole; userIds: readonly string[] }[];
};

/** What may be left out of sight to find out what stands in the way. */
export type SlotRelaxation = "doctor-presence" | "room" | "patient-busy" | ClinicalRole;

export type SlotRequest = {
  patient: BookingPatient;
  /** Times begin on this grid of the wall clock. */
  startEveryMinutes: number;
};

/** Finds the times of a step at a place on a day; the same question is answered from memory. */
export type SlotFinder = (
  step: ProtocolStep,
  locationId: string,
  date: CalendarDate,
  relaxed?: SlotRelaxation,
) => readonly DaySlot[];

/**
 * The times of a day at which a step may begin: on the grid, everybody whom it demands at the place and free, a suited room free, a doctor
 * within reach when it asks for one, and the patient free; buffers counted.
 */
export function slotFinder(capacity: Capacity, request: SlotRequest): SlotFinder {
  const index = indexOf(capacity);
  const known = new Map<string, readonly DaySlot[]>();
  const rooms = new Map<string, ClinicRoom[]>();
  const shapes = new Map<ProtocolStep, string>();
  const grids = new Map<CalendarDate, Grid>();
  return (step, locationId, date, relaxed) => {
    const shape = shapes.get(step) ?? shapeOf(step);
    shapes.set(step, shape);
    const key = `${shape} ${locationId} ${relaxed ?? ""}`;
    const dayKey = `${key} ${date}`;
    const found = known.get(dayKey);
    if (found) return found;
    const suited = rooms.get(key) ?? suitedRooms(capacity.rooms, locationId, step);
    rooms.set(key, suited);
    const grid = grids.get(date) ?? gridOf(index, date, request.startEveryMinutes);
    grids.set(date, grid);
    const slots = findSlots({ index, step, locationId, date, grid, relaxed }, request.patient, suited);
    known.set(dayKey, slots);
    return slots;
  };
}

type Grid = { starts: readonly number[]; minutes: readonly number[] };
type Asked = {
  index: CapacityIndex;
  step: ProtocolStep;
  locationId: string;
  date: CalendarDate;
  grid: Grid;
  relaxed: SlotRelaxation | undefined;
};
/** One for each start of the grid: whether it is possible. */
type Mask = Uint8Array;

function findSlots(asked: Asked, patient: BookingPatient, rooms: readonly ClinicRoom[]): DaySlot[] {
  const { index, step, locationId, date, grid, relaxed } = asked;
  const openRooms = rooms.filter((room) => isRoomOpen(room, date));
  if (openRooms.length === 0 || closedDay(index, locationId, date)) return [];
  const mask = new Uint8Array(grid.starts.length).fill(1);
  if (relaxed !== "patient-busy") clearTaken(asked, mask, patient.id);
  const staff: { role: ClinicalRole; people: { id: string; mask: Mask }[] }[] = [];
  for (const role of new Set(step.attendees)) {
    const people = peopleOf(asked, patient, role);
    narrow(mask, people);
    staff.push({ role, people });
    if (!mask.includes(1)) return [];
  }
  if (step.doctorPresence !== "none" && relaxed !== "doctor-presence") narrow(mask, doctorsInReach(asked));
  if (!mask.includes(1)) return [];
  const free = openRooms.map((room) => ({ id: room.id, mask: roomMask(asked, room) }));
  narrow(mask, free);
  const slots: DaySlot[] = [];
  mask.forEach((isPossible, i) => {
    if (isPossible === 0) return;
    slots.push({
      startsAt: grid.starts[i] ?? 0,
      minutes: grid.minutes[i] ?? 0,
      roomIds: freeAt(free, i),
      staff: staff.map(({ role, people }) => ({ role, userIds: freeAt(people, i) })),
    });
  });
  return slots;
}

/** Everybody of a role who may attend, the care team first, with the times at which each could begin. */
function peopleOf(asked: Asked, patient: BookingPatient, role: ClinicalRole): { id: string; mask: Mask }[] {
  const { index, grid, relaxed } = asked;
  const candidates = index.capacity.employees
    .filter((employee) => employee.role === role && mayAttend(patient, employee.userId, role))
    .toSorted((a, b) => preference(patient, a, b));
  return candidates.map((employee) => {
    const mask = new Uint8Array(grid.starts.length).fill(relaxed === role ? 1 : 0);
    if (relaxed !== role) {
      allowWork(asked, mask, employee, (work) => isAtPlace(work, asked.locationId));
      clearTaken(asked, mask, employee.userId);
    }
    return { id: employee.userId, mask };
  });
}

function doctorsInReach(asked: Asked): { mask: Mask }[] {
  const { index, step, grid, locationId } = asked;
  return index.capacity.employees
    .filter(({ role }) => role === "doctor")
    .map((doctor) => {
      const mask = new Uint8Array(grid.starts.length);
      allowWork(asked, mask, doctor, (work) => step.doctorPresence === "reachable" || isAtPlace(work, locationId));
      return { mask };
    });
}

function roomMask(asked: Asked, room: ClinicRoom): Mask {
  const mask = new Uint8Array(asked.grid.starts.length).fill(1);
  if (asked.relaxed !== "room") clearTaken(asked, mask, room.id);
  return mask;
}

/** Marks the starts from which the whole visit lies in one stretch of the person's work and role. */
function allowWork(
  { index, step, date, grid }: Asked,
  mask: Mask,
  { userId, roleFrom, roleTo }: Employee,
  counts: (work: Parameters<typeof isAtPlace>[0]) => boolean,
): void {
  const length = step.durationMinutes * 60_000;
  for (const work of workSpans(index, userId, date)) {
    if (!counts(work)) continue;
    const from = Math.max(work.from, roleFrom.getTime());
    const to = Math.min(work.to, roleTo?.getTime() ?? Infinity);
    const last = firstFrom(grid.starts, to - length + 1);
    mask.fill(1, firstFrom(grid.starts, from), Math.max(last, 0));
  }
}

/** Clears the starts from which the visit with its buffers would touch something that is taken. */
function clearTaken({ index, step, grid }: Asked, mask: Mask, resourceId: string): void {
  const spans = index.taken.get(resourceId);
  if (!spans) return;
  const before = step.bufferBeforeMinutes * 60_000;
  const after = (step.durationMinutes + step.bufferAfterMinutes) * 60_000;
  const dayFrom = (grid.starts[0] ?? 0) - before;
  const dayTo = (grid.starts.at(-1) ?? 0) + after;
  for (let i = firstEndingAfter(spans, dayFrom); i < spans.length; i += 1) {
    const span = spans[i];
    if (!span || span.from >= dayTo) return;
    // A start touches it when start − before < span.to and start + after > span.from.
    mask.fill(0, firstFrom(grid.starts, span.from - after + 1), firstFrom(grid.starts, span.to + before));
  }
}

function narrow(mask: Mask, allowed: readonly { mask: Mask }[]): void {
  for (let i = 0; i < mask.length; i += 1) {
    if (mask[i] === 1 && !allowed.some((one) => one.mask[i] === 1)) mask[i] = 0;
  }
}

function freeAt(from: readonly { id: string; mask: Mask }[], i: number): string[] {
  return from.filter(({ mask }) => mask[i] === 1).map(({ id }) => id);
}

function preference({ teamIds }: BookingPatient, a: Employee, b: Employee): number {
  const outside = ({ userId }: Employee) => Number(!teamIds.includes(userId));
  return outside(a) - outside(b) || (`${a.name} ${a.userId}` < `${b.name} ${b.userId}` ? -1 : 1);
}

/** The instants at which a visit may begin on a day: on the wall clock's grid; an hour that the clock skips does not exist. */
function gridOf(index: CapacityIndex, date: CalendarDate, everyMinutes: number): Grid {
  const starts: number[] = [];
  const minutes: number[] = [];
  for (let minute = 0; minute < 24 * 60; minute += everyMinutes) {
    const start = wallClockInstant(index, date, minute);
    // When the clock skips an hour, its times fall on those of the next.
    if (start === wallClockInstant(index, date, minute + 60)) continue;
    starts.push(start);
    minutes.push(minute);
  }
  return { starts, minutes };
}

/** The index of the first that is not before `from`. */
function firstFrom(sorted: readonly number[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shapeOf(step: ProtocolStep): string {
  const { durationMinutes, attendees, roomKind, equipment } = step;
  const { bufferBeforeMinutes, bufferAfterMinutes, doctorPresence } = step;
  return [
    durationMinutes,
    bufferBeforeMinutes,
    bufferAfterMinutes,
    roomKind,
    doctorPresence,
    ...attendees,
    ...equipment,
  ].join("|");
}
