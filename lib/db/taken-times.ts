import { addDays, addHours, max } from "date-fns";
import { unsafeListBlockedUserIds } from "@/lib/db/care-team";
import { loadCapacity } from "@/lib/db/capacity";
import { endHolds, type OwnedClaim, unsafeWhoIsBusy } from "@/lib/db/claims";
import type { Tx } from "@/lib/db/unit-of-work";
import { bookingPatient } from "@/lib/domain/booking/booking-patient";
import { withoutClaimsOf } from "@/lib/domain/booking/capacity-problems";
import type { PlannedVisit } from "@/lib/domain/booking/course-plan";
import { nearestFreeTimes } from "@/lib/domain/booking/free-times";
import { clinicDate } from "@/lib/domain/calendar";
import type { PathwayRecord } from "@/lib/domain/pathway/pathway-record";
import type { Booker } from "@/lib/domain/visit/booker";
import { type AskedSlot, checkSlots } from "@/lib/domain/visit/check-slots";
import type { Taken } from "@/lib/domain/visit/taken";

const DAYS_BEFORE = 7;
const DAYS_AFTER = 21;
/** So many of the nearest are tried against the course's own rules. */
const CANDIDATES = 60;

/** A time asked for and what was to be claimed for it. */
export type WantedSlot = { slot: AskedSlot; claims: readonly OwnedClaim[] };

/**
 * Why claiming came to nothing: the first slot that somebody else has, who or what is busy, and the nearest free times. What this transaction has
 * claimed so far does not count; it is rolled back.
 */
export async function whatWasTaken(
  tx: Tx,
  record: PathwayRecord,
  wanted: readonly WantedSlot[],
  { by, now }: { by: Booker["by"]; now: Date },
): Promise<Taken> {
  const owners = wanted.flatMap(({ claims }) => claims.map(({ owner }) => owner));
  const holdIds = owners.flatMap((owner) => ("holdId" in owner ? owner.holdId : []));
  await endHolds(tx, [...new Set(holdIds)], "given-back", now);
  const ownVisitIds = owners.flatMap((owner) => ("visitId" in owner ? owner.visitId : []));
  const slots = wanted.map(({ slot }) => slot);
  for (const { slot, claims } of wanted) {
    const busy = await unsafeWhoIsBusy(tx, claims, record.patient, now);
    if (busy.length === 0) continue;
    const alternatives = await nearestTimes(tx, record, slots, slot, { by, now, ownVisitIds });
    return { kind: "taken", stepKey: slot.stepKey, busy, alternatives };
  }
  return { kind: "taken", stepKey: slots[0]?.stepKey ?? "", busy: [], alternatives: [] };
}

/**
 * The three free times of a slot's step nearest to it that the whole course allows, nearest first: what somebody is offered whose time was taken a
 * moment ago. The other slots stay as they were asked for.
 */
async function nearestTimes(
  tx: Tx,
  record: PathwayRecord,
  asked: readonly AskedSlot[],
  taken: AskedSlot,
  { by, now, ownVisitIds }: { by: Booker["by"]; now: Date; ownVisitIds: readonly string[] },
): Promise<PlannedVisit[]> {
  const step = record.protocol.steps.find(({ key }) => key === taken.stepKey);
  if (!step) return [];
  const { startEveryMinutes, patientDeadlineHours } = record.protocol.booking;
  const earliestAt = by === "patient" ? addHours(now, patientDeadlineHours) : now;
  const from = max([addDays(taken.startsAt, -DAYS_BEFORE), earliestAt]);
  const to = addDays(max([taken.startsAt, from]), DAYS_AFTER);
  const patientId = record.patient.id;
  const blockedUserIds = await unsafeListBlockedUserIds(tx, patientId);
  const loaded = await loadCapacity(tx, { from, to, now, patientId });
  const replaced = asked.flatMap(({ replacesVisitId }) => replacesVisitId ?? []);
  const capacity = withoutClaimsOf(loaded, [...replaced, ...ownVisitIds]);
  // Nothing that would need an exception is offered.
  const booker: Booker = by === "patient" ? { by } : { by, overrideReason: "" };
  const patient = bookingPatient(record, blockedUserIds, now);
  const request = { step, patient, from: clinicDate(from), to: clinicDate(to), earliestAt, startEveryMinutes };
  const near = nearestFreeTimes(capacity, { ...request, locationId: null }, taken.startsAt, CANDIDATES);
  const found: PlannedVisit[] = [];
  for (const visit of near) {
    const isSameTime = found.some(({ startsAt }) => startsAt.getTime() === visit.startsAt.getTime());
    if (isSameTime || !suits(visit)) continue;
    found.push(visit);
    if (found.length === 3) break;
  }
  return found;

  function suits(visit: PlannedVisit): boolean {
    const instead = { ...visit, replacesVisitId: taken.replacesVisitId };
    const slots = asked.map((slot) => (slot.stepKey === taken.stepKey ? instead : slot));
    return checkSlots(record, slots, { facts: { capacity, blockedUserIds }, booker, now }).ok;
  }
}
