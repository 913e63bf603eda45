import { bookingPatient } from "@/lib/domain/booking/booking-patient";
import type { Capacity } from "@/lib/domain/booking/capacity";
import { withoutClaimsOf } from "@/lib/domain/booking/capacity-problems";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { freeTimes } from "@/lib/domain/booking/free-times";
import { addCalendarDays, type CalendarDate, clinicDate, startOfClinicDay } from "@/lib/domain/calendar";
import type { PathwayRecord, Visit } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import type { Booker } from "@/lib/domain/visit/booker";
import { type AskedSlot, gateRefusal, laterRefusal, type SlotFacts } from "@/lib/domain/visit/check-slots";
import { withoutVisits, withPlanned } from "@/lib/domain/visit/course-with";
import { laterVisitProblems } from "@/lib/domain/visit/later-visits";

/** New times for one visit that cannot stand, and for the later ones that it pushes. */
export type ProposedMove = {
  slots: readonly AskedSlot[];
  /** Only beyond the protocol's longest distance was there a time. */
  isBeyondLongest: boolean;
};

/** How far ahead a new time is looked for. */
export const PROPOSAL_DAYS = 42;
/** A visit pushes others at most so many times. */
const LONGEST_CHAIN = 8;
const TRIED_A_DAY = 3;

type Context = { facts: SlotFacts; now: Date };

/**
 * The new time that disturbs least for a visit that cannot stand: the same time with somebody else where that is allowed (never another
 * psychologist, reference 1.1), else the nearest later day, the time of day as close as can be. Spacing and gates hold; a later visit that comes too
 * close is pushed along. Null: there is none within six weeks.
 */
export function proposeMove(record: PathwayRecord, visit: Visit, context: Context): ProposedMove | null {
  for (const overrideReason of ["", "-"]) {
    const slots = place(record, record, visit, { by: "staff", overrideReason }, context, LONGEST_CHAIN);
    if (slots) return { slots, isBeyondLongest: overrideReason !== "" };
  }
  return null;
}

function place(
  record: PathwayRecord,
  course: PathwayRecord,
  visit: Visit,
  booker: Booker,
  context: Context,
  chain: number,
): AskedSlot[] | null {
  const step = record.protocol.steps.find(({ key }) => key === visit.stepKey);
  if (!step || chain === 0) return null;
  const without = withoutVisits(course, [visit.id], context.now);
  const asked = (slot: PlannedVisit): AskedSlot => ({ ...slot, replacesVisitId: visit.id });
  let first: PlannedVisit | undefined;
  for (const slot of candidates(record, step, visit, context)) {
    if (gateRefusal(without, step, slot, booker, context.now)) continue;
    if (laterRefusal(withPlanned(without, slot), slot, booker) === null) return [asked(slot)];
    first ??= slot;
  }
  if (!first) return null;
  const pushed = withPlanned(without, first);
  const next = laterVisitProblems(pushed, step.key, first.startsAt).find(({ kind }) => kind === "later-visit-too-soon");
  const rest = next && place(record, pushed, next.visit, booker, context, chain - 1);
  return rest ? [asked(first), ...rest] : null;
}

/** Free times from the visit's own day on: the nearest day first, of each day those nearest in time of day. */
function candidates(record: PathwayRecord, step: ProtocolStep, visit: Visit, { facts, now }: Context): PlannedVisit[] {
  const day = clinicDate(visit.startsAt < now ? now : visit.startsAt);
  const { capacity, blockedUserIds } = facts;
  const own = record.visits.filter(({ cancelled, stepKey }) => !cancelled && isNotBefore(record, stepKey, step.key));
  const free = freeTimes(withoutOwn(capacity, own), {
    step,
    patient: bookingPatient(record, blockedUserIds, now),
    from: day,
    to: addCalendarDays(day, PROPOSAL_DAYS),
    earliestAt: now,
    startEveryMinutes: record.protocol.booking.startEveryMinutes,
    locationId: capacity.rooms.find(({ id }) => id === visit.room.id)?.locationId ?? null,
  });
  const wanted = intoDay(visit.startsAt);
  // Oslo's day and time of day are asked for once a time: the sorting would ask ten thousand times.
  const placed = free.map((slot) => ({
    slot,
    on: clinicDate(slot.startsAt),
    away: Math.abs(intoDay(slot.startsAt) - wanted),
  }));
  const byDay = new Map<CalendarDate, PlannedVisit[]>();
  for (const { slot, on } of placed.toSorted((a, b) => a.away - b.away)) {
    const sameDay = byDay.get(on) ?? [];
    if (sameDay.length < TRIED_A_DAY) byDay.set(on, [...sameDay, slot]);
  }
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, slots]) => slots);
}

/** The course's own later visits may be pushed: they do not stand in the way. */
function withoutOwn(capacity: Capacity, own: readonly Visit[]): Capacity {
  return withoutClaimsOf(
    capacity,
    own.map(({ id }) => id),
  );
}

function isNotBefore({ protocol }: PathwayRecord, stepKey: string, than: string): boolean {
  const position = (key: string) => protocol.steps.findIndex((step) => step.key === key);
  return position(stepKey) >= position(than);
}

/** Milliseconds since the Oslo day began. */
function intoDay(at: Date): number {
  return at.getTime() - startOfClinicDay(clinicDate(at)).getTime();
}
