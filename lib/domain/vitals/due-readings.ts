import { addMinutes } from "date-fns";
import { monitoringPlanOf } from "@/lib/domain/order/monitoring-plan";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { VitalsReading } from "@/lib/domain/pathway/treatment-day-record";
import { sessionOf } from "@/lib/domain/session/session-of";

/**
 * done: a reading (or a skip with its reason) lies in its span · missed: its span went by without one · late: its minute has passed ·
 * due: it may be taken now · later. A span reaches halfway to the neighbours in the schedule.
 */
export type DueState = "done" | "missed" | "late" | "due" | "later";
export type DueReading = { atMinute: number; dueAt: Date; state: DueState; readingId: string | null };

export type DueReadings = {
  readings: DueReading[];
  /** The reading to take next; null before the dose and after the discharge. */
  next: DueReading | null;
  /** The two newest places in the schedule were skipped or missed: somebody looks at the patient now (reference 3.6). */
  twoSkippedInARow: boolean;
  /** How many in a row have been skipped or missed until now, and when the first of them was due. */
  notMeasured: { inARow: number; since: Date | null };
};

/** Eye mask and headphones let one reading go by; two in a row alert (reference 3.6). */
export const SKIPS_THAT_ALERT = 2;

const NOTHING_DUE: DueReadings = {
  ...{ readings: [], next: null, twoSkippedInARow: false, notMeasured: { inARow: 0, since: null } },
};

/** The readings that the schedule of the order, or else of the protocol, asks for after the dose, and how each stands. Empty before the dose. */
export function dueReadings(record: PathwayRecord, visitId: string, now: Date): DueReadings {
  const session = sessionOf(record, visitId);
  const dose = session?.dose;
  if (!session || !dose) return NOTHING_DUE;
  const until = session.discharge?.dischargedAt ?? now;
  const minutesGone = (until.getTime() - dose.givenAt.getTime()) / 60_000;
  const slots = slotMinutes(monitoringPlanOf(record, visitId), minutesGone);
  const valid = session.readings.filter((reading) => !reading.invalidated && reading.measuredAt > dose.givenAt);
  const minuteOf = (reading: VitalsReading) => (reading.measuredAt.getTime() - dose.givenAt.getTime()) / 60_000;

  const placed = slots.map((atMinute, position) => {
    const from = position === 0 ? 0 : (atMinute + (slots[position - 1] ?? 0)) / 2;
    const following = slots[position + 1];
    const to = following === undefined ? Infinity : (atMinute + following) / 2;
    const here = valid.filter((candidate) => minuteOf(candidate) >= from && minuteOf(candidate) < to);
    // One that was measured after all counts, not the skip before it.
    const reading = here.find(({ skippedReason }) => skippedReason === null) ?? here[0] ?? null;
    const state = stateOf({ isDone: reading !== null, minutesGone, from, atMinute, to });
    return {
      slot: { atMinute, dueAt: addMinutes(dose.givenAt, atMinute), state, readingId: reading?.id ?? null },
      reading,
    };
  });
  const begun = placed.filter(({ slot }) => slot.state === "done" || slot.state === "missed");
  const lastMeasured = begun.findLastIndex(({ reading }) => reading !== null && reading.skippedReason === null);
  const notMeasured = begun.slice(lastMeasured + 1);
  const readings = placed.map(({ slot }) => slot).filter((slot) => !session.discharge || slot.atMinute <= minutesGone);
  return {
    readings,
    next: session.discharge
      ? null
      : (readings.find((slot) => slot.state !== "done" && slot.state !== "missed") ?? null),
    twoSkippedInARow: notMeasured.length >= SKIPS_THAT_ALERT,
    notMeasured: { inARow: notMeasured.length, since: notMeasured[0]?.slot.dueAt ?? null },
  };
}

/** The schedule's minutes, then every so many minutes until one lies ahead. */
function slotMinutes(
  monitoring: { scheduleMinutes: number[]; thenEveryMinutes: number },
  minutesGone: number,
): number[] {
  const minutes = monitoring.scheduleMinutes.filter((minute) => minute > 0).toSorted((a, b) => a - b);
  let last = minutes.at(-1) ?? 0;
  while (last <= minutesGone + monitoring.thenEveryMinutes) {
    last += monitoring.thenEveryMinutes;
    minutes.push(last);
  }
  return minutes;
}

function stateOf(slot: { isDone: boolean; minutesGone: number; from: number; atMinute: number; to: number }): DueState {
  if (slot.isDone) return "done";
  if (slot.minutesGone >= slot.to) return "missed";
  if (slot.minutesGone > slot.atMinute) return "late";
  return slot.minutesGone >= slot.from ? "due" : "later";
}
