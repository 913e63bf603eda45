import { addDays } from "date-fns";
import { loadCapacity } from "@/lib/db/capacity";
import { unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { findPathwayId, loadPathwayRecord } from "@/lib/db/pathways";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { bookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { withoutClaimsOf } from "@/lib/domain/booking/capacity-problems";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { freeTimes } from "@/lib/domain/booking/free-times";
import { addCalendarDays, type CalendarDate, clinicDate, clinicMinutes, startOfClinicDay } from "@/lib/domain/calendar";
import { mayBeBooked } from "@/lib/domain/pathway/may-be-booked";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import { withoutVisits } from "@/lib/domain/visit/course-with";
import { moveConsequences, type MoveConsequences } from "@/lib/domain/visit/move-consequences";
import { findOpenVisit } from "@/lib/domain/visit/took-place";
import { defineQuery } from "@/lib/queries/define-query";

/** A free time with the names that go with it. */
export type NamedTime = PlannedVisit & { room: string; location: string; people: string[] };

export type MovingVisit = {
  /** The week shown, the one before and the one after; null where there is nothing to look for. */
  week: { from: CalendarDate; to: CalendarDate; before: CalendarDate | null; after: CalendarDate };
  days: { date: CalendarDate; times: NamedTime[] }[];
  /** The time that was picked and what follows from it; null when none was, or it is no longer free. */
  picked: { time: NamedTime; consequences: MoveConsequences; along: (NamedTime | null)[] } | null;
  isPickedGone: boolean;
};

/** `moving` is null when the visit can no longer move. */
export type MovingVisitPage = { patientId: string; moving: MovingVisit | null };

type MovingInput = { pathwayId: string; visitId: string; from: CalendarDate | null; to: Date | null };

/** Later visits are looked for so long after the last one that is booked. */
const DAYS_BEYOND = 60;

/**
 * Where a booked visit could move to, week by week, and everything that follows from the time that was picked. Computed on the whole record and
 * everybody's appointments; only free times and what changes leave.
 */
export const movingVisit = defineQuery({
  name: "moving-visit",
  permission: "visit:schedule",
  load: async (tx, input: MovingInput, { now }): Promise<MovingVisitPage | undefined> => {
    if (!(await findPathwayId(tx, input.pathwayId))) return undefined;
    const why = "what a move brings with it depends on the whole record; only the answer is shown";
    const record = await unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, input.pathwayId));
    if (!record) return undefined;
    const patientId = record.patient.id;
    const open = findOpenVisit(record, input.visitId);
    return { patientId, moving: open.ok ? await moveTimes(tx, record, open.value, input, now) : null };
  },
  shows: ({ patientId }) => [{ patientId, information: ["name-and-birth-date", "journey", "visits"] }],
});

/** The reason that staff give for a move is asked for when it is held; until then what needs one is not refused. */
const STAFF = { by: "staff" as const, overrideReason: "move" };

async function moveTimes(
  tx: Tx,
  record: PathwayRecord,
  visit: Visit,
  input: MovingInput,
  now: Date,
): Promise<MovingVisit> {
  const today = clinicDate(now);
  const from = mondayOf(later(input.from ?? clinicDate(visit.startsAt), today));
  const week = { from, to: addCalendarDays(from, 6), after: addCalendarDays(from, 7) };
  const before = week.from > today ? addCalendarDays(from, -7) : null;
  const facts = await factsFor(tx, record, visit, { from: week.from, to: week.to, picked: input.to, now });
  const name = named(facts.capacity);
  const free = freeWithin(record, visit, facts, later(week.from, today), week.to, now);
  const time = input.to && pickedTime(record, visit, facts, input.to, now);
  const moved = time && moveConsequences(record, { visit, to: time }, facts, { booker: STAFF, now });
  const along = moved?.along.map(({ proposed }) => proposed && name(proposed)) ?? [];
  return {
    week: { ...week, before },
    days: byDay(free.map(name), input.to),
    picked: time && moved ? { time: name(time), consequences: moved, along } : null,
    isPickedGone: input.to !== null && !time,
  };
}

