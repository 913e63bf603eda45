import { unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { loadCapacity } from "@/lib/db/capacity";
import { loadPathwayRecord } from "@/lib/db/pathways";
import { type Tx, unsafeAsSystem } from "@/lib/db/unit-of-work";
import { courseRequest, type NotYet } from "@/lib/domain/booking/course-request";
import { Wishes } from "@/lib/domain/booking/course-plan";
import { stepPeriod, stepTimes, type StepWish } from "@/lib/domain/booking/step-times";
import { addCalendarDays, type CalendarDate, clinicDate, clinicTime, startOfClinicDay } from "@/lib/domain/calendar";
import { mondayOf } from "@/lib/domain/calendar-grid/calendar-days";
import type { Blocker } from "@/lib/domain/pathway/blocker";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { ProtocolStep } from "@/lib/domain/protocol/protocol.schema";
import { defineOwnQuery } from "@/lib/queries/patient/own-pathway";
import { type BookedVisit, bookedVisits, type CoursePlanView, loadCoursePlan } from "@/lib/queries/visits/course-plan";
import { titleOf, toVisitToShow, type VisitToShow } from "@/lib/queries/visits/planned-visits";

type Titled = { title: ProtocolStep["title"] };
export type OwnBooking = {
  booked: BookedVisit[];
  /** What the patient may book now, in the course's order. */
  toBook: (Titled & { stepKey: string })[];
  notYet: (Titled & NotYet)[];
  titles: Record<string, ProtocolStep["title"]>;
};

/** What a patient has booked, may book, and may not book yet. */
export const ownBooking = defineOwnQuery({
  name: "own-booking",
  shows: ["journey", "visits"],
  look: async (own, _input: null, now, tx): Promise<OwnBooking | undefined> => {
    const record = await wholeRecord(tx, own);
    if (!record) return undefined;
    const { protocol } = record;
    const wish = { wishes: Wishes.parse({}), by: "patient" as const, blockedUserIds: [], now };
    const { toPlan, notYet } = courseRequest(record, wish);
    return {
      booked: bookedVisits(record, now),
      toBook: toPlan.map((stepKey) => ({ stepKey, title: titleOf(protocol, stepKey) })),
      notYet: notYet.map((one) => ({ ...one, title: titleOf(protocol, one.stepKey) })),
      titles: Object.fromEntries(protocol.steps.map(({ key, title }) => [key, title])),
    };
  },
});

/** Whole courses that a patient may choose from. */
export const ownCoursePlan = defineOwnQuery({
  name: "own-course-plan",
  shows: ["journey", "visits"],
  look: async (own, { wishes }: { wishes: Wishes }, now, tx): Promise<CoursePlanView | undefined> => {
    const record = await wholeRecord(tx, own);
    return record && loadCoursePlan(tx, record, { wishes, by: "patient", now });
  },
});

export type OwnFreeTimes = Titled & {
  pathwayId: string;
  stepKey: string;
  /** The visit that is to be moved. */
  replaces: { visitId: string; startsAt: Date } | null;
  /** Null: it cannot be booked by the patient now. */
  week: {
    monday: CalendarDate;
    days: { date: CalendarDate; times: VisitToShow[] }[];
    previous: CalendarDate | null;
    next: CalendarDate | null;
  } | null;
  blockers: Blocker[];
  isForStaff: boolean;
  titles: Record<string, ProtocolStep["title"]>;
};

type TimesInput = { stepKey: string | null; visitId: string | null; week: CalendarDate | null };

/** The free times of one step in a week: the week asked for, else the first that has any. */
export const ownFreeTimes = defineOwnQuery({
  name: "own-free-times",
  shows: ["journey", "visits"],
  look: async (own, input: TimesInput, now, tx): Promise<OwnFreeTimes | undefined> => {
    const record = await wholeRecord(tx, own);
    const visit = record?.visits.find(({ id, cancelled }) => id === input.visitId && !cancelled);
    const stepKey = visit?.stepKey ?? input.stepKey;
    if (!record || stepKey === null || (input.visitId !== null && !visit)) return undefined;
    const blockedUserIds = await unsafeListBlockedUserIds(tx, record.patient.id);
    const wish: StepWish = { stepKey, replacesVisitId: visit?.id ?? null, blockedUserIds, now };
    const found = stepPeriod(record, wish);
    if (!found) return undefined;
    return {
      ...{ pathwayId: record.id, stepKey, title: found.step.title },
      replaces: visit ? { visitId: visit.id, startsAt: visit.startsAt } : null,
      week: found.period && (await weekOfTimes(tx, record, found, wish, input.week)),
      ...{ blockers: found.blockers, isForStaff: found.isForStaff },
      titles: Object.fromEntries(record.protocol.steps.map(({ key, title }) => [key, title])),
    };
  },
});

type Found = NonNullable<ReturnType<typeof stepPeriod>>;

async function weekOfTimes(
  tx: Tx,
  record: PathwayRecord,
  found: Found,
  wish: StepWish,
  asked: CalendarDate | null,
): Promise<OwnFreeTimes["week"]> {
  const { period } = found;
  if (!period) return null;
  const { now } = wish;
  const capacity = await loadCapacity(tx, {
    ...{ from: startOfClinicDay(period.from), to: clinicTime(period.to, "24:00"), now },
    patientId: record.patient.id,
  });
  const [first, last] = [mondayOf(period.from), mondayOf(period.to)];
  const timesIn = (monday: CalendarDate) =>
    stepTimes(capacity, record, found, { from: monday, to: addCalendarDays(monday, 6) }, wish);
  let monday = asked === null ? first : mondayOf(asked < first ? first : asked > last ? last : asked);
  let times = timesIn(monday);
  while (asked === null && times.length === 0 && monday < last) {
    monday = addCalendarDays(monday, 7);
    times = timesIn(monday);
  }
  const shown = hourApart(times).map((visit) => toVisitToShow(capacity, record.protocol, visit));
  return {
    monday,
    days: [...new Set(shown.map(({ startsAt }) => clinicDate(startsAt)))].map((date) => ({
      date,
      times: shown.filter(({ startsAt }) => clinicDate(startsAt) === date),
    })),
    previous: monday > first ? addCalendarDays(monday, -7) : null,
    next: monday < last ? addCalendarDays(monday, 7) : null,
  };
}

/** Times an hour apart: every quarter of an hour would be no choice but a burden. */
function hourApart<T extends { startsAt: Date }>(times: readonly T[]): T[] {
  return times.reduce<T[]>((kept, time) => {
    const last = kept.at(-1);
    return last && time.startsAt.getTime() - last.startsAt.getTime() < 3_600_000 ? kept : [...kept, time];
  }, []);
}

/** The gates depend on more than the patient's own rows show; what leaves is only whether and when. */
function wholeRecord(tx: Tx, own: PathwayRecord): Promise<PathwayRecord | undefined> {
  const why = "what may be booked depends on the whole record; only times and the reasons why not are shown";
  return unsafeAsSystem(tx, why, () => loadPathwayRecord(tx, own.id));
}