type Facts = { capacity: Capacity; blockedUserIds: readonly string[] };

async function factsFor(
  tx: Tx,
  record: PathwayRecord,
  visit: Visit,
  { from, to, picked, now }: { from: CalendarDate; to: CalendarDate; picked: Date | null; now: Date },
): Promise<Facts> {
  // Only a picked time moves later visits; a week of times needs no more than the week.
  const booked = record.visits.filter(({ cancelled }) => !cancelled).map(({ endsAt }) => endsAt);
  const until = picked ? addDays(latest([picked, ...booked]), DAYS_BEYOND) : startOfClinicDay(addCalendarDays(to, 1));
  const since = picked && picked < startOfClinicDay(from) ? picked : startOfClinicDay(from);
  const period = { from: latest([startOfClinicDay(clinicDate(since)), now]), to: until, now };
  const loaded = await loadCapacity(tx, { ...period, patientId: record.patient.id });
  const blockedUserIds = await unsafeListBlockedUserIds(tx, record.patient.id);
  return { capacity: withoutClaimsOf(loaded, [visit.id]), blockedUserIds };
}

/** The free times of a period that the protocol's distances to the visits before allow; later visits may move along. */
function freeWithin(
  record: PathwayRecord,
  visit: Visit,
  { capacity, blockedUserIds }: Facts,
  from: CalendarDate,
  to: CalendarDate,
  now: Date,
): PlannedVisit[] {
  const step = record.protocol.steps.find(({ key }) => key === visit.stepKey);
  if (!step) return [];
  const { earliestOn } = mayBeBooked(withoutVisits(record, [visit.id], now), step.key, null, now);
  const { startEveryMinutes } = record.protocol.booking;
  const patient = bookingPatient(record, blockedUserIds, now);
  const locationId = capacity.rooms.find(({ id }) => id === visit.room.id)?.locationId ?? null;
  const request = { step, patient, from: later(from, earliestOn), to, earliestAt: now, startEveryMinutes, locationId };
  return freeTimes(capacity, request).filter(({ startsAt }) => startsAt.getTime() !== visit.startsAt.getTime());
}

function pickedTime(record: PathwayRecord, visit: Visit, facts: Facts, at: Date, now: Date): PlannedVisit | undefined {
  const day = clinicDate(at);
  const free = freeWithin(record, visit, facts, day, day, now);
  return free.find(({ startsAt }) => startsAt.getTime() === at.getTime());
}

function named({ rooms, employees }: Capacity) {
  return (time: PlannedVisit): NamedTime => {
    const room = rooms.find(({ id }) => id === time.roomId);
    const people = time.staff.map(({ userId }) => employees.find((person) => person.userId === userId)?.name ?? "");
    return { ...time, room: room?.name ?? "", location: room?.location ?? "", people };
  };
}

/** Enough to choose from on a day; more of them is no choice, and the picked one is always among them. */
const TIMES_A_DAY = 12;

function byDay(times: NamedTime[], picked: Date | null): MovingVisit["days"] {
  const dates = [...new Set(times.map(({ startsAt }) => clinicDate(startsAt)))];
  return dates.map((date) => {
    const ofDay = times.filter(({ startsAt }) => clinicDate(startsAt) === date);
    const every = (minutes: number) =>
      ofDay.filter(
        ({ startsAt }) => clinicMinutes(startsAt) % minutes === 0 || startsAt.getTime() === picked?.getTime(),
      );
    const few = [ofDay, every(30)].find((shown) => shown.length <= TIMES_A_DAY);
    return { date, times: few ?? every(60) };
  });
}

function mondayOf(date: CalendarDate): CalendarDate {
  return addCalendarDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

function latest(instants: readonly Date[]): Date {
  return new Date(Math.max(...instants.map(Number)));
}
